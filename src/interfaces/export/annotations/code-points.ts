/** Places in a text, counted in UTF-16 units as JavaScript does → in code points, as Unicode and the web's annotations do. */
export class CodePoints {
  readonly #text: string;
  /** Where the second halves stand of signs that take two units, in order. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#halves = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  }

  /** A place within a sign counts as that before it. */
  at(unit: number): number {
    let [low, high] = [0, this.#halves.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#halves[middle]! <= unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }

  /** Words before a place, without half a sign at their edge. */
  before(unit: number, length: number): string {
    return whole(this.#text.slice(Math.max(0, unit - length), unit));
  }

  behind(unit: number, length: number): string {
    return whole(this.#text.slice(unit, unit + length));
  }
}

function whole(text: string): string {
  return text.replace(/^[\u{DC00}-\u{DFFF}]|[\u{D800}-\u{DBFF}]$/gu, "");
}
