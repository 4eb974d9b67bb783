/**
 * Names of persons by shape: runs of capitalised words with particles and initials between them
 * ("Sheikh Mohamed bin Zayed Al Nahyan", "S. Jaishankar", "Ursula von der Leyen", "Hossein Amir-Abdollahian").
 *
 * Which runs are people is not decided here: `people.ts` looks at the office, the honorific, or the verb beside them.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf, wordClasses, wordsOf } from "../lookup.ts";

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

const HONORIFIC = new Set(["honorific"]);
const ADDRESS = /^(?:hon|mr|mrs|ms|dr|prof|sir|he|honourable|honorable|excellency)$/u;
const LONGEST = 7;
/** Endings of English nouns that family names do not have. */
const NO_NAME_ENDING = /(?:tion|sion|ment|ness|ship|ology|isation|ization|ities|ance|ence|ories|ives|isms?|als|ings|ards|ers|ants|ents|acts|ords|eaty|ysis)$/u;

/** `taken(index)` tells tokens that belong to something else: offices, countries, dates, bodies. */
export function findNames(annotated: Annotated, taken: (index: number) => boolean): NameFinding[] {
  const { tokens, sentences, lexicons } = annotated;
  const particles = lexicons.wordSet("name-particle");
  const suffixes = lexicons.wordSet("name-suffix");
  const stops = lexicons.wordSet("name-stop");
  const common = lexicons.wordSet("common");
  const honorifics = wordClasses(annotated, HONORIFIC);
  const found: NameFinding[] = [];

  for (const sentence of sentences) {
    const shouting = isShouting(sentence.from, sentence.to);
    let index = sentence.from;
    while (index < sentence.to) {
      const honorificFrom = index;
      index = pastHonorifics(index, sentence.to);
      const strong = index > honorificFrom;
      const to = endOfRun(index, sentence.to, strong, shouting);
      if (to === index) {
        index = strong ? index : index + 1;
        if (strong && to === index) index = Math.max(index, honorificFrom + 1);
        continue;
      }
      let words = 0;
      let rare = 0;
      for (let i = index; i < to; i++) {
        const token = tokens[i]!;
        if (token.kind !== "word" || particles.has(token.norm) || token.shape === "initial") continue;
        words++;
        if (!common.has(token.norm)) rare++;
      }
      if (words > 0 && (strong || !namesSomethingElse(index, to, sentence.to))) {
        found.push({
          from: index,
          to,
          ...spanOf(annotated, index, to),
          sentence: sentence.index,
          text: wordsOf(annotated, index, to),
          words,
          rare,
          honorificFrom,
        });
      }
      index = to;
    }
  }
  return found;

  function pastHonorifics(at: number, end: number): number {
    let index = at;
    for (;;) {
      const hit = honorifics.get(index);
      if (!hit || hit.to > end || tokens[index]!.shape === "lower") return index;
      index = hit.to;
      while (tokens[index]?.text === "." && !tokens[index]!.spaced) index++;
      if (tokens[index]?.text === "," && honorifics.has(index + 1)) index++;
    }
  }

  function endOfRun(at: number, end: number, strong: boolean, shouting: boolean): number {
    let to = at;
    let words = 0;
    for (let index = at; index < end && words < LONGEST; index++) {
      const token = tokens[index]!;
      if (taken(index)) break;
      if (token.kind === "punct") {
        const joins = token.norm === "-" && !token.spaced && !tokens[index + 1]?.spaced;
        const dot = token.text === "." && !token.spaced && tokens[index - 1]?.shape === "initial";
        const apostrophe = (token.norm === "'" || token.text === "`") && !token.spaced && !tokens[index + 1]?.spaced;
        if (index > at && (joins || dot || apostrophe)) {
          if (dot && index === to) to = index + 1;
          continue;
        }
        if (token.text === "," && suffixes.has(tokens[index + 1]?.norm ?? "") && /^[JS]r/u.test(tokens[index + 1]!.text)) {
          to = index + 2;
          if (tokens[to]?.text === "." && !tokens[to]!.spaced && tokens[to + 1]?.shape === "lower") to++;
        }
        break;
      }
      if (token.kind !== "word" || token.norm === "'s") break;
      const named = token.shape === "capital" || token.shape === "mixed" || token.shape === "initial" || (token.shape === "upper" && isNameInCapitals(index, shouting));
      if (named) {
        const hyphened = tokens[index + 1]?.norm === "-" && !tokens[index + 1]!.spaced && tokens[index + 2]?.shape === "capital";
        if (stops.has(token.norm) && token.shape !== "initial" && !(hyphened && token.shape === "capital") && !(words > 0 && nameGoesOn(index + 1, end))) break;
        if (words > 0 && honorifics.has(index) && (token.shape === "upper" || ADDRESS.test(token.norm))) break;
        if (token.shape === "mixed" && token.text[0] === token.text[0]!.toLowerCase() && !/^(?:al|el)/iu.test(token.text)) break;
        to = index + 1;
        words++;
        continue;
      }
      // "Ban Ki-moon", "Kim Hwang-sik".
      if (words > 0 && token.shape === "lower" && tokens[index - 1]?.norm === "-" && !token.spaced && index - 1 > at && token.text.length > 1) {
        to = index + 1;
        continue;
      }
      if (words > 0 && particles.has(token.norm) && index + 1 < end && particleLeadsOn(index + 1, end)) continue;
      if (words === 0 && particles.has(token.norm) && strong && particleLeadsOn(index + 1, end)) continue;
      break;
    }
    return to;
  }

  /** "Uva Shakthi Foundation", "The Abraham Accords": the run goes on with a word for a body, or is no name by its ending. */
  function namesSomethingElse(from: number, to: number, end: number): boolean {
    const next = tokens[to];
    if (next && to < end && next.kind === "word" && next.shape === "capital" && stops.has(next.norm) && next.text.length > 3 && !next.spaced === false) return true;
    const last = tokens[to - 1]!;
    return NO_NAME_ENDING.test(last.norm) || (tokens[from - 1]?.norm === "the" && from > 0);
  }

  function particleLeadsOn(at: number, end: number): boolean {
    for (let index = at; index < Math.min(end, at + 3); index++) {
      const token = tokens[index]!;
      if (token.norm === "-" || particles.has(token.norm)) {
        if (token.shape === "capital") return true;
        continue;
      }
      return token.shape === "capital" && !stops.has(token.norm) && !taken(index);
    }
    return false;
  }

  /** A word like "Park" or "General" inside a name: the run goes on with a word that is no common one. */
  function nameGoesOn(at: number, end: number): boolean {
    const next = tokens[at];
    return at < end && next !== undefined && next.shape === "capital" && !common.has(next.norm) && !stops.has(next.norm) && !taken(at);
  }

  /** Names in capitals: in a headline all in capitals, or a family name written so ("Philip RUDDOCK"). */
  function isNameInCapitals(index: number, shouting: boolean): boolean {
    const token = tokens[index]!;
    if (common.has(token.norm) || stops.has(token.norm)) return false;
    if (shouting) return true;
    const previous = tokens[index - 1];
    return (token.text.length > 3 || particles.has(token.norm)) && previous !== undefined && (previous.shape === "capital" || previous.text === "." || previous.norm === "-" || honorifics.has(index - 1));
  }

  function isShouting(from: number, to: number): boolean {
    let upper = 0;
    let other = 0;
    for (let index = from; index < to; index++) {
      const shape = tokens[index]!.shape;
      if (shape === "upper") upper++;
      else if (shape === "lower" || shape === "capital") other++;
    }
    return upper > 2 && upper > 3 * other;
  }
}
