/** What can be corrected of each thing, and what the right value may be: the vocabularies of a reading hold for people, too. */

import { loadLexicons } from "../../lexicons/lexicons.ts";
import type { OwnWords } from "../../lexicons/own-words.ts";
import type { Reference } from "../../record/judgements/judgement.ts";
import { LISTS } from "../../record/judgements/standing.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { FORMATS, MEETING_KINDS, MEETING_STATUSES, RANKS } from "../../shared/vocabulary.ts";

const OF_MEETING = ["date", "kind", "status", "place.country", "place.city"];
const CORRECTABLE: Readonly<Partial<Record<Reference["kind"], readonly string[]>>> = {
  meeting: OF_MEETING,
  account: OF_MEETING,
  person: ["name", "country"],
  mention: ["name", "country", "rank", "office"],
};
const OF_VALUES = [
  ...OF_MEETING,
  "name",
  "country",
  "rank",
  "office",
  "party",
  "format",
  "topic",
  "project",
  "organisation",
  "publisher",
  "published",
];

/** What people call it otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  city: "place.city",
  place: "place.city",
  side: "country",
  day: "date",
  title: "office",
};

/** @throws ChanceryError `request/invalid`: what may be corrected */
export function judgedProperty(reference: Reference, given: string | undefined): string {
  if (reference.kind === "value") {
    const { property } = reference;
    if (given !== undefined && propertyOf(given, [property]) !== property)
      throw invalid(`that statement is of ${property}, not of ${given}`);
    if (!OF_VALUES.includes(property))
      throw invalid(`${property} cannot be corrected; reject it if the report does not tell it`);
    return property;
  }
  const allowed = CORRECTABLE[reference.kind];
  if (!allowed) throw invalid(`a ${reference.kind} has nothing to correct; name a meeting, a person or a statement`);
  if (given === undefined) throw invalid(`which property? One of ${allowed.join(", ")}`);
  const property = propertyOf(given, allowed);
  if (allowed.includes(property)) return property;
  const hint = LISTS.has(property)
    ? `; of ${property}, which has several values, name the statement: chancery quote ID prints them`
    : OF_VALUES.includes(property)
      ? "; offices and ranks are what one report says: name its statement, as chancery meeting prints it"
      : "";
  throw invalid(`${given} of a ${reference.kind} cannot be corrected, only ${allowed.join(", ")}${hint}`);
}

/** "country" is the place's of a meeting and the side of a person. */
function propertyOf(given: string, allowed: readonly string[]): string {
  const typed = given.toLowerCase();
  if (allowed.includes(typed)) return typed;
  if (typed === "country" && allowed.includes("place.country")) return "place.country";
  return ALSO[typed] ?? typed;
}

/**
 * The value as it is kept. `words`: the user's own, which may know topics besides ours; `null` where another desk judged, whose words we do
 * not have. @throws ChanceryError `request/invalid`: what it may be
 */
export function judgedValue(property: string, given: string, words: OwnWords | null): string {
  const value = given.trim();
  switch (property) {
    case "date":
    case "published":
      if (!parseEdtf(value))
        throw invalid(`${given}: not a day as EDTF writes it: 2025-07-22, 2025-07, XXXX-06-27, 2025-07-22/2025-07-23`);
      return value;
    case "kind":
      return oneOf(MEETING_KINDS, value, "kind of meeting");
    case "status":
      return oneOf(MEETING_STATUSES, value, "status");
    case "rank":
      return oneOf(RANKS, value, "rank");
    case "format":
      return oneOf(FORMATS, value, "format");
    case "topic":
      if (words === null && /^[a-z][a-z0-9-]{0,60}$/u.test(value)) return value;
      return oneOf(
        [
          ...new Set(
            loadLexicons(words ?? {})
              .entries("topic")
              .map(({ topic }) => topic),
          ),
        ].sort(),
        value,
        "topic",
      );
    case "country":
    case "party":
    case "place.country":
      return sideCode(value, property === "place.country");
    default:
      if (!/[\p{L}\p{N}]/u.test(value) || value.length > 300)
        throw invalid(`${given}: not a ${property.replace("place.", "")}, which has letters, and 300 at most`);
      return value.replace(/\s+/gu, " ");
  }
}

function oneOf(values: readonly string[], given: string, what: string): string {
  const typed = given.toLowerCase().replaceAll(" ", "-");
  if (values.includes(typed)) return typed;
  throw invalid(`${given}: no ${what}. One of ${values.join(", ")}`);
}

function sideCode(given: string, statesOnly: boolean): string {
  const code = given.toUpperCase();
  const lexicons = loadLexicons();
  if (lexicons.entries("country").some((country) => country.code === code)) return code;
  if (!statesOnly && lexicons.entries("body").some(({ party }) => party === code)) return code;
  const named = lexicons
    .entries("country")
    .find(({ names }) => names.some((name) => name.toLowerCase() === given.toLowerCase()));
  if (named) return named.code;
  throw invalid(
    `${given}: no code of a ${statesOnly ? "country" : "side"}: two letters of ISO 3166 (GE)${statesOnly ? "" : ", or of a body (EU, NATO)"}`,
  );
}

function invalid(message: string): ChanceryError {
  return new ChanceryError("request/invalid", message);
}
