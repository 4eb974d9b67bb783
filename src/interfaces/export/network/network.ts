/**
 * The network of a record: people, offices and countries, with who is of which side, who held which office, and who met whom how often.
 *
 * Pairs have to be counted before the first is written; so many are in memory, and nothing else.
 */
import { readable } from "../../brief/readable.ts";
import type { Lost } from "../format.ts";
import { officeId, sideId, sideName } from "../identity.ts";
import type { RecordRows } from "../rows/record-rows.ts";

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly type: "person" | "office" | "side";
  readonly side: string | null;
  readonly rank: string | null;
  /** People only: how many meetings. */
  readonly meetings: number | null;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `met`: of people of two sides, and of two sides; it has no direction. */
  readonly type: "met" | "held" | "of-side";
  /** How many meetings that were held, or reports of the office. */
  readonly weight: number;
  /** First and last day of it: EDTF. */
  readonly first: string | null;
  readonly last: string | null;
}

export const NODE_ATTRIBUTES = { type: "string", side: "string", rank: "string", meetings: "integer" } as const;
export const EDGE_ATTRIBUTES = { type: "string", first: "string", last: "string" } as const;

interface Pair {
  weight: number;
  first: string | null;
  last: string | null;
}

export class Network {
  readonly #rows: RecordRows;
  readonly #met = new Map<string, Pair>();
  readonly #sides = new Set<string>();
  readonly #people = new Map<string, string | null>();

  constructor(rows: RecordRows, lost: Lost) {
    this.#rows = rows;
    for (const { meeting } of rows.meetings()) {
      for (const side of meeting.parties) this.#sides.add(side);
      if (meeting.status !== "held") {
        lost.add("not-held");
        continue;
      }
      const { parties, participants, date } = meeting;
      const people = participants.flatMap(({ person, country }) => (person === undefined ? [] : [{ person, country }]));
      lost.add("unnamed", participants.length - people.length);
      for (const [at, a] of parties.entries())
        for (const b of parties.slice(at + 1)) this.#meet(sideId(a), sideId(b), date);
      for (const [at, a] of people.entries())
        for (const b of people.slice(at + 1)) if (a.country !== b.country) this.#meet(a.person, b.person, date);
    }
  }

  #meet(a: string, b: string, date: string | null): void {
    if (a === b) return;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const pair = this.#met.get(key);
    const day = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
    if (!pair) this.#met.set(key, { weight: 1, first: day, last: day });
    else {
      pair.weight++;
      if (day !== null && (pair.first === null || day < pair.first)) pair.first = day;
      if (day !== null && (pair.last === null || day > pair.last)) pair.last = day;
    }
  }

  *nodes(): Generator<NetworkNode> {
    for (const { id, name, country, rank, meetings } of this.#rows.people()) {
      this.#people.set(id, country);
      if (country !== null) this.#sides.add(country);
      yield { id, label: readable(name), type: "person", side: country, rank, meetings };
    }
    let before = "";
    for (const { country, office, title, rank } of this.#rows.terms()) {
      const id = officeId({ country, office });
      this.#sides.add(country);
      if (id === before) continue;
      before = id;
      yield {
        id,
        label: readable(`${title}, ${sideName(country)}`),
        type: "office",
        side: country,
        rank,
        meetings: null,
      };
    }
    for (const side of [...this.#sides].sort())
      yield { id: sideId(side), label: sideName(side), type: "side", side, rank: null, meetings: null };
  }

  /** Call it when all nodes were taken. */
  *edges(): Generator<NetworkEdge> {
    for (const [key, { weight, first, last }] of [...this.#met].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [source, target] = key.split(" ") as [string, string];
      const isThere = (id: string) => id.startsWith("side-") || this.#people.has(id);
      if (isThere(source) && isThere(target))
        yield { id: `met-${source}-${target}`, source, target, type: "met", weight, first, last };
    }
    for (const [person, country] of this.#people)
      if (country !== null)
        yield {
          ...{ id: `of-${person}`, source: person, target: sideId(country), type: "of-side" as const },
          ...{ weight: 1, first: null, last: null },
        };
    let before = "";
    for (const { country, office, holder, first, last, reports } of this.#rows.terms()) {
      const id = officeId({ country, office });
      if (this.#people.has(holder.id))
        yield {
          id: `held-${holder.id}-${id}`,
          source: holder.id,
          target: id,
          type: "held",
          weight: reports,
          first,
          last,
        };
      if (id !== before)
        yield {
          ...{ id: `of-${id}`, source: id, target: sideId(country), type: "of-side" as const },
          ...{ weight: 1, first: null, last: null },
        };
      before = id;
    }
  }
}
