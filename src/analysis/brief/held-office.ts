/** Somebody in an office of a rank, by the reports of meetings that name them so. */
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { type Cited, value } from "./cited.ts";
import { fromTo } from "./in-words.ts";
import { isOwnersName } from "./named-there.ts";
import type { Place, StoredStatements } from "./stored-statements.ts";

export interface Held {
  readonly name: Cited | null;
  readonly office: (words: (kept: string) => string) => Cited | null;
  readonly days: Cited | null;
  /** EDTF: the first of them. */
  readonly first: string | null;
}

interface Named extends Place {
  readonly name: string;
  readonly participant: string;
  readonly day: number | null;
  readonly date: string | null;
}

/** The latest report that says so, and the days from the first to the last; null where none does. */
export function heldOffice(statements: StoredStatements, person: string, rank: string): Held | null {
  const of = (property: string, { revision, participant, subject }: Named) =>
    statements
      .of(revision)
      .find((row) => row.property === property && row.subject === (property === "date" ? subject : participant));
  const rows = namedSo(statements, person, rank).filter((from) => {
    const name = of("name", from);
    return name === undefined || !isOwnersName(statements, from.revision, name);
  });
  const dated = rows.filter(({ day }) => day !== null);
  const latest = dated.at(-1) ?? rows.at(-1);
  if (!latest) return null;
  const cite = (property: string, from: Named, words: (kept: string) => string): Cited | null => {
    const row = of(property, from);
    return row ? value(property, row.value, words(row.value), [statements.cite(from.revision, row)]) : null;
  };
  // That day, and that it was they who were named on it.
  const on = (from: Named): Cited | null => {
    const date = cite("date", from, dayInWords);
    const named = cite("name", from, (kept) => kept);
    return date && named ? value("date", from.date!, dayInWords(from.date!), [...date.by, ...named.by]) : date;
  };
  const full = dated.findLast(({ name }) => name.split(" ").length > 1) ?? latest;
  return {
    name: cite("name", full, (kept) => kept),
    office: (words) => {
      const beside = dated.findLast((from) => {
        const row = of("office", from);
        return row !== undefined && statements.isBesideName(row, from.revision, from.name);
      });
      return beside ? cite("office", beside, words) : null;
    },
    first: dated[0]?.date ?? null,
    days: dated[0] ? fromTo(on(dated[0]), on(latest)) : null,
  };
}

/** Of held meetings, in order of time. */
function namedSo({ store, asOf }: StoredStatements, person: string, rank: string): Named[] {
  return store
    .sql<Named>(
      `select a.revision, 'meeting.' || a.number as subject, 'meeting.' || a.number || '.person.' || p.number as participant,
              p.name, a.day, a.date
         from participant p join account a on a.key = p.account join person on person.key = p.person
        where person.id = ? and p.rank = ? and p.officeSaid = 1 and p.office is not null and a.status = 'held' and a.out <= ?
        order by a.day is null, a.day, a.key`,
    )
    .all(person, rank, asOf);
}
