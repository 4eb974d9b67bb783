/**
 * Who headed whose delegation, where a sentence says so of itself:
 *
 *   [the delegation of Georgia] was headed by [A], and that of [Chile] by [B] · [A] led [the Chilean side]
 *
 * "A delegation headed by A" as a side of other words is an actor with its leader (`actors.ts`).
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { Actor } from "./actor.ts";

export interface HeadOfDelegation {
  /** Index of the mention of who headed it. */
  readonly mention: number;
  /** Whose delegation. */
  readonly code: string;
  readonly sentence: number;
}

interface Input {
  readonly annotated: Annotated;
  readonly actors: readonly Actor[];
  readonly mentions: readonly PersonMention[];
}

const HEADED = new TokenSet(["headed", "led", "chaired", "represented"]);
const HEADS = new TokenSet([
  "headed",
  "led",
  "heads",
  "leads",
  "represented",
  "represents",
  "headed",
  "heading",
  "leading",
]);
const BEHIND_SIDE = new TokenSet([
  "was",
  "were",
  "is",
  "being",
  "been",
  "will",
  "be",
  "had",
  "one",
  "side",
  "'s",
  "’s",
]);
const BEFORE_SIDE = new TokenSet(["the", "a", "an"]);
/** "the Chilean one was headed by": so many words between a side and its "by". */
const REACH = 5;
/** "by the First [Deputy Minister A]". */
const NEAR = 3;

export function headsOfDelegations({ annotated, actors, mentions }: Input): HeadOfDelegation[] {
  const { tokens } = annotated;
  const beginning = new Map(mentions.map((mention, index) => [mention.from, index]));
  const ending = new Map(mentions.map((mention, index) => [mention.to, index]));
  const found: HeadOfDelegation[] = [];
  /** Sentence in which "headed by" was said: behind it "that of Chile by B" says it again. */
  let said = -1;
  for (const { kind, codes, from, to } of actors) {
    if (codes.length !== 1 || (kind !== "delegation" && kind !== "country")) continue;
    const sentence = sentenceOf(from);
    const behind = headBehind(to, kind === "delegation" || said === sentence);
    const mention = behind ?? (kind === "delegation" ? headBefore(from) : undefined);
    if (mention === undefined || mentions[mention]!.sentence !== sentence) continue;
    said = sentence;
    found.push({ mention, code: codes[0]!, sentence });
  }
  return found;

  /** "was headed by [A]"; `again`: "by [A]" will do. */
  function headBehind(to: number, again: boolean): number | undefined {
    let isSaid = false;
    for (let index = to; index < to + REACH; index++) {
      const token = tokens[index];
      if (token === undefined) return undefined;
      if (token.norm === "by") return isSaid || again ? personAt(index + 1) : undefined;
      if (HEADED.has(token)) isSaid = true;
      else if (!BEHIND_SIDE.has(token)) return undefined;
    }
    return undefined;
  }

  /** "[A] led the". */
  function headBefore(from: number): number | undefined {
    const at = BEFORE_SIDE.has(tokens[from - 1]) ? from - 2 : from - 1;
    if (!HEADS.has(tokens[at])) return undefined;
    return ending.get(tokens[at - 1]?.text === "," ? at - 1 : at);
  }

  function personAt(index: number): number | undefined {
    for (let at = index; at < index + NEAR; at++) {
      const mention = beginning.get(at);
      if (mention !== undefined) return mention;
    }
    return undefined;
  }

  function sentenceOf(token: number): number {
    let low = 0;
    let high = annotated.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (annotated.sentences[middle]!.from <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
