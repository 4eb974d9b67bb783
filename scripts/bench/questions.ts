/**
 * Every question to a large record, asked of what the record has: half of the times of what it has most of, half of anything. Each is asked
 * three times and the quickest counts, since other work shares the machine; the first asking brings pages of the file into memory.
 */
import { findCoverage } from "../../src/interfaces/operations/find-coverage.ts";
import { findDyads } from "../../src/interfaces/operations/find-dyads.ts";
import { findMeeting } from "../../src/interfaces/operations/find-meeting.ts";
import { findMeetings } from "../../src/interfaces/operations/find-meetings.ts";
import { findOffices } from "../../src/interfaces/operations/find-offices.ts";
import { findPeople } from "../../src/interfaces/operations/find-people.ts";
import { findPerson } from "../../src/interfaces/operations/find-person.ts";
import { findQuotes } from "../../src/interfaces/operations/find-quotes.ts";
import { findSeries } from "../../src/interfaces/operations/find-series.ts";
import { findSources } from "../../src/interfaces/operations/find-sources.ts";
import { search } from "../../src/interfaces/operations/search.ts";
import { openRecord } from "../../src/record/store/open-record.ts";
import type { RecordStore } from "../../src/record/store/record-store.ts";
import { ChanceryError } from "../../src/shared/errors.ts";
import { startTimer } from "./timer.ts";

export interface QuestionTime {
  readonly question: string;
  readonly asked: number;
  /** Milliseconds of processor time: what else the machine does would be counted by the clock. */
  readonly median: number;
  readonly p99: number;
  readonly most: number;
  /** What took longest. */
  readonly slowest: string;
}

const TIMES = 3;
/** As tables show them. */
const LIMIT = 50;

export async function questions(
  file: string,
  asked: number,
  progress: (words: string) => void,
  only?: string,
): Promise<QuestionTime[]> {
  const store = openRecord(file, { readOnly: true });
  const times: QuestionTime[] = [];
  for (const [question, { given, run }] of Object.entries(QUESTIONS)) {
    if (only !== undefined && !question.startsWith(only)) continue;
    const inputs = given(store, asked);
    const taken = inputs.map((input) => ({ input, time: quickest(() => run(store, input)) }));
    taken.sort((a, b) => a.time - b.time);
    const at = (part: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))]!.time;
    const slowest = taken.at(-1)!;
    times.push({
      question,
      asked: taken.length,
      median: at(0.5),
      p99: at(0.99),
      most: slowest.time,
      slowest: JSON.stringify(slowest.input),
    });
    progress(`${question}: ${at(0.5).toFixed(1)} ms, ${at(0.99).toFixed(1)} ms at the 99th percentile`);
  }
  await store.close();
  return times;
}

function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time++) {
    const timer = startTimer();
    work();
    least = Math.min(least, timer().processor * 1000);
  }
  return least;
}

interface Question {
  readonly given: (store: RecordStore, count: number) => readonly unknown[];
  // biome-ignore lint/suspicious/noExplicitAny: each is given what its own `given` makes
  readonly run: (store: RecordStore, input: any) => unknown;
}

/** That nothing was known of it by then is an answer, too. */
const orUnknown =
  (run: Question["run"]): Question["run"] =>
  (store, input) => {
    try {
      return run(store, input);
    } catch (error) {
      if (error instanceof ChanceryError && error.code === "record/unknown-id") return null;
      throw error;
    }
  };

/** The same numbers each time, evenly spread: the golden ratio's multiples. */
const spread = (index: number): number => (index * 0.6180339887498949) % 1;

/** Half of the first rows in `order`, half of anywhere. */
function rowsOf<Row>(store: RecordStore, table: string, order: string, count: number): Row[] {
  const total = store.sql<{ total: number }>(`select count(*) as total from ${table}`).get()!.total;
  const pick = store.sql<Row>(`select * from ${table} order by ${order} limit 1 offset ?`);
  return Array.from({ length: count }, (_, index) =>
    pick.get(Math.floor(spread(index) * (index % 2 === 0 ? Math.min(total, count) : total))),
  ).filter((row) => row !== undefined);
}

/** Days of all years of the record, written out. */
const DAYS = Array.from(
  { length: 40 },
  (_, index) => `${1990 + Math.floor(spread(index) * 35)}-${(index % 12) + 11 > 12 ? "06" : "11"}-15`,
);
const onDays = <Input extends object>(inputs: readonly Input[]) =>
  inputs.map((input, index) => ({ ...input, asOf: DAYS[index % DAYS.length]! }));

interface Dyad {
  readonly a: string;
  readonly b: string;
}
const dyads = (store: RecordStore, count: number) =>
  rowsOf<Dyad>(store, "dyad", "meetings desc, reports desc, a, b", count).map(({ a, b }) => [a, b] as [string, string]);
const sides = (store: RecordStore, count: number) =>
  rowsOf<{ side: string }>(
    store,
    "(select side from meeting_side group by side order by count(*) desc)",
    "1",
    Math.min(count, 60),
  ).map(({ side }) => side);
