/** `chancery review`: what it takes, its help and its examples. */
import { type Command, Option } from "commander";
import { addQuestion, limitOption, numberFromOne, since, until } from "./question.ts";

export function addReview(program: Command): void {
  addQuestion(program, {
    name: "review",
    summary: "what a person should look at, the most useful first",
    description:
      "Lists what rules could not settle, or only by a hair, those first that most reports hang on: meetings and people that were taken for one or kept apart, reports of one meeting that contradict each other, days that do not fit, offices that two held at once, readings that will hardly be so. Each with its reasons, the words it rests on, and the commands that settle it. What was judged does not come again. Of a large record the latest 3,000 meetings are looked at, and the 3,000 people and offices in most reports; of a side or a period its own.",
    arguments: [["[item]", "one of them, by its id or its beginning"]],
    options: [
      new Option("--kind <kind>", "only meetings, people, contradiction, date, office or reading"),
      new Option("--side <code>", "only what is about that side: GE"),
      since(),
      until(),
      new Option(
        "--look <number>",
        "at so many meetings, the latest, and so many people and offices, those in most reports",
      ).argParser(numberFromOne),
      limitOption(),
    ],
    asOf: false,
    examples: [
      ["chancery review", "the twenty most useful"],
      ["chancery review --kind meetings --since 2025-07", "whether reports were brought together rightly"],
      ["chancery review --side GE --limit 5", ""],
      ["chancery review v7w0n30r", "one of them"],
      ["chancery review --look 300", "quickly, in a large record"],
      ["chancery review --limit 1000 --csv > review.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("../questions/review.ts")).toReview,
    input: (item) => ({ item }),
  });
}
