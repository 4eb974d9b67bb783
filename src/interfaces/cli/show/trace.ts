/** What the reader thought of each sentence: what it found there (·), which rules spoke (+), and which declined and why (−). */
import type { Annotated } from "../../../extraction/annotated.ts";
import type { TraceLine } from "../../../extraction/trace.ts";
import type { Sentence, Token } from "../../../language/token.ts";
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
  const longest = lines.reduce((most, line) => Math.max(most, widthOf(line.by)), 0);
  const column = Math.min(ID_COLUMNS, Math.floor(page.width / 3), longest);
  const setLine = (line: TraceLine) => showLine(line, document.content, column, page);
  const [bySentence, outside] = bySentences(sentences, lines);
  const blocks = sentences.map((sentence) => {
    const number = `${page.faint(String(sentence.index + 1).padStart(3))}  `;
    const text = printable(document.content.slice(sentence.start, sentence.end));
    return [
      ...setText([{ text, paint: page.strong }], { width: page.width, indent: 5, first: number }),
      ...(setting.tokens ? showTokens(tokens.slice(sentence.from, sentence.to), page) : []),
      ...(bySentence.get(sentence) ?? []).flatMap(setLine),
    ];
  });
  if (outside.length > 0) blocks.unshift([`     ${page.strong("Outside the sentences")}`, ...outside.flatMap(setLine)]);
  const legend = [
    { text: "·\u{A0}found ", paint: page.faint },
    { text: "+\u{A0}a\u{A0}rule\u{A0}spoke ", paint: page.good },
    { text: "−\u{A0}a\u{A0}rule\u{A0}declined", paint: page.warn },
  ];
  return [...setText(legend, { width: page.width, indent: 5 }), ...blocks.flatMap((block) => ["", ...block])];
}

/** Each line with the sentence that it begins in, and those that begin in none. */
function bySentences(
  sentences: readonly Sentence[],
  lines: readonly TraceLine[],
): [ReadonlyMap<Sentence, TraceLine[]>, TraceLine[]] {
  const found = new Map<Sentence, TraceLine[]>();
  const outside: TraceLine[] = [];
  for (const line of lines) {
    const sentence = sentenceAt(sentences, line.start);
    const own = sentence ? found.get(sentence) : outside;
    if (own) own.push(line);
    else found.set(sentence!, [line]);
  }
  return [found, outside];
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= at ? sentence : undefined;
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
