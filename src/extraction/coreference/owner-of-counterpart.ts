/**
 * Whose counterpart somebody is: "[A] met his counterpart B", "[A] was received by the President and met her counterpart B",
 * "[A] will meet President C and her counterpart B". Whoever acts is asked before whoever only receives or is met.
 */
import type { Layers } from "../layers.ts";

/**
 * For the index of a mention of a counterpart, that of whose counterpart it is, among those of its sentence that are `asked`
 * about; -1 for nobody.
 */
export function counterpartOwners(
  { mentions, annotated, events, actors }: Pick<Layers, "mentions" | "annotated" | "events" | "actors">,
  asked: (mention: number) => boolean,
): (index: number) => number {
  const { tokens } = annotated;
  const met = new Set(events.flatMap(({ noun, right }) => (noun ? [] : right.map((actor) => actors[actor]!.mention))));
  return (index) => {
    const { sentence } = mentions[index]!;
    let nearest = -1;
    for (let other = index - 1; other >= 0 && mentions[other]!.sentence === sentence; other--) {
      if (!asked(other)) continue;
      if (nearest < 0) nearest = other;
      if (!met.has(other) && !isAgent(mentions[other]!.from)) return other;
    }
    return nearest;
  };

  /** "was received by the President": hers is not the President's. */
  function isAgent(from: number): boolean {
    const before = tokens[from - 1]?.norm;
    return before === "by" || (before === "the" && tokens[from - 2]?.norm === "by");
  }
}
