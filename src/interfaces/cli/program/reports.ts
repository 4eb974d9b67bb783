/** Questions on reports and their words: what each command takes, its help and its examples. */
import { type Command, Option } from "commander";
import { MEETING_KINDS } from "../../../shared/vocabulary.ts";
import { addQuestion, limitOption, since, until } from "./question.ts";

export function addSearch(program: Command): void {
  addQuestion(program, {
    name: "search",
    summary: "reports with some words",
    description:
      'Searches texts and titles of reports. All words have to be there, in any form; "words in quotation marks" stand together; begin* is any word that begins so; one OR other; -without leaves out. The nearest come first.',
    arguments: [["<words...>", "what to look for"]],
    options: [
      new Option("--side <codes...>", "only reports that tell of a meeting of all those sides: AZ GE"),
      new Option("--person <id>", "only reports that name that person"),
      new Option("--topic <topic>", "only reports that tell of a meeting with that topic: energy"),
      new Option("--kind <kind>", "only reports that tell of a meeting of that kind").choices([...MEETING_KINDS]),
      new Option("--publisher <name>", "only that outlet; where none has the name, those that have it in theirs"),
      since(),
      until(),
      new Option("--after <number>", "only texts that came in after that one (`through` in --json)").argParser(Number),
      new Option("--latest", "the latest first"),
      new Option("--facets", "also how many there are by sides, person, topic, kind, outlet and year"),
      limitOption(),
    ],
    examples: [
      ["chancery search gas pipeline", "both words"],
      ["chancery search '\"Middle Corridor\" OR TRACECA' --since 2024", "a phrase or a word"],
      ["chancery search transit --side AZ GE --latest", "in reports on meetings of both"],
      ["chancery search transit --facets --limit 3", "and by what it could be narrowed down"],
    ],
    load: async () => (await import("../questions/search.ts")).search,
    input: (words) => ({ words: (words as readonly string[]).join(" ") }),
    rename: ({ side, ...rest }) => ({ ...rest, sides: side }),
  });
}

export function addQuote(program: Command): void {
  addQuestion(program, {
    name: "quote",
    summary: "the words that a value rests on, checked anew",
    description:
      "Shows the words that values rest on, in their context, each checked anew against the stored text. What is not there is shown as failed.",
    arguments: [
      [
        "<id>",
        "a statement (r1a2b3c4:17, as chancery meeting prints it), a meeting, a revision, a document or its name",
      ],
    ],
    options: [
      new Option("--property <property>", "only values of that property: date"),
      new Option("--context <characters>", "so many characters before and behind (default: 80)").argParser(Number),
    ],
    examples: [
      ["chancery quote r7w0n30r:17", "one value"],
      ["chancery quote m7w0n30r --property date", "the day of a meeting, by every report"],
      ["chancery quote my-report", "all that was read from a document"],
    ],
    load: async () => (await import("../questions/meeting.ts")).quote,
    input: (id) => ({ id }),
  });
}

export function addReport(program: Command): void {
  addQuestion(program, {
    name: "report",
    summary: "one report: its text, and all that was read from it",
    description:
      "Shows one report: its text as it is kept, every value that was read from it with the words that it rests on, and which texts it had before.",
    arguments: [["<report>", "a document by its name or id (chancery search and chancery meeting print them)"]],
    options: [
      new Option("--revision <number>", "which of its texts, counted from 1 (default: the latest)").argParser(Number),
      new Option("--against <number>", "how it differs from that one of its texts").argParser(Number),
    ],
    asOf: false,
    examples: [
      ["chancery report my-report", "its latest text"],
      ["chancery report my-report --revision 1", "the text that came first"],
      ["chancery report my-report --against 1", "what was changed in it since it came first"],
      ["chancery report my-report --csv", "the values that were read, one a line"],
    ],
    load: async () => (await import("../questions/report.ts")).report,
    input: (report) => ({ report }),
  });
}

export function addSources(program: Command): void {
  addQuestion(program, {
    name: "sources",
    summary: "the outlets of a record",
    description:
      "Lists the outlets whose reports the record holds: how many, from when to when, and in how many of these months there is any.",
    arguments: [["[side]", "only reports on meetings of that side"]],
    examples: [
      ["chancery sources", "all of them"],
      ["chancery sources GE", "who reports on Georgia"],
    ],
    load: async () => (await import("../questions/sources.ts")).sources,
    input: (side) => ({ side }),
  });
}

export function addCoverage(program: Command): void {
  addQuestion(program, {
    name: "coverage",
    summary: "which outlets and months were collected, for some sides",
    description:
      "Shows which outlets and months were collected and how many of the reports are on meetings of some sides: where nothing was collected, the record can have nothing.",
    arguments: [["<sides...>", "codes of sides that all took part: AZ GE"]],
    examples: [
      ["chancery coverage AZ GE", "by outlet, and month by month"],
      ["chancery coverage AZ GE --csv", "a month a line"],
    ],
    load: async () => (await import("../questions/sources.ts")).coverage,
    input: (sides) => ({ sides }),
  });
}
