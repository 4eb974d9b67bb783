/**
 * An account: what one report says of one meeting, without the words it rests on. The same meeting has as many accounts as it
 * has reports; which accounts are of one meeting is worked out by `merge-accounts.ts`.
 */
import type { Format, MeetingKind, MeetingStatus, Rank } from "../../shared/vocabulary.ts";
import type { Judged } from "./judged.ts";

export interface Account {
  /** Comes from the document and the sides: it stays when the text is corrected. */
  readonly id: string;
  /** Where its statements are. */
  readonly revision: number;
  /** `meeting.1`. */
  readonly subject: string;
  readonly report: AccountReport;
  /** In alphabetical order. */
  readonly parties: readonly string[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly participants: readonly AccountPerson[];
  readonly formats: readonly Format[];
  readonly topics: readonly string[];
  /** What people judged of it; where that is of this report alone, it is in the values above already. */
  readonly judged?: readonly Judged[];
}

/** `said` or `inferred` from words that tell of the meeting ("on Monday"); `elsewhere`: from other words of the report; `published`: from nothing but its publication; `recalled`: it tells no day, but that it was before what it reports. */
export type DateBasis = "said" | "inferred" | "elsewhere" | "published" | "recalled";

export interface AccountPerson {
  /** In the account as it was read, from 1; one who is judged not to be there leaves a gap. */
  readonly number?: number;
  readonly name: string;
  readonly country: string | null;
  /** The report says so, and it was not worked out. */
  readonly countrySaid: boolean;
  readonly rank: Rank;
  readonly office: string | null;
  readonly officeSaid: boolean;
  /** Id of the person that this one was found to be; none where that was not asked. */
  readonly person?: string | undefined;
}

/** The report that an account is in; one object for all its accounts. */
export interface AccountReport {
  /** Id of the document. */
  readonly document: string;
  readonly name: string;
  readonly publisher: string | null;
  /** EDTF; as metadata gives it or as the text says. */
  readonly published: string | null;
  readonly text: string;
}
