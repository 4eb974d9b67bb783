/** The questions to a record: what each command takes, its help and its examples. The answer is made where it is asked for. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Asking, AskOptions } from "./ask.ts";
import { dbOption, examples, noColorOption, widthOption } from "./options.ts";

type Example = readonly [command: string, what: string];
// Each question has an input of its own, which its operation checks.
type AnyAsking = Asking<never, never, never>;

interface Question {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly arguments?: readonly (readonly [name: string, description: string])[];
  readonly options?: readonly Option[];
  readonly examples: readonly Example[];
  readonly load: () => Promise<unknown>;
  /** Options whose name is not that of the input. */
  readonly rename?: (filters: Record<string, unknown>) => object;
  /** Arguments → input. */
  readonly input?: (...given: readonly (string | readonly string[] | undefined)[]) => object;
}

export function addQuestion(program: Command, question: Question): void {
  const command = program.command(question.name).summary(question.summary).description(question.description);
  for (const [name, description] of question.arguments ?? []) command.argument(name, description);
  command.addOption(dbOption());
  for (const option of question.options ?? []) command.addOption(option);
  command
    .addOption(asOfOption())
    .option("--json", "for a program, with everything")
    .option("--csv", "for a spreadsheet")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText("after", examples(...question.examples))
    .action(async (...all: unknown[]) => {
      const given = all.slice(0, question.arguments?.length ?? 0) as (string | readonly string[] | undefined)[];
      const { db, json, csv, width, color, ...filters } = all.at(-2) as AskOptions & Record<string, unknown>;
      const { ask } = await import("./ask.ts");
      const asking = (await question.load()) as AnyAsking;
      const input = { ...(question.rename?.(filters) ?? filters), ...question.input?.(...given) };
      process.exitCode = await ask(asking, input as never, { db, ...definedOf({ json, csv, width, color }) });
    });
}

function definedOf<T extends object>(options: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function asOfOption(): Option {
  return new Option("--as-of <day>", "with the reports published up to that day only (2025-07-22, 2025-07, 2025)");
}

function limitOption(): Option {
  return new Option("--limit <number>", "at most so many").argParser((given) => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It is a number from 1.");
    return number;
  });
}

const since = () => new Option("--since <day>", "on that day or later");
const until = () => new Option("--until <day>", "on that day or earlier");

