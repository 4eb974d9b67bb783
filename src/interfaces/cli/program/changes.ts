/** Questions on what was said, from meeting to meeting: what each command takes, its help and its examples. */
import { type Command, Option } from "commander";
import { addQuestion, limitOption, since, until } from "./question.ts";

export function addChanges(program: Command): void {
  addQuestion(program, {
    name: "changes",
    summary: "what is new, dropped or reworded from meeting to meeting",
    description:
      "Holds what was said at each meeting of two sides against the comparable one before it: new, dropped, reworded (with the words that changed), returned (said before, though not at the last meeting), repeated. Meetings of one kind and level are compared, and accounts of one side or outlet where there are such; it is told which, and how much of each is covered. What mattered most stands first: 3 belongs in the first lines of a brief, 1 is a general phrase.",
    arguments: [["<sides...>", "codes of sides that all took part: AZ GE"]],
    options: [
      new Option(
        "--series <series>",
        "only consultations, commission, summit, ministerial (foreign ministers), ministers (others) or officials",
      ),
      new Option("--from <meeting>", "the earlier meeting: an id or its beginning, as chancery meetings prints it"),
      new Option("--to <meeting>", "the later meeting; with --from these two are compared, whatever they are"),
      new Option("--as-told-by <who>", "only accounts of that side (a code) or that outlet (a name)"),
      new Option("--type <type>", "only new, dropped, reworded, returned or repeated"),
      since(),
      until(),
      limitOption(),
    ],
    examples: [
      ["chancery changes AZ GE", "every meeting against the comparable one before it"],
      ["chancery changes AZ GE --series ministerial --limit 1", "the last meeting of foreign ministers"],
      ["chancery changes AZ GE --from m7w0n30r --to m81k22pq", "these two"],
      ["chancery changes AZ GE --as-told-by AZ --json", "by Azerbaijan's own accounts, for a program"],
    ],
    load: async () => (await import("../questions/changes.ts")).changes,
    input: (sides) => ({ sides }),
  });
}
