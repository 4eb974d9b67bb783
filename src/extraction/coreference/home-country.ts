/**
 * The country a report speaks from: whose "the President", "our", "the Minister" need no adjective.
 *
 * Said by the publisher's name ("Prime Minister of Australia"), by the address (.gov.au, .lk, .gov), by who speaks in it;
 * a dateline is weak evidence only, for wires are filed from anywhere.
 */
import { tokenize } from "../../language/tokenize.ts";
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";

export interface HomeEvidence {
  readonly code: string;
  readonly from: "publisher" | "address" | "government address";
}

const HOST = /^[a-z]+:\/\/([^/?#:]+)/iu;
/** Top-level domains that are no country's, and those whose use tells nothing of a country. */
const UNTIED = new Set(["tv", "me", "io", "ai", "co", "fm", "am", "ly", "to", "cc", "ws", "su"]);

export function homeCountry(annotated: Annotated): HomeEvidence | null {
  const { document, lexicons } = annotated;
  if (document.publisher) {
    const tokens = tokenize(document.publisher);
    const hits = lexicons.trie.scan(tokens);
    const country = hits.findLast((hit) => hit.value.kind === "country");
    if (country) return { code: codeOf(country.value), from: "publisher" };
  }
  const host = document.url ? HOST.exec(document.url)?.[1]?.toLowerCase() : undefined;
  if (!host) return null;
  const parts = host.split(".");
  const last = parts.at(-1)!;
  if (last === "gov" || last === "mil") return { code: "US", from: "government address" };
  if (last === "uk") return { code: "GB", from: parts.at(-2) === "gov" ? "government address" : "address" };
  const code = last.toUpperCase();
  const known = lexicons.entries("country").some((entry) => entry.code === code);
  if (!known || last.length !== 2) return null;
  if (/^(?:gov|gob|gouv|govt|go|gc|gub|mfa)$/u.test(parts.at(-2) ?? "")) return { code, from: "government address" };
  return UNTIED.has(last) ? null : { code, from: "address" };
}

function codeOf(hit: LexiconHit): string {
  return (hit.entry as { code: string }).code;
}
