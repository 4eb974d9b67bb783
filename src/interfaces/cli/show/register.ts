/** A register of office-holders for a person: by side, in order of rank, each with the days and the number of reports. */
import type { Register, RegisterEntry } from "../../../extraction/register/register.ts";
import { parseEdtf } from "../../../shared/edtf.ts";
import { compareDates } from "../../../shared/edtf-bounds.ts";
import { RANKS } from "../../../shared/vocabulary.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { dateInWords } from "./date-in-words.ts";
import { sideName } from "./names.ts";

export function showRegister({ entries }: Register, page: Page): string[] {
  const bySide = new Map<string, RegisterEntry[]>();
  for (const entry of entries) bySide.set(entry.country, [...(bySide.get(entry.country) ?? []), entry]);
  const sides = [...bySide].map(([code, of]) => ({ name: sideName(code), of }));
  sides.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sides.flatMap(({ name, of }) => [
    ...setText([{ text: name, paint: page.sides }], { width: page.width }),
    ...[...of].sort(byRankAndDay).flatMap((entry) => setEntry(entry, page)),
    "",
  ]);
}

/** "551 office-holders of 96 sides, by 402 reports from 14 October 1983 to 18 December 2024". */
export function summaryOf({ entries }: Register): string {
  const reports = new Set(entries.flatMap((entry) => entry.reports.map(({ id }) => id)));
  const sides = new Set(entries.map(({ country }) => country));
  const firsts = entries.flatMap(({ first }) => first ?? []).sort(byDay);
  const lasts = entries.flatMap(({ last }) => last ?? []).sort(byDay);
  const days = firsts.length > 0 ? `, ${stretch(firsts[0]!, lasts.at(-1)!)}` : "";
  return `${counted(entries.length, "office-holder")} of ${counted(sides.size, "side")}, by ${counted(reports.size, "report")}${days}`;
}

function setEntry({ name, writings, office, first, last, reports }: RegisterEntry, page: Page): string[] {
  const also = writings.length > 0 ? ` (${writings.map(printable).join(", ")})` : "";
  const days = first !== null && last !== null ? stretch(first, last) : "day not known";
  const count = new Set(reports.map(({ id }) => id)).size;
  return setText(
    [
      { text: printable(name), paint: page.strong },
      { text: also, paint: page.faint },
      `, ${printable(office)}`,
      { text: ` · ${days} · ${counted(count, "report")}`, paint: page.faint },
    ],
    { width: page.width, indent: 5, first: "   " },
  );
}

function byRankAndDay(a: RegisterEntry, b: RegisterEntry): number {
  return (
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || byDay(a.first ?? "", b.first ?? "") || (a.name < b.name ? -1 : 1)
  );
}

function byDay(a: string, b: string): number {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  return one && other ? compareDates(one, other) : one ? -1 : other ? 1 : 0;
}

function stretch(first: string, last: string): string {
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}
