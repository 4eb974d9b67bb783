/**
 * The words that name a speaker → the name: "Bayramov" → the full name; "he", "the minister" → whoever spoke or was
 * spoken of last; "the PMD" → what the letters stand for; "a statement by the ministry" → the ministry.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import type { Span } from "../../documents/span.ts";
import type { SpeakerCandidate, Speakers } from "./quote.ts";

export interface Speaker {
  readonly name: string;
  readonly span: Span;
  readonly kind: "person" | "body" | "unnamed";
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  /** The noun by which it may be taken up again ("official", "ministry", "statement"). */
  readonly noun: string | null;
}

const HE = new Set(["he", "she"]);
const THEY = new Set(["they", "it", "we"]);
const ISSUED = new Set(["by", "from", "of"]);
const DETERMINERS = new Set(["the", "a", "an", "this", "that", "his", "her", "its", "their", "another", "one", "some"]);
const DEFINITE = new Set(["the", "this", "that"]);

/** Follows the text and remembers who spoke. */
export class SpeakerFinder {
  readonly #annotated: Annotated;
  readonly #mentions: readonly SpeakerCandidate[];
  readonly #abbreviations: ReadonlyMap<string, string>;
  #person: Speaker | null = null;
  #body: Speaker | null = null;
  #last: Speaker | null = null;
  /** The last speaker for each noun. */
  readonly #byNoun = new Map<string, Speaker>();

  constructor(annotated: Annotated, speakers: Speakers) {
    this.#annotated = annotated;
    this.#mentions = speakers.mentions;
    this.#abbreviations = abbreviations(annotated);
  }

  /** Who was last said to speak, or last stood as a subject. */
  get last(): Speaker | null {
    return this.#last;
  }

  remember(speaker: Speaker): void {
    this.#last = speaker;
    if (speaker.kind === "person") this.#person = speaker;
    else this.#body = speaker;
    if (speaker.noun) this.#byNoun.set(speaker.noun, speaker);
  }

  /** A person with whom a sentence begins. */
  subject(from: number, to: number): Speaker | null {
    const mention = this.#within(from, to)[0];
    return mention?.kind === "person" ? this.#mention(mention) : null;
  }

  /** The speaker that tokens `[from, to)` name. */
  named(from: number, to: number): Speaker | null {
    const { tokens, lexicons } = this.#annotated;
    const written = lexicons.wordSet("written-source");
    let noun = -1;
    for (let at = from; at < to && noun === -1; at++) if (written.has(tokens[at]!.norm) && tokens[at]!.shape !== "upper") noun = at;
    if (noun !== -1) return this.#writing(from, noun, to);

    const inside = this.#within(from, to);
    const person = inside.findLast((mention) => mention.kind === "person");
    const body = this.#bodyNoun(from, to);
    if (person && !isPossessive(tokens, person.to) && !(body > person.from && body >= person.to)) return this.#mention(person, from, to);
    for (let at = from; at < to; at++) {
      if (HE.has(tokens[at]!.norm)) return this.#again(this.#person, at, at + 1, "the last named speaker");
      if (THEY.has(tokens[at]!.norm) && to - from === 1) return this.#again(this.#body ?? this.#last, at, at + 1, "the last speaker");
    }
    const unnamed = this.#unnamedNoun(from, to);
    if (unnamed !== -1) return this.#unnamed(from, unnamed, to);
    if (body !== -1) return this.#bodyName(from, body, to, inside);
    const named = inside.at(-1);
    if (named) return this.#mention(named, from, to);
    return this.#words(from, to);
  }

