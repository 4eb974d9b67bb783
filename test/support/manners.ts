/**
 * Short reports in the manners of many outlets (`test/manners`), each with what a person reads from it, a meeting a line:
 *
 *     == its name
 *     published: 2023-09-14        (metadata, if any: published, title, publisher)
 *     The report ...
 *     -> AM+GE | meeting | held | 2024-03-24 | GE, Tbilisi | One Name (AM), Another Name (GE) | one-on-one
 *
 * Slashes part what is right as well; a dash stands for nothing said. The last field, the formats, may be left out: then they are not asked for.
 * No value is asked of a report without such a line but that it tells of no meeting.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentSpec } from "../../src/documents/document.ts";
import type { MeetingReading, Reading } from "../../src/extraction/reading.ts";
import { ROOT } from "./reports.ts";

interface WantedMeeting {
  readonly parties: string;
  readonly kind: readonly string[];
  readonly status: string;
  readonly date: readonly string[];
  readonly country: readonly string[];
  readonly city: readonly string[];
  readonly people: readonly string[];
  readonly formats: string | null;
}

export interface MannersReport {
  readonly spec: DocumentSpec;
  readonly meetings: readonly WantedMeeting[];
}

export interface Finding {
  /** How many of each value were asked for, and how many are right. */
  readonly asked: Readonly<Record<Field, number>>;
  readonly right: Readonly<Record<Field, number>>;
  readonly surplus: { readonly meetings: number; readonly people: number };
  /** What differs, in words. */
  readonly lines: readonly string[];
}

export const FIELDS = ["meetings", "people", "kind", "status", "date", "country", "city", "formats"] as const;
type Field = (typeof FIELDS)[number];

export function mannersReports(): MannersReport[] {
  const folder = join(ROOT, "test", "manners");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/^== /mu).slice(1).map(parseReport));
}

function parseReport(block: string): MannersReport {
  const lines = block.trimEnd().split("\n");
  const id = lines.shift()!.trim();
  const meta: Record<string, string> = {};
  for (let said = metadata(lines[0]!); said; said = metadata(lines[0]!)) {
    meta[said.key] = said.value;
    lines.shift();
  }
  const meetings = lines.filter((line) => line.startsWith("-> ")).map((line) => parseMeeting(line.slice(3)));
  const text = lines.filter((line) => !line.startsWith("-> ")).join("\n");
  return {
    spec: { id, title: null, published: null, url: null, publisher: null, ...meta, text: `${text.trimEnd()}\n` },
    meetings,
  };
}

function metadata(line: string): { key: string; value: string } | null {
  const found = /^(?<key>title|published|publisher): (?<value>.*)$/u.exec(line)?.groups;
  return found ? { key: found.key!, value: found.value! } : null;
}

function parseMeeting(line: string): WantedMeeting {
  const [parties, kind, status, date, place, people, formats] = line.split(" | ").map((field) => field.trim());
  const [country, city] = place === "-" ? ["-", "-"] : place!.split(", ");
  return {
    parties: parties!,
    kind: kind!.split("/"),
    status: status!,
    date: DASHED_DAYS.test(date!) ? [date!] : date!.split(" or "),
    country: country!.split("/"),
    city: city!.split("/"),
    people: people === "-" ? [] : people!.split(", "),
    formats: formats ?? null,
  };
}

const DASHED_DAYS = /^[\dX-]+\/[\dX-]+$/u;

export function compareManners({ spec, meetings }: MannersReport, reading: Reading): Finding {
  const zero = (): Record<Field, number> =>
    Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const asked = zero();
  const right = zero();
  const lines: string[] = [];
  const left = [...reading.meetings];
  const surplus = { meetings: 0, people: 0 };
  for (const wanted of meetings) {
    const best = left
      .map((found) => ({ found, likeness: likeness(wanted, found) }))
      .sort((a, b) => b.likeness - a.likeness)
      .find(({ found }) => shown(found.parties) === wanted.parties)?.found;
    asked.meetings++;
    asked.people += wanted.people.length;
    for (const field of ["kind", "status", "date", "country", "city"] as const) asked[field]++;
    if (wanted.formats !== null) asked.formats++;
    if (!best) {
      lines.push(`missing: ${wanted.parties} (${wanted.people.join(", ")})`);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    right.meetings++;
    const found = peopleOf(best);
    const met = wanted.people.filter((person) => found.some((name) => name.endsWith(person)));
    right.people += met.length;
    surplus.people += found.length - met.length;
    if (met.length < wanted.people.length || found.length > met.length)
      lines.push(`${wanted.parties}: ${found.join(", ") || "nobody"}, not ${wanted.people.join(", ")}`);
    const ask = (field: Field, value: string | null, values: readonly string[]): void => {
      if (values.some((each) => each.toLowerCase() === (value ?? "-").toLowerCase())) right[field]++;
      else lines.push(`${wanted.parties}: ${field} ${value ?? "-"}, not ${values.join(" or ")}`);
    };
    ask("kind", best.kind, wanted.kind);
    ask("status", best.status, [wanted.status]);
    ask("date", best.date, wanted.date);
    ask("country", best.place.country, wanted.country);
    ask("city", best.place.city, wanted.city);
    if (wanted.formats !== null) ask("formats", [...best.formats].sort().join(", "), [sorted(wanted.formats)]);
  }
  surplus.meetings = left.length;
  for (const meeting of left)
    lines.push(`not in the text: ${shown(meeting.parties)} (${peopleOf(meeting).join(", ")})`);
  return { asked, right, surplus, lines: lines.map((line) => `${spec.id}: ${line}`) };
}

const likeness = (wanted: WantedMeeting, found: MeetingReading): number =>
  peopleOf(found).filter((person) => wanted.people.includes(person)).length * 2 +
  (wanted.status === found.status ? 1 : 0) +
  (wanted.kind.includes(found.kind) ? 1 : 0);
const peopleOf = (meeting: MeetingReading): string[] =>
  meeting.participants.filter(({ name }) => name !== null).map(({ name, country }) => `${name} (${country})`);
const shown = (parties: readonly string[]): string => [...parties].sort().join("+");
const sorted = (formats: string): string => formats.split(", ").sort().join(", ");
