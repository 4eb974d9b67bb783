/** A phrase that names a topic, with what its sentence does with it. */
import type { Span } from "../../documents/span.ts";

export interface TopicMention extends Span {
  readonly kind: "topic";
  /** Id of the topic, from the lexicons. */
  readonly topic: string;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
  /** A strong phrase names the topic wherever it stands; a weak one only where the sentence tells of talks. */
  readonly strong: boolean;
  /** The words, in lower case: what an explanation shows. */
  readonly phrase: string;
  /** Class of the nearest verb of talks in the sentence ("discussed", "stressed"); null when it has none. */
  readonly act: string | null;
  /** Whether the words are what is to be strengthened or done ("expanding trade"). */
  readonly aimed: boolean;
  /** The country whose situation it is ("the situation in Sudan"); no topic of a meeting to which that country is a party. */
  readonly country: string | null;
}