const meetings = (store: RecordStore, count: number) =>
  rowsOf<{ id: string }>(store, "meeting", "key", count).map(({ id }) => ({ meeting: id }));
const people = (store: RecordStore, count: number) =>
  rowsOf<{ id: string; name: string }>(store, "person", "reports desc, id", count);
const WORDS = [
  ...["trade", "the president", "security cooperation", '"climate change"', "gas pipeline", "pipel*", "peace -war"],
  ...["energy OR transit", "minister", "ambassador credentials", "visit", "fisheries", "students", "human rights"],
];

const QUESTIONS: Readonly<Record<string, Question>> = {
  dyads: { given: () => [{ limit: LIMIT }], run: findDyads.run },
  "dyads SIDE": { given: (store, count) => sides(store, count).map((side) => ({ side })), run: findDyads.run },
  "dyads --as-of": { given: () => onDays(DAYS.map(() => ({ limit: LIMIT }))), run: findDyads.run },
  "dyads SIDE --as-of": {
    given: (store, count) => onDays(sides(store, count).map((side) => ({ side }))),
    run: findDyads.run,
  },
  "meetings A B": {
    given: (store, count) => dyads(store, count).map((parties) => ({ parties })),
    run: findMeetings.run,
  },
  "meetings A B --as-of": {
    given: (store, count) => onDays(dyads(store, count).map((parties) => ({ parties }))),
    run: findMeetings.run,
  },
  "meetings SIDE": {
    given: (store, count) => sides(store, count).map((side) => ({ parties: [side], limit: LIMIT })),
    run: findMeetings.run,
  },
  "meetings SIDE --as-of": {
    given: (store, count) => onDays(sides(store, count).map((side) => ({ parties: [side], limit: LIMIT }))),
    run: findMeetings.run,
  },
  "meetings SIDE --topic --level": {
    given: (store, count) =>
      sides(store, count).map((side) => ({ parties: [side], topic: "trade", level: "ambassador", limit: LIMIT })),
    run: findMeetings.run,
  },
  "meeting ID": { given: meetings, run: findMeeting.run },
  "meeting ID --as-of": {
    given: (store, count) => meetings(store, count).map((one) => ({ ...one, asOf: "2015" })),
    run: orUnknown(findMeeting.run),
  },
  series: { given: (store, count) => dyads(store, count).map((of) => ({ sides: of })), run: findSeries.run },
  "series --as-of": {
    given: (store, count) => onDays(dyads(store, count).map((of) => ({ sides: of }))),
    run: findSeries.run,
  },
  people: { given: () => [{ limit: LIMIT }], run: findPeople.run },
  "people SIDE": {
    given: (store, count) => sides(store, count).map((side) => ({ side, limit: LIMIT })),
    run: findPeople.run,
  },
  "people SIDE --as-of": {
    given: (store, count) => onDays(sides(store, count).map((side) => ({ side, limit: LIMIT }))),
    run: findPeople.run,
  },
  "people --as-of": { given: () => onDays(DAYS.map(() => ({ limit: LIMIT }))), run: findPeople.run },
  "people --name": {
    given: (store, count) => people(store, count).map(({ name }) => ({ name, limit: LIMIT })),
    run: findPeople.run,
  },
  "people --name, one word": {
    given: (store, count) => people(store, count).map(({ name }) => ({ name: name.split(" ").at(-1)!, limit: LIMIT })),
    run: findPeople.run,
  },
  "person ID": { given: (store, count) => people(store, count).map(({ id }) => ({ person: id })), run: findPerson.run },
  "person ID --as-of": {
    given: (store, count) => people(store, count).map(({ id }) => ({ person: id, asOf: "2015" })),
    run: orUnknown(findPerson.run),
  },
  "offices SIDE": { given: (store, count) => sides(store, count).map((side) => ({ side })), run: findOffices.run },
  "offices SIDE --as-of": {
    given: (store, count) => onDays(sides(store, count).map((side) => ({ side }))),
    run: findOffices.run,
  },
  sources: { given: () => [{}], run: findSources.run },
  "sources --as-of": { given: () => onDays(DAYS.map(() => ({}))), run: findSources.run },
  "sources SIDE": { given: (store, count) => sides(store, count).map((side) => ({ side })), run: findSources.run },
  "coverage A B": {
    given: (store, count) => dyads(store, count).map((of) => ({ sides: of })),
    run: findCoverage.run,
  },
  "coverage A B --as-of": {
    given: (store, count) => onDays(dyads(store, count).map((of) => ({ sides: of }))),
    run: findCoverage.run,
  },
  search: { given: () => WORDS.map((words) => ({ words })), run: search.run },
  "search A B": {
    given: (store, count) =>
      dyads(store, count).map((of, index) => ({ words: WORDS[index % WORDS.length]!, sides: of })),
    run: search.run,
  },
  "quote ID": {
    given: (store, count) => meetings(store, count).map(({ meeting }) => ({ id: meeting })),
    run: findQuotes.run,
  },
};
