/**
 * Words that name a speaker whom no mention covers → a name: letters written out, a known person's spelling mended,
 * a group under its own name, and in the lead whom a later paragraph names.
 */
import { compareNames } from "../../language/person-name/index.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import { abbreviations } from "./abbreviations.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { Speaker } from "./speaker.ts";

export const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "his",
  "her",
  "its",
  "their",
  "another",
  "one",
  "some",
]);
/** Words of a group that speaks under no name of its own. */
const LONGEST_GROUP = 4;
const LONGEST_NAME = 60;

export class SpeakerWords {
  readonly #annotated: Annotated;
  readonly #mentions: MentionIndex;
  readonly #abbreviations: ReadonlyMap<string, string>;
  readonly #spellings = new Map<string, string | null>();

  constructor(annotated: Annotated, mentions: MentionIndex) {
    this.#annotated = annotated;
    this.#mentions = mentions;
    this.#abbreviations = abbreviations(annotated);
  }

  /** The words of tokens `[from, to)`, without article. `noun`: the common noun at their head, where there is one. */
  speaker(from: number, to: number, noun: string | null = null, kind: Speaker["kind"] = "unnamed"): Speaker | null {
    const { tokens } = this.#annotated;
    let start = from;
    while (start < to && (DETERMINERS.has(tokens[start]!.norm) || tokens[start]!.kind === "punct")) start++;
    let end = start;
    while (end < to && tokens[end]!.text !== "(" && tokens[end]!.text !== ",") end++;
    if (start >= end) return null;
    const words = wordsOf(this.#annotated, start, end);
    const last = noun ?? tokens[end - 1]!.norm;
    const make = (name: string, because: string | null, as = kind): Speaker => ({
      name,
      span: spanOf(this.#annotated, from, to),
      kind: as,
      basis: because ? "inferred" : "said",
      because,
      noun: last,
    });
    const full = this.#abbreviations.get(words);
    if (full) return make(full, `"${words}" is short for ${full}`);
    if (noun !== null) return make(words, null);
    const person = this.#spelled(words);
    if (person) return make(person, `"${words}" is a spelling of ${person}`, "person");
    if (tokens[end - 1]!.shape !== "lower") return make(words, null);
    const later = this.#mentions.firstWithTitle(last);
    if (later) return make(later, `"${words}" is whom the text names as ${later}`, "person");
    return end - start <= LONGEST_GROUP && this.#hasCapital(start, end) ? make(words, null) : null;
  }

  isCapital(at: number): boolean {
    const { kind, shape } = this.#annotated.tokens[at]!;
    return kind === "word" && shape !== "lower";
  }

  #hasCapital(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isCapital(at)) return true;
    return false;
  }

  /** A person of the document whose name this may be a writing of. */
  #spelled(words: string): string | null {
    if (words.length > LONGEST_NAME) return null;
    const known = this.#spellings.get(words);
    if (known !== undefined) return known;
    const name = this.#mentions.names.find((candidate) => compareNames(words, candidate).same) ?? null;
    this.#spellings.set(words, name);
    return name;
  }
}
