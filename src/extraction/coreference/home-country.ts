/**
 * The side a report speaks from, a country or a body: whose "the President", "our", "the Minister" need no adjective.
 *
 * Said by the publisher's name ("Prime Minister of Australia", "NATO"), by the address (.gov.au, .lk, .gov), by who speaks in it;
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

export const OFFICIAL =
  /\b(?:ministry|minister|president|presidential|government|embassy|high commission|consulate|mission|department|parliament|white house|senate|office|secretariat|cabinet|federal|royal)\b/iu;
/** Whose name is that of who sends it first. */
const SENT = /\b(?:embassy|high commission|consulate|mission)\b/iu;
const HOST = /^[a-z]+:\/\/([^/?#:]+)/iu;
/** Top-level domains that are no country's, and those whose use tells nothing of a country. */
const UNTIED = new Set(["tv", "me", "io", "ai", "co", "fm", "am", "ly", "to", "cc", "ws", "su"]);

export function homeCountry(annotated: Annotated): HomeEvidence | null {
  const { document, lexicons } = annotated;
  const { publisher, url } = document;
  const official = OFFICIAL.test(publisher ?? "");
  const named = publisher === null ? NOBODY : sideNamedIn(publisher, lexicons, document.published);
  if (named.country !== null) return { code: named.country, from: "publisher", official };
  const host = url ? HOST.exec(url)?.[1]?.toLowerCase() : undefined;
  const ofAddress = host ? (bodyOfAddress(host, lexicons) ?? countryOfAddress(host, lexicons, official)) : null;
  if (ofAddress) return ofAddress;
  // "the White House", "TASS", "the European Commission"; a worldwide agency has no home.
  if (named.body !== null)
    return { code: named.body.party, from: "publisher", official: official || named.body.speaks };
  return publisher === null ? creditedAgency(annotated) : null;
}

export interface Named {
  readonly country: string | null;
  /** `speaks`: of itself, as an organisation of states does. */
  readonly body: { readonly party: string; readonly speaks: boolean } | null;
}

const NOBODY: Named = { country: null, body: null };

/** The side that a publisher's name names: the last one, but "the Embassy of Estonia in Tokyo" is Estonia's. */
export function sideNamedIn(publisher: string, lexicons: Lexicons, published: string | null): Named {
  const tokens = tokenize(publisher);
  const hits = lexicons.trie.scan(tokens);
  const first = tokens[0]?.norm === "the" ? 1 : 0;
  const outer = hits.filter(
    (hit) =>
      !hits.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
  );
  const year = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  const countries = outer.flatMap(({ value }) =>
    value.kind === "country" && (value.entry.years === undefined || value.entry.years[1] >= year)
      ? [value.entry.code]
      : [],
  );
  const bodies = outer.flatMap(({ value, from }) =>
    // "Marmara Daily News" is no "Daily News": an outlet's name begins as it does.
    value.kind === "body" &&
    !value.entry.worldwide &&
    value.entry.party !== undefined &&
    (value.entry.type !== "media" || from <= first)
      ? [{ party: value.entry.party, speaks: value.entry.type === "multilateral" }]
      : [],
  );
  return {
    country: (SENT.test(publisher) ? countries[0] : countries.at(-1)) ?? null,
    body: bodies.at(-1) ?? null,
  };
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

/** "www.eeas.europa.eu". */
function bodyOfAddress(host: string, lexicons: Lexicons): HomeEvidence | null {
  const body = lexicons
    .entries("body")
    .find(({ party, hosts }) => party !== undefined && hosts.some((end) => host === end || host.endsWith(`.${end}`)));
  return body?.party === undefined ? null : { code: body.party, from: "government address", official: true };
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
