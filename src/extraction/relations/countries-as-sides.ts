/**
 * Countries and bodies that stand for a side: by their own name, or by that of their people.
 *
 *   [country Japan] and [country India] agreed · [delegation the Azerbaijani side] · [delegation German officials] · [body NATO]
 */
import type { Annotated } from "../annotated.ts";
import type { BodyMention, CountryMention } from "../mention.ts";
import type { ActorSpec } from "./actors.ts";

/** What a country's name or adjective stands for here; null for an adjective of a thing ("Japanese cars"). */
export function sideOfCountry(annotated: Annotated, country: CountryMention): ActorSpec | null {
  const { from, to, form } = country;
  const codes = [country.code];
  const noun = delegationWordAt(annotated, to);
  if (noun > 0) return { from, to: noun, kind: "delegation", codes };
  const house = institutionAt(annotated, to);
  const head = house > 0 ? membersBefore(annotated, from) : -1;
  if (head >= 0) return { from: head, to: house, kind: "delegation", codes };
  if (form !== "adjective" && form !== "people") return { from, to, kind: "country", codes };
  const { tokens, lexicons } = annotated;
  const behind = tokens[to]?.norm ?? "";
  if (lexicons.wordSet("officials-word").has(behind)) return { from, to: to + 1, kind: "delegation", codes };
  // "Georgian-Turkish talks", "Georgian and Turkish officials"
  const paired = behind === "-" || behind === "and" || tokens[from - 1]?.norm === "-";
  return paired ? { from, to, kind: "country", codes } : null;
}

/** End of "parliament", "Congress", "House of Representatives" that begins at `at`; 0 when none does. */
function institutionAt({ tokens, lexicons }: Annotated, at: number): number {
  const words = lexicons.wordSet("institution-word");
  const noun = tokens[at]?.norm === "'s" ? at + 1 : at;
  const whole = words.has(tokens[noun]?.norm ?? "") ? noun + 1 : 0;
  if (whole > 0) return whole;
  // "the Czech national assembly"
  return words.has(tokens[noun + 1]?.norm ?? "") && tokens[noun]?.kind === "word" ? noun + 2 : 0;
}

/** Where "members of the", "senior representatives of" right before `from` begins; -1 when nothing like it does. */
function membersBefore({ tokens, lexicons }: Annotated, from: number): number {
  const of = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (of < 1 || tokens[of]!.norm !== "of") return -1;
  return lexicons.wordSet("unnamed-people").has(tokens[of - 1]!.norm) ? of - 1 : -1;
}

/** A body that may be a party; null for one that may not, and for outlets, which report and do not meet. */
export function sideOfBody(annotated: Annotated, { from, to, party, type }: BodyMention): ActorSpec | null {
  if (party === null || type === "media") return null;
  const { tokens, lexicons } = annotated;
  const led = lexicons.wordSet("delegation-word").has(tokens[to]?.norm ?? "");
  return { from, to: led ? to + 1 : to, kind: led ? "delegation" : "body", codes: [party] };
}

/** End of "side", "'s delegation" that begins at `at`; 0 when it does not. */
function delegationWordAt({ tokens, lexicons }: Annotated, at: number): number {
  const words = lexicons.wordSet("delegation-word");
  const noun = tokens[at]?.norm === "'s" ? at + 1 : at;
  return words.has(tokens[noun]?.norm ?? "") ? noun + 1 : 0;
}
