/** A meeting: what its accounts come to together, and where they differ. Nothing in it is more than its accounts say. */
import type { Format, MeetingKind, MeetingStatus, Rank } from "../../shared/vocabulary.ts";
import type { Judged } from "./judged.ts";

export interface Meeting {
  /** That of the account that came first; it stays when more accounts come. */
  readonly id: string;
  /** EDTF; `null` where no account has a day. */
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly kind: MeetingKind;
  /** The level at which the sides met: of each side's highest rank the lower one; `null` where nobody is named with an office. */
  readonly level: Rank | null;
  readonly status: MeetingStatus;
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly participants: readonly MeetingParticipant[];
  readonly formats: readonly Format[];
  /** Those that more reports give first. */
  readonly topics: readonly string[];
  /** Names of the documents that tell of it, in order of publication; those of no known day last. */
  readonly documents: readonly string[];
  /** How many of them are independent: copies of one text, shortened ones too, count once. */
  readonly sources: number;
  readonly accounts: readonly MeetingAccount[];
  readonly differences: readonly Difference[];
  /** Why its accounts are taken for one meeting's: a reason for each that was joined. */
  readonly because: readonly { readonly documents: readonly [string, string]; readonly because: readonly string[] }[];
  /** Values above that are somebody's judgement and no report's, and what was corrected in single reports; none where nothing was. */
  readonly judged?: readonly MeetingJudged[];
}

export interface MeetingJudged extends Judged {
  /** Of the document whose account it was judged of. */
  readonly document: string;
}

export interface MeetingParticipant {
  readonly name: string;
  readonly country: string | null;
  readonly rank: Rank;
  readonly office: string | null;
  /** Names of the documents that name the person. */
  readonly documents: readonly string[];
  /** Id of the person. */
  readonly person?: string | undefined;
  /** Ids of others: by all reports together a surname that is told here may be somebody else's as well. */
  readonly others?: readonly string[] | undefined;
}

/** What one document says, as it says it. */
export interface MeetingAccount {
  readonly id: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Accounts with the same number are copies of one text. */
  readonly source: number;
  readonly date: string | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly participants: readonly string[];
}

/** A property to which accounts give several values. */
export interface Difference {
  readonly property: "date" | "kind" | "status" | "place.country" | "place.city";
  readonly values: readonly { readonly value: string; readonly documents: readonly string[] }[];
}
