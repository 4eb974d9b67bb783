/** What was judged, for a person. */
import type { Answers } from "../../api/questions.ts";

type Judgement = Answers["judgements"][number];
type Thing = Judgement["about"][number];

export interface Told {
  readonly words: string;
  /** Where what it is about can be seen. */
  readonly reports: readonly string[];
}

export function told({ verdict, about, property, value, was }: Judgement): Told {
  const things = about.map(thingInWords).join(" and ");
  const reports = [...new Set(about.map(reportOf).filter((name) => name !== null))];
  const of = about[0] === undefined ? "" : thingInWords(about[0].kind === "value" ? about[0].of : about[0]);
  const words = {
    same: `One, not two: ${things}`,
    different: `Two, not one: ${things}`,
    correct: `The ${property} of ${of} is ${value}${was === null ? "" : `, not ${was}`}`,
    reject: `Not told: ${things}`,
    restore: "Withdrawn",
  }[verdict];
  return { words, reports };
}

function thingInWords(thing: Thing): string {
  switch (thing.kind) {
    case "document":
      return "the report";
    case "account":
      return `the meeting of ${thing.sides.join("–")}`;
    case "meeting":
      return `the meeting of ${thing.of.sides.join("–")} in ${thing.of.name}`;
    case "mention":
      return thing.name;
    case "person":
      return `${thing.of.name} in ${thing.of.of.name}`;
    case "value":
      return `${thing.property} “${thing.value}” of ${thingInWords(thing.of)}`;
    case "judgement":
      return "another judgement";
  }
}

function reportOf(thing: Thing): string | null {
  switch (thing.kind) {
    case "document":
    case "account":
      return thing.name;
    case "judgement":
      return null;
    default:
      return reportOf(thing.of);
  }
}
