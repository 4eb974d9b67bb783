/** `chancery digest`: what it takes, its help and its examples. */
import type { Command } from "commander";
import { EXIT_CODES_HELP } from "../exit-code.ts";
import { dbOption, examples, noColorOption, widthOption } from "../options.ts";

export function addDigest(program: Command): void {
  program
    .command("digest")
    .summary("only what is new and matters, since a day or since last time")
    .description(
      "Tells only what is new and matters: meetings held, planned, moved and called off, plans that were held, subjects and projects taken up for the first time, formulas that are no longer said, new holders of offices, reports that contradict each other. Each with the words that prove it. Where nothing is new, nothing is printed.\n\n--since DAY: by the reports published on that day or later; a report of no known day counts from when the record got it. --since LAST: by the reports that came into the record since the last digest under the name, whenever they were published, and without anything that was told under it; what was told is remembered once it is written. The first digest under a name tells all that the record knows.",
    )
    .argument("[sides...]", "sides of one meeting (AZ GE), or pairs (AZ-GE US-UA); none for all of the record")
    .addOption(dbOption())
    .requiredOption("--since <day>", "2025-07-22, 2025-07, 2025, or LAST")
    .option("--name <name>", 'whose digest it is, for LAST (default: "desk")')
    .option("--dry-run", "with LAST: remember nothing, so that the next one tells it again")
    .option("--format <format>", "text, markdown, html, json or atom (default: text, or by the name of the file)")
    .option("-o, --output <file>", "into a file: .txt, .md, .html, .json, .atom; left as it is where nothing is new")
    .option("--json", "the same as --format json")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery digest AZ GE --since 2025-07", "what was published on the two since then"],
        ["chancery digest --since LAST", "all that the record got since last time"],
        [
          "chancery digest AZ-GE US-UA --since LAST --name caucasus -o new.html",
          "two pairs, under a name of their own",
        ],
        ["chancery digest --since 2025-07-01 -o feed.atom", "a feed for a reader, made anew every day"],
        ["chancery digest --since LAST --dry-run --json | jq '.items[].title'", "to look, and be told again"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (sides: string[], options) => {
      process.exitCode = await (await import("../commands/digest.ts")).runDigest(sides, options);
    });
}
