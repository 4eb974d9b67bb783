/**
 * The day of publication where metadata is silent: as printed above the text, else below it, else in the dateline (then often
 * without a year). Never a day of retrieval or of a page's last change while another is printed.
 */
import { findPrintedDate } from "../shared/printed-date.ts";
import type { Block, Dateline, Printed } from "./document.ts";
import { lineKind } from "./line-kind.ts";

export interface PrintedDay {
  readonly date: string;
  readonly printed: Printed;
}

/** What stands behind the last colon or stroke of a headline. */
const DAY_BEHIND = /[:,|–—] ?([\p{L}\d., ]{8,24})$/u;
const CHANGED = /^(?:url|last (?:update|modified|reviewed)|page last)/iu;
const RETRIEVED = /\d{1,2}\/\d{1,2}\/\d{4}|(?:accessed|retrieved|printed|https?:)/iu;

export function printedDay(content: string, blocks: readonly Block[], dateline: Dateline | null): PrintedDay | null {
  const firstBody = blocks.findIndex((block) => block.kind === "body");
  const header = dated(
    blocks.slice(0, firstBody < 0 ? blocks.length : firstBody).filter((block) => block.kind === "header"),
  );
  const full = header.find(hasYear);
  if (full) return day(full, "document/published-in-header");
  if (dateline?.date && hasYear({ date: dateline.date }))
    return day({ ...dateline, date: dateline.date }, "document/published-in-dateline");
  const below = dated(
    blocks.slice(firstBody + 1).filter((block) => block.kind === "footer" || block.kind === "header"),
  ).filter(hasYear);
  const foot = below.findLast((found) => !CHANGED.test(found.line)) ?? below.at(-1);
  if (foot) return day(foot, "document/published-in-footer");
  // "Meeting with the Prime Minister: 6 December 2023"
  const headline = blocks.find((block) => block.kind === "title");
  const behind = headline && DAY_BEHIND.exec(content.slice(headline.start, headline.end));
  const titled = behind && findPrintedDate(behind[1]!);
  if (headline && behind && titled && hasYear({ date: titled.edtf })) {
    const start = headline.start + behind.index + behind[0].length - behind[1]!.length;
    return day(
      { date: titled.edtf, start: start + titled.start, end: start + titled.end },
      "document/published-in-headline",
    );
  }
  // "Colombo, April (...)" prints no day.
  if (dateline?.date && /-\d{2}-\d{2}$/u.test(dateline.date))
    return day({ ...dateline, date: dateline.date }, "document/published-in-dateline");
  return header[0] ? day(header[0], "document/published-in-header") : null;

  function dated(candidates: readonly Block[]) {
    return candidates.flatMap((block) => {
      const line = content.slice(block.start, Math.min(block.end, block.start + 240));
      const kind = lineKind(line.replace(/\s+/gu, " "));
      if (
        kind === "furniture" ||
        (kind === "address" && !CHANGED.test(line)) ||
        RETRIEVED.test(line.replace(/https?:\S+/u, CHANGED.test(line) ? "" : "$&"))
      )
        return [];
      const found = findPrintedDate(line);
      return found ? [{ date: found.edtf, line, start: block.start + found.start, end: block.start + found.end }] : [];
    });
  }
}

function hasYear(found: { readonly date: string }): boolean {
  return !found.date.startsWith("X");
}

function day(found: { date: string; start: number; end: number }, rule: string): PrintedDay {
  return { date: found.date, printed: { rule, start: found.start, end: found.end } };
}