export function addPeople(program: Command): void {
  addQuestion(program, {
    name: "people",
    summary: "the people of a record",
    description:
      "Lists the people of a record, those in most reports first. Writings of one person's name are brought together, by name, side, office and time; chancery person tells why.",
    arguments: [["[side]", "only those on that side: GE"]],
    options: [
      new Option("--name <name>", "only those of whose name that may be a writing"),
      new Option("--rank <rank>", "only those whose latest office is of that rank: foreign-minister"),
      since(),
      until(),
      limitOption(),
    ],
    examples: [
      ["chancery people GE", "all who took part for Georgia"],
      ["chancery people --rank foreign-minister --since 2025", "foreign ministers told of since then"],
      ['chancery people --name "Botchorishvili"', "whoever may be meant"],
      ["chancery people LK --csv > people.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("./questions/people.ts")).people,
    input: (side) => ({ side }),
  });
}

export function addPerson(program: Command): void {
  addQuestion(program, {
    name: "person",
    summary: "one person: writings, offices, meetings",
    description:
      "Shows one person: every writing of the name, the offices held with the days of the reports, meetings, who was met most often, and why all that is taken for one person's.",
    arguments: [["<person...>", "an id or its beginning, or a name"]],
    examples: [
      ["chancery person p7w0n30r", "by id"],
      ["chancery person Maka Bochorishvili", "by name, in any spelling"],
      ["chancery person Bochorishvili --as-of 2025-01-01", "what the record said by then"],
      ["chancery person Bochorishvili --json | jq .because", "why writings are taken for one person's"],
    ],
    load: async () => (await import("./questions/people.ts")).person,
    input: (words) => ({ person: (words as readonly string[]).join(" ") }),
  });
}

export function addOffices(program: Command): void {
  addQuestion(program, {
    name: "offices",
    summary: "who held which office for a side",
    description:
      "Shows who held which office for a side, learnt from the reports: first and last seen, who came before and after, and who is told of in the same office at the same time.\n\nOnly what reports say counts, not what was worked out. Days are those of the reports; a term may be longer. Who is named by few reports in the midst of another's time is left out unless --doubtful is given.",
    arguments: [["<side>", "code of the side: GE"]],
    options: [
      new Option("--rank <rank>", "only offices of that rank: foreign-minister"),
      new Option("--on <day>", "only those whom reports place in office on that day"),
      new Option("--doubtful", "also those named in the midst of another's time"),
    ],
    examples: [
      ["chancery offices GE", "all offices"],
      ["chancery offices GE --rank foreign-minister", "foreign ministers, one after the other"],
      ["chancery offices LK --on 2024-03-01", "who was in office then"],
    ],
    load: async () => (await import("./questions/offices.ts")).offices,
    input: (side) => ({ side }),
  });
}

export function addDyads(program: Command): void {
  addQuestion(program, {
    name: "dyads",
    summary: "which sides met how often",
    description:
      "Lists each two sides that met, those that met most often first: meetings that were held, reports of them, the first and the last day, the highest level at which both were.",
    arguments: [["[side]", "only those of which that side is one: GE"]],
    options: [since(), limitOption()],
    examples: [
      ["chancery dyads", "all of them"],
      ["chancery dyads GE --since 2025", "whom Georgia has met since then"],
      ["chancery dyads --csv > dyads.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("./questions/dyads.ts")).dyads,
    input: (side) => ({ side }),
  });
}

export function addMeeting(program: Command): void {
  addQuestion(program, {
    name: "meeting",
    summary: "one meeting: every value by every report, in its words",
    description:
      "Shows one meeting: every value with what each report says of it and the words that it rests on, checked against the stored text; where reports agree and where they differ; and why they are taken for reports of one meeting.",
    arguments: [["<meeting>", "an id or its beginning, as chancery meetings prints it"]],
    examples: [
      ["chancery meeting m7w0n30r", ""],
      ["chancery meeting m7w0n30r --as-of 2024-07-01", "by the reports of that time"],
      ["chancery meeting m7w0n30r --csv > values.csv", "a value a line, with its quotation"],
    ],
    load: async () => (await import("./questions/meeting.ts")).meeting,
    input: (meeting) => ({ meeting }),
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
    load: async () => (await import("./questions/sources.ts")).sources,
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
    load: async () => (await import("./questions/sources.ts")).coverage,
    input: (sides) => ({ sides }),
  });
}

export function addSearch(program: Command): void {
  addQuestion(program, {
    name: "search",
    summary: "reports with some words",
    description:
      'Searches texts and titles of reports. All words have to be there, in any form; "words in quotation marks" stand together; begin* is any word that begins so; one OR other; -without leaves out. The nearest come first.',
    arguments: [["<words...>", "what to look for"]],
    options: [
      new Option("--side <codes...>", "only reports that tell of a meeting of all those sides: AZ GE"),
      new Option("--publisher <name>", "only outlets whose name has that in it"),
      since(),
      until(),
      new Option("--latest", "the latest first"),
      limitOption(),
    ],
    examples: [
      ["chancery search gas pipeline", "both words"],
      ["chancery search '\"Middle Corridor\" OR TRACECA' --since 2024", "a phrase or a word"],
      ["chancery search transit --side AZ GE --latest", "in reports on meetings of both"],
    ],
    load: async () => (await import("./questions/search.ts")).search,
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
    load: async () => (await import("./questions/meeting.ts")).quote,
    input: (id) => ({ id }),
  });
}

export function addSeries(program: Command): void {
  addQuestion(program, {
    name: "series",
    summary: "rounds of consultations, commissions, ministers' meetings",
    description:
      "Shows the series of two sides in order of time: rounds of consultations, sessions of commissions, meetings of foreign ministers and of heads of state and government. Round numbers are those that reports say. Where a number is missing, or far more time passed than is usual, it is told: chancery coverage shows whether anything was collected then.",
    arguments: [["<sides...>", "codes of sides that all took part: AZ GE"]],
    options: [new Option("--kind <kind>", "only consultations, commission, ministerial or summit")],
    examples: [
      ["chancery series AZ GE", "all of them"],
      ["chancery series AZ GE --kind consultations --json", "with the words for each round"],
    ],
    load: async () => (await import("./questions/series.ts")).series,
    input: (sides) => ({ sides }),
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
      process.exitCode = await (await import("./commands/rebuild.ts")).runRebuild(options);
    });
}
