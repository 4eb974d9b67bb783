/** The commands: what each takes, its help and its examples. What a command does is loaded when it is called. */
import type { Command } from "commander";
import { EXIT_CODES_HELP } from "./exit-code.ts";
import {
  allowPrivateOption,
  contactOption,
  dbOption,
  examples,
  lexiconsOption,
  noColorOption,
  registerOption,
  sourcesOr,
  stepOption,
  threadsOption,
  widthOption,
} from "./options.ts";

export function addRead(program: Command): void {
  program
    .command("read")
    .summary("read reports: meetings, people, topics, quotations")
    .description(
      "Reads reports and shows what they tell of.\n\nReports are plain text or web pages (one a file), or JSONL (one a line: id, title, published, url, publisher, text; what is not known is null). A folder is read with all that is in it; - is standard input; an address (http or https) is fetched, as its site's robots.txt allows.",
    )
    .argument("<paths...>", "files, folders, addresses, or - for standard input")
    .option("--json", "one reading a line, with the evidence of every value")
    .option("--quotes", "show the words that each value rests on")
    .addOption(lexiconsOption())
    .addOption(registerOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery read samples", "every report in a folder"],
        ["chancery read report.txt --quotes", "and the words behind each value"],
        ["chancery read *.txt --json | jq -r '.meetings[].date'", "the day of every meeting"],
        ["chancery read page.html https://mfa.example/news/1", "web pages, saved and fetched"],
        ["chancery read archive.jsonl --lexicons my-words", "with words of your own"],
        ["chancery read today.txt --register register.json", "with what other reports say of who is who"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (paths: string[], options) => finish((await import("./commands/read.ts")).runRead(paths, options)));
}

export function addIngest(program: Command): void {
  program
    .command("ingest")
    .summary("put reports into a record")
    .description(
      "Puts reports into a record: one file, made when it is not there, that keeps their bytes, their texts and all that was read from them, each value with its words.\n\nWhat the record knows already is passed over, so a run that was stopped is taken up by running it again. A report that comes again with another text is a new revision of its document; the earlier one stays. An address that was fetched before is asked only whether it has changed.",
    )
    .argument("[paths...]", "files, folders, addresses, or - for standard input; none: those that chancery.toml names")
    .addOption(dbOption())
    .option("--json", "the summary as JSON")
    .addOption(lexiconsOption())
    .addOption(threadsOption())
    .addOption(stepOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery ingest samples", "into chancery.db"],
        ["chancery ingest archive.jsonl press --db caucasus.db", "a file and a folder, into a record of your own"],
        ["chancery ingest https://mfa.example/news/1 --contact desk@example.org", "a web page"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (paths: string[], options, command: Command) =>
      finish((await import("./commands/ingest.ts")).runIngest(await sourcesOr(paths, command), options)),
    );
}

export function addMeetings(program: Command): void {
  program
    .command("meetings")
    .summary("the meetings of two sides, from a record")
    .description(
      "Shows the meetings of one side, or of several with each other, newest first. Reports of the same meeting are brought together: each value is what most independent sources give, and where they differ it is said.",
    )
    .argument("<sides...>", "codes of sides that all took part: AZ GE")
    .addOption(dbOption())
    .option("--since <day>", "on that day or later (2025-07-22, 2025-07, 2025)")
    .option("--until <day>", "on that day or earlier")
    .option("--kind <kind>", "meeting, consultations, commission, call, visit or ceremony")
    .option("--level <rank>", "the lower of the two sides' highest ranks: foreign-minister")
    .option("--status <status>", "held, scheduled or cancelled")
    .option("--topic <topic>", "a topic that some report gives: energy")
    .option("--as-of <day>", "with the reports published up to that day only")
    .option("--reports", "show what each report says, and why they are taken for reports of one meeting")
    .option("--short", "without what each report says of them (for --json)")
    .option("--limit <number>", "at most so many, the latest", Number)
    .option("--json", "an array of meetings with their accounts")
    .option("--csv", "for a spreadsheet, a meeting a line")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      examples(
        ["chancery meetings AZ GE", "from chancery.db, newest first"],
        ["chancery meetings AZ GE --since 2024 --level foreign-minister", ""],
        ["chancery meetings LK --topic energy --json | jq -r '.[].id'", "of one side, with anybody"],
        ["chancery meetings AZ GE --as-of 2025-07-01", "what the record said by then"],
      ),
    )
    .action(async (sides: string[], options) =>
      finish((await import("./commands/meetings.ts")).runMeetings(sides, options)),
    );
}

export function addExplain(program: Command): void {
  program
    .command("explain")
    .summary("show how a text is read: words, mentions, which rules spoke")
    .description(
      "Shows how a text is read: its tokens, what is mentioned, who is meant by whom, which rules spoke, which declined and why, and what comes of it.",
    )
    .argument("<text-or-file>", "a sentence or two in quotation marks, a file, an address, or - for standard input")
    .option("--json", "one line of the trace a line")
    .option("--published <day>", "day of publication, for dates that are counted from it (2025-07-22)")
    .option("--tokens", "show every token, too")
    .addOption(lexiconsOption())
    .addOption(registerOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      examples(
        ['chancery explain "Chinese Foreign Minister Wang Yi met his Thai counterpart in Bangkok on Monday."', ""],
        ["chancery explain samples/credentials.txt", ""],
        ['chancery explain "The President received Ambassador Lee today." --published 2024-05-20', ""],
      ),
    )
    .action(async (text: string, options) => finish((await import("./commands/explain.ts")).runExplain(text, options)));
}

export function addRegister(program: Command): void {
  program
    .command("register")
    .summary("learn from reports who holds which office for whom")
    .description(
      "Learns a register of office-holders from reports: who held which office for whom, on which days, and which reports say so. Only what a report says enters, never what was inferred.\n\nchancery read --register takes it.",
    )
    .argument("<paths...>", "files, folders, addresses, or - for standard input")
    .option("-o, --output <file>", "write the register there, and print a summary")
    .option("--json", "print the register itself")
    .addOption(lexiconsOption())
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery register samples", "who holds which office, by those reports"],
        ["chancery register archive.jsonl -o register.json", "keep it"],
        ["chancery read today.txt --register register.json", "read with it"],
      )}\n${EXIT_CODES_HELP}`,
    )
    .action(async (paths: string[], options) =>
      finish((await import("./commands/register.ts")).runRegister(paths, options)),
    );
}

export function addDates(program: Command): void {
  program
    .command("dates")
    .summary("find and resolve the expressions of date in reports")
    .description(
      "Finds every expression of date in reports and resolves it against the day of publication or the dateline.\n\nIn: JSONL with id, text, published; texts, pages and folders of them, too. Out: offsets in the text and values in EDTF.",
    )
    .argument("<paths...>", "JSONL or text files, folders, or - for JSONL on standard input")
    .option("--json", "one report a line: id, dates with start, end, text, edtf, basis")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(["chancery dates reports.jsonl", "a table"], ["chancery dates reports.jsonl --json > dates.jsonl", "for a program"])}\n${EXIT_CODES_HELP}`,
    )
    .action(async (paths: string[], options) => finish((await import("./commands/dates.ts")).runDates(paths, options)));
}

