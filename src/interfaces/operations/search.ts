/** Full text: reports with some words, with the place where they stand, and the meetings they tell of. */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { asOf, day, lastNumber, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";
import { searchQuery } from "./search-query.ts";

export interface SearchHit {
  /** The document's name, and its id. */
  readonly document: string;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Words around the place; what was looked for stands between U+0001 and U+0002. */
  readonly snippet: string;
  /** Ids of the meetings that the report tells of. */
  readonly meetings: readonly string[];
}

export interface SearchAnswer {
  /** How many reports have the words; `most` and more are not counted. */
  readonly total: number;
  readonly counted: boolean;
  /** The nearest first; where they are too many to be weighed, the latest. */
  readonly order: "nearest" | "latest";
  readonly hits: readonly SearchHit[];
}

/** More are not weighed against each other. */
const MOST = 5_000;
const SHOWN = 20;
const SNIPPET_WORDS = 28;

export const search = operation({
  name: "search",
  summary: "Reports with some words in their text or title.",
  input: z.strictObject({
    words: z
      .string()
      .max(1000)
      .describe('All have to be there; "a phrase" in quotation marks, begin*, one OR other, -without.'),
    sides: z.array(side).optional().describe("Only reports that tell of a meeting of all those sides."),
    publisher: z.string().optional().describe("Only reports of outlets whose name has that in it."),
    since: day.optional().describe("Only reports published on that day or later."),
    until: day.optional().describe("Only reports published on that day or earlier."),
    latest: z.boolean().optional().describe("The latest first."),
    limit: z.int().min(1).max(1000).optional().describe(`At most so many; ${SHOWN} unless told.`),
    asOf,
  }),
  answer(store, { words, sides, publisher, since, until, latest, limit, asOf }): SearchAnswer {
    const query = searchQuery(words);
    if (query === null) throw new ChanceryError("request/invalid", `${words}: there is no word in that`);
    const conditions = [
      ...(publisher === undefined ? [] : ["r.publisher like ? escape '\\'"]),
      ...(since === undefined ? [] : ["r.last >= ?"]),
      ...(until === undefined ? [] : ["r.last <= ?"]),
      ...(asOf === undefined ? [] : ["r.last <= ?"]),
    ];
    const own = sides === undefined || sides.length === 0 ? undefined : reportsOn(store, sides);
    const given = [
      ...(own === undefined ? [] : [JSON.stringify(own)]),
      ...(publisher === undefined ? [] : [`%${publisher.replace(/[\\%_]/gu, "\\$&")}%`]),
      ...(since === undefined ? [] : [stretch(since).earliest]),
      ...(until === undefined ? [] : [stretch(until).latest]),
      ...(asOf === undefined ? [] : [lastNumber(asOf)!]),
    ];
    // The index of full text gives what has the words, and each is looked for among the reports of the sides: hence the plus.
    const among =
      sides === undefined || sides.length === 0 ? "" : "and +words.rowid in (select value from json_each(?))";
    const from = `from words cross join report r on r.revision = words.rowid where words match ? ${among}
      ${conditions.map((condition) => `and ${condition}`).join(" ")}`;
    // So few that all of them are found at once, and need not be counted before.
    const few = own !== undefined && own.length < MOST;
    const counted = few
      ? 0
      : store
          .sql<{ total: number }>(`select count(*) as total from (select 1 ${from} limit ${MOST})`)
          .get(query, ...given)!.total;
    const weighed = counted < MOST && latest !== true;
    // Ordered by its own `rank`, the index would weigh every report that has the words before any is looked for among those of the sides.
    const order = weighed ? "bm25(words), words.rowid" : latest ? "r.last desc, words.rowid desc" : "words.rowid desc";
    const most = limit ?? SHOWN;
    const keys = store
      .sql<{ key: number }>(`select words.rowid as key ${from} order by ${order} limit ?`)
      .all(query, ...given, few ? -1 : most);
    const total = few ? keys.length : counted;
    return {
      total,
      counted: total < MOST,
      order: weighed ? "nearest" : "latest",
      hits: keys.slice(0, most).map(({ key }) => hitOf(store, key, query)),
    };
  },
});

/** Keys of the reports that tell of a meeting of all those sides. */
function reportsOn(store: RecordStore, sides: readonly string[]): number[] {
  const [first, second, ...others] = [...new Set(sides)].sort();
  const from = second === undefined ? "meeting_side m where m.side = ?" : "meeting_pair m where m.a = ? and m.b = ?";
  return store
    .sql<{ revision: number }>(
      `select distinct a.revision from (
         select m.meeting from ${from}
          ${others.map(() => "and exists (select 1 from meeting_side where side = ? and meeting = m.meeting)").join(" ")}) t
       cross join account a on a.meeting = t.meeting`,
    )
    .all(...[first!, ...(second === undefined ? [] : [second]), ...others])
    .map(({ revision }) => revision);
}

function hitOf(store: RecordStore, revision: number, query: string): SearchHit {
  // A number that comes as one with a point would not be met by the index of full text: hence the cast.
  const row = store
    .sql<Omit<SearchHit, "meetings">>(
      `select r.name as document, d.id, v.title, r.publisher, r.published,
              snippet(words, -1, char(1), char(2), '…', ${SNIPPET_WORDS}) as snippet
         from words join report r on r.revision = words.rowid join document d on d.key = r.document
         join revision v on v.key = words.rowid
        where words match ? and words.rowid = cast(? as integer)`,
    )
    .get(query, revision)!;
  const meetings = store
    .sql<{ id: string }>(
      "select distinct m.id from account a join meeting m on m.key = a.meeting where a.revision = ? order by a.key",
    )
    .all(revision);
  return { ...row, meetings: meetings.map(({ id }) => id) };
}
