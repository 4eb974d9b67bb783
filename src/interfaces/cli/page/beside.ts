/** Two texts beside each other, each in a column of its own. */
import { stripVTControlCharacters } from "node:util";
import type { Page } from "./page.ts";
import { type Run, setText } from "./set-text.ts";
import { widthOf } from "./width.ts";

const INDENT = 3;
const LABEL = 3;
const GAP = 3;

export function setBeside(
  texts: readonly [readonly Run[], readonly Run[]],
  labels: readonly [string, string],
  page: Page,
): string[] {
  const column = Math.floor((page.width - INDENT - GAP) / 2);
  const [left, right] = texts.map((runs, at) =>
    setText(runs, { width: column, first: page.strong(labels[at]!.padEnd(LABEL)), indent: LABEL }),
  ) as [string[], string[]];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const one = left[at] ?? "";
    const fill = " ".repeat(Math.max(0, column - widthOf(stripVTControlCharacters(one))));
    return `${" ".repeat(INDENT)}${one}${fill}${" ".repeat(GAP)}${right[at] ?? ""}`.trimEnd();
  });
}
