/** `chancery import`: what it takes, its help and its examples. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { ChanceryError } from "../../../shared/errors.ts";
import { DATE_ORDERS } from "../../import/cell-date.ts";
import { FIELD_NAMES, FIELDS } from "../../import/columns.ts";
import { IMPORT_KINDS } from "../../import/kind-of-file.ts";
import { type Mapping, mappingOf } from "../../import/mapping.ts";
import { EXIT_CODES_HELP } from "../exit-code.ts";
import { dbOption, examples, lexiconsOption, noColorOption, widthOption } from "../options.ts";

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("take in what you have: a list of meetings, judgements, another record")
    .description(
      "Takes in what you have already: a spreadsheet of meetings kept by hand (.csv, .xlsx), each row of it a source with its own words; a list of people and posts (FollowTheMoney, Popolo) as evidence of who is who; words of your own (a folder of .yaml files: topics, projects, bodies, offices), with which the record is read from then on; an export of another record (chancery export --format jsonl); and judgements. What a file is is told by its looks.\n\nA spreadsheet or a list of one name is one source: imported again, what was edited is a later text of its row, and what is gone counts no more.",
    )
    .argument("[path]", "a file, - for standard input, or a folder of words")
    .addOption(dbOption())
    .option("--dry-run", "of a spreadsheet or words: show how they are understood, and write nothing")
    .option("--as <name>", "what it is called as a source (default: the name of the file)")
    .addOption(
      new Option(
        "--map <columns>",
        "of a spreadsheet: which column is what, where its head does not tell (date=Tag,b=Gast)",
      ).argParser(mapping),
    )
    .option("--side <code>", "of a spreadsheet: the side of whoever keeps it, where no column has it (GE)")
    .addOption(new Option("--date-order <order>", "whether 05/07/2025 is in July or in May").choices(DATE_ORDERS))
    .option("--sheet <name>", "of a workbook: only that sheet")
    .addOption(new Option("--kind <kind>", "what the file is, where its looks do not tell").choices(IMPORT_KINDS))
    .option("--list", "show which spreadsheets, lists and words were imported")
    .option("--remove <source>", "work nothing out from that source, or read with those words, any more")
    .option("--json", "the summary as JSON")
    .addOption(lexiconsOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `\nColumns of a spreadsheet, and how they may be headed (docs/import.md has all wordings):\n${columnsHelp()}\n${examples(
        ["chancery import meetings.xlsx --dry-run", "how its columns and rows are understood"],
        ["chancery import meetings.xlsx --as 'Desk list'", "as a source of that name"],
        ["chancery import liste.csv --map date=Tag,b=Gast --side GE", "heads of your own; all meetings are Georgia's"],
        ["chancery import other-record.jsonl --db both.db", "what another record has"],
        ["chancery import my-words && chancery reread", "topics, projects and bodies of your own, kept in the record"],
        ["chancery import people.ftm.jsonl", "names, spellings and posts as evidence of who is who"],
        ["chancery import --remove 'Desk list'", "without it again"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (path: string | undefined, options) => {
      process.exitCode = await (await import("../commands/import.ts")).runImport(path, options);
    });
}

function columnsHelp(): string {
  const width = Math.max(...FIELD_NAMES.map((field) => field.length));
  return FIELD_NAMES.map((field) => {
    const { what, heads } = FIELDS[field];
    return `  ${field.padEnd(width)}  ${what}: ${heads.split(", ").slice(0, 3).join(", ")}`;
  }).join("\n");
}

function mapping(given: string, before: Mapping = {}): Mapping {
  try {
    return mappingOf(given, before);
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    throw new InvalidArgumentError(`${error.message}.`);
  }
}
