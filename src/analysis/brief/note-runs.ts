/** The words of a footnote: what a note has, in the order in which it is read. */
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import type { Citation } from "./brief.ts";
import type { Note, NoteRun } from "./note.ts";

/** So many outlets are named. */
const OUTLETS = 3;

/** "1, 4–6, 11" */
export function numbersInWords(numbers: readonly number[], divider = ", "): string {
  return stretchesOf(numbers)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(divider);
}

/** Numbers that follow each other as their first and last, where they are three or more; in order. */
export function stretchesOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const number of sorted) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

/** All that stands in a note. */
export function runsOfNote({ entries, more, bare }: Note): NoteRun[] {
  const runs = entries.flatMap(({ as, source, words }, at): NoteRun[] => {
    return [
      ...(at === 0 ? [] : [{ is: "words" as const, text: "; " }]),
      ...source,
      ...(as === null ? [] : [{ is: "words" as const, text: ` (n. ${as})`, note: as }]),
      ...(bare ? [{ is: "words" as const, text: ", as quoted" }] : []),
      ...words,
    ];
  });
  return ended([...runs, ...more]);
}

/** With a full stop, where neither a quotation nor an address is the end. */
function ended(runs: readonly NoteRun[]): NoteRun[] {
  const last = runs.at(-1);
  const closed =
    last === undefined || last.is === "link" || (last.is === "quote" && /[.!?…]["”’»)]*$/u.test(last.text));
  return closed ? [...runs] : [...runs, { is: "words", text: "." }];
}

/** Other sources that say the same. */
export function alsoRuns(also: readonly Citation[]): NoteRun[] {
  const reports = [...byReport(also).values()].map(([one]) => one!);
  const named = reports.map(
    ({ outlet, day }) => `${outlet ?? "an outlet not named"}${day === null ? "" : ` (${dayInWords(day)})`}`,
  );
  const names = [...new Set(named)].slice(0, OUTLETS);
  const rest = new Set(named).size > OUTLETS ? " and others" : "";
  return names.length === 0
    ? []
    : [
        { is: "words", text: "; so too " },
        { is: "outlet", text: names.join(", ") + rest },
      ];
}

/** Reports that are told by their number; `behind` others that are named. */
export function moreRuns(rest: readonly Citation[], behind: boolean): NoteRun[] {
  const reports = new Map(rest.map((citation) => [citation.revision, citation]));
  const outlets = [...new Set([...reports.values()].map(({ outlet }) => outlet ?? "outlets not named"))];
  const days = [...reports.values()].flatMap(({ day }) => (day === null || !/^\d/u.test(day) ? [] : [day])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ""
      : first === last
        ? `, ${dayInWords(first)}`
        : `, ${dayInWords(first)} to ${dayInWords(last)}`;
  const shown = outlets.slice(0, OUTLETS).join(", ") + (outlets.length > OUTLETS ? " and others" : "");
  const count = `${reports.size.toLocaleString("en")} ${behind ? "more " : ""}${reports.size === 1 ? "report" : "reports"}`;
  return [
    { is: "words", text: behind ? `; and ${count} of ` : `${count} of ` },
    { is: "outlet", text: shown },
    ...(span === "" ? [] : [{ is: "words" as const, text: span }]),
  ];
}

/** Citations of each report, in the order in which reports are first cited. */
export function byReport(citations: readonly Citation[]): Map<string, Citation[]> {
  const reports = new Map<string, Citation[]>();
  for (const citation of citations)
    reports.set(citation.revision, [...(reports.get(citation.revision) ?? []), citation]);
  return reports;
}
