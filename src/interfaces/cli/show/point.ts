/** What one or several accounts of a meeting tell, for a person: each wording with the words that are its own, and who leaves it out. */
import type { Point, SourceTold, Telling } from "../../../analysis/compare/comparison.ts";
import type { CompareAnswer } from "../../operations/compare.ts";
import { setBeside } from "../page/beside.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { flat } from "../page/width.ts";
import { sideName } from "./names.ts";

/** From this width on two wordings stand beside each other. */
const WIDE = 96;

export function showPoint(point: Point, { sources }: CompareAnswer, page: Page): string[] {
  const { tellings, wording } = point;
  const shown = wording === "same" ? tellings.slice(0, 1) : tellings;
  const labels =
    wording === "same" ? [tellings.map(({ source }) => source).join(",")] : shown.map(({ source }) => `${source}`);
  const runs = shown.map((telling) => [...tellingRuns(telling, page)]);
  const beside = runs.length === 2 && page.width >= WIDE && Number.isFinite(page.width);
  return [
    "",
    ...(beside
      ? setBeside(runs as [Run[], Run[]], labels as [string, string], page)
      : runs.flatMap((each, at) =>
          setText(each, { width: page.width, first: `   ${page.strong(labels[at]!)} `, indent: 6 }),
        )),
    ...showMissing(point, sources, page),
  ];
}

/** What the other sources have in its place; of a point that few tell, those that leave it out are not listed. */
function showMissing({ missing, reach, oneSided }: Point, sources: readonly SourceTold[], page: Page): string[] {
  const near = missing.filter(({ how }) => how === "nearby");
  const out = missing.flatMap(({ source, how }) => (how === "left-out" && !isShort(source, sources) ? [source] : []));
  const listed = out.length > 0 && (reach !== "alone" || oneSided !== null);
  return [
    ...near.flatMap(({ nearest }) =>
      nearest === null
        ? []
        : setText([{ text: `${nearest.source} has near to it: `, paint: page.faint }, ...tellingRuns(nearest, page)], {
            width: page.width,
            first: `      ${page.faint("– ")}`,
            indent: 8,
          }),
    ),
    ...(listed
      ? setText([{ text: `left out by ${out.join(", ")}`, paint: page.faint }], {
          width: page.width,
          first: `      ${page.faint("– ")}`,
          indent: 8,
        })
      : []),
  ];
}

function isShort(source: number, sources: readonly SourceTold[]): boolean {
  return sources.some(({ number, short }) => number === source && short);
}

/** Where more than this part of the words is its own, there is nothing to be picked out. */
const MOSTLY = 0.6;

/** The words that no other source has stand out: in their own paint, and between asterisks where there is none. */
function tellingRuns({ quote, start, end, own: all, act, speakers }: Telling, page: Page): Run[] {
  const marked = all.reduce((sum, span) => sum + span.end - span.start, 0);
  const own = marked < MOSTLY * (end - start) ? all : [];
  const runs: Run[] = [/^[“"]/u.test(quote) ? "" : "“"];
  let at = start;
  const mark = page.warn("x") === "x" ? "*" : "";
  for (const span of own) {
    runs.push(flat(quote.slice(at - start, span.start - start)));
    runs.push({ text: `${mark}${flat(quote.slice(span.start - start, span.end - start))}${mark}`, paint: page.warn });
    at = span.end;
  }
  runs.push(flat(quote.slice(at - start)), /[”"]$/u.test(quote) ? "" : "”");
  const who = [speakers.map(sideName).join(" and "), act === "told" ? "" : act].filter(Boolean).join(" ");
  if (who !== "") runs.push({ text: ` ${who}`, paint: page.faint });
  return runs;
}
