/**
 * Whose account a report gives: the side whose office, ministry or organisation speaks in it, by the body it cites or by who publishes
 * it. An outlet speaks for itself, whatever its country.
 */
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { rememberFor } from "../../shared/remember.ts";
import { OFFICIAL, sideNamedIn } from "../coreference/home-country.ts";
import type { Reading } from "../reading.ts";

/** Code of the side; null where the outlet speaks for itself, or nothing tells. */
export function sideOfReport(
  { attribution, publisher, published }: Pick<Reading["document"], "attribution" | "publisher" | "published">,
  lexicons: Lexicons,
): string | null {
  const known = knownSides(lexicons);
  const year = published?.slice(0, 4) ?? "";
  for (const name of [...attribution, ...(publisher === null ? [] : [publisher])]) {
    const key = `${year} ${name}`;
    let side = known.get(key);
    if (side === undefined) {
      side = sideOf(name, lexicons, published);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, side);
    }
    if (side !== null) return side;
  }
  return null;
}

/** Names of bodies are few, and come with every report of theirs. */
const MOST_KEPT = 2_000;
const knownSides = rememberFor((_: Lexicons) => new Map<string, string | null>());

/** Seats that stand for a government, and short names of ministries. */
const SEAT =
  /^(?:the )?(?:kremlin|elysee|élysée|downing street|10 downing street|no\.? ?10|blue house|state department|pentagon)$|\b(?:mfa|mofa|mea)\b/iu;

function sideOf(name: string, lexicons: Lexicons, published: string | null): string | null {
  const { country, body } = sideNamedIn(name, lexicons, published);
  if (body?.speaks) return body.party;
  if (!OFFICIAL.test(name) && !SEAT.test(name.trim())) return null;
  return country ?? body?.party ?? null;
}
