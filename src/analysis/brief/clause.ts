/** Where a sentence may be cut so that what is left can be read: at the border of a clause that is near, else at a space. */

const DIVIDER = /[,;:–—]\s/gu;

/** Of the clause, or of the word, that begins at most `reach` units before `at`. */
export function clauseBefore(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  if (from === 0) return 0;
  const before = text.slice(from, at);
  const [divider] = before.matchAll(DIVIDER);
  if (divider) return from + divider.index + divider[0].length;
  const space = before.indexOf(" ");
  return space === -1 ? at : from + space + 1;
}

/** Of the clause, or of the word, that ends at most `reach` units behind `at`. */
export function clauseBehind(text: string, at: number, reach: number): number {
  const to = Math.min(text.length, at + reach);
  if (to === text.length) return to;
  const behind = text.slice(at, to);
  const divider = [...behind.matchAll(DIVIDER)].at(-1);
  if (divider) return at + divider.index;
  const space = behind.lastIndexOf(" ");
  return space === -1 ? at : at + space;
}

/** The beginning of a text, up to `most` units, and a clause of it where that is more than half of them. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.ceil(most / 2);
  return text.slice(0, clauseBehind(text, half, most - half)).trimEnd();
}