export function addNames(program: Command): void {
  program
    .command("names")
    .summary("tell whether two writings name one person, and why")
    .description("Tells whether two writings of a name may be one person's, and why.")
    .argument("[a]", "one writing")
    .argument("[b]", "the other")
    .option("--pairs <file>", "JSONL with id, a, b; - for standard input")
    .option("--json", "id, same, score, because")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      examples(
        ['chancery names "Maka Bochorishvili" "M. Botchorishvili"', ""],
        ['chancery names "Wang Yi" "Wang Wenbin"', ""],
        ["chancery names --pairs pairs.jsonl --json", "id, a, b in; id, same, score, because out"],
      ),
    )
    .action(async (a: string | undefined, b: string | undefined, options) =>
      finish((await import("./commands/names.ts")).runNames(a, b, options)),
    );
}

export function addGlossary(program: Command): void {
  program
    .command("glossary")
    .summary("what a word means here")
    .description("Says what a word means here: the terms of readings, the ranks, the kinds of meetings, the topics.")
    .argument("[word...]", "a term; none lists them all")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      examples(
        ["chancery glossary", "every term"],
        ["chancery glossary readout", ""],
        ["chancery glossary deputy-minister", ""],
      ),
    )
    .action(async (words: string[], options) =>
      finish((await import("./commands/glossary.ts")).runGlossary(words, options)),
    );
}

async function finish(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}
