/** `chancery judge list`. */
import { findJudgements, type JudgementLine } from "../../operations/find-judgements.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { referenceInWords, verdictInWords } from "../show/judgement.ts";
import { shortId } from "../show/short-id.ts";

export const judgements: Asking<typeof findJudgements.input, JudgementLine[], JudgementLine> = {
  operation: findJudgements,
  show: showJudgements,
  csv: {
    rows: (lines) => lines,
    columns: [
      { head: "id", value: ({ id }) => id },
      { head: "made", value: ({ made }) => made },
      { head: "by", value: ({ by }) => by },
      { head: "verdict", value: ({ verdict }) => verdict },
      { head: "about", value: ({ about }) => about.map(referenceInWords).join("; ") },
      { head: "property", value: ({ property }) => property },
      { head: "value", value: ({ value }) => value },
      { head: "was", value: ({ was }) => was },
      { head: "why", value: ({ why }) => why },
      { head: "state", value: ({ state }) => state },
      { head: "because", value: ({ because }) => because },
    ],
  },
};

const STATES: Readonly<Record<JudgementLine["state"], string>> = {
  stands: "",
  withdrawn: "withdrawn by",
  overruled: "overruled by",
  waiting: "does not apply now: what it is about is not in the record, or no longer read so",
};

function showJudgements(lines: readonly JudgementLine[], page: Page): string[] {
  if (lines.length === 0) return ["Nothing of that kind was judged. chancery review shows what would be worth it."];
  const { width } = page;
  return [
    ...lines.flatMap((line) => {
      const { id, made, by, why, state, because } = line;
      const fate = `${STATES[state]}${because === null ? "" : ` ${shortId(because)}`}`;
      return [
        ...setText(
          [{ text: shortId(id), paint: state === "stands" ? page.strong : page.faint }, ` ${verdictInWords(line)}`],
          {
            width,
            indent: 3,
            first: "",
          },
        ),
        ...setText(
          [
            {
              text: `${made.slice(0, 16).replace("T", " ")} · ${printable(by)}${why === null ? "" : ` · ${printable(why)}`}`,
              paint: page.faint,
            },
            ...(fate === "" ? [] : [{ text: ` · ${fate}`, paint: page.warn }]),
          ],
          { width, indent: 5, first: "   " },
        ),
      ];
    }),
    "",
    page.faint(counted(lines.length, "judgement")),
  ];
}
