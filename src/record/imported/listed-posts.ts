/** Posts that entries of imported lists give people, each with its words: what a list attests, kept apart from what reports tell. */
import type { Evidence } from "../../extraction/reading.ts";
import type { Statement } from "../statement.ts";
import type { RecordStore } from "../store/record-store.ts";
import { StoredStatements } from "../stored-statements.ts";

export interface ListedPost {
  /** Name of the list as a source. */
  readonly list: string;
  /** Name of the entry as a document. */
  readonly document: string;
  readonly revision: string;
  /** All that the entry gives the person, the first as it stands there. */
  readonly names: readonly string[];
  readonly title: string;
  readonly term: Term;
  /** The words of the entry that say so. */
  readonly evidence: Evidence;
  /** Keys of the people in reports who bear one of its names. */
  readonly people: readonly number[];
}

/** EDTF days; null where the list has none. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

interface Entry {
  readonly key: number;
  readonly document: string;
  readonly list: string;
  readonly revision: number;
  readonly id: string;
}

/** Of a side: those that are the country's, and those that name no country and are of its people. */
export function listedPosts(store: RecordStore, country: string): ListedPost[] {
  const entries = store
    .sql<Entry>(
      `select d.key, d.name as document, i.name as list, r.key as revision, r.id from imported i
         join imported_row row on row.source = i.key and row.gone = 0
         join document d on d.key = row.document
         join revision r on r.document = d.key and r.number = (select max(number) from revision where document = d.key)
        where i.kind = 'list' and exists (select 1 from statement s where s.revision = r.key and s.property = 'country' and s.value = ?)
        order by i.name, row.row, d.key`,
    )
    .all(country);
  const stored = new StoredStatements(store, "name");
  return entries.flatMap((entry) => postsOf(store, entry, stored.of(entry.revision), country));
}

function postsOf(
  store: RecordStore,
  { key, document, list, id: revision }: Entry,
  statements: readonly Statement[],
  country: string,
): ListedPost[] {
  const of = (subject: string, property: string) =>
    statements.filter((one) => one.subject === subject && one.property === property);
  const names = of("person.1", "name").map(({ value }) => value);
  const isOfSide = of("person.1", "country").some(({ value }) => value === country);
  const posts = statements.filter(({ subject, property }) => subject.startsWith("post.") && property === "office");
  const own = posts.filter(({ subject }) => {
    const [told] = of(subject, "country");
    return told ? told.value === country : isOfSide;
  });
  if (own.length === 0) return [];
  const people = bearersOf(store, key);
  return own.map(({ subject, value, evidence }) => {
    const [from = "..", to = ".."] = (of(subject, "date")[0]?.value ?? "../..").split("/");
    const term = { from: from === ".." ? null : from, to: to === ".." ? null : to };
    return { list, document, revision, names, title: value, term, evidence: evidence[0], people };
  });
}

function bearersOf(store: RecordStore, entry: number): number[] {
  return store
    .sql<{ person: number }>(
      `select distinct p.person from profile_listed l join participant p on p.profile = l.profile
        where l.entry = ? and p.person is not null order by p.person`,
    )
    .all(entry)
    .map(({ person }) => person);
}
