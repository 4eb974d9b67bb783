/** One person: every writing of the name, offices with their days, meetings, and why all that is taken for one person's. */
import { z } from "zod";
import type { Judged } from "../../record/identity/judged.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Incumbency } from "../../record/identity/offices/succession.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { ambiguous, findId, idsLike } from "./find-id.ts";
import { type OfficeTerm, storedIncumbencies, termsOf } from "./find-offices.ts";
import { type PersonLine, type PersonRow, peopleNamed, personAsTold } from "./find-people.ts";
import { asOf, lastNumber } from "./inputs.ts";
import { operation } from "./operation.ts";
import { type Saying, saidBy } from "./said-by.ts";

export type MeetingLine = Pick<
  Meeting,
  "id" | "date" | "parties" | "kind" | "level" | "status" | "place" | "documents"
>;

export interface PersonAnswer {
  readonly person: PersonLine;
  /** All writings, each with how many reports have it; the commonest first. */
  readonly writings: readonly { readonly name: string; readonly reports: number }[];
  /** In order of time. */
  readonly offices: readonly OfficeTerm[];
  /** Newest first; the latest 200. */
  readonly meetings: readonly MeetingLine[];
  /** What he or she is told to have said, the latest first; at most 60. */
  readonly said: readonly Saying[];
  /** Those on other sides who were there most often. */
  readonly counterparts: readonly (Pick<PersonLine, "id" | "name" | "country" | "office"> & {
    readonly meetings: number;
  })[];
  /** The pairs of writings that were joined, with what spoke for it. */
  readonly because: readonly {
    readonly a: string;
    readonly b: string;
    readonly score: number;
    readonly because: readonly string[];
  }[];
  /** Name and side, where they are somebody's judgement; and what was corrected in single reports. */
  readonly judged: readonly Judged[];
  /** Others of whose name one of these may be a writing, and who are taken for somebody else. */
  readonly namesakes: readonly Pick<PersonLine, "id" | "name" | "country" | "office">[];
}

export const findPerson = operation({
  name: "person",
  summary: "One person: writings, offices, meetings, and why all that is one person's.",
  input: z.strictObject({
    person: z.string().trim().min(1).describe("An id or its beginning, or a name."),
    asOf,
  }),
  answer(store, { person: asked, asOf }): PersonAnswer {
    const { key, ...found } = whoIs(store, asked);
    const last = lastNumber(asOf);
    const person = last === undefined ? found : personAsTold(store, key, found, last);
    if (!person)
      throw new ChanceryError(
        "record/unknown-id",
        `${found.name}: no report published by ${asOf} tells of that person`,
        {
          id: asked,
        },
      );
    const held = officesOf(store, key, found.country, last);
    return {
      person,
      writings: store
        .sql<{ name: string; reports: number }>(
          `select name, reports from person_name where person = ? order by reports desc, name`,
        )
        .all(key),
      offices: termsOf(store, held)
        .filter(({ holder }) => holder.id === found.id)
        .sort((a, b) => ((a.first ?? "~") < (b.first ?? "~") ? -1 : 1)),
      meetings: meetingsOf(store, key, last),
      said: saidBy(store, key, last),
      counterparts: counterpartsOf(store, key, last),
      because: store
        .sql<{ a: string; b: string; score: number; because: string }>(
          "select a, b, score, because from person_link where person = ? order by number",
        )
        .all(key)
        .map(({ because, ...link }) => ({ ...link, because: JSON.parse(because) as string[] })),
      judged: judgedOf(store, key),
      namesakes: peopleNamed(store, found.name)
        .filter((other) => other.key !== key)
        .slice(0, 5)
        .map(({ id, name, country, office }) => ({ id, name, country, office })),
    };
  },
});

function judgedOf(store: RecordStore, person: number): Judged[] {
  return store
    .sql<{ judged: string; number: number }>(
      `select a.judged, p.number from participant p join account a on a.key = p.account
        where p.person = ? and a.judged is not null order by p.account, p.number`,
    )
    .all(person)
    .flatMap(({ judged, number }) =>
      (JSON.parse(judged) as Judged[]).filter(({ participant }) => participant === number),
    );
}

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` */
function whoIs(store: RecordStore, asked: string): PersonRow {
  const byKey = (key: number): PersonRow =>
    store
      .sql<PersonRow>(
        "select key, id, name, country, rank, office, first, last, meetings, reports from person where key = ?",
      )
      .get(key)!;
  if (idsLike(store, "person", asked).length === 1) return byKey(findId(store, "person", asked).key);
  const named = peopleNamed(store, asked);
  const [first, second] = named;
  if (!first) return byKey(findId(store, "person", asked).key);
  const whole = named.filter(({ name }) => name.includes(" ") && name.toLowerCase() === asked.toLowerCase());
  if (whole.length === 1) return whole[0]!;
  if (!second) return first;
  throw ambiguous(
    "person",
    asked,
    named.map(({ id, name, country }) => `${name}${country === null ? "" : ` (${country})`} ${id.slice(0, 8)}`),
  );
}

/** All who held an office that the person held, for the same side. */
function officesOf(store: RecordStore, key: number, country: string | null, last: number | undefined): Incumbency[] {
  if (country === null) return [];
  const own = store
    .sql<{ office: string }>("select office from incumbency where person = ? and country = ?")
    .all(key, country)
    .map(({ office }) => office);
  const held = storedIncumbencies(store, { country, offices: own, asOf: last });
  const still = new Set(held.filter(({ person }) => person === key).map(({ office }) => office));
  return held.filter(({ office }) => still.has(office));
}

function meetingsOf(store: RecordStore, person: number, last: number | undefined): MeetingLine[] {
  return store
    .sql<{ told: string }>(
      `select m.told from person_meeting p join meeting m on m.key = p.meeting
        where p.person = ? ${last === undefined ? "" : "and p.out <= ?"}
        order by p.first is null, p.first desc, m.id limit ${SHOWN}`,
    )
    .all(person, ...(last === undefined ? [] : [last]))
    .map(({ told }) => {
      const { id, date, parties, kind, level, status, place, documents } = JSON.parse(told) as Meeting;
      return { id, date, parties, kind, level, status, place, documents };
    });
}

/** The latest meetings are told one by one; how many there are is told with the person. */
const SHOWN = 200;
const MOST = 10;

/** Those on other sides who were there most often. */
function counterpartsOf(store: RecordStore, person: number, last: number | undefined): PersonAnswer["counterparts"] {
  return store
    .sql<PersonAnswer["counterparts"][number]>(
      `select q.id, q.name, q.country, q.office, t.meetings
         from (select o.person, count(*) as meetings
                 from person_meeting p cross join person_meeting o on o.meeting = p.meeting
                where p.person = ? and o.person <> p.person ${last === undefined ? "" : "and p.out <= ? and o.out <= ?"}
                group by o.person) t
         join person q on q.key = t.person join person self on self.key = ?
        where q.country is not self.country
        order by t.meetings desc, q.reports desc, q.id limit ${MOST}`,
    )
    .all(person, ...(last === undefined ? [] : [last, last]), person);
}
