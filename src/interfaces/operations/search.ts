/** Full text: reports with some words, with the place where they stand, and the meetings they tell of. */
import { z } from "zod";
import type { Parameter, RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { MEETING_KINDS } from "../../shared/vocabulary.ts";
import { asOf, day, side } from "./inputs.ts";
import { operation } from "./operation.ts";
import { type FacetCounts, facetsOf } from "./search-facets.ts";
import { matching } from "./search-matching.ts";
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
  /** Number of the last text that was looked at: asked for with it as `after`, a search gives only what has come in since. */
  readonly through: number;
  /** Where they were asked for: by what those reports could be narrowed down, and how many would be left. */
  readonly facets?: FacetCounts;
}

/** More are not weighed against each other, nor counted. */
const MOST = 5_000;
const SHOWN = 20;
const SNIPPET_WORDS = 28;

export const searchInput = z.strictObject({
  words: z
    .string()
    .max(1000)
    .describe('All have to be there; "a phrase" in quotation marks, begin*, one OR other, -without.'),
  sides: z.array(side).optional().describe("Only reports that tell of a meeting of all those sides."),
  person: z.string().trim().min(1).optional().describe("Only reports that name that person: an id or its beginning."),
  topic: z.string().optional().describe("Only reports that tell of a meeting with that topic."),
  kind: z.enum(MEETING_KINDS).optional().describe("Only reports that tell of a meeting of that kind."),
  publisher: z
    .string()
    .optional()
    .describe("Only reports of the outlet of that name; where none has it, of those that have it in theirs."),
  since: day.optional().describe("Only reports published on that day or later."),
  until: day.optional().describe("Only reports published on that day or earlier."),
  after: z.int().min(0).optional().describe("Only texts that came in after the one of that number: see `through`."),
  latest: z.boolean().optional().describe("The latest first."),
  facets: z.boolean().optional().describe("Also how many there are by sides, person, topic, kind, outlet and year."),
  limit: z.int().min(1).max(1000).optional().describe(`At most so many; ${SHOWN} unless told.`),
  asOf,
});

export const search = operation({
  name: "search",
  summary: "Reports with some words in their text or title.",
  input: searchInput,
  answer(store, { words, latest, facets, limit, ...filters }): SearchAnswer {
    const query = searchQuery(words);
    if (query === null) throw new ChanceryError("request/invalid", `${words}: there is no word in that`);
    const { from, given } = matching(store, query, filters);
    const found = keysOf(store, `${from} order by words.rowid desc limit ${MOST}`, given);
    const total = found.length;
    const weighed = total < MOST && latest !== true;
    const most = limit ?? SHOWN;
    const keys = weighed
      ? nearest(store, query, found, most)
      : latest
        ? keysOf(store, `${from} order by r.last desc, words.rowid desc limit ?`, [...given, most])
        : found.slice(0, most);
    return {
      total,
      counted: total < MOST,
      order: weighed ? "nearest" : "latest",
      hits: keys.map((key) => hitOf(store, key, query)),
      through: store.sql<{ through: number }>("select through from derivation").get()?.through ?? 0,
      ...(facets === true ? { facets: facetsOf(store, found) } : {}),
    };
  },
});

function keysOf(store: RecordStore, query: string, given: readonly Parameter[]): number[] {
  return store
    .sql<{ key: number }>(`select words.rowid as key ${query}`)
    .all(...given)
    .map(({ key }) => key);
}

/** Ordered by its own `rank`, the index would weigh every report that has the words before any is looked for among those found: hence the plus. */
function nearest(store: RecordStore, query: string, found: readonly number[], most: number): number[] {
  const among = "from words where words match ? and +words.rowid in (select value from json_each(?))";
  return keysOf(store, `${among} order by bm25(words), words.rowid limit ?`, [query, JSON.stringify(found), most]);
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
