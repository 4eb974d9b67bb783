/**
 * The words that name a speaker → the name: "Bayramov" → the full name; "he", "the minister" → whoever spoke or was
 * spoken of last; "the PMD" → what the letters stand for; "a statement by the ministry" → the ministry.
 */
import type { Span } from "../../documents/span.ts";
import { compareNames } from "../../language/person-name/index.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import { abbreviations } from "./abbreviations.ts";
import { MentionIndex } from "./mention-index.ts";
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
/** Words of a group that speaks under no name of its own. */
const LONGEST_GROUP = 4;
const INDEFINITE = new Set(["a", "an", "another", "one"]);
const DEFINITE = new Set(["the", "this", "that"]);

/** Follows the text and remembers who spoke. */
export class SpeakerFinder {
  readonly #annotated: Annotated;
  readonly #mentions: MentionIndex;
  readonly #abbreviations: ReadonlyMap<string, string>;
  readonly #written: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;
  #person: Speaker | null = null;
  #body: Speaker | null = null;
  #last: Speaker | null = null;
  #said: Speaker | null = null;
  /** The last speaker for each noun. */
  readonly #byNoun = new Map<string, Speaker>();
  readonly #spellings = new Map<string, string>();

  constructor(annotated: Annotated, speakers: Speakers) {
    this.#annotated = annotated;
    this.#mentions = new MentionIndex(annotated, speakers.mentions);
    this.#abbreviations = abbreviations(annotated);
    this.#written = annotated.lexicons.wordSet("written-source");
    this.#bodies = annotated.lexicons.wordSet("speaking-body");
    this.#nouns = annotated.lexicons.wordSet("unnamed-speaker");
  }

  /** Who was last said to speak, or last stood as a subject. */
  get last(): Speaker | null {
    return this.#last;
  }

  /** Whose words were last given. */
  get lastSaid(): Speaker | null {
    return this.#said;
  }

