/**
 * What each side may raise, from how regularly it did: of the latest meetings at which reports give words of that side, at how many it spoke
 * on a subject. An inference, and said to be one; a short report leaves out what was on the table, so it tells rather of too little than of
 * too much.
 */
import { sideName, theSide } from "../../../shared/in-words/names.ts";
import type { Citation, Part, Row } from "../brief.ts";
import { type Cited, counted, following, phrase, row } from "../cited.ts";
import { day, listOf } from "../in-words.ts";
import type { Material } from "../material.ts";
import { quotedAround } from "../quoted-around.ts";
import { tableOf } from "./last-met.ts";
import { isOfIt, type Raised, type Subject, saidBy, subjectsOf } from "./raised.ts";

/** The latest meetings that are counted; fewer show no habit. */
export const LATEST = 8;
export const FEWEST = 3;
/** Shares of these meetings. */
const SURE = 0.75;
export const LIKELY = 0.4;
const MOST = { sure: 3, likely: 3, unlikely: 2 } as const;

type Chance = keyof typeof MOST;

const CHANCES: Readonly<Record<Chance, string>> = {
  sure: "Nearly sure",
  likely: "Likely",
  unlikely: "Unlikely: not lately",
};

/** What both sides said in one breath stands once, before what each said by itself. */
export function expected(material: Material): Part[] {
  const sides = material.sides.map((side) => ofSide(side, material));
  const [first = [], ...others] = sides;
  const both =
    others.length === 0 ? [] : first.filter((one) => others.every((all) => all.some((other) => isOne(one, other))));
  const shared = both.map((one) => sides.map((all) => all.find((other) => isOne(one, other))!));
  const own = sides.map((all) => all.filter((one) => !both.some((other) => isOne(one, other))));
  const part = (head: string, rows: readonly (Row | null)[]): Part => ({
    head,
    body: tableOf(
      COLUMNS,
      rows.filter((one) => one !== null),
    ),
  });
  return [
    part(
      sides.length === 2 ? "Both sides" : "All sides",
      shared.map((of) => subjectRow(of as [Expected, ...Expected[]], material)),
    ),
    ...material.sides.map((side, at) =>
      part(
        capital(theSide(side)),
        own[at]!.map((one) => subjectRow([one], material)),
      ),
    ),
  ];
}

/** A subject that a side may raise. */
interface Expected {
  readonly chance: Chance;
  readonly subject: Subject;
  /** How many meetings were counted. */
  readonly of: Cited;
}

function isOne(one: Expected, other: Expected): boolean {
  return one.chance === other.chance && one.subject.key === other.subject.key && wordsAt(one) === wordsAt(other);
}

/** Where its last words stand. */
function wordsAt({ subject }: Pick<Expected, "subject">): string {
  const { revision, passage } = subject.at[0]!;
  return `${revision} ${passage.start}`;
}

const COLUMNS = [
  { head: "Chance", wide: 1.1 },
  { head: "Subject", wide: 1.3 },
  { head: "Raised at", figures: true, wide: 1.2, named: true },
  { head: "As it was said last", wide: 3.6, named: true },
] as const;

function ofSide(side: string, material: Material): Expected[] {
  const told = saidBy(side, material);
  const ofIt = told.slice(0, LATEST).map((raised) => raised.filter((one) => isOfIt(one, material)));
  const latest = ofIt.filter((raised) => raised.length > 0);
  if (latest.length < FEWEST) return [];
  const before = told.slice(LATEST);
  const all: Expected[] = [];
  const shown = new Set<string>();
  const add = (chance: Chance, subjects: readonly Subject[], meetings: readonly (readonly Raised[])[]) => {
    const of = subjects.length === 0 ? null : spokeAt(meetings, material);
    if (!of) return;
    // What was said in one breath is one thing to prepare for.
    const apart = subjects.filter((subject) => !shown.has(wordsAt({ subject })) && shown.add(wordsAt({ subject })));
    all.push(...apart.slice(0, MOST[chance]).map((subject) => ({ chance, subject, of })));
  };
  const share = ({ at }: Subject) => at.length / latest.length;
  const now = subjectsOf(latest, material);
  add(
    "sure",
    now.filter((one) => share(one) >= SURE),
    latest,
  );
  add(
    "likely",
    now.filter((one) => share(one) >= LIKELY && share(one) < SURE),
    latest,
  );
  // More than once a subject of its, and at none of the latest meetings.
  const lately = new Set(now.map(({ key }) => key));
  add(
    "unlikely",
    subjectsOf(before, material).filter(({ key, at }) => at.length > 1 && !lately.has(key)),
    before,
  );
  return all;
}

