/** Words of a report as ledgers show them: quotation, outlet, day, reference for `chancery quote`. */
import { dayOfQuoted, type Quoted } from "../../../analysis/ledgers/quoted.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { dateInWords } from "./date-in-words.ts";

/** So many characters of a quotation are shown; `--json` gives all. */
const SHOWN = 280;

export function setQuoted(words: Quoted, page: Page, { label = "", indent = 2 } = {}): string[] {
  const { document, publisher, quote, ref } = words;
  const space = " ".repeat(indent);
  const day = dayOfQuoted(words);
  return setText(
    [
      ...(label === "" ? [] : [{ text: `${label} `, paint: page.faint }]),
      `“${shortened(printable(flat(quote)))}” `,
      {
        text: `${printable(publisher ?? document)}${day === null ? "" : `, ${dateInWords(day)}`} [${shortRef(ref)}]`,
        paint: page.faint,
      },
    ],
    { width: page.width, first: space, rest: `${space}  ` },
  );
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} …`;
}

/** The beginning of the revision's id will do, as it does where it is typed. */
function shortRef(ref: string): string {
  const end = ref.search(/[:.]/u);
  return end > 9 ? ref.slice(0, 9) + ref.slice(end) : ref;
}
