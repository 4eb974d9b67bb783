/** Ledgers as commands: what each takes, its help and its examples. */
import { type Command, Option } from "commander";
import { addQuestion, limitOption, since, until } from "./question.ts";

const SIDES = [["<sides...>", "codes of sides that all took part: AZ GE"]] as const;

export function addCommitments(program: Command): void {
  addQuestion(program, {
    name: "commitments",
    summary: "what was agreed, promised, planned, and what became of it",
    description:
      "Lists what reports of two sides' meetings tell as agreed, promised, planned, invited to or accepted, as far as a later report can tell that it was done: the next round, a visit, an embassy, a document, aid. Each comes with who is bound, by when, in which words, and its state by what was told since: done, overtaken, mentioned, overdue, silent or open, with the words that tell it. States are always inferred; general intentions are left out.",
    arguments: SIDES,
    options: [
      new Option("--open", "only those that nothing tells to be done or overtaken"),
      new Option("--by <side>", "only those that bind that side"),
      new Option("--kind <kind>", "only meeting, visit, document, institution, aid, project or measure"),
      new Option("--state <state>", "only done, overtaken, mentioned, overdue, silent or open"),
      since(),
      until(),
      limitOption(),
    ],
    examples: [
      ["chancery commitments AZ GE", "all of them, the latest first"],
      ["chancery commitments AZ GE --open --by GE", "what Georgia still owes"],
      ["chancery commitments AZ GE --as-of 2025-01", "as it stood then"],
      ["chancery commitments AZ GE --csv > commitments.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("../questions/commitments.ts")).commitments,
    input: (sides) => ({ sides }),
  });
}

export function addDocuments(program: Command): void {
  addQuestion(program, {
    name: "documents",
    summary: "agreements and drafts, with their stages by report",
    description:
      "Lists the agreements and drafts that reports of two sides' meetings tell of, each with its stages in order of time: proposed, negotiated, drafted, agreed, to be signed, initialled, signed, ratified, in force, ended. Each stage comes with its words; titles that share their words and kind are taken for one document.",
    arguments: SIDES,
    options: [
      new Option("--stage <stage>", "only those that came to that stage and no further: negotiated"),
      new Option("--named", "also those that are only named"),
      since(),
      until(),
    ],
    examples: [
      ["chancery documents AZ GE", "those told of last first"],
      ["chancery documents AZ GE --stage to-be-signed", "what awaits signature"],
      ["chancery documents AZ GE --json | jq '.documents[].title'", ""],
    ],
    load: async () => (await import("../questions/documents.ts")).documents,
    input: (sides) => ({ sides }),
  });
}

export function addPositions(program: Command): void {
  addQuestion(program, {
    name: "positions",
    summary: "what a side has said on a subject or a country",
    description:
      "Shows what a side has said on a topic, a third country, or anything in words, at all its meetings in order of time: who said it, to whom, in whose account, whether it was for or against, and where that turned, grew stronger or weaker, with both quotations.",
    arguments: [["<side>", "code of the side that speaks: GE"]],
    options: [
      new Option("--on <subject>", "a topic, a country by code or name, or words").makeOptionMandatory(),
      new Option("--with <side>", "only at meetings with that side"),
      since(),
      until(),
    ],
    examples: [
      ["chancery positions GE --on energy", "a topic"],
      ["chancery positions AZ --on Armenia --with GE", "a third country, at meetings with Georgia"],
      ['chancery positions GE --on "territorial integrity" --since 2024', "words"],
    ],
    load: async () => (await import("../questions/positions.ts")).positions,
    input: (side) => ({ side }),
  });
}
