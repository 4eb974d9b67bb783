/** Participants of accounts as mentions of people, read from their rows. */
import type { Rank } from "../../shared/vocabulary.ts";
import type { Judged } from "../identity/judged.ts";
import type { Mention } from "../identity/people/mention.ts";
import { isFullName, plainName } from "../identity/people/profile.ts";
import type { RecordStore } from "../store/record-store.ts";
import { listedOf } from "./listed.ts";

export interface StoredMention extends Mention {
  readonly accountId: string;
  readonly number: number;
  /** Key of the profile that it is of. */
  readonly profile: number;
  /** Whom it was taken for the last time. */
  readonly person: number | null;
  /** The day by which its report was published; `NEVER` where that is not known. */
  readonly out: number;
}

interface Row {
  readonly account: number;
  readonly accountId: string;
  readonly number: number;
  readonly name: string;
  readonly country: string | null;
  readonly countrySaid: number;
  readonly rank: Rank;
  readonly office: string | null;
  readonly officeSaid: number;
  readonly revision: number;
  readonly day: number | null;
  readonly profile: number;
  readonly person: number | null;
  readonly out: number;
  /** JSON; of the account. */
  readonly judged: string | null;
}

const COLUMNS = `p.account, a.id as accountId, p.number, p.name, p.country, p.countrySaid, p.rank, p.office, p.officeSaid,
  a.revision, a.day, p.profile, p.person, a.out, a.judged`;

/** Those of some profiles. */
export function mentionsOfProfiles(store: RecordStore, profiles: Iterable<number>): StoredMention[] {
  return mentionsOf(store, "profile", profiles);
}

/** Those of some people as they were told apart the last time. */
export function mentionsOfPeople(store: RecordStore, people: Iterable<number>): StoredMention[] {
  return mentionsOf(store, "person", people);
}

/** Those of some people that are not of some profiles. */
export function mentionsBeside(
  store: RecordStore,
  people: Iterable<number>,
  profiles: Iterable<number>,
): StoredMention[] {
  return mentionsIn(
    store,
    store
      .sql<Row>(
        `select ${COLUMNS} from participant p join account a on a.key = p.account
        where p.person in (select value from json_each(?)) and p.profile not in (select value from json_each(?))
        order by p.account, p.number`,
      )
      .all(JSON.stringify([...people]), JSON.stringify([...profiles])),
  );
}

/** Those of some people that give their full names. */
export function fullMentionsOf(store: RecordStore, people: Iterable<number>): StoredMention[] {
  return mentionsIn(
    store,
    store
      .sql<Row>(
        `select ${COLUMNS} from participant p join account a on a.key = p.account join profile f on f.key = p.profile
        where f."full" = 1 and p.person in (select value from json_each(?)) order by p.account, p.number`,
      )
      .all(JSON.stringify([...people])),
  );
}

/** Whom profiles were taken for the last time: of each one, unless people judged that it is of several. */
export function personsOf(store: RecordStore, profiles: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const rows = store
    .sql<{ profile: number; person: number }>(
      `select distinct profile, person from participant where profile in (select value from json_each(?)) and person is not null`,
    )
    .all(JSON.stringify([...profiles]));
  const people = new Map<number, number[]>();
  for (const { profile, person } of rows) {
    const known = people.get(profile);
    if (known) known.push(person);
    else people.set(profile, [person]);
  }
  return people;
}

/** The full names by which some people are known. */
export function writingsOf(store: RecordStore, people: Iterable<number>): ReadonlyMap<number, readonly string[]> {
  const rows = store
    .sql<{ person: number; name: string }>(
      "select person, name from person_name where person in (select value from json_each(?))",
    )
    .all(JSON.stringify([...people]));
  const writings = new Map<number, string[]>();
  for (const { person, name } of rows) {
    const plain = plainName(name);
    if (!isFullName(plain)) continue;
    const known = writings.get(person);
    if (known) known.push(plain);
    else writings.set(person, [plain]);
  }
  return writings;
}

/** In the order in which their reports came. */
function mentionsOf(store: RecordStore, column: "profile" | "person", keys: Iterable<number>): StoredMention[] {
  return mentionsIn(
    store,
    store
      .sql<Row>(
        `select ${COLUMNS} from participant p join account a on a.key = p.account
        where p.${column} in (select value from json_each(?)) order by p.account, p.number`,
      )
      .all(JSON.stringify([...keys])),
  );
}

function mentionsIn(store: RecordStore, rows: readonly Row[]): StoredMention[] {
  const listed = listedOf(store, new Set(rows.map(({ profile }) => profile)));
  if (listed.size === 0) return rows.map(mentionOf);
  return rows.map((row) => {
    const entries = listed.get(row.profile);
    return entries ? { ...mentionOf(row), listed: entries } : mentionOf(row);
  });
}

/** Of very many rows: each is a new object of its own, put together in one go. */
function mentionOf(row: Row): StoredMention {
  const mention = {
    account: row.account,
    accountId: row.accountId,
    number: row.number,
    name: row.name,
    country: row.country,
    countrySaid: row.countrySaid === 1,
    rank: row.rank,
    office: row.office,
    officeSaid: row.officeSaid === 1,
    document: row.revision,
    day: row.day,
    profile: row.profile,
    person: row.person,
    out: row.out,
  };
  return row.judged === null ? mention : { ...mention, judged: judgedOf(row.judged, row.number) };
}

function judgedOf(json: string, participant: number): Judged[] {
  return (JSON.parse(json) as Judged[]).filter((judged) => judged.participant === participant);
}
