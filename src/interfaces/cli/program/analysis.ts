/** Questions across meetings: what each command takes, its help and its examples. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { addQuestion, limitOption, numberFromOne, since, until } from "./question.ts";

const SIDES = ["<sides...>", "codes of sides that all took part: AZ GE"] as const;

export function addFormulas(program: Command): void {
  addQuestion(program, {
    name: "formulas",
    summary: "what is said again and again: wording, since when, silent now",
    description:
      "Shows the recurring formulas of two sides: passages that come again at other meetings in nearly the same words. Each with its text (as last said in words that begin a clause), its variants and the words in which they differ, when it was said first and last, by whom and in whose accounts, how regularly, and whether it is silent now. It is called silent by comparable meetings only: at a level at which it was said, with an account by somebody who tells it and tells as much.",
    arguments: [SIDES],
    options: [
      since(),
      until(),
      new Option("--as-told-by <voice>", 'only accounts of that side or outlet: GE, "Example Wire"'),
      new Option("--silent", "only those that were said regularly and are not any more"),
      new Option("--min <number>", "said on so many days at least (2 where it is not given)").argParser(atLeastTwo),
      new Option("--times <number>", "of each at most so many of the times that it was said, the latest").argParser(
        numberFromOne,
      ),
      limitOption(),
    ],
    examples: [
      ["chancery formulas AZ GE", "those said at most meetings first"],
      ["chancery formulas AZ GE --silent", "what used to be said and no longer is"],
      ["chancery formulas AZ GE --as-told-by GE --min 3", "in Georgia's own accounts, on three days or more"],
      ["chancery formulas AZ GE --json", "every variant and every time, with its quotation"],
    ],
    load: async () => (await import("../questions/formulas.ts")).formulas,
    input: (sides) => ({ sides }),
  });
}

export function addTopics(program: Command): void {
  addQuestion(program, {
    name: "topics",
    summary: "topics, projects, bodies and third countries by meetings",
    description:
      "Shows what was dealt with at which meeting: topics, projects, bodies and third countries by meetings in order of time. A cell counts the quotations that it rests on. What the last meeting dealt with for the first time is marked, and what used to be dealt with and was not at the last comparable meetings.",
    arguments: [SIDES],
    options: [
      since(),
      until(),
      new Option("--kind <kind>", "only rows of that kind: topic, project, organisation or country"),
      new Option("--latest <number>", "only the columns of so many meetings, the latest").argParser(numberFromOne),
      new Option("--most <number>", "of each kind at most so many rows").argParser(numberFromOne),
    ],
    examples: [
      ["chancery topics AZ GE", "as many of the latest meetings as the terminal holds"],
      ["chancery topics AZ GE --kind country", "third countries only"],
      ["chancery topics AZ GE --csv > topics.csv", "a cell a line, for a spreadsheet"],
      ["chancery topics AZ GE --json", "with all quotations of each cell"],
    ],
    load: async () => (await import("../questions/topics.ts")).topics,
    input: (sides) => ({ sides }),
  });
}

function atLeastTwo(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 2) throw new InvalidArgumentError("It is a number from 2.");
  return number;
}
