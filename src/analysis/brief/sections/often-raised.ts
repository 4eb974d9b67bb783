/** To be expected, in one line: the subjects that reports of the latest meetings gave most. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords } from "../../../shared/in-words/names.ts";
import type { Sentence } from "../brief.ts";
import { counted, following, infer, phrase, value } from "../cited.ts";
import { listOf, tells } from "../in-words.ts";
import type { Material } from "../material.ts";
import { FEWEST, LATEST, LIKELY } from "./expected.ts";
import { WIDE } from "./raised.ts";

/** Of both sides together. */
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
