/** What a change touches: gathered while reports are projected, and then worked out anew step by step, each step adding what it touched. */
export class Changes {
  /** Documents of which some text was projected. */
  readonly documents = new Set<number>();
  /** Keys of accounts that are new, or of which something changed. */
  readonly accounts = new Set<number>();
  /** Cells that lost an account, or have one that changed. */
  readonly cells = new Set<number>();
  /** Meetings that lost an account. */
  readonly meetings = new Set<number>();
  /** Profiles that gained or lost a mention. */
  readonly profiles = new Set<number>();
  /** People who lost a mention. */
  readonly people = new Set<number>();
  /** People whose offices have to be looked at anew. */
  readonly offices = new Set<number>();
  /** People whose meetings have to be counted anew. */
  readonly counted = new Set<number>();
  /** By publisher and month: how many reports and accounts more, or fewer. */
  readonly collected = new Map<string, { reports: number; accounts: number }>();

  /** `by` is 1 for a report that came and -1 for one that went. */
  collect(publisher: string | null, published: string | null, accounts: number, by: 1 | -1): void {
    const key = JSON.stringify([publisher ?? "", monthOf(published)]);
    const known = this.collected.get(key) ?? { reports: 0, accounts: 0 };
    this.collected.set(key, { reports: known.reports + by, accounts: known.accounts + by * accounts });
  }
}

/** Of a day or a month; of anything else none. */
function monthOf(edtf: string | null): string {
  return edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/u.test(edtf) ? edtf.slice(0, 7) : "";
}
