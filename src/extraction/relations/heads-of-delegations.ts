/**
 * Who headed whose delegation, where a sentence says so of itself:
 *
 *   [the delegation of Georgia] was headed by [A], and that of [Chile] by [B] · [A] led [the Chilean side] ·
 *   [A] was at the head of [Georgia's delegation] · at the head of [the Chilean] one was [B]
 *
 * "A delegation headed by A" as a side of other words is an actor with its leader (`actors.ts`).
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import type { CountryMention } from "../mention.ts";
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
  readonly countries: readonly CountryMention[];
  readonly mentions: readonly PersonMention[];
}

const HEADED = new TokenSet("headed led chaired represented".split(" "));
const HEADS = new TokenSet("headed led heads leads heading leading represented represents".split(" "));
const BEHIND_SIDE = new TokenSet(", was were is being been will be had one side 's ’s".split(" "));
const BEFORE_SIDE = new TokenSet(["the", "a", "an"]);
const BE = new TokenSet(["was", "is", "stood"]);
const AT_HEAD_OF = ["at", "the", "head", "of"];
/** "the Chilean one was headed by": so many words between a side and its "by". */
const REACH = 5;
/** "by the First [Deputy Minister A]". */
const NEAR = 3;

export function headsOfDelegations({ annotated, actors, countries, mentions }: Input): HeadOfDelegation[] {
  const { tokens } = annotated;
  const beginning = new Map(mentions.map((mention, index) => [mention.from, index]));
  const ending = new Map(mentions.map((mention, index) => [mention.to, index]));
  const found: HeadOfDelegation[] = [];
  /** Sentence in which "headed by" was said: behind it "that of Chile by B" says it again. */
  let said = -1;
  let sentence = 0;
  for (const { code, from, to, isDelegation } of sidesOf(actors, countries)) {
    while (annotated.sentences[sentence]!.to <= from) sentence++;
    const head = atHeadOf(from);
    const mention =
      head !== null
        ? (personBefore(head, BE) ?? headBehindBe(to))
        : (headBehind(to, said === sentence) ?? (isDelegation ? personBefore(from, HEADS) : undefined));
    if (mention === undefined || mentions[mention]!.sentence !== sentence) continue;
    said = sentence;
    found.push({ mention, code, sentence });
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

  /** First token of "at the head of the" before a side. */
  function atHeadOf(from: number): number | null {
    const first = (BEFORE_SIDE.has(tokens[from - 1]) ? from - 1 : from) - AT_HEAD_OF.length;
    return AT_HEAD_OF.every((word, index) => tokens[first + index]?.norm === word) ? first : null;
  }

  /** "one was [B]". */
  function headBehindBe(to: number): number | undefined {
    for (let index = to; index < to + NEAR; index++) {
      if (BE.has(tokens[index])) return personAt(index + 1);
      if (!BEHIND_SIDE.has(tokens[index])) return undefined;
    }
    return undefined;
  }

  /** "[A] led the", "[A] was". */
  function personBefore(from: number, verbs: TokenSet): number | undefined {
    const at = BEFORE_SIDE.has(tokens[from - 1]) ? from - 2 : from - 1;
    if (!verbs.has(tokens[at])) return undefined;
    return ending.get(tokens[at - 1]?.text === "," ? at - 1 : at);
  }

  function personAt(index: number): number | undefined {
    for (let at = index; at < index + NEAR; at++) {
      const mention = beginning.get(at);
      if (mention !== undefined) return mention;
    }
    return undefined;
  }
}

interface DelegationOrCountry {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly isDelegation: boolean;
}

/** Delegations of one side, and countries that are no part of them ("that of Chile", "the Chilean one"), in the order of the text. */
function sidesOf(actors: readonly Actor[], countries: readonly CountryMention[]): DelegationOrCountry[] {
  const delegations = actors.flatMap(({ kind, codes, from, to }) =>
    kind === "delegation" && codes.length === 1 ? [{ code: codes[0]!, from, to, isDelegation: true }] : [],
  );
  const within = new Set<number>();
  for (const { from, to } of delegations) for (let at = from; at < to; at++) within.add(at);
  const alone = countries
    .filter(({ from }) => !within.has(from))
    .map(({ code, from, to }) => ({ code, from, to, isDelegation: false }));
  return [...delegations, ...alone].sort((a, b) => a.from - b.from);
}
