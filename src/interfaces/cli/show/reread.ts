/** What `chancery reread` did, for a person: counts first, then by property what was found, lost and changed. */
import type { Change } from "../../../record/reread/compare-readings.ts";
import type { Counts, RereadSummary } from "../../../record/reread/reread.ts";
import type { StoredText } from "../../../record/reread/stored-texts.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { type Column, setTable } from "../page/table.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { duration } from "./duration.ts";

export interface RereadSetting {
  readonly db: string;
  readonly dryRun: boolean;
  /** Milliseconds. */
  readonly elapsed: number;
  readonly page: Page;
}

export function showReread(summary: RereadSummary, { db, dryRun, elapsed, page }: RereadSetting): string[] {
  const { read, current, changed, regrounded, settled, failed, register, properties, otherWords } = summary;
  const said = [
    read === 0 && current > 0 ? "nothing to read again" : `${counted(read, "text")} read again`,
    ...(read > 0 ? [`${changed.toLocaleString("en")} ${dryRun ? "would be" : "are"} read otherwise now`] : []),
    duration(elapsed),
  ];
  const lines = setText(
    [
      { text: printable(db), paint: page.strong },
      { text: `\u{A0}· ${said.join("\u{A0}· ")}`, paint: page.faint },
    ],
    { width: page.width, indent: 3, first: "" },
  );
  const note = (text: string, paint = page.faint) =>
    lines.push(...setText([{ text, paint }], { width: page.width, indent: 3 }));
  const { holders, sides, reports } = register;
  note(`learnt: ${counted(holders, "office-holder")} of ${counted(sides, "side")}, by ${counted(reports, "report")}`);
  if (read > 0) note(`${counted(settled, "value")} settled by other reports, as inferred`);
  if (regrounded > 0) note(`${counted(regrounded, "text")} with the same values on other words or grounds`);
  if (current > 0)
    note(
      `${counted(current, "text")} read with these rules, words and office-holders before: passed over (--all reads them, too)`,
    );
  if (otherWords > 0)
    note(`${counted(otherWords, "text")} read with other words of your own before: --lexicons gives them`, page.warn);
  if (failed > 0) note(`${counted(failed, "text")} could not be read again: the earlier reading stays`, page.warn);
  if (dryRun) note("nothing was written");
  const rows = Object.entries(properties);
  return rows.length === 0 ? lines : [...lines, "", ...setTable(rows, COLUMNS, page)];
}

const COLUMNS: readonly Column<[string, Counts]>[] = [
  { head: "value", value: ([property]) => property.replace(".", " ") },
  { head: "found", value: ([, { found }]) => found, align: "right" },
  { head: "lost", value: ([, { lost }]) => lost, align: "right" },
  { head: "changed", value: ([, { changed }]) => changed, align: "right" },
];

/** The changes of one text, a line each. */
export function showChanges({ name, number }: StoredText, changes: readonly Change[], page: Page): string[] {
  const head: Run[] = [
    { text: printable(name), paint: page.strong },
    ...(number > 1 ? [{ text: `\u{A0}· text ${number}`, paint: page.faint }] : []),
  ];
  return [
    ...setText(head, { width: page.width }),
    ...changes.flatMap(({ subject, property, from, to, because }) =>
      setText(
        [
          { text: `${subject} ${property}: `, paint: page.faint },
          ...(from === null
            ? [{ text: "found ", paint: page.good }]
            : [{ text: to === null ? "lost " : "", paint: page.bad }, shortened(from), to === null ? "" : " → "]),
          ...(to === null ? [] : [shortened(to)]),
          ...(because === null ? [] : [{ text: `\u{A0}· inferred: ${printable(because)}`, paint: page.faint }]),
        ],
        { width: page.width, indent: 5, first: "   " },
      ),
    ),
    "",
  ];
}

/** Quotations are long. */
function shortened(value: string): string {
  const text = printable(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
