/**
 * Whose meetings a report tells of, where nothing says which side it speaks for: the one side that takes part in all of them.
 *
 *   "[Minister A of Peru] held a number of meetings in Geneva. In particular, A met B of Chile. Talks with C of Cuba focused on
 *   trade": what names C alone is a meeting with A.
 */
import type { Layers } from "../layers.ts";
import type { CountryOf, Told } from "./proposal.ts";

export interface Protagonist {
  /** The side. */
  readonly code: string;
  /** Who of that side is met throughout; null where there are several. */
  readonly person: number | null;
}

/** Of so many tellings that name a side, at most one is of others alone. */
const OF_OTHERS = 4;

export function protagonistOf({ annotated }: Layers, tolds: readonly Told[], countryOf: CountryOf): Protagonist | null {
  const strong = tolds.filter(({ event }) => event.entry.strength === "strong" && !event.negated);
  const prose = strong.filter(({ event }) => annotated.sentences[event.sentence]!.blockKind !== "title");
  const code = subjectOf(prose[0]);
  if (code === null) return null;
  const naming = prose.filter((told) => codesOf(told).size > 0);
  const own = naming.filter((told) => codesOf(told).has(code));
  const others = naming.filter((told) => !own.includes(told));
  const across = new Set(others.flatMap((told) => [...codesOf(told)]));
  const ofOthers = others.filter(({ left }) => left.codes.length > 0);
  if (across.size === 0 || ofOthers.length > naming.length / OF_OTHERS) return null;
  const people = new Set(own.flatMap(({ left, right }) => [...left.people, ...right.people]));
  const ofSide = [...people].filter((id) => countryOf(id) === code);
  return { code, person: ofSide.length === 1 ? ofSide[0]! : null };
}

/** The one side that does what is told first. */
function subjectOf(first: Told | undefined): string | null {
  if (!first || first.left.people.length === 0 || first.left.codes.length !== 1) return null;
  return first.left.codes[0]!;
}

function codesOf({ left, right }: Told): ReadonlySet<string> {
  return new Set([...left.codes, ...right.codes]);
}
