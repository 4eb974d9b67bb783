/**
 * Names of persons by shape. Which of these are people is not decided here: `people.ts` looks at the office or the
 * honorific beside them, `people-of-document.ts` at whether they come again.
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import { NameRuns } from "./names/name-run.ts";

export interface NameFinding {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
  /** Words of the name proper. */
  readonly words: number;
  /** Words that are not met in lower case in English: the more, the likelier a name. */
  readonly rare: number;
  /** Token where an honorific before it begins; `from` where there is none. */
  readonly honorificFrom: number;
}

/** Endings of English nouns that family names do not have. */
const NO_NAME_ENDING =
  /(?:tion|sion|ment|ness|ship|ology|isation|ization|ities|ance|ence|ories|ives|isms?|als|ings|ards|ers|ants|ents|acts|ords|eaty|ysis)$/u;
const SHORTEST_BODY_WORD = 4;

/** `taken(index)` tells tokens that belong to something else: offices, countries, dates, bodies. */
export function findNames(annotated: Annotated, taken: (index: number) => boolean): NameFinding[] {
  const { tokens } = annotated;
  const runs = new NameRuns(annotated, taken);
  const found: NameFinding[] = [];
  for (const sentence of annotated.sentences) {
    const shouting = isShouting(tokens, sentence.from, sentence.to);
    let index = sentence.from;
    while (index < sentence.to) {
      const honorificFrom = index;
      const from = runs.pastHonorifics(index, sentence.to);
      const honoured = from > honorificFrom;
      const to = runs.endOf(from, sentence.to, honoured, shouting);
      if (to === from) {
        index = honoured ? from : index + 1;
        continue;
      }
      const { words, rare } = count(tokens, runs, from, to);
      if (words > 0 && (honoured || !namesSomethingElse(tokens, runs.stops, from, to, sentence.to))) {
        found.push({
          from,
          to,
          ...spanOf(annotated, from, to),
          sentence: sentence.index,
          text: wordsOf(annotated, from, to),
          words,
          rare,
          honorificFrom,
        });
      }
      index = to;
    }
  }
  return found;
}

function count(
  tokens: readonly Token[],
  { particles, common }: NameRuns,
  from: number,
  to: number,
): { words: number; rare: number } {
  let words = 0;
  let rare = 0;
  for (let index = from; index < to; index++) {
    const { kind, norm, shape } = tokens[index]!;
    if (kind !== "word" || particles.has(norm) || shape === "initial") continue;
    words++;
    if (!common.has(norm)) rare++;
  }
  return { words, rare };
}

/** "Uva Shakthi Foundation", "The Abraham Accords": the run goes on with a word for a body, or is no name by its ending. */
function namesSomethingElse(
  tokens: readonly Token[],
  stops: ReadonlySet<string>,
  from: number,
  to: number,
  end: number,
): boolean {
  const next = tokens[to];
  if (
    next &&
    to < end &&
    next.kind === "word" &&
    next.shape === "capital" &&
    stops.has(next.norm) &&
    next.text.length >= SHORTEST_BODY_WORD &&
    next.spaced
  )
    return true;
  return NO_NAME_ENDING.test(tokens[to - 1]!.norm) || (from > 0 && tokens[from - 1]!.norm === "the");
}

/** A sentence in capitals, as headlines are. */
function isShouting(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  let other = 0;
  for (let index = from; index < to; index++) {
    const { shape } = tokens[index]!;
    if (shape === "upper") upper++;
    else if (shape === "lower" || shape === "capital") other++;
  }
  return upper > 2 && upper > 3 * other;
}
