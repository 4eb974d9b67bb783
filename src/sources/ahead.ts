/**
 * Several streams, one after the other, while the first of each of the next few is already on its way: pages are taken apart in their
 * thread, and sites answer, while the reports before them are read.
 */
export async function* ahead<T>(streams: Iterable<AsyncGenerator<T>>, count: number): AsyncGenerator<T> {
  const waiting: { stream: AsyncGenerator<T>; first: Promise<IteratorResult<T>> }[] = [];
  const iterator = streams[Symbol.iterator]();
  const fill = (): void => {
    while (waiting.length <= count) {
      const next = iterator.next();
      if (next.done) return;
      const first = next.value.next();
      // Whoever waits for it hears of its failure; until then it is nobody's.
      first.catch(() => {});
      waiting.push({ stream: next.value, first });
    }
  };
  try {
    for (fill(); waiting.length > 0; fill()) {
      const { stream, first } = waiting[0]!;
      const { done, value } = await first;
      if (!done) {
        yield value;
        yield* stream;
      }
      waiting.shift();
    }
  } finally {
    // Whoever stops early leaves nothing open.
    await Promise.allSettled(waiting.map(({ stream }) => stream.return(undefined)));
  }
}
