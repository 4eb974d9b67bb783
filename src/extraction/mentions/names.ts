/**
 * Names of persons by shape. Which of these are people is not decided here: `people.ts` looks at the office or the
 * honorific beside them, `people-of-document.ts` at whether they come again.
 */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import { HeadlineVerbs } from "./names/headline-verbs.ts";
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
  /** Initials among its parts. */
  readonly initials: number;
  /**
   * Why it may be no name by itself: "the" stands before it (`article`), a word for a body goes on (`body`), it ends as English
   * nouns do (`ending`). An office beside it may still make it one.
   */
  readonly doubtful: "article" | "body" | "ending" | null;
  /** Token where an honorific before it begins; `from` where there is none. */
  readonly honorificFrom: number;
}

/** Endings of English nouns that family names do not have. */
const NO_NAME_ENDING =
  /(?:tion|sion|ment|ness|ship|ology|isation|ization|ities|ance|ence|ories|ives|isms?|als|ings|ards|ers|ants|ents|acts|ords|eaty|ysis)$/u;
const SHORTEST_BODY_WORD = 4;
/** "Accompanying the President were …": a word of English that opens a sentence so is written large for that. */
const OPENING = /(?:ing|ed)$/u;
/** Words that stop a name and begin an office behind it: "X Secretary of the Ministry of Y". */
const OFFICES = new TokenSet(["secretary", "minister", "president", "ambassador", "senior", "acting", "special"]);

/** `taken(index)` tells tokens that belong to something else: offices, countries, dates, bodies. */
export function findNames(annotated: Annotated, taken: (index: number) => boolean): NameFinding[] {
  const { tokens } = annotated;
  const runs = new NameRuns(annotated, taken);
  const verbs = new HeadlineVerbs(annotated);
  const found: NameFinding[] = [];
  for (const sentence of annotated.sentences) {
    const shouting = isShouting(tokens, sentence.from, sentence.to);
    let index = sentence.from;
    while (index < sentence.to) {
      const { kind, shape } = tokens[index]!;
      if (shape === "lower" || kind === "number") {
        // No name and no form of address begins small; most words are passed over here.
        index++;
        continue;
      }
      const honorificFrom = index;
      const from = taken(index) ? index : runs.pastHonorifics(index, sentence.to);
      const honoured = from > honorificFrom;
      const run = runs.endOf(from, sentence.to, honoured, shouting);
      const to = sentence.blockKind === "title" ? verbs.before(from, run, sentence.to) : run;
      if (to === from) {
        index = honoured ? from : index + 1;
        continue;
      }
      const { words, rare, initials } = count(tokens, runs, from, to);
      const opens =
        words === 1 && rare === 0 && !honoured && from === sentence.from && OPENING.test(tokens[from]!.norm);
      if (words > 0 && !opens) {
        const doubtful = honoured ? null : doubtOf(tokens, runs.stops, from, to, sentence.to);
        const text = wordsOf(annotated, from, to);
        found.push({
          from,
          to,
          start: annotated.tokens[from]!.start,
          end: annotated.tokens[to - 1]!.end,
          sentence: sentence.index,
          text,
          words,
          rare,
          initials,
          doubtful,
          honorificFrom,
        });
      }
      index = to;
    }
  }
  return found;
}

interface Parts {
  readonly words: number;
  readonly rare: number;
  readonly initials: number;
}

function count(tokens: readonly Token[], { particles, common }: NameRuns, from: number, to: number): Parts {
  let words = 0;
  let rare = 0;
  let initials = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const { kind, shape, text } = token;
    if (shape === "initial" || (shape === "upper" && text.includes("."))) initials++;
    else if (kind === "word" && !particles.has(token)) {
      words++;
      if (!common.has(token)) rare++;
    }
  }
  return { words, rare, initials };
}

/** "Uva Shakthi Foundation", "The Abraham Accords": the run goes on with a word for a body, or is no name by its ending. */
function doubtOf(
  tokens: readonly Token[],
  stops: TokenSet,
  from: number,
  to: number,
  end: number,
): NameFinding["doubtful"] {
  const next = tokens[to];
  if (
    next &&
    to < end &&
    next.kind === "word" &&
    next.shape === "capital" &&
    next.spaced &&
    next.text.length >= SHORTEST_BODY_WORD &&
    stops.has(next) &&
    !OFFICES.has(next)
  )
    return "body";
  if (from > 0 && tokens[from - 1]!.norm === "the") return "article";
  return NO_NAME_ENDING.test(tokens[to - 1]!.norm) ? "ending" : null;
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
  return (upper > 2 && upper > 3 * other) || (upper === 2 && other === 0);
}
