/** The accounts of a meeting → its sources: each text with its copies, and how much of the meeting it tells. */
import type { AccountTold, Passage } from "../history.ts";
import type { CopyOf, SourceTold, TextTold } from "./comparison.ts";

/** A source before it is known how much of all it tells. */
export interface OpenSource extends Pick<SourceTold, "number" | "side" | "texts" | "before"> {
  /** Of its first text in order; then those of copies in other words, which added something. */
  readonly accounts: readonly [AccountTold, ...AccountTold[]];
}

/** A copy as long as this, against the first text, is the same; a shorter one is shortened. */
const AS_LONG = 0.9;

/** `planned`: ids of accounts that tell of what is to come. */
export function sourcesTold(accounts: readonly AccountTold[], planned: ReadonlySet<string>): OpenSource[] {
  const numbers = [...new Set(accounts.map(({ source }) => source))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const of = accounts.filter(({ source }) => source === number).sort(fullestFirst);
    const [first, ...copies] = of as [AccountTold, ...AccountTold[]];
    return {
      number,
      // A reprint does not say whose text it is as plainly as the one that it is taken from.
      side: of.find(({ side }) => side !== null)?.side ?? null,
      texts: [textOf(first, "first"), ...textsBeside(first, copies)],
      before: of.every(({ id }) => planned.has(id)),
      accounts: [first, ...copies],
    };
  });
}

/** The text that says most is compared; of equals the one that came first, by its day. */
function fullestFirst(a: AccountTold, b: AccountTold): number {
  const [one, other] = [a, b].map(({ passages }) => passages.filter(isOfMeeting).length);
  return other! - one! || Number(b.side !== null) - Number(a.side !== null) || (dayOf(a) < dayOf(b) ? -1 : 1);
}

function dayOf({ published }: AccountTold): string {
  return published ?? "~";
}

/** A report that tells of the meeting twice is one text. */
function textsBeside(first: AccountTold, copies: readonly AccountTold[]): TextTold[] {
  const texts = new Map<string, TextTold>();
  for (const copy of copies)
    if (copy.document !== first.document && !texts.has(copy.document))
      texts.set(copy.document, textOf(copy, copyOf(copy, first)));
  return [...texts.values()];
}

function copyOf(copy: AccountTold, first: AccountTold): CopyOf {
  const share = copy.length / (first.length || 1);
  return share < AS_LONG ? "shortened" : share > 1 / AS_LONG ? "enlarged" : "same";
}

function textOf({ passages: _, source: __, side: ___, ...text }: AccountTold, copy: CopyOf): TextTold {
  return { ...text, copy };
}

/** What was said or done there, and not its frame, good manners or what an outlet adds. */
export function isOfMeeting({ kind }: Passage): boolean {
  return kind === "substance";
}
