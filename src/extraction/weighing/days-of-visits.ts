/**
 * Days of a visit for what is told as part of it: "Next week I am visiting Peru. … [While in Peru] I will meet …", "visits India on 28 January. …
 * [During his visit to India] he will hold talks with …".
 */
import { rememberFor } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";

const PART_OF = new Set(["during", "on", "throughout", "within", "of", "for"]);
const OWNERS = new Set(["my", "his", "her", "their", "the", "this", "its", "our", "that"]);
const VISIT = new Set(["visit", "trip", "stay", "tour", "journey", "stopover", "sojourn"]);
const WHILE = new Set(["while", "whilst", "when"]);
const THERE = new Set(["in", "there", "visiting"]);
/** "during his [three-day official] visit" */
const WIDEST = 6;

/** For each country, the values of dates that stand in a sentence that tells of a journey there. */
const daysOfJourneys = rememberFor(
  ({ events, dates, countries, places, dateSurroundings, home }: Layers): ReadonlyMap<string, ReadonlySet<string>> => {
    const told = new Set(events.filter(({ entry }) => entry.travel).map(({ sentence }) => sentence));
    const there = new Map<number, Set<string>>();
    const add = (sentence: number, code: string | null) => {
      if (code === null || code === home?.code || !told.has(sentence)) return;
      const codes = there.get(sentence);
      if (codes) codes.add(code);
      else there.set(sentence, new Set([code]));
    };
    for (const { sentence, code } of countries) add(sentence, code);
    for (const { sentence, country } of places) add(sentence, country);
    const days = new Map<string, Set<string>>();
    for (const date of dates) {
      if (date.edtf === null || !told.has(date.sentence)) continue;
      const codes = there.get(date.sentence);
      const stop = dateSurroundings.stops.get(date) ?? (codes?.size === 1 ? [...codes][0] : undefined);
      if (stop === undefined) continue;
      const known = days.get(stop);
      if (known) known.add(date.edtf);
      else days.set(stop, new Set([date.edtf]));
    }
    return days;
  },
);

/** The days of the visit to a country that a sentence says it tells a part of; none where it says so of none. */
export function daysOfVisit(layers: Layers, country: string | null, sentences: Iterable<number>): ReadonlySet<string> {
  const days = country === null ? undefined : daysOfJourneys(layers).get(country);
  if (!days) return NONE;
  for (const sentence of sentences) if (isPartOfVisit(layers, sentence)) return days;
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();

function isPartOfVisit({ annotated: { tokens, sentences } }: Layers, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < to - 1; at++) {
    const { norm } = tokens[at]!;
    const next = tokens[at + 1]!.norm;
    if (WHILE.has(norm) && THERE.has(next)) return true;
    if (!PART_OF.has(norm) || !OWNERS.has(next)) continue;
    for (let behind = at + 2; behind < Math.min(to, at + 2 + WIDEST); behind++)
      if (VISIT.has(tokens[behind]!.norm)) return true;
  }
  return false;
}
