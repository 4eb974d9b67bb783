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
  if (form !== "adjective" && form !== "people") return { from, to, kind: "country", codes };
  const { tokens, lexicons } = annotated;
  const behind = tokens[to]?.norm ?? "";
  if (lexicons.wordSet("officials-word").has(behind)) return { from, to: to + 1, kind: "delegation", codes };
  // "Georgian-Turkish talks", "Georgian and Turkish officials"
  const paired = behind === "-" || behind === "and" || tokens[from - 1]?.norm === "-";
  return paired ? { from, to, kind: "country", codes } : null;
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
