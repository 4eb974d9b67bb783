/**
 * What a person read from a report, and in what a reading differs from it, in words.
 *
 * An expected reading names only what is asked for: of `document` and of each meeting the fields that stand in it are
 * compared and no others. Lists are compared without order. `date_any`, `kind_any`, `city_any`, `parties_any` hold
 * values that are right as well.
 */
import type { MeetingReading, Reading } from "../../src/extraction/reading.ts";

export interface ExpectedMeeting {
  readonly parties: readonly string[];
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly participants: readonly { readonly name: string; readonly country: string }[];
  readonly formats?: readonly string[];
  readonly projects?: readonly string[];
  readonly parties_any?: readonly (readonly string[])[];
  readonly kind_any?: readonly string[];
  readonly date_any?: readonly (string | null)[];
  readonly city_any?: readonly (string | null)[];
}

export interface ExpectedReading {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly meetings: readonly ExpectedMeeting[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
}

export function differences(wanted: ExpectedReading, got: Reading): string[] {
  return [...documentDifferences(wanted, got), ...meetingDifferences(wanted, got), ...quoteDifferences(wanted, got)];
}

function documentDifferences(wanted: ExpectedReading, got: Reading): string[] {
  return Object.entries(wanted.document).flatMap(([field, value]) => {
    const found = got.document[field as keyof Reading["document"]];
    return folded(found) === folded(value) ? [] : [`${field}: ${show(found)}, not ${show(value)}`];
  });
}

function meetingDifferences(wanted: ExpectedReading, got: Reading): string[] {
  const left = [...got.meetings];
  const lines = wanted.meetings.flatMap((meeting) => {
    const best = left
      .map((found) => ({ found, lines: compareMeeting(meeting, found) }))
      .sort((a, b) => a.lines.length - b.lines.length)[0];
    if (!best) return [`missing: ${title(meeting)}`];
    left.splice(left.indexOf(best.found), 1);
    return best.lines;
  });
  return [...lines, ...left.map((meeting) => `not in the text: ${title(meeting)}`)];
}

function compareMeeting(wanted: ExpectedMeeting, got: MeetingReading): string[] {
  const about = title(wanted);
  const lines: string[] = [];
  const ask = (field: string, found: unknown, ...right: unknown[]): void => {
    if (!right.some((value) => folded(value) === folded(found)))
      lines.push(`${about}: ${field} ${show(found)}, not ${show(right[0])}`);
  };
  ask("parties", sorted(got.parties), sorted(wanted.parties), ...(wanted.parties_any ?? []).map(sorted));
  ask("kind", got.kind, wanted.kind, ...(wanted.kind_any ?? []));
  ask("status", got.status, wanted.status);
  ask("date", got.date, wanted.date, ...(wanted.date_any ?? []));
  ask("country", got.place.country, wanted.place.country);
  ask("city", got.place.city, wanted.place.city, ...(wanted.city_any ?? []));
  const people = (list: readonly { name: string; country: string | null }[]) =>
    sorted(list.map(({ name, country }) => `${name} (${country})`));
  ask("participants", people(got.participants), people(wanted.participants));
  if (wanted.formats) ask("formats", sorted(got.formats), sorted(wanted.formats));
  if (wanted.projects) ask("projects", sorted(got.projects), sorted(wanted.projects));
  return lines;
}

function quoteDifferences(wanted: ExpectedReading, got: Reading): string[] {
  const missing = wanted.quotes.flatMap(({ text, speaker }) => {
    const found = got.quotes.find((quote) => quote.text.startsWith(text));
    if (!found) return [`missing: “${text}…”`];
    return found.speaker === speaker ? [] : [`“${text}…” is said by ${found.speaker}, not ${speaker}`];
  });
  const surplus = got.quotes.filter((quote) => !wanted.quotes.some(({ text }) => quote.text.startsWith(text)));
  return [...missing, ...surplus.map(({ text }) => `no quotation: “${text}”`)];
}

const title = (meeting: { parties: readonly string[]; participants: readonly { name: string }[] }): string =>
  `${meeting.parties.join("+")} (${meeting.participants.map(({ name }) => name).join(", ")})`;
const sorted = (list: readonly string[]): string[] => [...list].sort();
const show = (value: unknown): string => JSON.stringify(value ?? null);
/** Case does not count: "BAKU" in a dateline is Baku. */
const folded = (value: unknown): string => show(value).toLowerCase();
