/**
 * What comes in, some at a time: as many as are wanted together, or fewer where the next is long in coming. Whoever sends a report
 * now and then has an answer to each.
 */

/** Once the first of a batch is there, the others have so many milliseconds to come. */
const PATIENCE = 30;

/** `isFull` is told of each item in its turn, and says whether its batch ends with it. */
export async function* inBatches<Item>(
  source: AsyncIterable<Item>,
  isFull: (item: Item, nth: number) => boolean,
  patience = PATIENCE,
): AsyncGenerator<readonly Item[]> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    let next = quietly(iterator.next());
    for (;;) {
      let step: IteratorResult<Item> | typeof LATE = await next;
      const batch: Item[] = [];
      const late = new Deadline(patience);
      while (step !== LATE && step.done !== true) {
        batch.push(step.value);
        next = quietly(iterator.next());
        if (isFull(step.value, batch.length)) break;
        // What came before a failure goes first; it is heard in the next turn.
        step = await Promise.race([next, late.passed]).catch(() => LATE);
      }
      late.clear();
      if (batch.length > 0) yield batch;
      if (step !== LATE && step.done === true) return;
    }
  } finally {
    await iterator.return?.();
  }
}

const LATE = Symbol("late");

class Deadline {
  readonly passed: Promise<typeof LATE>;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.passed = new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve(LATE), milliseconds);
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

/** Its failure is for whoever waits for it; until then it is nobody's. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
