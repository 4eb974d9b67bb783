/** Words of a report as ledgers cite them. */
import type { AccountTold, MeetingTold, Passage } from "../history.ts";

export interface Quoted {
  /** `r7w0n30r4b21:17` a statement, `r7w0n30r4b21.p3` a passage: what `chancery quote` takes. */
  readonly ref: string;
  /** Name of the document. */
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  readonly revision: string;
  readonly field: string;
  /** In the field of the revision: half-open, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Id and day of the meeting of which it is told. */
  readonly meeting: string;
  readonly day: string | null;
}

/** Where words stand. */
export type Place = Pick<Quoted, "ref" | "field" | "start" | "end" | "quote">;

export function quotedFrom({ meeting }: MeetingTold, account: AccountTold, place: Place): Quoted {
  const { name: document, title, publisher, published, url, revision } = account;
  return { ...place, document, title, publisher, published, url, revision, meeting: meeting.id, day: meeting.date };
}

export function quotedPassage(of: MeetingTold, account: AccountTold, { ref, start, end, quote }: Passage): Quoted {
  return quotedFrom(of, account, { ref, field: "text", start, end, quote });
}

/** When the words were out: the day of publication, else that of the meeting. */
export function dayOfQuoted({ published, day }: Pick<Quoted, "published" | "day">): string | null {
  return published ?? day;
}
