/**
 * Work in turns: of many pieces of the same make, one stage of all of them, then the next of all of them.
 *
 * There is far more code in reading a report than a processor keeps at hand. Done from beginning to end, each report finds all of it
 * gone again; in turns, only the first of a stage does. Such work is a generator that yields where a stage ends.
 */
export type InTurns<Result> = Generator<undefined, Result, undefined>;

/** One piece of work from beginning to end. */
export function atOnce<Result>(work: InTurns<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Pieces of work in step, each one stage at a time; results in the order of the pieces. */
export function inStep<Result>(works: readonly InTurns<Result>[]): Result[] {
  const results: Result[] = [];
  let waiting = works.map((work, place) => ({ work, place }));
  while (waiting.length > 0) {
    waiting = waiting.filter(({ work, place }) => {
      const step = work.next();
      if (step.done === true) results[place] = step.value;
      return step.done !== true;
    });
  }
  return results;
}
