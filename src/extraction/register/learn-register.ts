/**
 * Readings → a register of office-holders. Only what a report says enters: a participant whose country and whose office
 * stand in its words. What was inferred would come back as its own proof.
 *
 * The order of the readings, and how often one of them is given, make no difference.
 */

import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { MeetingReading, ParticipantReading, Reading } from "../reading.ts";
import { groupWritings } from "./group-writings.ts";
import { nameKey } from "./name-key.ts";
import { REGISTER_FORMAT, type Register, type RegisterEntry, type RegisterReport } from "./register.ts";

/** What is looked at in a reading. */
export type RegisterSource = Pick<Reading, "id" | "reader" | "meetings"> & {
  readonly document: Pick<Reading["document"], "published">;
};

/** One report on one office-holder. */
interface Saying {
  readonly country: string;
  readonly rank: RegisterEntry["rank"];
  readonly report: RegisterReport;
}

export function learnRegister(readings: Iterable<RegisterSource>): Register {
  const learner = new RegisterLearner();
  for (const reading of readings) learner.add(reading);
  return learner.register();
}

/** The same, one reading after the other: only what enters the register is kept of each. */
export class RegisterLearner {
  readonly #readers = new Set<string>();
  /** By country and rank. */
  readonly #bySeat = new Map<string, Map<string, Saying>>();

  add(reading: RegisterSource): void {
    this.#readers.add(reading.reader);
    for (const saying of sayingsOf(reading)) {
      const seat = `${saying.country}\n${saying.rank}`;
      const known = this.#bySeat.get(seat) ?? new Map<string, Saying>();
      this.#bySeat.set(seat, known.set(JSON.stringify(saying), saying));
    }
  }

  register(): Register {
    const entries: RegisterEntry[] = [];
    for (const sayings of this.#bySeat.values())
      for (const person of peopleOf([...sayings.values()])) entries.push(entryOf(person));
    entries.sort(
      (a, b) =>
        compare(a.country, b.country) ||
        compare(a.rank, b.rank) ||
        compare(a.name, b.name) ||
        compare(JSON.stringify(a), JSON.stringify(b)),
    );
    return { format: REGISTER_FORMAT, readers: [...this.#readers].sort(compare), entries };
  }
}

function peopleOf(sayings: readonly Saying[]): Iterable<readonly Saying[]> {
  const group = groupWritings(sayings.map(({ report }) => report.as));
  const people = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const person = group.get(saying.report.as)!;
    const known = people.get(person);
    if (known) known.push(saying);
    else people.set(person, [saying]);
  }
  return people.values();
}

function* sayingsOf(reading: RegisterSource): Generator<Saying> {
  for (const meeting of reading.meetings) {
    for (const { name, country, rank, office, support } of meeting.participants) {
      if (country === null || office === null || rank === "other") continue;
      if (support.country?.basis !== "said" || support.rank?.basis !== "said") continue;
      const report: RegisterReport = {
        id: reading.id,
        day: dayOf(reading, meeting),
        as: name,
        title: office.replace(/\s+/gu, " "),
        name: firstOf(support.name),
        country: firstOf(support.country),
        office: firstOf(support.rank),
      };
      yield { country, rank, report };
    }
  }
}

function firstOf({ evidence: [first] }: NonNullable<ParticipantReading["support"]["country"]>): RegisterReport["name"] {
  return {
    ...(first.field === undefined ? {} : { field: first.field }),
    start: first.start,
    end: first.end,
    quote: first.quote,
    rule: first.rule,
  };
}

/** The day the report was published, else that of a meeting that was held; null where neither can be placed in a year. */
function dayOf({ document: { published } }: RegisterSource, { status, date }: MeetingReading): string | null {
  if (isPlaced(published)) return published;
  return status === "held" && isPlaced(date) ? date : null;
}

function isPlaced(text: string | null): text is string {
  const value = text === null ? null : parseEdtf(text);
  const bounds = value && boundsOf(value);
  return bounds !== null && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest);
}

function entryOf(sayings: readonly Saying[]): RegisterEntry {
  const { country, rank } = sayings[0]!;
  const reports = sayings
    .map(({ report }) => report)
    .sort(
      (a, b) =>
        compare(a.day ?? "~", b.day ?? "~") || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b)),
    );
  const writings = commonest(reports.map(({ as }) => as));
  const titles = commonest(reports.map(({ title }) => title));
  const name = fullest(reports.map(({ as }) => as));
  const [office = ""] = titles;
  const days = reports.flatMap(({ day }) => (day === null ? [] : [day]));
  return {
    name,
    writings: writings.filter((writing) => writing !== name).sort(compare),
    country,
    rank,
    office,
    titles: titles.slice(1).sort(compare),
    first: extreme(days, "earliest"),
    last: extreme(days, "latest"),
    reports,
  };
}

/** The most frequent first; of equals the longer, then by the alphabet. */
function commonest(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b)).map(([word]) => word);
}

/** The writing of most words among those that several reports share, else among all: one report's slip is no fuller name. */
function fullest(given: readonly string[]): string {
  const size = (name: string) => {
    const { words, initials } = nameKey(name);
    return words.length + initials.length / 2;
  };
  const writings = commonest(given);
  const shared = writings.filter(
    (writing) => given.filter((other) => other === writing).length > 1 && size(writing) > 1,
  );
  return (shared.length > 0 ? shared : writings).reduce((best, writing) =>
    size(writing) > size(best) ? writing : best,
  );
}

function extreme(days: readonly string[], end: "earliest" | "latest"): string | null {
  const sign = end === "earliest" ? 1 : -1;
  const at = (day: string) => boundsOf(parseEdtf(day)!)![end];
  return days.reduce<string | null>(
    (best, day) => (best === null || (at(day) - at(best) || compare(day, best)) * sign < 0 ? day : best),
    null,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
