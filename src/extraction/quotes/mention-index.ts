/** The candidates for speakers, asked by place and by name. */
import type { Annotated } from "../annotated.ts";
import type { SpeakerCandidate } from "./quote.ts";

const MOST_NAMES = 200;
const ADDRESS: Readonly<Record<string, string>> = {
  mr: "he",
  sir: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  madam: "she",
  madame: "she",
  king: "he",
  queen: "she",
};

export class MentionIndex {
  readonly names: readonly string[];
  readonly #annotated: Annotated;
  readonly #mentions: readonly SpeakerCandidate[];
  readonly #pronouns = new Map<string, string>();
  readonly #first = new Map<string, number>();
  readonly #titles = new Map<string, Set<string>>();

  constructor(annotated: Annotated, mentions: readonly SpeakerCandidate[]) {
    this.#annotated = annotated;
    this.#mentions = mentions;
    for (const mention of mentions) {
      const { name, kind, titles } = mention;
      if (kind !== "person") continue;
      const address = ADDRESS[annotated.tokens[mention.from]!.norm];
      if (address) this.#pronouns.set(name, address);
      if (!this.#first.has(name) && this.isNamed(mention)) this.#first.set(name, mention.from);
      let known = this.#titles.get(name);
      if (!known) this.#titles.set(name, (known = new Set()));
      for (const title of titles ?? []) known.add(title);
      // "Russian Foreign Minister ...": the words beside the name are said of the person
      for (let at = mention.from; at < mention.to; at++) known.add(annotated.tokens[at]!.norm);
    }
    // "Senator Chris Evans, the Minister for Immigration"
    for (const [index, mention] of mentions.entries()) {
      const behind = mentions[index + 1];
      if (
        mention.kind !== "person" ||
        !behind ||
        behind.kind !== "person" ||
        behind.from - mention.to > 2 ||
        this.isNamed(behind)
      )
        continue;
      if (annotated.tokens[mention.to]?.text === ",")
        for (const title of behind.titles ?? []) this.#titles.get(mention.name)!.add(title);
    }
    this.names = [...this.#titles.keys()].slice(0, MOST_NAMES);
  }

  /** Mentions that lie within tokens `[from, to)`. */
  within(from: number, to: number): SpeakerCandidate[] {
    const found: SpeakerCandidate[] = [];
    for (let index = this.#firstFrom(from); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index]!;
      if (mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  }

  /** The first person of the document with an office of that noun ("minister"). */
  firstWithTitle(noun: string): string | null {
    for (const [name, titles] of this.#titles) if (titles.has(noun)) return name;
    return null;
  }

  /** "he" or "she", where a form of address tells. */
  pronounOf(name: string): string | null {
    return this.#pronouns.get(name) ?? null;
  }

  /** The text has named this person before token `at`. */
  isKnownBefore(name: string, at: number): boolean {
    return (this.#first.get(name) ?? Number.POSITIVE_INFINITY) < at;
  }

  titlesOf(name: string): ReadonlySet<string> {
    return this.#titles.get(name) ?? new Set();
  }

  /** "Bayramov's" does not speak. */
  isPossessive({ to }: SpeakerCandidate): boolean {
    const next = this.#annotated.tokens[to]?.norm;
    return next === "'s" || next === "'";
  }

  /** The mention gives a name, not an office alone. */
  isNamed({ from, to, name }: SpeakerCandidate): boolean {
    const words = name.toLowerCase();
    for (let at = from; at < to; at++) {
      const { text, shape } = this.#annotated.tokens[at]!;
      if (shape !== "lower" && text.length > 1 && words.includes(text.toLowerCase())) return true;
    }
    return false;
  }

  #firstFrom(from: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