  /** `said`: their words were given; `source`: in a written source ("said in a statement"). */
  remember(speaker: Speaker, said: boolean, source: string | null = null): void {
    this.#last = speaker;
    if (said) this.#said = speaker;
    if (speaker.kind === "person" || (speaker.noun !== null && this.#nouns.has(speaker.noun))) this.#person = speaker;
    else this.#body = speaker;
    if (speaker.noun) this.#byNoun.set(speaker.noun, speaker);
    if (source) this.#byNoun.set(source, speaker);
  }

  /** Whether the words can name one who speaks: "Bayramov", "the ministry", "he"; not "the attacks". */
  speaks(from: number, to: number): boolean {
    const { tokens } = this.#annotated;
    for (let at = from; at < to; at++) {
      const { kind, shape, norm } = tokens[at]!;
      if (kind !== "word") continue;
      if (HE.has(norm) || THEY.has(norm) || norm === "i") return true;
      if (shape !== "lower" && !(at === from && to - from > 1 && DETERMINERS.has(norm))) return true;
      if (this.#nouns.has(norm) || this.#bodies.has(norm) || this.#written.has(norm)) return true;
    }
    return this.#mentions.within(from, to).length > 0;
  }

  /** A person with whom a sentence begins, at `from` or behind an opening phrase and its comma. */
  subject(from: number, to: number): Speaker | null {
    const mention = this.#mentions.within(from, to)[0];
    if (mention?.kind !== "person" || mention.from > from + 1 || this.#mentions.isPossessive(mention)) return null;
    return this.#mention(mention);
  }

  /** The speaker that tokens `[from, to)` name. */
  named(from: number, to: number): Speaker | null {
    const { tokens } = this.#annotated;
    for (let at = from; at < to; at++) {
      if (this.#written.has(tokens[at]!.norm) && tokens[at]!.shape !== "upper") return this.#writing(from, at, to);
    }
    const inside = this.#mentions.within(from, to);
    const person = inside.findLast((mention) => mention.kind === "person" && !this.#mentions.isPossessive(mention));
    const body = this.#bodyNoun(from, to);
    const unnamed = this.#nounOf(from, to, this.#nouns);
    // "Delta spokesman Bill Berry", "Premier Giddings": a name that was found nowhere else
    const title =
      unnamed !== -1 && (!person || person.to <= unnamed + 1)
        ? unnamed + 1
        : person && !this.#mentions.isNamed(person)
          ? person.to
          : to;
    if (title < to && to - title <= 4 && this.#isCapital(title)) return this.#words(title, to, null, "person");
    if (person && (tokens[person.to]?.text === "," || !(body >= person.to || unnamed >= person.to))) {
      if (this.#mentions.isNamed(person)) return this.#mention(person);
      if (!(INDEFINITE.has(tokens[from]!.norm) && this.#mentions.isKnownBefore(person.name, from)))
        return this.#byOffice(person);
    }
    for (let at = from; at < to; at++) {
      if (HE.has(tokens[at]!.norm)) return this.#again(this.#person, at, at + 1, "the last named speaker");
      if (THEY.has(tokens[at]!.norm))
        return to - from === 1 ? this.#again(this.#body ?? this.#last, at, to, "the last speaker") : null;
    }
    if (unnamed !== -1 && unnamed >= body) return this.#unnamed(from, unnamed, to);
    if (body !== -1) return this.#bodyName(from, body, to, inside);
    const named = inside.at(-1);
    if (named) return this.#mention(named);
    return this.#words(from, to);
  }

  #mention(mention: SpeakerCandidate): Speaker {
    const printed = wordsOf(this.#annotated, mention.from, mention.to);
    const said = printed.includes(mention.name);
    return {
      name: mention.name,
      span: spanOf(this.#annotated, mention.from, mention.to),
      kind: mention.kind,
      basis: said ? "said" : "inferred",
      because: said ? null : `"${printed}" stands for ${mention.name} in this text`,
      noun: this.#annotated.tokens[mention.to - 1]!.norm,
    };
  }

  /** "the minister": the person who spoke last, if a minister; else whom the document has for the office. */
  #byOffice(mention: SpeakerCandidate): Speaker {
    const noun = this.#annotated.tokens[mention.to - 1]!.norm;
    const person = this.#person;
    if (person && mention.to - mention.from <= 2 && this.#mentions.titlesOf(person.name).has(noun)) {
      return this.#again(person, mention.from, mention.to, "the last of that office")!;
    }
    return this.#mention(mention);
  }

  #again(speaker: Speaker | null, from: number, to: number, why: string): Speaker | null {
    if (!speaker) return null;
    const words = wordsOf(this.#annotated, from, to);
    return {
      ...speaker,
      span: spanOf(this.#annotated, from, to),
      basis: "inferred",
      because: `"${words}" taken for ${why}, ${speaker.name}`,
    };
  }

  /** "a statement by X", "X's statement", "a finance ministry statement", "the statement", "a joint statement". */
  #writing(from: number, noun: number, to: number): Speaker | null {
    const { tokens } = this.#annotated;
    for (let at = noun + 1; at + 1 < to; at++) {
      if (ISSUED.has(tokens[at]!.norm) && this.speaks(at + 1, to)) return this.named(at + 1, to);
    }
    const word = tokens[noun]!.norm;
    const body = this.#bodyNoun(from, noun);
    if (body !== -1) return this.#words(from, body + 1, word, "body");
    const definite = DEFINITE.has(tokens[from]!.norm);
    const known = definite ? (this.#byNoun.get(word) ?? (this.#body?.kind === "body" ? this.#body : null)) : null;
    if (known && known.name !== word) return this.#again(known, from, to, "the source named before");
    const possessor = this.#mentions.within(from, noun).at(-1);
    if (possessor) return this.#mention(possessor);
    const plain = noun > from && tokens[noun - 1]!.norm === "joint" ? `joint ${word}` : word;
    return {
      name: plain,
      span: spanOf(this.#annotated, from, to),
      kind: "unnamed",
      basis: "said",
      because: null,
      noun: word,
    };
  }

  #bodyNoun(from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) if (this.#bodies.has(this.#annotated.tokens[at]!.norm)) return at;
    return -1;
  }

  #nounOf(from: number, to: number, nouns: ReadonlySet<string>): number {
    for (let at = from; at < to; at++) if (nouns.has(this.#annotated.tokens[at]!.norm)) return at;
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
    if (DEFINITE.has(tokens[from]!.norm) && noun === from + 1 && to === noun + 1) {
      const known = this.#byNoun.get(word);
      if (known) return this.#again(known, from, to, `the ${word} named before`);
    }
    const body = inside.findLast((mention) => mention.kind === "body");
    if (body && body.from <= noun && noun < body.to) return { ...this.#mention(body), noun: word };
    return this.#words(from, to, word, "body");
  }

  /** The words themselves, without article, with letters written out and a known person's spelling mended. */
  #words(from: number, to: number, noun: string | null = null, kind: Speaker["kind"] = "unnamed"): Speaker | null {
    const { tokens } = this.#annotated;
    let start = from;
    while (start < to && (DETERMINERS.has(tokens[start]!.norm) || tokens[start]!.kind === "punct")) start++;
    let end = start;
    while (end < to && tokens[end]!.text !== "(" && tokens[end]!.text !== ",") end++;
    if (start >= end) return null;
    const words = wordsOf(this.#annotated, start, end);
    const short = this.#abbreviations.get(words);
    const person = noun === null && !short ? this.#spelled(words) : null;
    if (noun === null && !short && !person && tokens[end - 1]!.shape === "lower") {
      return (
        this.#later(from, end) ??
        (end - start <= LONGEST_GROUP && this.#hasCapital(start, end) ? this.#group(from, start, end) : null)
      );
    }
    const because = short
      ? `"${words}" is short for ${short}`
      : person
        ? `"${words}" is a spelling of ${person}`
        : null;
    return {
      name: short ?? person ?? words,
      span: spanOf(this.#annotated, from, to),
      kind: person ? "person" : kind,
      basis: because ? "inferred" : "said",
      because,
      noun: noun ?? tokens[end - 1]!.norm,
    };
  }

  /** "the Chinese military", "Sri Lankan youths": a group under its own name. */
  #group(from: number, start: number, end: number): Speaker {
    const { tokens } = this.#annotated;
    const name = wordsOf(this.#annotated, start, end);
    return {
      name,
      span: spanOf(this.#annotated, from, end),
      kind: "unnamed",
      basis: "said",
      because: null,
      noun: tokens[end - 1]!.norm,
    };
  }

  #isCapital(at: number): boolean {
    const { kind, shape } = this.#annotated.tokens[at]!;
    return kind === "word" && shape !== "lower";
  }

  #hasCapital(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isCapital(at)) return true;
    return false;
  }

  /** "A British minister said" in the lead, and the name in the next paragraph. */
  #later(from: number, end: number): Speaker | null {
    const name = this.#mentions.firstWithTitle(this.#annotated.tokens[end - 1]!.norm);
    if (!name) return null;
    const words = wordsOf(this.#annotated, from, end);
    return {
      name,
      span: spanOf(this.#annotated, from, end),
      kind: "person",
      basis: "inferred",
      because: `"${words}" is whom the text names as ${name}`,
      noun: null,
    };
  }

  /** A person of the document whose name this may be a writing of. */
  #spelled(words: string): string | null {
    if (words.length > 60) return null;
    const known = this.#spellings.get(words);
    if (known !== undefined) return known || null;
    const name = this.#mentions.names.find((candidate) => compareNames(words, candidate).same) ?? "";
    this.#spellings.set(words, name);
    return name || null;
  }
}
