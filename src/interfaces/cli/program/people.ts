/** Questions on people and their offices: what each command takes, its help and its examples. */
import { type Command, Option } from "commander";
import { addQuestion, limitOption, numberFromOne, since, until } from "./question.ts";

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
    load: async () => (await import("../questions/people.ts")).people,
    input: (side) => ({ side }),
  });
}

export function addPerson(program: Command): void {
  addQuestion(program, {
    name: "person",
    summary: "one person: writings, offices, meetings, what was said",
    description:
      "Shows one person: every writing of the name, the offices held with the days of the reports, meetings, what he or she is told to have said, who was met most often, and why all that is taken for one person's.",
    arguments: [["<person...>", "an id or its beginning, or a name"]],
    examples: [
      ["chancery person p7w0n30r", "by id"],
      ["chancery person Maka Bochorishvili", "by name, in any spelling"],
      ["chancery person Bochorishvili --as-of 2025-01-01", "what the record said by then"],
      ["chancery person Bochorishvili --json | jq .because", "why writings are taken for one person's"],
    ],
    load: async () => (await import("../questions/people.ts")).person,
    input: (words) => ({ person: (words as readonly string[]).join(" ") }),
  });
}

export function addOffices(program: Command): void {
  addQuestion(program, {
    name: "offices",
    summary: "who held which office for a side",
    description:
      "Shows who held which office for a side, learnt from the reports: first and last seen, who came before and after, and who is told of in the same office at the same time.\n\nOnly what reports say counts, not what was worked out. Days are those of the reports; a term may be longer. Who is named by few reports in the midst of another's time is left out unless --doubtful is given.\n\nPosts that imported lists give stand below, by themselves (chancery posts).",
    arguments: [["<side>", "code of the side: GE"]],
    options: [
      new Option("--rank <rank>", "only offices of that rank: foreign-minister"),
      new Option("--on <day>", "only those whom reports place in office on that day"),
      new Option("--doubtful", "also those named in the midst of another's time"),
      new Option("--latest <number>", "of each rank at most so many, those last seen in office").argParser(
        numberFromOne,
      ),
    ],
    examples: [
      ["chancery offices GE", "all offices"],
      ["chancery offices GE --rank foreign-minister", "foreign ministers, one after the other"],
      ["chancery offices LK --on 2024-03-01", "who was in office then"],
    ],
    load: async () => (await import("../questions/offices.ts")).offices,
    input: (side) => ({ side }),
  });
}

export function addPosts(program: Command): void {
  addQuestion(program, {
    name: "posts",
    summary: "posts that imported lists give people of a side",
    description:
      "Shows the posts that lists of people, taken in by chancery import, give people of a side: each as the list has it, with its entry as evidence, and who of the reports bears that name. It is what the lists say; chancery offices tells what reports do.",
    arguments: [["<side>", "code of the side: GE"]],
    options: [new Option("--on <day>", "only those whose term holds that day"), limitOption()],
    asOf: false,
    examples: [
      ["chancery import people.ftm.jsonl", "a list first"],
      ["chancery posts GE", "all its posts"],
      ["chancery posts GE --on 2024-03-01", "who held one then, by the list"],
    ],
    load: async () => (await import("../questions/posts.ts")).posts,
    input: (side) => ({ side }),
  });
}
