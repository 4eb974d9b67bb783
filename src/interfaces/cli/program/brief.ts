/** `chancery brief`: what it takes, its help and its examples. */
import { type Command, Option } from "commander";
import { EXIT_CODES_HELP } from "../exit-code.ts";
import { dbOption, examples, fromSetting, noColorOption, widthOption } from "../options.ts";

export function addBrief(program: Command): void {
  program
    .command("brief")
    .summary("a brief on two sides, each sentence with its footnote")
    .description(
      "Writes two to four pages on the relations of two sides, to be handed up before they meet: the essentials, counterparts, the last meeting, what has changed, what may be raised, what is in doubt, and what all that rests on.\n\nEach sentence has a footnote with outlet, title, day, quotation and link. What the record cannot prove is not in it: where the record is thin, the brief is short. A PDF is printed by Chromium, where there is one.",
    )
    .argument("<sides...>", "codes of the sides: AZ GE")
    .addOption(dbOption())
    .option("--for <day>", "prepare for a meeting on that day (2025-07-22)")
    .option("--as-of <day>", "with the reports published up to that day only (2025-07-22, 2025-07, 2025)")
    .option(
      "--without <sections...>",
      "leave these sections out: essentials, counterparts, last, changes, positions, ledgers, expected, doubts or coverage",
    )
    .option("-o, --output <file>", "into a file: .md, .html, .docx, .pdf, .json or .txt")
    .option("--citations <file>", "the reports that are cited, as CSL-JSON (.json) or BibTeX (.bib)")
    .option("--json", "for a program: every sentence with its citations")
    .addOption(
      fromSetting(new Option("--chromium <program>", "prints the PDF (default: one that is found)"), "brief.chromium"),
    )
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery brief AZ GE", "to read in the terminal"],
        ["chancery brief AZ GE --for 2025-11-12 -o brief.docx", "for a meeting that day, in Word"],
        ["chancery brief AZ GE -o brief.pdf --citations refs.bib", "on paper, and the reports for a reference manager"],
        ["chancery brief AZ GE --without expected doubts -o brief.md", "only what reports say"],
        ["chancery brief AZ GE --as-of 2024-07-01", "what could be known then"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (sides: string[], options) => {
      process.exitCode = await (await import("../commands/brief.ts")).runBrief(sides, options);
    });
}
