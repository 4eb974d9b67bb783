/** Offices that two held at once by what reports say, where there is one holder at a time. */

import { formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { dateOfDay, dayIn } from "../../shared/edtf-bounds.ts";
import type { Incumbency } from "../identity/offices/succession.ts";
import { successionOf } from "../identity/offices/succession.ts";
import type { RecordStore } from "../store/record-store.ts";
import { type LookedAt, type ReviewItem, type ReviewThing, reviewId } from "./review-item.ts";
import type { Settled } from "./settled.ts";

interface Row extends Omit<Incumbency, "first" | "last" | "firm"> {
  readonly first: string | null;
  readonly last: string | null;
  readonly firm: number;
}

interface Holder {
  readonly key: number;
  readonly id: string;
  readonly name: string;
}

interface Office {
  readonly country: string;
  readonly office: string;
  /** How many there are. */
  readonly of: number;
}

/** Those that several are told to have held, in most reports first. */
export function overlappingOffices(
  store: RecordStore,
  {
    settled,
    side,
    look,
  }: { readonly settled: Settled; readonly side?: string | undefined /** At most so many. */; readonly look: number },
): { readonly items: readonly ReviewItem[]; readonly looked: LookedAt } {
  const offices = store
    .sql<Office>(
      `select country, office, count(*) over () as "of" from incumbency ${side === undefined ? "" : "where country = ?"}
        group by country, office having count(*) > 1 order by sum(reports) desc, country, office limit ?`,
    )
    .all(...(side === undefined ? [] : [side]), look);
  const held = store.sql<Row>(
    `select country, office, person, title, rank, first, last, reports, firm from incumbency
      where country = ? and office = ? order by person`,
  );
  const items = offices.flatMap(({ country, office }) =>
    ofOffice(
      store,
      held
        .all(country, office)
        .map((row) => ({ ...row, first: dayOf(row.first), last: dayOf(row.last), firm: row.firm === 1 })),
      settled,
    ),
  );
  return { items, looked: { lookedAt: offices.length, of: offices[0]?.of ?? 0 } };
}

function ofOffice(store: RecordStore, held: readonly Incumbency[], settled: Settled): ReviewItem[] {
  const terms = successionOf(held);
  const items: ReviewItem[] = [];
  for (const term of terms) {
    const rivals = [...term.overlaps, ...(term.doubtful === null ? [] : [term.doubtful])];
    for (const rival of rivals) {
      const other = terms.find(({ person }) => person === rival)!;
      // Each overlap is told from both ends.
      if (term.doubtful === null && term.person > other.person) continue;
      if (settled.people(term.person, rival)) continue;
      items.push(itemOf(store, term, other));
    }
  }
  return items;
}

function itemOf(store: RecordStore, a: Incumbency, b: Incumbency): ReviewItem {
  const [fewer, more] = a.reports <= b.reports ? [a, b] : [b, a];
  const about = [fewer, more].map((term) => termThing(store, term));
  const ids = about.map(({ id }) => id);
  const named = about.map(({ label }) => label.split(" · ")[0]!);
  return {
    id: reviewId("office", fewer.country, fewer.office, ...ids),
    kind: "office",
    question: `Who was ${fewer.title} of ${fewer.country}?`,
    answer: `${named.join(" and ")} at once`,
    because: [`${daysOf(fewer)} within or across ${daysOf(more)}`, `by ${fewer.reports} and ${more.reports} reports`],
    sides: [fewer.country],
    first: Math.min(fewer.first ?? more.first ?? 0, more.first ?? fewer.first ?? 0),
    last: Math.max(fewer.last ?? more.last ?? 0, more.last ?? fewer.last ?? 0),
    // Of two with as many reports one is wrong for sure, or the title is of two offices.
    doubt: 0.5 + 0.5 * (fewer.reports / more.reports),
    reports: fewer.reports,
    about,
    // Of tens of thousands some twenty are shown: what only those who see them need is looked up for these.
    get settle() {
      const mentions = fewer.reports <= 3 ? statementsOf(store, fewer) : [];
      return [
        { command: ["same", ...ids], says: "they are one person" },
        ...mentions.map((ref) => ({ command: ["reject", ref], says: `the report does not say that of ${named[0]}` })),
        { command: ["different", ...ids], says: "they are two, and reports are right of both" },
      ];
    },
  };
}

/** Statements of the title, by which it may be rejected. */
function statementsOf(store: RecordStore, { person, rank, title }: Incumbency): string[] {
  return store
    .sql<{ revision: string; number: number }>(
      `select v.id as revision, s.number from participant p join account a on a.key = p.account join revision v on v.key = a.revision
         join statement s on s.revision = a.revision and s.property = 'office' and s.subject = 'meeting.' || a.number || '.person.' || p.number
        where p.person = ? and p.rank = ? and (? = '' or p.office is not null) order by p.account, p.number limit 3`,
    )
    .all(person, rank, title)
    .map(({ revision, number }) => `${revision.slice(0, 8)}:${number}`);
}

function termThing(store: RecordStore, term: Incumbency): ReviewThing {
  const { id, name } = store.sql<Holder>("select key, id, name from person where key = ?").get(term.person)!;
  return {
    kind: "person",
    id,
    label: `${name} · ${term.title} · ${daysOf(term)} · ${term.reports} ${term.reports === 1 ? "report" : "reports"}`,
    get words() {
      return wordsOf(store, term);
    },
  };
}

function wordsOf(store: RecordStore, { person, rank }: Incumbency): ReviewThing["words"] {
  const row = store
    .sql<{ revision: number; account: number; number: number }>(
      `select a.revision, a.number as account, p.number from participant p join account a on a.key = p.account
        where p.person = ? and p.rank = ? and p.officeSaid = 1 order by p.account, p.number limit 1`,
    )
    .get(person, rank);
  return row
    ? { revision: row.revision, subject: `meeting.${row.account}.person.${row.number}`, property: "office" }
    : null;
}

function daysOf({ first, last }: Incumbency): string {
  const [from, to] = [first, last].map((day) => (day === null ? "no day" : formatEdtf(dateOfDay(day))));
  return from === to ? from! : `${from} to ${to}`;
}

function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && dayIn(value);
}
