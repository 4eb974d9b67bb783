/**
 * Holders of offices whom a report puts on a side of a meeting without a name, by whom a register tells they are: "received the
 * Georgian Foreign Minister". The office and its country are the report's own; the name is inferred, from other reports.
 *
 * One who may be somebody that the report names is left alone.
 */

import type { Span } from "../../documents/span.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { ParticipantReading } from "../reading.ts";
import { agreement, nameKey } from "../register/name-key.ts";
import type { Draft } from "./draft.ts";
import { citeSettled, officeHeld, supportOfCountry } from "./participants-of-draft.ts";
import type { ReportAtHand } from "./reading-of-draft.ts";

/** From here on a country that was worked out is sure enough to name somebody by. */
const SURE = 0.9;

export function unnamedParticipants(
  report: ReportAtHand,
  draft: Draft,
  named: readonly ParticipantReading[],
): ParticipantReading[] {
  const { layers, choices, witness } = report;
  if (!witness) return [];
  const found: ParticipantReading[] = [];
  for (const id of [...draft.people].sort((a, b) => a - b)) {
    const person = layers.people.people[id]!;
    const choice = choices[id]!;
    if (person.name !== null || choice.code === null || !draft.codes.has(choice.code)) continue;
    if (choice.basis === "inferred" && choice.probability < SURE) continue;
    const mentions = person.mentions.map((index) => layers.mentions[index]!);
    if (!mentions.every(isOneHolder)) continue;
    const at = wordsOf(mentions[0]!);
    const { rank, office, support } = officeHeld(report, person, at);
    if ([...named, ...found].some((other) => other.country === choice.code && other.rank === rank)) continue;
    const title = office ?? mentions.flatMap(({ offices }) => offices)[0]?.title ?? null;
    const holder = witness.holderOf({ rank, title: rank === "head-of-state" ? title : null }, choice.code);
    if (!holder || named.some(({ name }) => agreement(nameKey(name), nameKey(holder.name)) !== null)) continue;
    const { document } = layers.annotated;
    found.push({
      name: holder.name,
      country: choice.code,
      rank,
      office,
      support: {
        name: citeSettled(document, at, holder),
        country: supportOfCountry(layers, choice, at),
        rank: support,
      },
    });
  }
  return found;
}

/** The office with the country before it. */
function wordsOf({ start, offices }: PersonMention): Span {
  const { start: from, end } = offices[0]!;
  return { start: Math.min(start, from), end };
}

/** "the Georgian Foreign Minister", and not "a minister", "the ministers", "the former President", "leader of the party". */
function isOneHolder({ offices, plural, determiner, former, unofficial, body }: PersonMention): boolean {
  return (
    offices.length > 0 &&
    !plural &&
    determiner !== "indefinite" &&
    !former &&
    !unofficial &&
    body === null &&
    offices.every((office) => !office.former)
  );
}
