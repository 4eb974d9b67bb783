/**
 * The country a report speaks from: whose "the President", "our", "the Minister" need no adjective.
 *
 * Said by the publisher's name ("Prime Minister of Australia"), by the address (.gov.au, .lk, .gov), by who speaks in it;
 * a dateline is weak evidence only, for wires are filed from anywhere.
 */
import { tokenize } from "../../language/tokenize.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { Annotated } from "../annotated.ts";

const GOVERNMENT = /^(?:gov|gob|gouv|govt|go|gc|gub|mfa)$/u;

export interface HomeEvidence {
  readonly code: string;
  readonly from: "publisher" | "address" | "government address" | "agency";
  /** The publisher is a state's own office and speaks as "we", not an outlet that reports on others too. */
  readonly official: boolean;
}

const OFFICIAL =
  /\b(?:ministry|minister|president|presidential|government|embassy|high commission|consulate|mission|department|parliament|white house|senate|office|secretariat|cabinet|federal|royal)\b/iu;
const HOST = /^[a-z]+:\/\/([^/?#:]+)/iu;
/** Top-level domains that are no country's, and those whose use tells nothing of a country. */
const UNTIED = new Set(["tv", "me", "io", "ai", "co", "fm", "am", "ly", "to", "cc", "ws", "su"]);

export function homeCountry(annotated: Annotated): HomeEvidence | null {
  const { document, lexicons } = annotated;
  const { publisher, url } = document;
  const official = OFFICIAL.test(publisher ?? "");
  const hits = publisher ? lexicons.trie.scan(tokenize(publisher)).map((hit) => hit.value) : [];
  const named = hits.findLast((hit) => hit.kind === "country");
  if (named?.kind === "country") return { code: named.entry.code, from: "publisher", official };
  const host = url ? HOST.exec(url)?.[1]?.toLowerCase() : undefined;
  const ofAddress = host ? countryOfAddress(host, lexicons, official) : null;
  if (ofAddress) return ofAddress;
  // "the White House", "TASS"; a worldwide agency has no home.
  const body = hits.findLast((hit) => hit.kind === "body" && hit.entry.type !== "multilateral" && !hit.entry.worldwide);
  if (body?.kind === "body" && body.entry.party !== undefined)
    return { code: body.entry.party, from: "publisher", official };
  return publisher === null ? creditedAgency(annotated) : null;
}

/** "(Yonhap)", "By Yonhap": of a text that does not say who publishes it, the agency it is taken from. */
function creditedAgency({ tokens, hits }: Annotated): HomeEvidence | null {
  for (const { from, to, value } of hits) {
    if (value.kind !== "body" || value.entry.type !== "media" || value.entry.worldwide || !value.entry.party) continue;
    const before = tokens[from - 1];
    const behind = tokens[to]?.text;
    const credited = before?.text === "(" ? behind === ")" || behind === "/" : before?.text === "By";
    if (credited) return { code: value.entry.party, from: "agency", official: false };
  }
  return null;
}

function countryOfAddress(host: string, lexicons: Lexicons, official: boolean): HomeEvidence | null {
  const parts = host.split(".");
  const last = parts.at(-1)!;
  if (last === "gov" || last === "mil") return { code: "US", from: "government address", official: true };
  const government = GOVERNMENT.test(parts.at(-2) ?? "");
  if (last === "uk")
    return {
      code: "GB",
      ...(government ? { from: "government address", official: true } : { from: "address", official }),
    };
  const code = last.toUpperCase();
  if (last.length !== 2 || !lexicons.entries("country").some((entry) => entry.code === code)) return null;
  if (government) return { code, from: "government address", official: true };
  return UNTIED.has(last) ? null : { code, from: "address", official };
}
