/** Commands that keep a record in order: what each command takes, its help and its examples. */
import type { Command } from "commander";
import { EXIT_CODES_HELP } from "../exit-code.ts";
import { dbOption, examples, lexiconsOption, noColorOption, threadsOption, widthOption } from "../options.ts";

export function addReread(program: Command): void {
  program
    .command("reread")
    .summary("read a record's reports again, with what it has learnt")
    .description(
      "Reads the whole archive again, from the texts that are kept, with the present rules and words, and with what the record has learnt of who held which office, when and by which reports. So people whom a report names without their country, or by their office alone, are told by other reports; what these settled is marked as inferred and names them.\n\nReports what was found, lost and changed. What was read with the same rules, words and office-holders before is passed over, so a run that was stopped is taken up by running it again.",
    )
    .addOption(dbOption())
    .option("--dry-run", "tell what would change, and write nothing")
    .option("--changes", "show each value that changes, report by report")
    .option("--all", "read every report, also those read with the same before")
    .option("--json", "the summary as JSON; with --changes a line before it for each report")
    .addOption(lexiconsOption())
    .addOption(threadsOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery reread", "chancery.db"],
        ["chancery reread --dry-run --changes | less", "what would change, value by value"],
        ["chancery reread --lexicons my-words", "with words of your own"],
        ["chancery reread --json | jq '.properties[\"person country\"]'", "how many countries were found"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (options) => {
      process.exitCode = await (await import("../commands/reread.ts")).runReread(options);
    });
}

export function addRebuild(program: Command): void {
  program
    .command("rebuild")
    .summary("make anew what is worked out of a record")
    .description(
      "Throws away all that is worked out from statements (who is one person, which reports are of one meeting, who held which office, the index of full text) and makes it anew. Nothing of what reports brought is touched, and answers are the same.",
    )
    .addOption(dbOption())
    .addHelpText("after", examples(["chancery rebuild", "chancery.db"], ["chancery rebuild --db caucasus.db", ""]))
    .action(async (options) => {
      process.exitCode = await (await import("../commands/rebuild.ts")).runRebuild(options);
    });
}
