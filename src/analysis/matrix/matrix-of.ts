/** A history and the statements of its accounts → topics by meetings. */
import { Comparable } from "../formulas/comparable.ts";
import type { MeetingAt } from "../formulas/formula.ts";
import { regularityOf } from "../formulas/regularity.ts";
import { meetingsHeld, voiceOf } from "../formulas/sayings.ts";
import type { AccountTold, History, MeetingTold } from "../history.ts";
import { type Cell, type Matrix, type MatrixRow, type Rest, ROW_KINDS, type RowKind } from "./matrix.ts";
import type { RowStatement } from "./statements-of.ts";

type StatementsOf = (account: AccountTold) => readonly RowStatement[];

interface Draft {
  readonly kind: RowKind;
  readonly name: string;
  /** By the number of the meeting, in order of time. */
  readonly cells: Map<number, { readonly rests: Rest[]; readonly voices: Set<string> }>;
}

export function matrixOf(history: History, statementsOf: StatementsOf): Matrix {
  const meetings = meetingsHeld(history);
  const drafts: Record<RowKind, Map<string, Draft>> = {
    topic: new Map(),
    project: new Map(),
    organisation: new Map(),
    country: new Map(),
  };
  for (const [at, told] of meetings.entries()) {
    for (const account of told.accounts) {
      const voice = voiceOf(account);
      const put = (kind: RowKind, name: string, rest: Rest) => {
        const known = drafts[kind];
        let draft = known.get(name);
        if (!draft) known.set(name, (draft = { kind, name, cells: new Map() }));
        let cell = draft.cells.get(at);
        if (!cell) draft.cells.set(at, (cell = { rests: [], voices: new Set() }));
        cell.rests.push(rest);
        cell.voices.add(voice);
      };
      putStatements(told, account, history.sides, statementsOf(account), put);
      putPassages(account, history.sides, put);
    }
  }
  const comparable = new Comparable(meetings);
  const rows = ROW_KINDS.flatMap((kind) => [...drafts[kind].values()]).map((draft) => ({
    row: rowOf(draft, meetings, comparable),
    weight: weightOf([...draft.cells.keys()], meetings.length),
  }));
  return {
    sides: history.sides,
    meetings: meetings.map(columnOf),
    rows: rows
      .sort(
        (a, b) =>
          ROW_KINDS.indexOf(a.row.kind) - ROW_KINDS.indexOf(b.row.kind) ||
          b.weight - a.weight ||
          (a.row.name < b.row.name ? -1 : 1),
      )
      .map(({ row }) => row),
  };
}

type Put = (kind: RowKind, name: string, rest: Rest) => void;

function putStatements(
  { meeting }: MeetingTold,
  account: AccountTold,
  sides: readonly string[],
  statements: readonly RowStatement[],
  put: Put,
): void {
  for (const { kind, property, value: read, number, evidence } of statements) {
    const judged = meeting.judged?.find(
      (each) =>
        each.scope === "report" && each.document === account.name && each.property === property && each.was === read,
    );
    const value = judged ? judged.value : read;
    if (value === null || (kind === "country" && sides.includes(value))) continue;
    const { document, name, publisher, source, revision } = account;
    const ref = `${revision.slice(0, 8)}:${number}`;
    for (const { field, start, end, quote } of evidence)
      put(kind, value, { by: "statement", ref, document, name, publisher, source, field, start, end, quote });
  }
}

function putPassages(account: AccountTold, sides: readonly string[], put: Put): void {
  const { document, name, publisher, source } = account;
  for (const passage of account.passages) {
    if (passage.kind !== "substance") continue;
    const { ref, start, end, quote, topics, projects, organisations, countries } = passage;
    const rest: Rest = { by: "passage", ref, document, name, publisher, source, field: "text", start, end, quote };
    for (const topic of topics) put("topic", topic, rest);
    for (const project of projects) put("project", project, rest);
    for (const organisation of organisations) put("organisation", organisation, rest);
    for (const country of countries) if (!sides.includes(country)) put("country", country, rest);
  }
}

function rowOf({ kind, name, cells }: Draft, meetings: readonly MeetingTold[], comparable: Comparable): MatrixRow {
  const at = [...cells.keys()];
  const meetingAt = (number: number): MeetingAt => {
    const { id, date } = meetings[number]!.meeting;
    return { id, date };
  };
  const said = at.flatMap((number) => [...cells.get(number)!.voices].map((voice) => ({ at: number, voice })));
  return {
    kind,
    name,
    cells: at.map((number): Cell => {
      const { id: meeting, date } = meetingAt(number);
      const { rests } = cells.get(number)!;
      return { meeting, date, count: countOf(rests), rests: rests as [Rest, ...Rest[]] };
    }),
    first: meetingAt(at[0]!).date,
    last: meetingAt(at.at(-1)!).date,
    isNew: at.length === 1 && at[0] === meetings.length - 1 && meetings.length > 1,
    ...regularityOf(at, comparable.with(said), meetings.length, meetingAt),
  };
}

/** Words that stand within others of the same account rest on no more; copies of one text say it once. */
function countOf(rests: readonly Rest[]): number {
  const documentOf = new Map<number, string>();
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const { source, document, field, start, end } of rests) {
    if (!documentOf.has(source)) documentOf.set(source, document);
    if (documentOf.get(source) !== document) continue;
    const key = `${document} ${field}`;
    const known = spans.get(key);
    if (known) known.push({ start, end });
    else spans.set(key, [{ start, end }]);
  }
  let count = 0;
  for (const each of spans.values()) {
    each.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = -1;
    for (const { start, end } of each) {
      if (start >= reached) count++;
      reached = Math.max(reached, end);
    }
  }
  return count;
}

/** A meeting so many meetings ago counts half. */
const HALF = 8;

function weightOf(at: readonly number[], meetings: number): number {
  return at.reduce((sum, number) => sum + 2 ** ((number + 1 - meetings) / HALF), 0);
}

function columnOf({ meeting, accounts }: MeetingTold): Matrix["meetings"][number] {
  const { id, date, kind, level, status, place, sources } = meeting;
  return { id, date, kind, level, status, place, reports: accounts.length, sources };
}
