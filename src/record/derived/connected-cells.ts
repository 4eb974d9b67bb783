/** Which profiles likely pairs connect: each cell is named by the least key in it. */
export class ConnectedCells {
  readonly #parent = new Map<number, number>();

  of(key: number): number {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  connect(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.#parent.set(Math.max(one, other), Math.min(one, other));
  }
}
