/** Who met whom, how often: people, offices or countries, and the pairs of them that sat on two sides of a table. */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import { keyInWords, sideName } from "../../shared/in-words/names.ts";
import { MEETING_KINDS, RANKS, type Rank } from "../../shared/vocabulary.ts";
import { asOf, day, lastNumber, limit, side, stretch } from "./inputs.ts";
import { type MeetingKey, NODES, type NodeRow, type Nodes, nodesAt, pairsAt } from "./network-rows.ts";
import { operation } from "./operation.ts";

export interface NetworkPerson {
  /** Of a person; of an office the side and the rank, `GE foreign-minister`; of a country its code. */
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** What a person was at the latest of these meetings; none of a country. */
  readonly rank: Rank | null;
  readonly office: string | null;
  /** Of these meetings, at how many. */
  readonly meetings: number;
}

export interface NetworkPair {
  /** Ids of people, offices or countries; the first comes first in order of ids. */
  readonly a: string;
  readonly b: string;
  readonly meetings: number;
  /** EDTF days of the first and the latest of known day, and the id of the latest. */
  readonly first: string | null;
  readonly last: string | null;
  readonly latest: string;
}

export interface NetworkAnswer {
  readonly of: Nodes;
  readonly parties: readonly string[];
  /** Held, in the period. */
  readonly meetings: number;
  /** Those at most meetings first. */
  readonly people: readonly NetworkPerson[];
  /** Of the people given: those who met most often first. */
  readonly pairs: readonly NetworkPair[];
  /** How many people there are beside those given. */
  readonly more: number;
}

/** People that a picture can still show. */
const USUAL = 60;

export const findNetwork = operation({
  name: "network",
  summary: "Who met whom how often, at all meetings, or at those of one side or of several with each other.",
  input: z.strictObject({
    parties: z
      .array(side)
      .default([])
      .describe("Codes or names of sides that all took part: AZ, GE, EU; none for all meetings."),
    of: z
      .enum(NODES)
      .default("people")
      .describe("Who: people, offices (the ranks of each side) or countries and bodies."),
    since: day.optional().describe("Only meetings that may have been on that day or later."),
    until: day.optional().describe("Only meetings that may have been on that day or earlier."),
    kind: z.enum(MEETING_KINDS).optional().describe("Only at meetings of that kind."),
    level: z
      .enum(RANKS)
      .optional()
      .describe("Only at meetings of that level: of each side's highest rank the lower one."),
    limit: limit.describe(`At most so many people; ${USUAL} unless told.`),
    asOf,
  }),
  answer(store, { parties, of, since, until, kind, level, limit = USUAL, asOf }): NetworkAnswer {
    const asked = {
      ...{ parties, of, kind, level },
      from: since === undefined ? undefined : stretch(since).earliest,
      to: until === undefined ? undefined : stretch(until).latest,
      asOf: lastNumber(asOf),
    };
    const { nodes, all, meetings } = nodesAt(store, asked, limit);
    const told = new MeetingsTold(store);
    const people = nodes.map((node) => [node.node, lineOf(store, told, of, node)] as const);
    const pairs = pairsAt(store, asked, new Map(people)).map(({ a, b, meetings: times, first, last }): NetworkPair => {
      const latest = told.of(last);
      return {
        ...{ a, b, meetings: times },
        first: first === null ? null : told.of(first).date,
        last: latest.date,
        latest: latest.id,
      };
    });
    return {
      ...{ of, parties, meetings, more: all - nodes.length },
      people: people.map(([, line]) => line),
      pairs: pairs.sort((x, y) => y.meetings - x.meetings || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
    };
  },
});

function lineOf(store: RecordStore, told: MeetingsTold, of: Nodes, { node, meetings, latest }: NodeRow): NetworkPerson {
  if (of === "countries")
    return {
      id: String(node),
      name: sideName(String(node)),
      country: String(node),
      rank: null,
      office: null,
      meetings,
    };
  if (of === "offices") {
    const id = String(node);
    const [country = "", rank] = id.split(" ") as [string, Rank];
    return { id, name: `${sideName(country)}, ${keyInWords(rank)}`, country, rank, office: null, meetings };
  }
  const person = store
    .sql<Omit<NetworkPerson, "meetings">>("select id, name, country, rank, office from person where key = ?")
    .get(node)!;
  return { ...person, ...told.officeAt(latest, person.id), meetings };
}

interface Told {
  readonly id: string;
  /** Null where the day is not known. */
  readonly date: string | null;
}

class MeetingsTold {
  readonly #store: RecordStore;
  readonly #known = new Map<MeetingKey, Told>();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  of(key: MeetingKey): Told {
    const known =
      this.#known.get(key) ??
      this.#store
        .sql<Told>(
          "select id, (select day from meeting_pair where meeting = key limit 1) as date from meeting where key = ?",
        )
        .get(key)!;
    this.#known.set(key, known);
    return known;
  }

  /** What somebody was at a meeting, as it is told. */
  officeAt(key: MeetingKey, person: string): { readonly rank: Rank; readonly office: string | null } | undefined {
    return this.#store
      .sql<{ rank: Rank; office: string | null }>(
        `select p.value ->> '$.rank' as rank, p.value ->> '$.office' as office
           from meeting m, json_each(m.told, '$.participants') p where m.key = ? and p.value ->> '$.person' = ?`,
      )
      .get(key, person);
  }
}
