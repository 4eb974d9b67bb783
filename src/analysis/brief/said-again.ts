/**
 * Whether something is said at later meetings after all, in words that are too far from it to be called the same formula: most of what it
 * is about stands in one of their passages, or in their whole reports a sentence has it. Where that is so a brief does not call it silent.
 */
import { contentStems } from "../ledgers/content-stems.ts";
import type { Material } from "./material.ts";

/** Of the stems of the one, so many in the other; and at least so many at all. */
const MOST = 0.6;
const FEWEST = 2;

export function isSaidAgain(
  quote: string,
  meetings: readonly string[],
  { history }: Pick<Material, "history">,
): boolean {
  const wanted = contentStems(quote);
  if (wanted.length < FEWEST) return false;
  const later = new Set(meetings);
  return [...history.meetings, ...history.undated]
    .filter(({ meeting }) => later.has(meeting.id))
    .some(({ accounts }) =>
      accounts.some(({ passages }) =>
        passages.some((passage) => {
          const stems = new Set(contentStems(passage.quote));
          const shared = wanted.filter((stem) => stems.has(stem)).length;
          return shared >= FEWEST && shared >= MOST * wanted.length;
        }),
      ),
    );
}
