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
      const input = { ...filters, ...question.input?.(...given) };
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
