/** `chancery review`. */
import { lookedAtInWords } from "../../../shared/in-words/looked-at.ts";
import { type ReviewAnswer, type ReviewLine, review } from "../../operations/review.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { shortId } from "../show/short-id.ts";

export const toReview: Asking<typeof review.input, ReviewAnswer, ReviewLine> = {
  operation: review,
  show: showReview,
  csv: {
    rows: ({ items }) => items,
    columns: [
      { head: "id", value: ({ id }) => id },
      { head: "kind", value: ({ kind }) => kind },
      { head: "sides", value: ({ sides }) => sides.join(" ") },
      { head: "first", value: ({ first }) => first },
      { head: "last", value: ({ last }) => last },
      { head: "question", value: ({ question }) => question },
      { head: "answer", value: ({ answer }) => answer },
      { head: "because", value: ({ because }) => because.join("; ") },
      { head: "about", value: ({ about }) => about.map(({ label }) => label).join(" | ") },
      { head: "reports", value: ({ reports }) => reports },
      { head: "doubt", value: ({ doubt }) => doubt },
      { head: "weight", value: ({ weight }) => weight },
      { head: "settle", value: ({ settle }) => settle.map(({ command }) => command).join(" | ") },
    ],
  },
};

function showReview({ counts, items, ...looked }: ReviewAnswer, page: Page): string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const some = lookedAtInWords(looked);
  const part =
    some === null
      ? []
      : setText([`Looked at: ${some}; --look at more, --side, --since and --until at others.`], { width: page.width });
  if (items.length === 0) return ["Nothing is in doubt that was not judged already.", ...part];
  const parts = Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`]));
  return [
    ...items.flatMap((item) => [...showItem(item, page), ""]),
    ...setText([{ text: `${items.length} of ${all}: ${parts.join(", ")}`, paint: page.faint }], { width: page.width }),
    ...part,
  ];
}

function showItem({ id, kind, question, answer, because, sides, about, settle }: ReviewLine, page: Page): string[] {
  const { width } = page;
  const column = Math.max(...settle.map(({ command }) => command.length));
  const besides = column + 60 <= width;
  return [
    ...setText(
      [
        { text: shortId(id), paint: page.faint },
        ` ${kind} · `,
        ...(sides.length === 0 ? [] : [{ text: sides.join("–"), paint: page.sides }, " · "]),
        { text: question, paint: page.strong },
        ` ${printable(answer)}`,
      ],
      { width, indent: 3, first: "" },
    ),
    ...(because.length === 0
      ? []
      : setText([{ text: because.map(printable).join("; "), paint: page.faint }], { width, indent: 5, first: "   " })),
    ...about.flatMap(({ id: thing, kind: of, label, words }) => [
      ...setText(
        [
          ...(of === "value" || of === "mention" ? [] : [{ text: `${shortId(thing)} `, paint: page.faint }]),
          printable(label),
        ],
        { width, indent: 7, first: "   · " },
      ),
      ...(words === null
        ? []
        : setText(
            [
              { text: `…${flat(words.before ?? "")}`, paint: page.faint },
              { text: `“${printable(words.quote)}”`, paint: words.verified ? page.good : page.bad },
              { text: `${flat(words.after ?? "")}… · ${words.ref}`, paint: page.faint },
            ],
            { width, indent: 9, first: `       ${page.faint("▸ ")}` },
          )),
    ]),
    ...settle.flatMap(({ command, says }) =>
      setText(
        [
          besides ? command.padEnd(column).replaceAll(" ", "\u{A0}") : command,
          { text: ` # ${says}`, paint: page.faint },
        ],
        {
          width,
          indent: 7,
          first: "   $ ",
        },
      ),
    ),
  ];
}
