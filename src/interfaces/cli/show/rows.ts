/**
 * Labelled rows, the measure of everything that is shown of a reading: a label, then values.
 *
 * Without quotes the values of a row run on, divided by dots. With quotes each stands on a line of its own, with the words that
 * it rests on below it.
 */
import type { Evidence, Support } from "../../../extraction/reading.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { padTo, printable } from "../page/width.ts";

export interface Value {
  readonly runs: readonly Run[];
  readonly support?: Support | undefined;
}

export interface Row {
  readonly label: string;
  readonly values: readonly Value[];
  /** Each value begins a line even without quotes: people. */
  readonly apart?: boolean;
  /** Between values that run on; a dot unless given. */
  readonly divider?: string;
  /** Shown only with quotes: what the heading of the block says already. */
  readonly onlyWithQuotes?: boolean;
}

export interface RowSetting {
  readonly page: Page;
  readonly indent: number;
  readonly quotes: boolean;
}

/** Columns of labels: the longest is "projects". */
const LABEL = 10;

export function setRows(rows: readonly Row[], setting: RowSetting): string[] {
  return rows
    .filter((row) => row.values.length > 0 && (setting.quotes || !row.onlyWithQuotes))
    .flatMap((row) => setRow(row, setting));
}

function setRow({ label, values, apart, divider }: Row, { page, indent, quotes }: RowSetting): string[] {
  const space = " ".repeat(indent);
  const first = `${space + page.faint(padTo(label, LABEL - 1))} `;
  const groups = quotes || apart ? values.map((value) => [value]) : [values];
  return groups.flatMap((group, at) => {
    const runs = group.flatMap((value, index) =>
      index === 0 ? value.runs : [{ text: divider ?? "\u{A0}· ", paint: page.faint }, ...value.runs],
    );
    const head = at === 0 ? first : space + " ".repeat(LABEL);
    return [
      ...setText(runs, { width: page.width, first: head, indent: indent + LABEL }),
      ...(quotes ? group.flatMap((value) => setSupport(value.support, page, indent + LABEL)) : []),
    ];
  });
}

/** The words that a value rests on, where they stand, and the rule that read them. */
export function setSupport(support: Support | undefined, page: Page, indent: number): string[] {
  if (!support) return [];
  const lines = distinct(support.evidence).flatMap((evidence) =>
    setText([`“${printable(evidence.quote)}” `, { text: `${place(evidence)} · ${evidence.rule}`, paint: page.faint }], {
      width: page.width,
      indent: indent + 4,
      first: " ".repeat(indent + 2) + page.faint("▸ "),
    }),
  );
  if (support.basis === "said") return lines;
  const because = support.because ? `inferred: ${printable(support.because)}` : "inferred";
  return [...lines, ...setText([{ text: because, paint: page.faint }], { width: page.width, indent: indent + 4 })];
}

function place({ field, start, end }: Evidence): string {
  return `${field ? `${field}\u{A0}` : ""}${start}–${end}`;
}

/** The same words may be the ground of a value twice over: they are shown once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.field ?? "text"} ${one.start} ${one.end}`;
    if (!byPlace.has(key)) byPlace.set(key, one);
  }
  return [...byPlace.values()];
}
