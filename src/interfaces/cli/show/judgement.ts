/** A judgement for a person: what was judged, of what, by whom and why. */
import type { Judgement, Reference } from "../../../record/judgements/judgement.ts";
import type { JudgeAnswer } from "../../operations/judge.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { dateInWords } from "./date-in-words.ts";
import { sideName } from "./names.ts";
import { shortId } from "./short-id.ts";

/** "same: m7w0n30r AZ–GE in our-report and m81k22pq AZ–GE in theirs". */
export function judgementInWords(judgement: Judgement): string {
  const { id, by, made, why } = judgement;
  return `${shortId(id)} ${verdictInWords(judgement)}, by ${printable(by)} on ${made.slice(0, 10)}${why === null ? "" : `: ${printable(why)}`}`;
}

export function verdictInWords({ verdict, about, property, value, was }: Judgement): string {
  const things = about.map(referenceInWords);
  switch (verdict) {
    case "same":
      return `${things.join(" and ")} are one`;
    case "different":
      return `${things.join(" and ")} are two`;
    case "correct":
      return `${property} of ${referenceInWords(subjectOf(about[0]!))} is ${printable(value ?? "")}${was === null ? "" : `, not ${printable(was)}`}`;
    case "reject":
      return `not told: ${listed(things)}`;
    case "restore":
      return `withdrawn: ${listed(things)}`;
  }
}

function subjectOf(reference: Reference): Reference {
  return reference.kind === "value" ? reference.of : reference;
}

const SHOWN = 3;

function listed(things: readonly string[]): string {
  const more = things.length > SHOWN ? ` and ${things.length - SHOWN} more` : "";
  return `${things.slice(0, SHOWN).join("; ")}${more}`;
}

export function referenceInWords(reference: Reference): string {
  switch (reference.kind) {
    case "document":
      return `report ${printable(reference.name)}`;
    case "account":
      return `${shortId(reference.id)} (${reference.sides.join("–")} in ${printable(reference.name)})`;
    case "meeting":
      return `meeting ${shortId(reference.id)} (${reference.of.sides.join("–")} in ${printable(reference.of.name)})`;
    case "mention":
      return `${nameOf(reference)} in ${printable(reference.of.name)}`;
    case "person":
      return `${nameOf(reference.of)} ${shortId(reference.id)}`;
    case "value":
      return `${reference.property} “${printable(reference.value)}” of ${referenceInWords(reference.of)}`;
    case "judgement":
      return shortId(reference.id);
  }
}

function nameOf({ name, side }: { readonly name: string; readonly side: string | null }): string {
  return `${printable(name)}${side === null ? "" : ` (${side})`}`;
}

/** What was put down, and what there is now. */
export function showJudged({ judgement, added, overrules, effect }: JudgeAnswer, page: Page): string[] {
  const { id, by, why, made } = judgement;
  const { width } = page;
  const known = `judged already by ${printable(by)} on ${made.slice(0, 10)}; nothing was added`;
  const lines = [
    ...setText([{ text: shortId(id), paint: page.strong }, ` ${verdictInWords(judgement)}`], {
      width,
      indent: 3,
      first: "",
    }),
    ...setText(
      [{ text: added ? `by ${printable(by)}${why === null ? "" : `: ${printable(why)}`}` : known, paint: page.faint }],
      {
        width,
        indent: 5,
        first: "   ",
      },
    ),
    ...overrules.flatMap((each) =>
      setText([{ text: "overrules ", paint: page.warn }, judgementInWords(each)], { width, indent: 5, first: "   " }),
    ),
    ...effect.meetings.flatMap(({ id: meeting, parties, kind, status, date, documents, sources }) =>
      setText(
        [
          "now ",
          { text: shortId(meeting), paint: page.faint },
          " ",
          { text: parties.map(sideName).join(" – "), paint: page.sides },
          ` · ${kind} · ${status} · ${dateInWords(date)} · ${counted(documents.length, "report")}, ${counted(sources, "independent source")}`,
        ],
        { width, indent: 5, first: "   " },
      ),
    ),
    ...effect.people.flatMap(({ id: person, name, country, office, meetings, reports }) =>
      setText(
        [
          "now ",
          { text: shortId(person), paint: page.faint },
          " ",
          { text: printable(name), paint: page.strong },
          `${country === null ? "" : ` · ${sideName(country)}`}${office === null ? "" : ` · ${printable(office)}`} · ${counted(meetings, "meeting")} in ${counted(reports, "report")}`,
        ],
        { width, indent: 5, first: "   " },
      ),
    ),
    ...effect.gone.flatMap((name) =>
      setText([`now out of the record: what ${printable(name)} says of it`], { width, indent: 5, first: "   " }),
    ),
  ];
  if (judgement.verdict !== "restore") lines.push(page.faint(`   withdraw it: chancery judge restore ${shortId(id)}`));
  return lines;
}
