/** One wording laid over another; where that cannot be read, the two beside each other. */
import { contentStems } from "../../ledgers/content-stems.ts";
import { type Cited, following, joined, phrase, quoted, quotedShort } from "../cited.ts";
import type { Material, PairCompared } from "../material.ts";

type Change = PairCompared["changes"][number];

/** Null where they are not one saying in other words. */
export function rewording({ earlier, later, overlay }: Change, { proofs }: Material): Cited | null {
  const [before, now] = [earlier && proofs.words(earlier), later && proofs.words(later)];
  if (!before || !now || !overlay || overlay.length === 0) return null;
  const kept = overlay.filter(({ kind }) => kind === "kept").reduce((sum, { text }) => sum + text.length, 0);
  if (kept < ALIKE * Math.min(earlier!.quote.length, later!.quote.length)) return null;
  if (kept < LEGIBLE * Math.max(earlier!.quote.length, later!.quote.length) || overlay.length > STRETCHES)
    return isOnTheSame(earlier!.quote, later!.quote)
      ? phrase`${quotedShort(later!.quote, now)}, where it was ${quotedShort(earlier!.quote, before)}`
      : null;
  const [first, ...more] = overlay.flatMap(({ kind, text }, at): Cited[] => {
    const by = kind === "gone" ? before : now;
    const piece = quoted(text.trim(), by, kind === "came" ? "new" : kind);
    const space = at > 0 && !/^[,.;:?!’')]/u.test(text) ? [following(" ", by)] : [];
    return [...space, piece];
  });
  return first ? phrase`“${joined([first, ...more])}”` : null;
}

/** Where less of a wording has stayed, it is another saying on the same subject. */
const ALIKE = 0.45;
/** Two sayings that cannot be read over each other are one in other words where they share what they are about. */
function isOnTheSame(earlier: string, later: string): boolean {
  const stems = new Set(contentStems(earlier));
  const wanted = [...new Set(contentStems(later))];
  const shared = wanted.filter((stem) => stems.has(stem)).length;
  return shared >= SHARED * Math.min(stems.size, wanted.length);
}

const SHARED = 0.4;
/** A wording laid over another can be read where so much of it has stayed. */
const LEGIBLE = 0.6;
/** More stretches than that cannot be read over each other. */
const STRETCHES = 9;
