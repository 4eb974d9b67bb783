/** The judgements of a record: rows that are added and never changed. */
import type { RecordStore } from "../store/record-store.ts";
import type { Judgement } from "./judgement.ts";
import { type Standing, standingOf } from "./standing.ts";

interface Row extends Omit<Judgement, "about" | "overrules"> {
  readonly about: string;
  readonly overrules: string;
}

const COLUMNS = "id, verdict, about, property, value, was, overrules, by, why, made";

/** Whether it is new to the record. */
export function addJudgement(store: RecordStore, judgement: Judgement): boolean {
  const { id, verdict, about, property, value, was, overrules, by, why, made } = judgement;
  if (store.sql("select 1 from judgement where id = ?").get(id)) return false;
  store
    .sql(`insert into judgement (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(id, verdict, JSON.stringify(about), property, value, was, JSON.stringify(overrules), by, why, made);
  return true;
}

/** All of them, from the earliest to the latest, each with whether it stands. */
export function judgementLog(store: RecordStore): ReadonlyMap<Judgement, Standing> {
  const rows = store.sql<Row>(`select ${COLUMNS} from judgement`).all();
  return standingOf(
    rows.map((row) => ({
      ...row,
      about: JSON.parse(row.about) as Judgement["about"],
      overrules: JSON.parse(row.overrules) as string[],
    })),
  );
}

/** Those that stand, from the earliest to the latest. */
export function standingJudgements(store: RecordStore): Judgement[] {
  return [...judgementLog(store)].flatMap(([judgement, { state }]) => (state === "stands" ? [judgement] : []));
}

/** What is told of a judgement beside what it changed. */
export function inWords({ by, why, made }: Pick<Judgement, "by" | "why" | "made">): string {
  return `by ${by} on ${made.slice(0, 10)}${why === null ? "" : `: ${why}`}`;
}
