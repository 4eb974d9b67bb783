/** What one event says of who met whom, in people and countries of the document. */
import type { ActorKind } from "../relations/actor.ts";
import type { MeetingEvent } from "../relations/event.ts";

export interface Proposal {
  readonly event: MeetingEvent;
  /** Ids of people of the document. */
  readonly people: readonly number[];
  /** Party codes, of the people and of countries and bodies themselves; sorted. */
  readonly codes: readonly string[];
  /** Codes that no word of the sentence gives: the side the report speaks for. */
  readonly filled: readonly string[];
  /** Names nobody: belongs to what was told before. */
  readonly anaphoric: boolean;
  /** Where visitors go; null when no journey is told. */
  readonly destination: string | null;
  readonly visit: boolean;
  readonly firstPerson: boolean;
  /** How many counterparts the sentence lists, of whom this proposal is one. */
  readonly listed: number;
  /** Across stand several without their names: "met members of parliament", "received a delegation from Japan". */
  readonly meetsUnnamed: boolean;
  /** One side is told only by words that point back: "they were received by A", "the delegation met A". */
  readonly sidePointsBack: boolean;
}

/** The country a person of the document is of; null when nothing tells. */
export type CountryOf = (personId: number) => string | null;

/** One side of an event, worked out. */
export interface SideOfEvent {
  readonly people: readonly number[];
  readonly codes: readonly string[];
  /** Words that point back to those already named ("the two sides", "they"). */
  readonly anaphoric: boolean;
  /** "I", "we", "me": the side the report speaks for. */
  readonly firstPerson: boolean;
  /** Those who stand on it one by one, in the order of the text. */
  readonly members: readonly Member[];
}

/** One of those who stand on a side: a person, a country or body, several people of one side without their names. */
export interface Member {
  readonly kind: ActorKind;
  readonly people: readonly number[];
  readonly codes: readonly string[];
}

/** An event with its sides worked out. */
export interface Told {
  readonly event: MeetingEvent;
  readonly left: SideOfEvent;
  readonly right: SideOfEvent;
}