/** The meetings that are counted, each with words of the side. */
function spokeAt(meetings: readonly (readonly Raised[])[], { proofs }: Material): Cited | null {
  const by = proofOf(meetings.flatMap(([one]) => proofs.words({ revision: one!.revision, ...one!.passage }) ?? []));
  const ids = meetings.map(([one]) => one!.meeting.id);
  return by && counted("meeting", ids, String(ids.length), by);
}

/** `of`: the same subject, as each of some sides raised it. */
function subjectRow(of: readonly [Expected, ...Expected[]], material: Material): Row | null {
  const [{ chance, subject }] = of;
  const { proofs } = material;
  const last = lastOn(subject, material);
  if (!last) return null;
  const said = wordsOf(last, material);
  const raised = of.map((one) => raisedAt(one, material));
  const [first, ...others] = raised;
  if (!said || !first) return null;
  const alike = others.every((one) => one === null || isAlike(one, first));
  const often = alike
    ? first
    : listOf(
        raised.map((one, at) => one && bySide(one, material.sides[at]!)),
        "and",
        "; ",
      )!;
  const when = day(last.meeting, proofs);
  const quote = saying(subject, last, { said, proofs });
  return row(
    [following(CHANCES[chance], said), following(subject.words, said), often, when ? phrase`${quote}, ${when}` : quote],
    "inferred",
  );
}

function wordsOf({ revision, passage }: Raised, { proofs }: Material) {
  return proofs.words({ revision, ...passage });
}

/** "7 of 8 meetings" */
function raisedAt({ subject: { at }, of }: Expected, material: Material): Cited | null {
  const by = proofOf(at.flatMap((one) => wordsOf(one, material) ?? []));
  const ids = at.map(({ meeting }) => meeting.id);
  return by && phrase`${counted("meeting", ids, String(ids.length), by)} of ${of} meetings`;
}

function bySide(raised: Cited, side: string): Cited {
  return phrase`${raised} (${following(sideName(side), raised.by)})`;
}

function isAlike(one: Cited, other: Cited): boolean {
  return one.runs.map(({ text }) => text).join("") === other.runs.map(({ text }) => text).join("");
}

const QUOTED = 110;

/** The last time that it was raised in words that make it one on the subject. */
function lastOn({ topic, at }: Subject, { proofs }: Material): Raised | null {
  if (topic === null) return at[0]!;
  return at.find(({ revision, passage }) => proofs.evidenceWithin({ revision, ...passage }, "topic", topic)) ?? null;
}

/** Where it is long, from where it comes to the point, with the words that make it one on the subject. */
function saying({ topic, words }: Subject, { passage, revision }: Raised, { said: by, proofs }: Saying): Cited {
  const { quote, start, content } = passage;
  const point = quote.slice(content.start - start).trim();
  const told = point === "" ? quote : point;
  const from = quote.lastIndexOf(told);
  const stated = topic === null ? null : proofs.evidenceWithin({ revision, ...passage }, "topic", topic);
  const span = stated === null ? null : ([stated.start - start, stated.end - start] as const);
  if (span && span[0] < from) return quotedAround(quote, span, { by, most: QUOTED });
  const within = span ? ([span[0] - from, span[1] - from] as const) : wordWithin(told, words);
  return quotedAround(told, within, { by, most: QUOTED });
}

interface Saying extends Pick<Material, "proofs"> {
  readonly said: readonly [Citation, ...Citation[]];
}

/** "Russia" stands in "Russian", too. */
const STEM = 5;

function wordWithin(text: string, name: string): readonly [number, number] | null {
  const at = text.toLowerCase().indexOf(name.slice(0, STEM).toLowerCase());
  return at === -1 ? null : [at, at + Math.min(name.length, text.length - at)];
}

function proofOf([first, ...more]: readonly Citation[]): readonly [Citation, ...Citation[]] | null {
  return first ? [first, ...more] : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
