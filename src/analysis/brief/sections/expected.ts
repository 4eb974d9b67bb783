/**
 * What may be raised, from how regularly it was: of the latest meetings, at how many a subject was reported. An inference, and said to be
 * one; a short report leaves out what was on the table, so it tells rather of too little than of too much.
 */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords } from "../../../shared/in-words/names.ts";
import type { Citation, Part, Row, Sentence } from "../brief.ts";
import { type Cited, counted, following, infer, phrase, row, value } from "../cited.ts";
import { day, listOf } from "../in-words.ts";
import type { Material } from "../material.ts";

/** The latest meetings that are counted; fewer show no habit. */
const LATEST = 8;
const FEWEST = 3;
/** Shares of these meetings. */
const SURE = 0.8;
const LIKELY = 0.4;
const MOST = { sure: 6, likely: 5, unlikely: 4 } as const;

type Chance = keyof typeof MOST;

export function expected(material: Material): Part[] {
  const latest = counting(material);
  if (latest.length < FEWEST) return [];
  const before = material.meetings.filter((meeting) => isTold(meeting) && !latest.includes(meeting));
  const shown: Record<Chance, Row[]> = { sure: [], likely: [], unlikely: [] };
  for (const { topic, at } of regularity(latest)) {
    const share = at.length / latest.length;
    const chance: Chance = share >= SURE ? "sure" : share >= LIKELY ? "likely" : "unlikely";
    if (chance === "unlikely" || shown[chance].length === MOST[chance]) continue;
    shown[chance].push(...(topicRow(material, topic, at, latest) ?? []));
  }
  // Once a subject of theirs, and at none of the latest meetings.
  for (const { topic, at } of regularity(before)) {
    if (shown.unlikely.length === MOST.unlikely || latest.some(({ topics }) => topics.includes(topic))) continue;
    if (at.length > 1) shown.unlikely.push(...(topicRow(material, topic, at, before) ?? []));
  }
  return (Object.keys(shown) as Chance[])
    .filter((chance) => shown[chance].length > 0)
    .map((chance) => ({ head: HEADS[chance], body: [{ kind: "table", columns: COLUMNS, rows: shown[chance] }] }));
}

/** In one line: the subjects that came up most. */
export function oftenRaised(material: Material): Sentence[] {
  const latest = counting(material);
  if (latest.length < FEWEST) return [];
  const often = regularity(latest)
    .filter(({ at }) => at.length / latest.length >= LIKELY && at.length > 1)
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

const HEADS: Readonly<Record<Chance, string>> = {
  sure: "Nearly sure",
  likely: "Likely",
  unlikely: "Unlikely: raised before, not lately",
};

const COLUMNS = [
  { head: "Subject", wide: 2.2 },
  { head: "Raised at", figures: true, wide: 2, named: true },
  { head: "Last", figures: true, wide: 1.5, named: true },
] as const;

/** Calls and ceremonies are of one subject, or of none: only where there is nothing else they are counted. */
function counting(material: Material): Meeting[] {
  const told = material.meetings.filter(isTold);
  const talks = told.filter(({ kind }) => kind !== "call" && kind !== "ceremony");
  return (talks.length >= FEWEST ? talks : told).slice(0, LATEST);
}

function isTold({ status, topics, date }: Meeting): boolean {
  return status === "held" && topics.length > 0 && date !== null;
}

/** Those of most meetings first, then those of the latest. */
function regularity(meetings: readonly Meeting[]): { readonly topic: string; readonly at: readonly Meeting[] }[] {
  const topics = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const topic of meeting.topics) topics.set(topic, [...(topics.get(topic) ?? []), meeting]);
  return [...topics].map(([topic, at]) => ({ topic, at })).sort((a, b) => b.at.length - a.at.length);
}

function topicRow({ proofs }: Material, topic: string, at: readonly Meeting[], of: readonly Meeting[]): [Row] | null {
  const [first, ...more] = proofs.toldOfEach(at, "topic", topic);
  if (!first) return null;
  const by: readonly [Citation, ...Citation[]] = [first, ...more];
  const raised = counted(
    "meeting",
    at.map(({ id }) => id),
    String(at.length),
    by,
  );
  const all = counted(
    "meeting",
    of.map(({ id }) => id),
    String(of.length),
    citedEach(proofs, of, by),
  );
  const last: Cited | null = day(at[0]!, proofs);
  const one = row(
    [value("topic", topic, keyInWords(topic), [first]), phrase`${raised} of ${all} meetings`, last],
    "inferred",
  );
  return one && [one];
}

function citedEach(
  proofs: Material["proofs"],
  of: readonly Meeting[],
  otherwise: readonly [Citation, ...Citation[]],
): readonly [Citation, ...Citation[]] {
  const [first, ...more] = proofs.toldOfEach(of);
  return first ? [first, ...more] : otherwise;
}
