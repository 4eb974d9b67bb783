/** The statements of one report → its accounts of meetings. */
import { EARLIER, NO_OTHER_DAY } from "../../extraction/meetings/support-of-fields.ts";
import type { Format, MeetingKind, MeetingStatus, Rank } from "../../shared/vocabulary.ts";
import { contentId } from "../ids.ts";
import type { Property } from "../statement.ts";
import type { Account, AccountPerson, AccountReport, DateBasis } from "./account.ts";

export interface StatementRow {
  readonly subject: string;
  readonly property: Property;
  readonly value: string;
  readonly basis: "said" | "inferred";
  /** From what, where it was inferred. */
  readonly because: string | null;
}

/** In the order of the report. `rows` are all the statements of the revision, in their order. */
export function accountsOf(revision: number, report: AccountReport, rows: readonly StatementRow[]): Account[] {
  const bySubject = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const known = bySubject.get(row.subject);
    if (known) known.push(row);
    else bySubject.set(row.subject, [row]);
  }
  const seen = new Map<string, number>();
  const accounts: Account[] = [];
  for (let number = 1; bySubject.has(`meeting.${number}`); number++) {
    const subject = `meeting.${number}`;
    const account = accountOf(bySubject, subject);
    const sides = account.parties.join(" ");
    const nth = (seen.get(sides) ?? 0) + 1;
    seen.set(sides, nth);
    accounts.push({ id: contentId("m", report.document, sides, nth), revision, subject, report, ...account });
  }
  return accounts;
}

function accountOf(
  bySubject: ReadonlyMap<string, readonly StatementRow[]>,
  subject: string,
): Omit<Account, "id" | "revision" | "subject" | "report"> {
  const rows = bySubject.get(subject)!;
  const all = (property: Property) => rows.filter((row) => row.property === property).map(({ value }) => value);
  const one = (property: Property) => rows.find((row) => row.property === property)?.value ?? null;
  const participants: AccountPerson[] = [];
  for (let number = 1; bySubject.has(`${subject}.person.${number}`); number++)
    participants.push({ number, ...personOf(bySubject.get(`${subject}.person.${number}`)!) });
  return {
    parties: all("party").sort(),
    kind: (one("kind") ?? "meeting") as MeetingKind,
    status: (one("status") ?? "held") as MeetingStatus,
    date: one("date"),
    dateBasis: basisOfDay(
      rows.find(({ property }) => property === "date"),
      rows.find(({ property }) => property === "status"),
    ),
    place: { country: one("place.country"), city: one("place.city") },
    participants,
    formats: all("format") as Format[],
    topics: all("topic"),
  };
}

function basisOfDay(row: StatementRow | undefined, status: StatementRow | undefined): DateBasis {
  if (!row && status?.because === EARLIER) return "recalled";
  if (row?.basis === "said") return "said";
  const because = row?.because ?? "";
  if (because.startsWith(`${NO_OTHER_DAY};`)) return "published";
  return because.includes(NO_OTHER_DAY) ? "elsewhere" : "inferred";
}

function personOf(rows: readonly StatementRow[]): AccountPerson {
  const one = (property: Property) => rows.find((row) => row.property === property)?.value ?? null;
  const said = (property: Property) => rows.some((row) => row.property === property && row.basis === "said");
  return {
    name: one("name")!,
    country: one("country"),
    countrySaid: said("country"),
    rank: (one("rank") ?? "other") as Rank,
    office: one("office"),
    officeSaid: said("office"),
  };
}
