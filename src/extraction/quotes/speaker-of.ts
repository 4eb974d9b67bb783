/**
 * The words that name a speaker → the name: "Bayramov" → the full name; "he", "the minister" → whoever spoke or was
 * spoken of last; "the PMD" → what the letters stand for; "a statement by the ministry" → the ministry.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import { MentionIndex } from "./mention-index.ts";
import type { SpeakerCandidate, Speakers } from "./quote.ts";
import type { Speaker } from "./speaker.ts";
import { SpeakerMemory } from "./speaker-memory.ts";
import { DETERMINERS, SpeakerWords } from "./speaker-words.ts";

const HE = new Set(["he", "she"]);
const THEY = new Set(["they", "it", "we"]);
const ISSUED = new Set(["by", "from", "of"]);
const LONGEST_EPITHET = 5;
const WITHIN = new Set(["in", "at", "of", "from", "for", "with", "close"]);
const INDEFINITE = new Set(["a", "an", "another", "one"]);
const DEFINITE = new Set(["the", "this", "that"]);

/** Follows the text and remembers who spoke. */
export class SpeakerFinder {
  readonly #annotated: Annotated;
  readonly #mentions: MentionIndex;
  readonly #words: SpeakerWords;
  readonly #memory: SpeakerMemory;
  readonly #written: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #epithets: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;

  constructor(annotated: Annotated, speakers: Speakers) {
    this.#annotated = annotated;
    this.#mentions = new MentionIndex(annotated, speakers.mentions);
    this.#words = new SpeakerWords(annotated, this.#mentions);
    this.#memory = new SpeakerMemory(this.#mentions);
    this.#written = annotated.lexicons.wordSet("written-source");
    this.#bodies = annotated.lexicons.wordSet("speaking-body");
    this.#epithets = annotated.lexicons.wordSet("epithet");
    this.#nouns = annotated.lexicons.wordSet("unnamed-speaker");
  }

  /** Who was last said to speak, or last stood as a subject. */
  get last(): Speaker | null {
    return this.#memory.last;
  }

  /** Whose words were last given. */
  get lastSaid(): Speaker | null {
    return this.#memory.said;
  }

  /** `said`: their words were given; `source`: in a written source ("said in a statement"). */
  remember(speaker: Speaker, said: boolean, source: string | null = null): void {
    const human = speaker.kind === "person" || (speaker.noun !== null && this.#nouns.has(speaker.noun));
    this.#memory.keep(speaker, { said, human, source });
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
    if (title < to && to - title <= 4 && this.#words.isCapital(title))
      return this.#words.speaker(title, to, null, "person");
    if (person && (tokens[person.to]?.text === "," || !(body >= person.to || unnamed >= person.to))) {
      if (this.#mentions.isNamed(person)) return this.#mention(person);
      if (!(INDEFINITE.has(tokens[from]!.norm) && this.#mentions.isKnownBefore(person.name, from)))
        return this.#byOffice(person);
    }
    for (let at = from; at < to; at++) {
      if (HE.has(tokens[at]!.norm))
        return this.#again(this.#memory.byPronoun(tokens[at]!.norm), at, at + 1, "the last named speaker");
      if (THEY.has(tokens[at]!.norm))
        return to - from === 1 ? this.#again(this.#memory.body ?? this.#memory.last, at, to, "the last speaker") : null;
    }
    const taken = DEFINITE.has(tokens[from]!.norm) ? this.#byEpithet(from, to) : null;
    if (taken) return taken;
    // "a source in the ministry", "a ministry source"
    if (unnamed !== -1 && (unnamed >= body || WITHIN.has(tokens[unnamed + 1]!.norm)))
      return this.#unnamed(from, unnamed, to);
    if (body !== -1) return this.#bodyName(from, body, to, inside);
    const named = inside.at(-1);
    if (named) return this.#mention(named);
    return this.#words.speaker(from, to);
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
    const person = this.#memory.person;
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
    if (body !== -1) return this.#words.speaker(from, body + 1, word, "body");
    const definite = DEFINITE.has(tokens[from]!.norm);
    const known = definite ? (this.#memory.byNoun(word) ?? this.#spokenBody()) : null;
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

  /** "the Azerbaijani leader", "the top diplomat" */
  #byEpithet(from: number, to: number): Speaker | null {
    const { tokens } = this.#annotated;
    const noun = tokens[to - 1]!.norm;
    if (to - from > LONGEST_EPITHET || !this.#epithets.has(noun) || this.#memory.byNoun(noun)) return null;
    if ((noun === "state" || noun === "government") && tokens[to - 3]?.norm !== "head") return null;
    const capitals: string[] = [];
    for (let at = from + 1; at < to - 1; at++) if (this.#words.isCapital(at)) capitals.push(tokens[at]!.norm);
    return this.#again(this.#memory.byEpithet(noun, capitals), from, to, "the person named before");
  }

  #spokenBody(): Speaker | null {
    const { body } = this.#memory;
    return body?.kind === "body" ? body : null;
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
      const known = this.#memory.byNoun(word);
      if (known) return this.#again(known, from, to, `the ${word} named before`);
    }
    return this.#words.speaker(from, to, word);
  }

  #bodyName(from: number, noun: number, to: number, inside: readonly SpeakerCandidate[]): Speaker | null {
    const { tokens } = this.#annotated;
    const word = tokens[noun]!.norm;
    if (DEFINITE.has(tokens[from]!.norm) && noun === from + 1 && to === noun + 1) {
      const known = this.#memory.byNoun(word);
      if (known) return this.#again(known, from, to, `the ${word} named before`);
    }
    const body = inside.findLast((mention) => mention.kind === "body");
    if (body && body.from <= noun && noun < body.to) return { ...this.#mention(body), noun: word };
    return this.#words.speaker(from, to, word, "body");
  }
}
