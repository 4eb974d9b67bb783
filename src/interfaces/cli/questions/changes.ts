/** `chancery changes`. */
import type { Change, ComparedMeeting, ComparedPair, Wording } from "../../../analysis/changes/change.ts";
import type { Silence } from "../../../analysis/silence/silences-in.ts";
import { dayInWords } from "../../../shared/in-words/date-in-words.ts";
import { type ChangesAnswer, findChanges } from "../../operations/find-changes.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { sideName } from "../show/names.ts";
import type { ReportNames } from "../show/report-names.ts";
import { shortId } from "../show/short-id.ts";

interface ChangeRow {
  readonly pair: ComparedPair;
  readonly change: Change;
}

export const changes: Asking<typeof findChanges.input, ChangesAnswer, ChangeRow> = {
  operation: findChanges,
  show: showChanges,
  csv: {
    rows: ({ pairs }) => pairs.flatMap((pair) => pair.changes.map((change) => ({ pair, change }))),
    columns: [
      { head: "series", value: ({ pair }) => pair.series },
      { head: "earlier day", value: ({ pair }) => pair.earlier.day },
      { head: "later day", value: ({ pair }) => pair.later.day },
      { head: "type", value: ({ change }) => change.type },
      { head: "importance", value: ({ change }) => change.importance },
      { head: "subject", value: ({ change }) => change.subject },
      { head: "earlier quote", value: ({ change }) => change.earlier?.quote ?? null },
      { head: "later quote", value: ({ change }) => change.later?.quote ?? null },
      { head: "why", value: ({ change }) => change.why },
      { head: "earlier document", value: ({ change }) => change.earlier?.document ?? null },
      { head: "earlier start", value: ({ change }) => change.earlier?.start ?? null },
      { head: "earlier end", value: ({ change }) => change.earlier?.end ?? null },
      { head: "later document", value: ({ change }) => change.later?.document ?? null },
      { head: "later start", value: ({ change }) => change.later?.start ?? null },
      { head: "later end", value: ({ change }) => change.later?.end ?? null },
      { head: "earlier meeting", value: ({ pair }) => pair.earlier.id },
      { head: "later meeting", value: ({ pair }) => pair.later.id },
    ],
  },
};

const SERIES_IN_WORDS: Readonly<Record<string, string>> = {
  consultations: "consultations",
  commission: "sessions of commissions",
  summit: "heads of state and government",
  ministerial: "foreign ministers",
  ministers: "other ministers",
  officials: "ambassadors and officials",
};

function showChanges(
  { sides, pairs, silence, notes }: ChangesAnswer,
  page: Page,
  reports: ReportNames = printable,
): string[] {
  const lines = [
    ...setText([{ text: sides.map(sideName).join(" – "), paint: page.sides }], { width: page.width }),
    ...notes.flatMap((note) => setText([note], { width: page.width })),
    ...pairs.flatMap((pair) => ["", ...showPair(pair, page, reports)]),
  ];
  if (silence.length > 0) lines.push("", ...showSilence(silence, page, reports));
  return lines;
}

function showPair(pair: ComparedPair, page: Page, reports: ReportNames): string[] {
  const { earlier, later, changes: all, coverage, notes } = pair;
  const { width } = page;
  const told = all.filter(({ type }) => type !== "repeated");
  const repeated = all.filter(({ type }) => type === "repeated");
  return [
    ...setText(
      [
        { text: `${dayOf(earlier)} → ${dayOf(later)}`, paint: page.strong },
        ` · ${SERIES_IN_WORDS[pair.series] ?? pair.series}`,
        { text: ` · ${shortId(earlier.id)} → ${shortId(later.id)}`, paint: page.faint },
      ],
      { width, first: "", indent: 2 },
    ),
    ...setText(
      [
        {
          text: `${accountsOf(earlier, reports)}: ${coverage.earlier.alsoAtTheOther} of ${counted(coverage.earlier.passages, "passage")} said again. ${accountsOf(later, reports)}: ${coverage.later.alsoAtTheOther} of ${coverage.later.passages} said before.`,
          paint: page.faint,
        },
      ],
      { width, indent: 2 },
    ),
    ...notes.flatMap((note) => setText([{ text: note, paint: page.warn }], { width, first: "  ! ", indent: 4 })),
    ...told.flatMap((change) => showChange(change, page, reports)),
    ...(told.length === 0 ? ["  nothing new, dropped, reworded or returned"] : []),
    ...(repeated.length === 0
      ? []
      : setText([{ text: "repeated: ", paint: page.faint }, repeated.map(({ subject }) => flat(subject)).join("; ")], {
          width,
          first: "  ",
          indent: 4,
        })),
  ];
}

function dayOf({ day }: ComparedMeeting): string {
  return day === null ? "day not known" : dayInWords(day);
}

function accountsOf({ accounts }: ComparedMeeting, reports: ReportNames): string {
  return accounts
    .map(({ document, side, publisher }) => {
      const who = side === null ? (publisher ?? "an outlet") : sideName(side);
      return `${printable(who)} (${reports(document)})`;
    })
    .join(", ");
}

function showChange(change: Change, page: Page, reports: ReportNames): string[] {
  const { width } = page;
  const paint = { new: page.good, returned: page.good, dropped: page.bad, reworded: page.warn, repeated: page.faint }[
    change.type
  ];
  const head: Run[] = [
    { text: `${change.importance} `, paint: change.importance === 3 ? page.strong : page.faint },
    { text: change.type, paint },
    " ",
    { text: flat(change.subject), paint: page.strong },
    { text: ` · ${change.why}`, paint: page.faint },
  ];
  return [...setText(head, { width, first: "  ", indent: 6 }), ...showWords(change, page, reports)];
}

function showWords({ earlier, later, overlay }: Change, page: Page, reports: ReportNames): string[] {
  const { width } = page;
  const place = { width, first: "    ", indent: 4 };
  const source = (wording: Wording | null): string => (wording === null ? "" : whereOf(wording, reports));
  const sources = [source(earlier), source(later)].filter((text) => text !== "").join(" → ");
  const runs: Run[] = overlay
    ? overlay.flatMap(({ kind, text }): Run[] => {
        if (kind === "gone") return [" ", { text: `[-${flat(text)}-]`, paint: page.bad }, " "];
        if (kind === "came") return [{ text: `{+${flat(text)}+}`, paint: page.good }];
        return [flat(text)];
      })
    : [`“${printable((later ?? earlier)!.quote)}”`];
  return [...setText(runs, place), ...setText([{ text: sources, paint: page.faint }], place)];
}

function whereOf({ document, day }: Wording, reports: ReportNames): string {
  const when = day === undefined ? "" : `${day === null ? "day not known" : dayInWords(day)}: `;
  return `${when}${reports(document)}`;
}

function showSilence(silence: readonly Silence[], page: Page, reports: ReportNames): string[] {
  const { width } = page;
  return [
    page.strong("Silent: said at most comparable meetings, not at the last"),
    ...silence.flatMap(({ last, why }) => [
      ...setText([`“${printable(last.quote)}”`], { width, first: "  ", indent: 4 }),
      ...setText(
        [
          {
            text: `${why}; last on ${last.day === null ? "a day not known" : dayInWords(last.day)}, ${reports(last.name)}`,
            paint: page.faint,
          },
        ],
        { width, first: "    ", indent: 4 },
      ),
    ]),
  ];
}
