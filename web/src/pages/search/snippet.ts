/** Words in their context as a search gives them: what was looked for stands between U+0001 and U+0002. */
export interface Piece {
  /** Where it begins within the words. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

export function piecesOf(snippet: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, part] of snippet.split("\u{1}").entries()) {
    const [found, rest] = index === 0 ? ["", part] : [part.split("\u{2}")[0]!, part.split("\u{2}").slice(1).join("")];
    for (const [text, is] of [
      [found, true],
      [rest, false],
    ] as const) {
      if (text !== "") pieces.push({ at, text, found: is });
      at += text.length;
    }
  }
  return pieces;
}

/** So much of it tells a place from the others of a report, and leaves an address short. */
const LONG = 60;

/** Words as the report has them, by which its page finds the place: from the first that was looked for on. */
export function passageOf(snippet: string): string | undefined {
  const pieces = piecesOf(snippet);
  const first = pieces.findIndex(({ found }) => found);
  if (first === -1) return undefined;
  const words = pieces
    .slice(first)
    .map(({ text }) => text)
    .join("")
    .replace(/…$/u, "");
  // An emoji or a rare letter is two units: half of one is no text.
  return words.slice(0, LONG).replace(/[\uD800-\uDBFF]$/u, "");
}
