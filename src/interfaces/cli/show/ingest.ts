/** What a run of `chancery ingest` did, for a person: counts first, then what should be looked at. */
import type { IngestSummary } from "../../../record/ingest/ingest.ts";
import { ERRORS, type ErrorCode } from "../../../shared/errors.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { duration } from "./duration.ts";

export interface IngestSetting {
  readonly db: string;
  /** Milliseconds. */
  readonly elapsed: number;
  readonly page: Page;
}

export function showIngest(summary: IngestSummary, { db, elapsed, page }: IngestSetting): string[] {
  const { new: fresh, known, changed, apart, meetings, unreadable } = summary;
  const written = fresh + changed;
  const counts = [
    `${fresh.toLocaleString("en")} new`,
    ...(changed > 0 ? [`${changed.toLocaleString("en")} changed`] : []),
    ...(known > 0 ? [`${known.toLocaleString("en")} known`] : []),
  ];
  const said = [
    `${counted(fresh + changed + known, "report")}: ${counts.join(", ")}`,
    ...(written > 0 ? [`${counted(meetings, "meeting")} told of`] : []),
    duration(elapsed),
  ];
  const lines = setText(
    [
      { text: printable(db), paint: page.strong },
      { text: `\u{A0}· ${said.join("\u{A0}· ")}`, paint: page.faint },
    ],
    { width: page.width, indent: 3, first: "" },
  );
  if (changed > 0)
    lines.push(...note(`${counted(changed, "document")} with another text: the earlier one is kept`, page));
  if (apart > 0)
    lines.push(
      ...note(`${counted(apart, "report")} with the name of another one, but nothing else in common: kept apart`, page),
    );
  for (const [code, count] of Object.entries(unreadable))
    lines.push(...note(`${count.toLocaleString("en")} not read: ${reason(code)}`, page, page.warn));
  return lines;
}

function reason(code: string): string {
  return code === "fault" ? "a fault of Chancery itself, see above" : `${code}. ${ERRORS[code as ErrorCode]}`;
}

function note(text: string, page: Page, paint = page.faint): string[] {
  return setText([{ text, paint }], { width: page.width, indent: 3 });
}
