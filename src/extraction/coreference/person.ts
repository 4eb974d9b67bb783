/** A person of a document, as the mentions that are his or hers tell. */
import type { OfficeFinding } from "../mentions/offices.ts";

export interface Person {
  readonly id: number;
  /** The fullest name; null for a holder of an office whom the document does not name. */
  name: string | null;
  /** Normalised words of the fullest name, particles and initials included. */
  words: readonly string[];
  /** Indices into the document's person mentions, in order of the text. */
  readonly mentions: number[];
  /** Whether only a bare word, without office or honorific, stands for this person so far. */
  weak: boolean;
  /** The different wordings of offices that the mentions give, by `officeKey`: a thousand mentions of "the Minister" are one. */
  readonly offices: Map<string, OfficeFinding>;
  /** Countries printed beside a mention. */
  readonly countries: Set<string>;
}

/** The person's last mention before this one; -1 where there is none. */
export function lastBefore(person: Person, index: number): number {
  let last = -1;
  for (const mention of person.mentions) if (mention < index && mention > last) last = mention;
  return last;
}
