/** One table of figures: a line each, a column for every set of reports, and what moved since the run before. */
import { type Figure, magnitude, type Score } from "./score.ts";

export interface ScoredSet extends Score {
  readonly name: string;
}

/** What must be reached, where something must. */
export type Goals = Readonly<Record<string, number>>;

/** Order and wording; a figure that is not named here comes last, under its own name. */
const ORDER = [
  ...["meetings", "participants", "rank", "date", "place.country", "place.city", "kind", "status", "topics", "formats"],
  ...["projects", "organisations", "quotes", "attribution", "published", "publisher"],
];

/** Below this a difference is not worth a sign. */
const NOTICEABLE = 0.0005;

export function figureNames(sets: readonly ScoredSet[]): string[] {
  const names = new Set(sets.flatMap((set) => Object.keys(set.figures)));
  return [...ORDER.filter((name) => names.has(name)), ...[...names].filter((name) => !ORDER.includes(name))];
}

/** For a terminal. `before` is the run to compare with. */
export function scoreTable(sets: readonly ScoredSet[], before: readonly ScoredSet[] = [], goals: Goals = {}): string[] {
  const rows = [
    ["", ...sets.map((set) => set.name), "goal"],
    ["reports", ...sets.map((set) => String(set.documents)), ""],
    ...figureNames(sets).map((name) => [
      `${name} ${measureOf(sets, name)}`,
      ...sets.map((set) => cell(set.figures[name], figureBefore(before, set.name, name))),
      goals[name]?.toFixed(2) ?? "",
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}

/** For docs/evaluation.md: precision and recall beside each F1. */
export function markdownTable(sets: readonly ScoredSet[], goals: Goals = {}): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...sets.map((set) => `${set.name} (${set.documents} reports)`), "goal"]),
    line(["---", ...sets.map(() => "---"), "---"]),
    ...figureNames(sets).map((name) =>
      line([
        `${name}, ${measureOf(sets, name)}`,
        ...sets.map((set) => markdownCell(set.figures[name])),
        goals[name]?.toFixed(2) ?? "",
      ]),
    ),
  ];
}

/** What moved noticeably between two runs, the largest loss first. */
export function moved(sets: readonly ScoredSet[], before: readonly ScoredSet[]): string[] {
  const moves = sets.flatMap((set) =>
    Object.entries(set.figures).flatMap(([name, figure]) => {
      const old = figureBefore(before, set.name, name);
      const by = old ? magnitude(figure) - magnitude(old) : 0;
      return Math.abs(by) < NOTICEABLE ? [] : [{ by, words: `${set.name} ${name} ${signed(by)}` }];
    }),
  );
  return moves.sort((a, b) => a.by - b.by).map((move) => move.words);
}

function measureOf(sets: readonly ScoredSet[], name: string): string {
  const figure = sets.map((set) => set.figures[name]).find((candidate) => candidate !== undefined);
  return figure && "f1" in figure ? "F1" : "right";
}

function cell(figure: Figure | undefined, old: Figure | undefined): string {
  if (!figure) return "-";
  const by = old ? magnitude(figure) - magnitude(old) : 0;
  return `${short(magnitude(figure))}${Math.abs(by) < NOTICEABLE ? "" : ` ${signed(by)}`}`;
}

function markdownCell(figure: Figure | undefined): string {
  if (!figure) return "";
  if (!("f1" in figure)) return `${short(figure.share)} of ${figure.of}`;
  return `**${short(figure.f1)}** (P ${short(figure.precision)}, R ${short(figure.recall)}, ${figure.gold})`;
}

function figureBefore(before: readonly ScoredSet[], set: string, name: string): Figure | undefined {
  return before.find((candidate) => candidate.name === set)?.figures[name];
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/u, "");
}

function signed(value: number): string {
  return `${value > 0 ? "+" : "−"}${short(Math.abs(value))}`;
}
