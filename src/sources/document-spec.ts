/** What a source hands on: a text, and what it knows of it. */

/** What is known of a report before it is read. `null` means "not given". */
export interface DocumentSpec {
  readonly id: string;
  readonly title: string | null;
  /** Day of publication as metadata gives it, EDTF; an ISO date-time is cut to its day. */
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly text: string;
}
