/** The beginning of a clause of talks: its verb, who is its subject, and where what is said stands. */
import type { Token } from "../../../language/token.ts";
import { TokenSet } from "../../../language/token-set.ts";
import type { PassageAct } from "../../../shared/vocabulary.ts";
import type { Cast } from "../../relations/cast.ts";
import type { ActVerb } from "../act-verbs.ts";
import type { Stretch, Subject } from "../clause.ts";
import type { SaidBounds } from "../said-bounds.ts";

export interface Head {
  readonly verb: ActVerb;
  /** First token of its clause. */
  readonly from: number;
  readonly subject: Subject;
  /** What is said, where it stands before the verb; null where it stands behind. */
  readonly before: Stretch | null;
  readonly rule: string;
}

/** A sentence whose clauses are looked for, without who it is attributed to. */
export interface Sentence extends Stretch {
  readonly tokens: readonly Token[];
  readonly cast: Cast;
  /** Its words report a meeting: what it was for is done at it. */
  readonly telling: boolean;
  readonly bounds: SaidBounds;
}

/** Acts of the world as well as of speech: within "noted that ... and agreed" they are told of. */
export const DEEDS: ReadonlySet<PassageAct> = new Set<PassageAct>([
  "discussed",
  "agreed",
  "signed",
  "supported",
  "planned",
  "promised",
  "offered",
  "accepted",
  "hoped",
]);
export const AND = new TokenSet(["and", "but", "while", "whereas", "as"]);

/** A clause whose subject stands somewhere before its verb and does what the verb says. */
export function actingHead(verb: ActVerb, from: number, subject: Subject, rule: string): Head {
  return { verb, from, subject, before: null, rule };
}
