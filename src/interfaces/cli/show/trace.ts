/** What the reader thought of each sentence: what it found there (·), which rules spoke (+), and which declined and why (−). */
import type { Annotated } from "../../../extraction/annotated.ts";
import type { TraceLine } from "../../../extraction/trace.ts";
import type { Token } from "../../../language/token.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { padTo, printable, widthOf } from "../page/width.ts";

const SIGNS = { noted: "·", spoke: "+", declined: "−" } as const;
/** Rules' ids longer than this push their own line to the right, not everybody's. */
const ID_COLUMNS = 26;
const QUOTE_LENGTH = 70;

export interface TraceSetting {
  readonly page: Page;
  /** Show every token with its shape. */
  readonly tokens: boolean;
}

export function showTrace(
  { document, sentences, tokens }: Annotated,
  lines: readonly TraceLine[],
  setting: TraceSetting,
): string[] {
  const { page } = setting;
  const column = Math.min(
    ID_COLUMNS,
    Math.floor(page.width / 3),
    Math.max(0, ...lines.map((line) => widthOf(line.by))),
  );
  const setLine = (line: TraceLine) => showLine(line, document.content, column, page);
  const shown = new Set<TraceLine>();
  const blocks = sentences.map((sentence) => {
    const own = lines.filter((line) => sentence.start <= line.start && line.start < sentence.end);
    for (const line of own) shown.add(line);
    const number = `${page.faint(String(sentence.index + 1).padStart(3))}  `;
    const text = printable(document.content.slice(sentence.start, sentence.end));
    return [
      ...setText([{ text, paint: page.strong }], { width: page.width, indent: 5, first: number }),
      ...(setting.tokens ? showTokens(tokens.slice(sentence.from, sentence.to), page) : []),
      ...own.flatMap(setLine),
    ];
  });
  const rest = lines.filter((line) => !shown.has(line));
  if (rest.length > 0) blocks.unshift([`     ${page.strong("Outside the sentences")}`, ...rest.flatMap(setLine)]);
  const legend = [
    { text: "·\u{A0}found ", paint: page.faint },
    { text: "+\u{A0}a\u{A0}rule\u{A0}spoke ", paint: page.good },
    { text: "−\u{A0}a\u{A0}rule\u{A0}declined", paint: page.warn },
  ];
  return [...setText(legend, { width: page.width, indent: 5 }), ...blocks.flatMap((block) => ["", ...block])];
}

function showLine({ kind, by, start, end, words }: TraceLine, content: string, column: number, page: Page): string[] {
  const paint = { noted: page.faint, spoke: page.good, declined: page.warn }[kind];
  const quote = clip(printable(content.slice(start, end)));
  const runs: Run[] = [quote ? `“${quote}” ` : "", { text: printable(words), paint: page.faint }];
  return setText(runs, {
    width: page.width,
    indent: 9 + column,
    first: `     ${paint(`${SIGNS[kind]} ${padTo(by, column)}`)}  `,
  });
}

function showTokens(tokens: readonly Token[], page: Page): string[] {
  const runs = tokens.flatMap((token): Run[] => [
    `${printable(token.text)}`,
    { text: `\u{A0}${token.shape === "none" ? token.kind : token.shape} `, paint: page.faint },
  ]);
  return setText(runs, { width: page.width, indent: 7 });
}

function clip(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH - 2).trimEnd()} …` : text;
}