  #within(from: number, to: number): SpeakerCandidate[] {
    const found: SpeakerCandidate[] = [];
    for (let index = firstFrom(this.#mentions, from); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]!;
      if (mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  }

  #mention(mention: SpeakerCandidate, from = mention.from, to = mention.to): Speaker {
    const printed = wordsOf(this.#annotated, mention.from, mention.to);
    const said = printed.includes(mention.name);
    return {
      name: mention.name,
      span: spanOf(this.#annotated, from, to),
      kind: mention.kind,
      basis: said ? "said" : "inferred",
      because: said ? null : `"${printed}" stands for ${mention.name} in this text`,
      noun: this.#annotated.tokens[mention.to - 1]!.norm,
    };
  }

  #again(speaker: Speaker | null, from: number, to: number, why: string): Speaker | null {
    if (!speaker) return null;
    const words = wordsOf(this.#annotated, from, to);
    return { ...speaker, span: spanOf(this.#annotated, from, to), basis: "inferred", because: `"${words}" taken for ${why}, ${speaker.name}` };
  }

  /** "a statement by X", "the statement", "a joint statement". */
  #writing(from: number, noun: number, to: number): Speaker | null {
    const { tokens } = this.#annotated;
    for (let at = noun + 1; at < to; at++) {
      if (ISSUED.has(tokens[at]!.norm) && at + 1 < to) return this.named(at + 1, to);
    }
    const word = tokens[noun]!.norm;
    const known = this.#byNoun.get(word);
    if (known && DEFINITE.has(tokens[from]!.norm)) return this.#again(known, from, to, "the source named before");
    if (DEFINITE.has(tokens[from]!.norm) && this.#body) return this.#again(this.#body, from, to, "the body that spoke last");
    const possessor = this.#within(from, noun).at(-1);
    if (possessor) return this.#mention(possessor);
    const plain = tokens[noun - 1]?.norm === "joint" && noun - 1 >= from ? `joint ${word}` : word;
    return { name: plain, span: spanOf(this.#annotated, from, to), kind: "unnamed", basis: "said", because: null, noun: word };
  }

  #bodyNoun(from: number, to: number): number {
    const { tokens, lexicons } = this.#annotated;
    const bodies = lexicons.wordSet("speaking-body");
    for (let at = to - 1; at >= from; at--) if (bodies.has(tokens[at]!.norm)) return at;
    return -1;
  }

  #unnamedNoun(from: number, to: number): number {
    const { tokens, lexicons } = this.#annotated;
    const nouns = lexicons.wordSet("unnamed-speaker");
    for (let at = from; at < to; at++) if (nouns.has(tokens[at]!.norm)) return at;
    return -1;
  }

  /** "a senior State Department official", later "the official". */
  #unnamed(from: number, noun: number, to: number): Speaker | null {
    const { tokens } = this.#annotated;
    const word = tokens[noun]!.norm;
    if (DEFINITE.has(tokens[from]!.norm) && noun === from + 1) {
      const known = this.#byNoun.get(word);
      if (known) return this.#again(known, from, to, `the ${word} named before`);
    }
    return this.#words(from, to, word);
  }

  #bodyName(from: number, noun: number, to: number, inside: readonly SpeakerCandidate[]): Speaker | null {
    const { tokens } = this.#annotated;
    const word = tokens[noun]!.norm;
    const short = noun - from <= 1 && tokens[noun]!.shape === "lower" && to - noun <= 1;
    if (short && DEFINITE.has(tokens[from]!.norm)) {
      const known = this.#byNoun.get(word);
      if (known) return this.#again(known, from, to, `the ${word} named before`);
    }
    const body = inside.findLast((mention) => mention.kind === "body");
    if (body && body.from <= noun && noun < body.to) return { ...this.#mention(body), noun: word };
    return this.#words(from, to, word, "body");
  }

  /** The words themselves, without article, and with letters written out. */
  #words(from: number, to: number, noun: string | null = null, kind: Speaker["kind"] = "unnamed"): Speaker | null {
    const { tokens } = this.#annotated;
    let start = from;
    while (start < to && (DETERMINERS.has(tokens[start]!.norm) || tokens[start]!.kind === "punct")) start++;
    let end = start;
    while (end < to && tokens[end]!.text !== "(" && tokens[end]!.text !== ",") end++;
    if (start >= end) return null;
    const words = wordsOf(this.#annotated, start, end);
    const full = this.#abbreviations.get(words);
    return {
      name: full ?? words,
      span: spanOf(this.#annotated, from, to),
      kind,
      basis: full ? "inferred" : "said",
      because: full ? `"${words}" is short for ${full}` : null,
      noun: noun ?? tokens[end - 1]!.norm,
    };
  }
}

const isPossessive = (tokens: Annotated["tokens"], at: number) => tokens[at]?.norm === "'s" || tokens[at]?.norm === "'";

function firstFrom(mentions: readonly SpeakerCandidate[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "President's Media Division (PMD)": the letters in brackets, and the words before whose initials they are. */
function abbreviations(annotated: Annotated): Map<string, string> {
  const { tokens } = annotated;
  const found = new Map<string, string>();
  for (let at = 2; at + 1 < tokens.length; at++) {
    const { text, shape } = tokens[at]!;
    if (shape !== "upper" || text.length < 2 || text.length > 8 || tokens[at - 1]!.text !== "(" || tokens[at + 1]!.text !== ")") continue;
    let letter = text.length - 1;
    let from = at - 1;
    while (from > 0 && letter >= 0 && at - from < 16) {
      const before = tokens[from - 1]!;
      if (before.kind !== "word") break;
      if (before.shape !== "lower" && before.text[0] === text[letter]) letter--;
      else if (before.shape !== "lower") break;
      from--;
    }
    if (letter < 0 && !found.has(text)) found.set(text, wordsOf(annotated, from, at - 1));
  }
  return found;
}
