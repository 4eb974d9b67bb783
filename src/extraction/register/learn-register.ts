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
import {
  type KnownReport,
  REGISTER_FORMAT,
  type Register,
  type RegisterEntry,
  type RegisterReport,
} from "./register.ts";

/** What is looked at in a reading. */
export type RegisterSource = Pick<Reading, "id" | "reader" | "meetings"> & {
  readonly document: Pick<Reading["document"], "published">;
};

/** One report on one office-holder, with as much of the report as is kept. */
export interface Attestation<Report extends AttestingReport = RegisterReport> {
  readonly country: string;
  readonly rank: RegisterEntry["rank"];
  readonly report: Report;
}

export type AttestingReport = KnownReport & Readonly<Pick<RegisterReport, "as" | "title">>;

/** An entry of a register, with as much of its reports as was given. */
export type Holder<Report extends AttestingReport> = Omit<RegisterEntry, "reports"> & { readonly reports: Report[] };

/** A register of those who hold offices by the words of these reports: an input of `read` (`register`). Readings must be of texts alone. */
export function learnRegister(readings: Iterable<RegisterSource>): Register {
  const learner = new RegisterLearner();
  for (const reading of readings) learner.add(reading);
  return learner.register();
}

/** The same, one reading after the other: only what enters the register is kept of each. */
export class RegisterLearner {
  readonly #readers = new Set<string>();
  readonly #holders = new HolderLearner<RegisterReport>();

  /** Takes what one reading attests; the reading itself is not kept. */
  add(reading: RegisterSource): void {
    this.#readers.add(reading.reader);
    for (const attestation of attestationsOf(reading)) this.#holders.add(attestation);
  }

  /** What was learnt up to now. */
  register(): Register {
    return { format: REGISTER_FORMAT, readers: [...this.#readers].sort(compare), entries: this.#holders.entries() };
  }
}

/** The same from attestations, wherever they were kept. */
export class HolderLearner<Report extends AttestingReport> {
  /** By country and rank; each attestation once. */
  readonly #bySeat = new Map<string, Map<string, Attestation<Report>>>();

  add(attestation: Attestation<Report>): void {
    const seat = `${attestation.country}\n${attestation.rank}`;
    const known = this.#bySeat.get(seat) ?? new Map<string, Attestation<Report>>();
    this.#bySeat.set(seat, known.set(JSON.stringify(attestation), attestation));
  }

  entries(): Holder<Report>[] {
    const entries: Holder<Report>[] = [];
    for (const attestations of this.#bySeat.values())
      for (const person of peopleOf([...attestations.values()])) entries.push(entryOf(person));
    return entries.sort(
      (a, b) =>
        compare(a.country, b.country) ||
        compare(a.rank, b.rank) ||
        compare(a.name, b.name) ||
        compare(JSON.stringify(a), JSON.stringify(b)),
    );
  }
}

function peopleOf<Report extends AttestingReport>(
  attestations: readonly Attestation<Report>[],
): Iterable<readonly Attestation<Report>[]> {
  const group = groupWritings(attestations.map(({ report }) => report.as));
  const people = new Map<string, Attestation<Report>[]>();
  for (const attestation of attestations) {
    const person = group.get(attestation.report.as)!;
    const known = people.get(person);
    if (known) known.push(attestation);
    else people.set(person, [attestation]);
  }
  return people.values();
}

/** What a reading attests of who holds which office. It has to be one of the text alone: what a register settled is no evidence for it. */
export function* attestationsOf(reading: RegisterSource): Generator<Attestation> {
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

function entryOf<Report extends AttestingReport>(attestations: readonly Attestation<Report>[]): Holder<Report> {
  const { country, rank } = attestations[0]!;
  const reports = attestations
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
