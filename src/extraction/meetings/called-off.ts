/**
 * Meetings that will not be: the words that call one off, by where they stand to the words of the meeting.
 *
 *   has [postponed] his visit to Japan · the talks due in May were [called off] · the [cancellation] of the summit
 *
 * A meeting that is put off to a day that is told is still to come.
 */
import type { Layers } from "../layers.ts";
import { wordClasses } from "../lookup.ts";
import type { MeetingEvent } from "../relations/event.ts";

/** Where words of calling off stand: tokens `[from, to)`. */
export interface CallingOff {
  readonly from: number;
  readonly to: number;
}

const VERBS = new Set(["called-off", "put-off"]);
const CLASSES = new Set([...VERBS, "calling-off"]);
/** Between the words of calling off and those of the meeting stand at most so many. */
const REACH = 18;
/** Before the day to which something is put off. */
const NEW_DAY = new Set(["to", "until", "till"]);
/** Before the verb: so many words may deny it, doubt it or make it passive. */
const VERB_REACH = 4;
const BE = new Set(["was", "were", "been", "being", "is", "are", "be"]);
const DECIDED = new Set(["decided", "decides", "forced", "had", "agreed", "obliged", "compelled", "opted", "chose"]);
/** What is neither a verb nor another thing that could be called off. */
const BETWEEN = new Set(
  "the a an his her their its our my this that these of to by with between among in on at for from and or next last this week month year weekend days later today tomorrow yesterday scheduled planned due set plans plan , ( ) - 's ' has have had also now suddenly abruptly again indefinitely has which".split(
    " ",
  ),
);

export class CallingsOff {
  readonly #layers: Layers;
  readonly #words: ReturnType<typeof wordClasses>;
  /** Tokens that begin a date. */
  readonly #days: ReadonlySet<number>;
  /** A flag for each token of a name or a delegation. */
  readonly #named: Uint8Array;

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#words = wordClasses(layers.annotated, CLASSES);
    this.#days = new Set(this.#words.size > 0 ? layers.dates.map(({ from }) => from) : []);
    this.#named = new Uint8Array(this.#words.size > 0 ? layers.annotated.tokens.length : 0);
    if (this.#words.size > 0) for (const { from, to } of layers.actors) this.#named.fill(1, from, to);
  }

  /** The words that call off what an event tells; null for none. */
  of(event: MeetingEvent): CallingOff | null {
    if (this.#words.size === 0 || !(event.noun || event.entry.travel)) return null;
    const { from, to } = this.#layers.annotated.sentences[event.sentence]!;
    const first = Math.max(from, event.from - REACH);
    const last = Math.min(to, event.to + REACH);
    for (let at = first; at < last; at++) {
      const word = this.#words.get(at);
      if (!word || word.to > last) continue;
      const site = { from: at, to: word.to };
      if (!this.#isPutOff(site, word.form, to) && this.#callsOff(site, VERBS.has(word.form), event)) return site;
    }
    return null;
  }

  #callsOff(site: CallingOff, verb: boolean, event: MeetingEvent): boolean {
    const { tokens, sentences } = this.#layers.annotated;
    if (!verb) return site.to <= event.from && tokens[site.to]!.norm === "of" && this.#isClear(site.to, event.from);
    if (this.#isDoubted(site.from)) return false;
    const passive = this.#isPassive(site.from);
    if (site.to <= event.from) return !passive && this.#isClear(site.to, event.from);
    const headline = sentences[event.sentence]!.blockKind === "title";
    return site.from >= event.to && (passive || headline) && this.#isClear(event.to, site.from);
  }

  /** "was not postponed", "could be called off", "urged him to cancel" */
  #isDoubted(verb: number): boolean {
    const { tokens, lexicons } = this.#layers.annotated;
    const before = tokens.slice(Math.max(0, verb - VERB_REACH), verb).map(({ norm }) => norm);
    if (before.some((norm) => lexicons.wordSet("negation").has(norm) || lexicons.wordSet("conditional").has(norm)))
      return true;
    return before.at(-1) === "to" && !before.some((norm) => DECIDED.has(norm));
  }

  #isPassive(verb: number): boolean {
    const { tokens } = this.#layers.annotated;
    return tokens.slice(Math.max(0, verb - 2), verb).some(({ norm }) => BE.has(norm));
  }

  /** "postponed to 3 May", "put off his visit until Friday" */
  #isPutOff({ to }: CallingOff, form: string, end: number): boolean {
    const { tokens } = this.#layers.annotated;
    if (form !== "put-off") return false;
    for (let at = to; at < Math.min(end, to + REACH); at++)
      if (NEW_DAY.has(tokens[at]!.norm) && (this.#days.has(at + 1) || this.#days.has(at))) return true;
    return false;
  }

  /** Nothing between that could be called off instead, and no other verb. */
  #isClear(from: number, to: number): boolean {
    const { tokens, lexicons } = this.#layers.annotated;
    const [before, adjectives] = [lexicons.wordSet("before-noun"), lexicons.wordSet("noun-adjective")];
    return tokens.slice(from, to).every(({ norm, kind, shape }, index) => {
      if (this.#named[from + index] === 1 || kind === "number" || shape !== "lower") return true;
      return BETWEEN.has(norm) || BE.has(norm) || before.has(norm) || adjectives.has(norm);
    });
  }
}
