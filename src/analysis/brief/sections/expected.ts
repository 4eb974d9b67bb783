/**
 * What each side may raise, from how regularly it did: of the latest meetings at which reports give words of that side, at how many it spoke
 * on a subject. An inference, and said to be one; a short report leaves out what was on the table, so it tells rather of too little than of
 * too much.
 */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords, sideName, theSide } from "../../../shared/in-words/names.ts";
import type { Passage } from "../../history.ts";
import type { Citation, Part, Row, Sentence } from "../brief.ts";
import { type Cited, counted, following, infer, phrase, quotedShort, row, value } from "../cited.ts";
import { day, listOf, tells } from "../in-words.ts";
import type { Material } from "../material.ts";
import { tableOf } from "./last-met.ts";

/** The latest meetings that are counted; fewer show no habit. */
const LATEST = 8;
const FEWEST = 3;
/** Shares of these meetings. */
const SURE = 0.75;
const LIKELY = 0.4;
const MOST = { sure: 3, likely: 3, unlikely: 2 } as const;

type Chance = keyof typeof MOST;

const CHANCES: Readonly<Record<Chance, string>> = {
  sure: "Nearly sure",
  likely: "Likely",
  unlikely: "Unlikely: not lately",
};

/** Subjects under which nearly everything can be put: what is more exact comes before them. */
const WIDE: ReadonlySet<string> = new Set([
  "regional-issues",
  "international-issues",
  "multilateral-cooperation",
  "trilateral-cooperation",
]);

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

/** A side's words on a subject, at one meeting. */
interface Raised {
  readonly meeting: Meeting;
  readonly passage: Passage;
  readonly revision: string;
  /** It spoke alone, and not both in one breath. */
  readonly alone: boolean;
}

interface Subject {
  readonly key: string;
  readonly words: string;
  readonly wide: boolean;
  /** Once for each meeting, the latest first. */
  readonly at: readonly Raised[];
}

function ofSide(side: string, material: Material): Expected[] {
  const told = saidBy(side, material);
  const latest = told.slice(0, LATEST);
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

/** Of each held meeting with words of the side, in reports of it and not in plans: these. The latest meeting first; of copies of one text one. */
function saidBy(side: string, { history }: Material): Raised[][] {
  return history.meetings
    .filter(({ meeting }) => meeting.status === "held" && meeting.date !== null)
    .map(({ meeting, accounts }) =>
      accounts
        .filter(({ id }) => meeting.accounts.some((account) => account.id === id && account.status === "held"))
        .flatMap(({ revision, passages }) =>
          passages
            .filter(({ kind, speakers }) => kind === "substance" && speakers.includes(side))
            .map((passage): Raised => ({ meeting, passage, revision, alone: passage.speakers.length === 1 })),
        ),
    )
    .filter((raised) => raised.length > 0)
    .reverse();
}

/** Raised at most meetings first; of those alike what is exact, and what the side raises by itself. */
function subjectsOf(meetings: readonly (readonly Raised[])[], { sides }: Material): Subject[] {
  const subjects = new Map<string, { words: string; wide: boolean; at: Raised[] }>();
  for (const raised of meetings) {
    const here = new Map<string, { words: string; wide: boolean; one: Raised }>();
    for (const one of raised)
      for (const { key, words, wide } of namesOf(one.passage, sides)) {
        const known = here.get(key);
        if (!known || (one.alone && !known.one.alone)) here.set(key, { words, wide, one });
      }
    for (const [key, { words, wide, one }] of here) {
      const known = subjects.get(key);
      if (known) known.at.push(one);
      else subjects.set(key, { words, wide, at: [one] });
    }
  }
  const alone = ({ at }: Subject) => at.filter((one) => one.alone).length;
  return [...subjects]
    .map(([key, subject]): Subject => ({ key, ...subject }))
    .sort((a, b) => Number(a.wide) - Number(b.wide) || b.at.length - a.at.length || alone(b) - alone(a));
}

/** Projects, third countries and topics of a passage. */
function namesOf(
  { projects, countries, topics }: Passage,
  sides: readonly string[],
): { readonly key: string; readonly words: string; readonly wide: boolean }[] {
  return [
    ...projects.map((name) => ({ key: `project ${name}`, words: name, wide: false })),
    ...countries
      .filter((code) => !sides.includes(code))
      .map((code) => ({ key: `country ${code}`, words: sideName(code), wide: false })),
    ...topics
      .filter(tells)
      .map((topic) => ({ key: `topic ${topic}`, words: keyInWords(topic), wide: WIDE.has(topic) })),
  ];
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
  const last = subject.at[0]!;
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
  const quote = saying(last.passage, said);
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

/** Where it is long, from where it comes to the point. */
function saying({ quote, start, content }: Passage, by: readonly [Citation, ...Citation[]]): Cited {
  const point = quote.slice(content.start - start).trim();
  if (quote.length <= QUOTED || point === "" || point === quote.trim()) return quotedShort(quote, by, QUOTED);
  return quotedShort(point, by, QUOTED);
}

function proofOf([first, ...more]: readonly Citation[]): readonly [Citation, ...Citation[]] | null {
  return first ? [first, ...more] : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In one line, of both sides together: the subjects that reports of the latest meetings gave most. */
export function oftenRaised(material: Material): Sentence[] {
  const latest = counting(material);
  if (latest.length < FEWEST) return [];
  const often = regularity(latest)
    .filter(({ topic, at }) => tells(topic) && at.length / latest.length >= LIKELY && at.length > 1)
    .slice(0, 3)
    .map(({ topic, at }) => {
      const [first, ...more] = material.proofs.toldOfEach(at, "topic", topic);
      if (!first) return null;
      const times = counted(
        "meeting",
        at.map(({ id }) => id),
        String(at.length),
        [first, ...more],
      );
      return phrase`${value("topic", topic, keyInWords(topic), [first])} (at ${times} of ${following(String(latest.length), [first])})`;
    });
  const subjects = listOf(often);
  return subjects ? [infer`To be expected, by the latest meetings: ${subjects}.`] : [];
}

/** Calls and ceremonies are of one subject, or of none: only where there is nothing else they are counted. */
function counting(material: Material): Meeting[] {
  const told = material.meetings.filter(isTold);
  const talks = told.filter(({ kind }) => kind !== "call" && kind !== "ceremony");
  return (talks.length >= FEWEST ? talks : told).slice(0, LATEST);
}

function isTold({ status, topics, date }: Meeting): boolean {
  return status === "held" && topics.length > 0 && date !== null;
}

/** Those of most meetings first; what is exact before what nearly everything is. */
function regularity(meetings: readonly Meeting[]): { readonly topic: string; readonly at: readonly Meeting[] }[] {
  const topics = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const topic of meeting.topics) topics.set(topic, [...(topics.get(topic) ?? []), meeting]);
  return [...topics]
    .map(([topic, at]) => ({ topic, at }))
    .sort((a, b) => Number(WIDE.has(a.topic)) - Number(WIDE.has(b.topic)) || b.at.length - a.at.length);
}
