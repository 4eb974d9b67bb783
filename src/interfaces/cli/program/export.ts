/** `chancery export`: what it takes, its help and its examples. */
import type { Command } from "commander";
import { dbOption, examples } from "../options.ts";

export function addExport(program: Command): void {
  program
    .command("export")
    .summary("a record, or a part of it, in the format of another program")
    .description(
      "Prints what a record holds, in the format of another program: tables, calendars, networks, references, annotations, or the whole record for another Chancery. --formats lists them.\n\nWithout --format it prints the texts with their readings, one a line, in order of the documents' ids: two records of the same reports print the same, whatever the order and however often they were ingested, unless documents came with several texts.\n\nSides and options choose meetings, as chancery meetings does, with the people, offices and reports that belong to them. What a format has no place for is counted and told.",
    )
    .argument("[sides...]", "codes of sides that all took part: AZ GE")
    .addOption(dbOption())
    .option("--format <format>", "one of those that --formats lists")
    .option("--formats", "list the formats, and what each is for")
    .option("-o, --output <file>", "into a file; into a folder or a .zip, where the format is of several files")
    .option("--force", "write over a file or folder that is there")
    .option("--table <name>", "of a format of several files, the one to print: meetings")
    .option("--no-originals", "of the bytes that reports came as, the hash alone (jsonl)")
    .option("--since <day>", "meetings on that day or later (2025-07-22, 2025-07, 2025)")
    .option("--until <day>", "meetings on that day or earlier")
    .option("--kind <kind>", "meeting, consultations, commission, call, visit or ceremony")
    .option("--level <rank>", "the lower of the two sides' highest ranks: foreign-minister")
    .option("--status <status>", "held, scheduled or cancelled")
    .option("--topic <topic>", "a topic that some report gives: energy")
    .option("--as-of <day>", "with the reports published up to that day only")
    .addHelpText(
      "after",
      examples(
        ["chancery export --formats", "what there is"],
        ["chancery export --format jsonl -o record.jsonl", "all of chancery.db, for another Chancery"],
        ["chancery export --format csv -o tables", "a folder of tables"],
        ["chancery export --format csv --table meetings | head", "one of them"],
        ["chancery export AZ GE --since 2024 --format ics -o az-ge.ics", "some meetings, for a calendar"],
        ["chancery export | jq -c .reading > readings.jsonl", "as chancery read --json would print it"],
      ),
    )
    .action(async (sides: string[], options) => {
      process.exitCode = await (await import("../commands/export.ts")).runExport(sides, options);
    });
}
