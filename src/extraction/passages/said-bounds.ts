/** Where what a clause says begins and ends: over who is spoken to and how the sentence opens, without what hangs loose at its ends. */
import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { PassageAct } from "../../shared/vocabulary.ts";
import type { Cast } from "../relations/cast.ts";
import type { ActVerb } from "./act-verbs.ts";
import type { Stretch, Subject } from "./clause.ts";
import { ABOUT, BEHIND_NOUN, CLAUSAL, DAY, FINITE, LEADING, OCCASION, OPENING } from "./clause-words.ts";

/** Tokens of the least that is said before its verb. */
const LEAST_SAID = 4;
const JOINT = new TokenSet(["and", "but", "while", "whereas"]);
const BREAK = new Set([";", ":"]);
const MARKS = new Set(["“", "”", '"', "«", "»", "‘"]);
const TO = new TokenSet(["to"]);
const TO_FOLLOWS: ReadonlySet<PassageAct> = new Set<PassageAct>([
  "agreed",
  "promised",
  "offered",
  "hoped",
  "proposed",
  "planned",
]);
const OPENING_ALONE = new TokenSet(
  "furthermore moreover additionally meanwhile also besides then further finally".split(" "),
);
const LOOSE = new TokenSet([",", "and", "while", "whereas", "but", ";", ".", "as", "also", ":", "further"]);

interface Begun {
  readonly verb: ActVerb;
  readonly from: number;
  readonly subject: Subject;
}

export class SaidBounds {
  readonly #tokens: readonly Token[];
  readonly #cast: Cast;
  readonly #to: number;

  /** `to`: the end of the sentence. */
  constructor(tokens: readonly Token[], cast: Cast, to: number) {
    this.#tokens = tokens;
    this.#cast = cast;
    this.#to = to;
  }

  /** "[Trade is growing], Minister X told reporters in Oslo on Friday": nothing but when and where stands behind. */
  saidBefore({ verb, from, subject }: Begun, to: number): Stretch | null {
    if (verb.act !== "told" || verb.voice !== "active" || subject.kind !== "actors") return null;
    let comma = this.#cast.actors[subject.actors[0]!]!.from - 1;
    if (this.#tokens[comma]?.norm === "the") comma--;
    if (MARKS.has(this.#tokens[comma]?.text ?? "")) comma--;
    if (comma - from < LEAST_SAID || this.#tokens[comma]!.text !== ",") return null;
    const behind = this.#tokens[this.behind(verb, to)];
    const start = this.behindOpening(from, comma);
    if (comma - start < LEAST_SAID || !(OPENING.has(behind) || DAY.has(behind))) return null;
    return { from: start, to: comma };
  }

  /** Where what is said begins behind its verb: over who is spoken to, "that", "about". */
  behind({ to, act, entry, voice, carried }: ActVerb, end: number): number {
    let at = to;
    if (entry.addressed && voice !== "ahead") {
      const about = this.#addressee(at);
      if (about > at) at = about;
    }
    const leading = carried || entry.addressed ? BEHIND_NOUN : LEADING;
    while (at < end && (leading.has(this.#tokens[at]!) || MARKS.has(this.#tokens[at]!.text))) at++;
    if (TO_FOLLOWS.has(act) && TO.has(this.#tokens[at]!)) at++;
    return at;
  }

  #addressee(from: number): number {
    for (let at = from; at < Math.min(this.#to, from + 16); at++) {
      const index = this.#cast.holding(at);
      if (index >= 0) {
        at = this.#cast.actors[index]!.to - 1;
        continue;
      }
      if (ABOUT.has(this.#tokens[at]!)) return at;
      if (BREAK.has(this.#tokens[at]!.text)) break;
    }
    return from;
  }

  /** Behind "During the meeting," and "Furthermore,". */
  behindOpening(from: number, to: number): number {
    let start = from;
    for (let round = 0; round < 3; round++) {
      while (
        start < to &&
        (this.#tokens[start]!.text === "," || MARKS.has(this.#tokens[start]!.text) || JOINT.has(this.#tokens[start]!))
      )
        start++;
      if (start >= to || !OPENING.has(this.#tokens[start]!)) return start;
      const end = this.#endOfOpening(start, to);
      if (end <= start) return start;
      start = end;
    }
    return start;
  }

  #endOfOpening(start: number, to: number): number {
    const clausal = CLAUSAL.has(this.#tokens[start]!);
    for (let at = start + 1; at < to - 1; at++) {
      if (!clausal && FINITE.has(this.#tokens[at]!)) break;
      if (this.#tokens[at]!.text === ",") return at + 1;
      // "At the meeting the importance of ..."
      if (
        at - start <= 5 &&
        OCCASION.has(this.#tokens[at]!) &&
        /^(?:the|a|an|issues|it|there|views)$/u.test(this.#tokens[at + 1]!.norm)
      )
        return at + 1;
    }
    return OPENING_ALONE.has(this.#tokens[start]!) ? start + 1 : start;
  }

  trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && (LOOSE.has(this.#tokens[end - 1]!) || this.#tokens[end - 1]!.norm === "-")) end--;
    return end;
  }

  trim({ from, to }: Stretch): Stretch | null {
    let start = from;
    while (start < to && this.#tokens[start]!.kind === "punct" && this.#tokens[start]!.text !== "(") start++;
    const end = this.trimEnd(start, to);
    return end > start ? { from: start, to: end } : null;
  }
}
