/** Questions on meetings: what each command takes, its help and its examples. */
import { type Command, Option } from "commander";
import { MEETING_KINDS, RANKS } from "../../../shared/vocabulary.ts";
import { addQuestion, limitOption, since, until } from "./question.ts";

export function addDyads(program: Command): void {
  addQuestion(program, {
    name: "dyads",
    summary: "which sides met how often",
    description:
      "Lists each two sides that met, those that met most often first: meetings that were held, reports of them, the first and the last day, the highest level at which both were.",
    arguments: [["[side]", "only those of which that side is one: GE"]],
    options: [
      since(),
      new Option(
        "--known-since <moment>",
        "only those told of by reports that came into the record after it (2026-01-31T12:00:00Z)",
      ),
      limitOption(),
    ],
    examples: [
      ["chancery dyads", "all of them"],
      ["chancery dyads GE --since 2025", "whom Georgia has met since then"],
      ["chancery dyads --known-since 2026-01-31T12:00:00Z", "what has come in since the last look"],
      ["chancery dyads --csv > dyads.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("../questions/dyads.ts")).dyads,
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
    load: async () => (await import("../questions/meeting.ts")).meeting,
    input: (meeting) => ({ meeting }),
  });
}

export function addCompare(program: Command): void {
  addQuestion(program, {
    name: "compare",
    summary: "one meeting as each report tells it, held against each other",
    description:
      "Holds the reports of one meeting against each other: which text is whose copy, which values differ or are left out, and of what was said what all tell, some, or one alone, with the words that differ. What one side's account tells and the other side's leaves out comes first. A short note that leaves things out is said to be short: that is no silence.",
    arguments: [["<meeting>", "an id or its beginning, as chancery meetings prints it"]],
    options: [new Option("--all", "also good manners, the frame of the meeting, and what outlets add of their own")],
    examples: [
      ["chancery compare m7w0n30r", ""],
      ["chancery compare m7w0n30r --as-of 2024-07-01", "by the reports of that time"],
      ["chancery compare m7w0n30r --csv > points.csv", "a wording a line, with its place in the text"],
      ["chancery compare m7w0n30r --json | jq '.points[] | select(.oneSided)'", "what one side alone tells"],
    ],
    load: async () => (await import("../questions/compare.ts")).compare,
    input: (meeting) => ({ meeting }),
  });
}

export function addNetwork(program: Command): void {
  addQuestion(program, {
    name: "network",
    summary: "who met whom how often",
    description:
      "Shows which people, offices or countries sat on two sides of a table, how often, first and last: at all meetings, at those of one side with anybody, or of several with each other. Only meetings that were held and at which both are named count.",
    arguments: [["[sides...]", "codes of sides that all took part: AZ GE; all meetings unless told"]],
    options: [
      new Option("--of <who>", "people, offices or countries")
        .choices(["people", "offices", "countries"])
        .default("people"),
      since(),
      until(),
      new Option("--kind <kind>", "only at meetings of that kind").choices(MEETING_KINDS),
      new Option(
        "--level <level>",
        "only at meetings of that level: of each side's highest rank the lower one",
      ).choices(RANKS),
      limitOption(),
    ],
    examples: [
      ["chancery network AZ GE", "the pairs of a relation, those who met most often first"],
      ["chancery network LK --since 2024 --limit 200 --csv", "for a spreadsheet, of more people"],
      ["chancery network --of countries --since 2024", "which countries met each other"],
    ],
    load: async () => (await import("../questions/network.ts")).network,
    input: (sides) => ({ parties: sides }),
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
    load: async () => (await import("../questions/series.ts")).series,
    input: (sides) => ({ sides }),
  });
}
