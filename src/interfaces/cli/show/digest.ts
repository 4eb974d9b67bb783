/** A digest for a person at a terminal. */
import type { Digest, DigestItem } from "../../../analysis/digest/digest.ts";
import { groupsOf } from "../../../analysis/digest/in-order.ts";
import { sidesInWords, sinceInWords, sourceInWords } from "../../digest/in-words.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { shortId } from "./short-id.ts";

export function showDigest(digest: Digest, page: Page): string[] {
  const { width } = page;
  return [
    ...groupsOf(digest.items).flatMap(({ sides, items }) => [
      ...setText([{ text: sidesInWords(sides), paint: page.sides }], { width }),
      ...items.flatMap((item) => showItem(item, page)),
      "",
    ]),
    ...setText(
      [{ text: `${counted(digest.items.length, "thing")} to know. ${sinceInWords(digest)}`, paint: page.faint }],
      { width },
    ),
  ];
}

function showItem({ title, detail, importance, meeting, citations }: DigestItem, page: Page): string[] {
  const { width } = page;
  const words = printable(title);
  return [
    ...setText(
      [
        importance === 3 ? { text: words, paint: page.strong } : words,
        { text: ` · ${shortId(meeting)}`, paint: page.faint },
      ],
      { width, first: `${importance === 3 ? page.warn("!") : " "} `, indent: 4 },
    ),
    ...(detail === null ? [] : setText([printable(detail)], { width, indent: 4 })),
    ...citations.flatMap((citation) => {
      const { head, title: report, day } = sourceInWords(citation);
      const source = [head, report, day].flatMap((fact) => (fact === null ? [] : [printable(fact)])).join(", ");
      return setText([{ text: `${source}: `, paint: page.faint }, `“${printable(citation.quote)}”`], {
        width,
        first: `    ${page.faint("▸ ")}`,
        indent: 6,
      });
    }),
  ];
}
