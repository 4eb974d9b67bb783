/** The last meeting: day, place, who was there, on what, with which papers; and the ones before it. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { sideName, theSide } from "../../../shared/in-words/names.ts";
import type { PassageAct } from "../../../shared/vocabulary.ts";
import type { Part, Row, Sentence, Table } from "../brief.ts";
import { type Cited, following, phrase, quotedShort, row, say } from "../cited.ts";
import { day, kindInWords, leaderOf, listOf, nameAndOffice, place, tells, topicsInWords } from "../in-words.ts";
import type { Material } from "../material.ts";
import { isOfAnotherOccasion } from "../other-occasion.ts";

/** Earlier meetings that are shown. */
const EARLIER = 3;
const TOPICS = 10;
/** Of a delegation so many are named. */
const PEOPLE = 6;

/** The latest that was held, of those of which a day is known; else the latest that came. */
export function lastHeld({ meetings }: Pick<Material, "meetings">): Meeting | null {
  const held = meetings.filter(({ status }) => status === "held");
  return held.find(({ date }) => date !== null && !date.startsWith("XXXX")) ?? held[0] ?? null;
}

export function lastMet(material: Material): Part[] {
  const last = lastHeld(material);
  if (!last) return [];
  const earlier = material.meetings.filter((meeting) => meeting !== last && meeting.status === "held");
  return [
    { head: null, body: tableOf(FACTS, facts(last, material)) },
    { head: "What came of it", body: outcomes(last, material) },
    {
      head: "Before that",
      body: tableOf(
        [
          { head: "Day", figures: true, wide: 1.5 },
          { head: "Form", wide: 1.2 },
          { head: "Place", wide: 1.2 },
          ...material.sides.map((side) => ({ head: sideName(side), wide: 2.2 })),
        ],
        earlier.slice(0, EARLIER).flatMap((meeting) => meetingRow(meeting, material) ?? []),
      ),
    },
  ];
}

const FACTS = [
  { head: "", wide: 1.3 },
  { head: "", wide: 5 },
] as const;

export function tableOf(columns: Table["columns"], rows: readonly Row[]): Table[] {
  return rows.length === 0 ? [] : [{ kind: "table", columns, rows }];
}

function facts(last: Meeting, { sides, proofs }: Material): Row[] {
  const others = last.parties.filter((party) => !sides.includes(party));
  const people = (side: string) =>
    listOf(
      last.participants
        .filter(({ country }) => country === side)
        .slice(0, PEOPLE)
        .map((person) => nameAndOffice(person, last, proofs)),
      "and",
      "; ",
    );
  const forms = last.formats.flatMap((format) => proofs.of(last, "format", format, FORMS[format] ?? format) ?? []);
  const names = (property: "project" | "organisation") =>
    listOf(proofs.valuesOf(last, property).map((kept) => proofs.of(last, property, kept, kept)));
  const papers = (action: string) =>
    listOf(
      proofs.papersOf(last).flatMap((paper) => (paper.action === action ? [paper.title] : [])),
      "and",
      "; ",
    );
  return [
    fact(
      "Meeting",
      listOf(
        [[kindInWords(last, proofs), ...forms].reduce(behindComma, null), place(last, proofs), day(last, proofs)],
        ";",
        "; ",
      ),
    ),
    ...[...sides, ...others].map((side) => fact(`For ${theSide(side)}`, people(side))),
    fact("Subjects", topicsInWords(last, last.topics.filter(tells).slice(0, TOPICS), proofs)),
    fact("Projects", names("project")),
    fact("Bodies", names("organisation")),
    fact("Signed", papers("signed")),
    fact("Agreed", papers("agreed")),
    fact("Documents discussed", papers("discussed")),
  ].filter((one) => one !== null);
}

/** "Meeting, one-on-one, over a working meal" */
function behindComma(before: Cited | null, one: Cited | null): Cited | null {
  return before && one ? phrase`${before}, ${one}` : (before ?? one);
}

const OUTCOMES: ReadonlySet<PassageAct> = new Set(["agreed", "signed", "promised", "planned", "invited", "accepted"]);
const MOST_OUTCOMES = 3;

/**
 * What was agreed, signed, promised, planned, and who was invited, in the words of its reports and not of plans; of copies one. What one
 * side signed alone, or somebody did on another day, did not come of the meeting.
 */
function outcomes(last: Meeting, { history, proofs }: Material): Sentence[] {
  const told = [...history.meetings, ...history.undated].find(({ meeting }) => meeting.id === last.id);
  const ofIt = new Set(last.accounts.flatMap(({ id, status }) => (status === "held" ? [id] : [])));
  const sources = new Set<number>();
  return (told?.accounts ?? [])
    .filter(({ id, source }) => ofIt.has(id) && !sources.has(source) && sources.add(source))
    .flatMap(({ revision, passages }) =>
      passages
        .filter(({ act, kind, speakers }) => OUTCOMES.has(act) && kind === "substance" && !isOwnAct(act, speakers))
        .flatMap((passage) => {
          const at = { revision, ...passage };
          const [by, [around] = []] = [proofs.words(at), proofs.inSentence(at) ?? []];
          if (!by || (around && isOfAnotherOccasion(around.quote, last.date))) return [];
          return [say`${quotedShort(passage.quote, by)}.`];
        }),
    )
    .slice(0, MOST_OUTCOMES);
}

function isOwnAct(act: PassageAct, speakers: readonly string[]): boolean {
  return act === "signed" && speakers.length === 1;
}

/** A label and what is told under it. */
function fact(label: string, told: Cited | null): Row | null {
  return told && row([following(label, told.by), told]);
}

const FORMS: Readonly<Record<string, string>> = {
  "one-on-one": "one-on-one",
  expanded: "in an expanded format",
  "press-conference": "followed by a press conference",
  signing: "with a signing",
  "working-meal": "over a working meal",
  sidelines: "on the sidelines of another gathering",
};

function meetingRow(meeting: Meeting, { sides, proofs }: Material): Row | null {
  return row([
    day(meeting, proofs),
    kindInWords(meeting, proofs),
    place(meeting, proofs),
    ...sides.map((side) => {
      const leader = leaderOf(meeting, side);
      return leader && nameAndOffice(leader, meeting, proofs);
    }),
  ]);
}
