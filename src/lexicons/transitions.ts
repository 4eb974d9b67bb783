/** From a place in the tree of phrases, by the next word, to a place further on: one table of numbers for the whole tree. */
export class Transitions {
  /** Place, word, next place; three numbers a row, rows found by hashing. A row is empty where its next place is 0. */
  #rows = new Int32Array(3 << 10);
  /** One less than the number of rows, which is a power of two. */
  #mask = (1 << 10) - 1;
  #used = 0;

  /** The place that `word` leads to, 0 for none. */
  get(place: number, word: number): number {
    return this.#rows[rowOf(this.#rows, this.#mask, place, word) + 2]!;
  }

  /** Adds a step that is not there yet. */
  add(place: number, word: number, next: number): void {
    if (++this.#used * 2 > this.#mask) this.#grow();
    put(this.#rows, this.#mask, place, word, next);
  }

  #grow(): void {
    const old = this.#rows;
    this.#rows = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let row = 0; row < old.length; row += 3) {
      if (old[row + 2] !== 0) put(this.#rows, this.#mask, old[row]!, old[row + 1]!, old[row + 2]!);
    }
  }
}

function put(rows: Int32Array, mask: number, place: number, word: number, next: number): void {
  const row = rowOf(rows, mask, place, word);
  rows[row] = place;
  rows[row + 1] = word;
  rows[row + 2] = next;
}

/** The row of a step, or the empty one where it would stand. */
function rowOf(rows: Int32Array, mask: number, place: number, word: number): number {
  const hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (rows[at * 3 + 2] !== 0 && (rows[at * 3] !== place || rows[at * 3 + 1] !== word)) at = (at + 1) & mask;
  return at * 3;
}
