/**
 * Quotation marks → the stretches between them, paragraph by paragraph.
 *
 * “curly”, "straight", ‘single’, 'typewriter', «guillemets», „low“, ``wire''. An apostrophe is no mark. A quotation that goes on
 * over several paragraphs is opened anew at the head of each, or not, and closed once. Marks that are missing are common.
 */
import type { Annotated } from "../annotated.ts";
import type { QuotedSpan } from "./quote.ts";

type Mark = "open" | "close" | "either";
interface Paragraph {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}
interface Open {
  readonly at: number;
  readonly from: number;
  readonly mark: "double" | "single";
  readonly continues: boolean;
  depth: number;
}

const DOUBLE: Readonly<Record<string, Mark>> = {
  "“": "open",
  "”": "close",
  "«": "open",
  "»": "close",
  "„": "open",
  "‟": "open",
  "「": "open",
  "」": "close",
  "『": "open",
  "』": "close",
  '"': "either",
  "＂": "either",
};
const SINGLE: Readonly<Record<string, Mark>> = {
  "‘": "open",
  "’": "close",
  "‚": "open",
  "'": "either",
  "‹": "open",
  "›": "close",
  "`": "either",
};
const SENTENCE_END = new Set([".", "!", "?", "…", ",", ";", ":"]);
/** Paragraphs without any mark that a quotation may run through. */
const SILENT_PARAGRAPHS = 30;
/** A heading of more tokens than this is prose that was taken for one. */
const LONGEST_HEADING = 60;

const ANY_DASH = /\n[ \t]{0,3}[-–—] /u;
/** A dash before fewer tokens is a point of a list. */
const SHORTEST_SPEECH = 8;
const ANY_DOUBLE = /[“”«»„‟"＂「」『』]|``/u;
const ANY_SINGLE_OPEN = /(?:^|[\s([–—-])['‘‹‚`]\p{L}/u;

export function findQuotedSpans(annotated: Annotated): QuotedSpan[] {
  const { content } = annotated.document;
  const marked = ANY_DOUBLE.test(content) || ANY_SINGLE_OPEN.test(content);
  if (!marked && !ANY_DASH.test(content)) return [];
  const { paragraphs, headings } = paragraphsOf(annotated);
  const spans = dashedParagraphs(annotated, paragraphs);
  if (!marked) return spans;
  return inOrder([...spans, ...markedSpans(annotated, paragraphs, headings)]);
}

function markedSpans(
  annotated: Annotated,
  paragraphs: readonly Paragraph[],
  headings: readonly Paragraph[],
): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const next = {
    double: nextMarks(annotated, paragraphs, "double"),
    single: nextMarks(annotated, paragraphs, "single"),
  };
  let carried: Open["mark"] | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const ahead = carried === null ? undefined : next[carried][index];
    const goesOn = ahead !== undefined && ahead.mark === "close" && ahead.paragraph <= index + SILENT_PARAGRAPHS;
    carried = readParagraph(annotated, paragraph, carried, goesOn, spans);
  }
  const inHeadings: QuotedSpan[] = [];
  for (const heading of headings) readParagraph(annotated, heading, null, false, inHeadings);
  if (inHeadings.length === 0) return spans;
  return [...spans, ...inHeadings.map((span) => ({ ...span, heading: true }))];
}

function inOrder(spans: QuotedSpan[]): QuotedSpan[] {
  return spans.sort((a, b) => a.from - b.from);
}

/** "The President said:" and under it "- Welcome to our country. …": speech that a dash opens at the head of a paragraph. */
function dashedParagraphs({ tokens, lexicons }: Annotated, paragraphs: readonly Paragraph[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const sayings = lexicons.wordSet("plain-saying");
  for (const [index, { block, from, to }] of paragraphs.entries()) {
    const above = paragraphs[index - 1];
    // A list of points stands below a colon, too.
    if (!above || tokens[above.to - 1]!.text !== ":" || !sayings.has(tokens[above.to - 2]?.norm ?? "")) continue;
    if (!isBracketOrDash(tokens[from]!.text)) continue;
    const next = tokens[from + 1];
    if (next?.spaced !== true || next.shape === "lower" || to - from < SHORTEST_SPEECH) continue;
    spans.push({ from: from + 1, to, open: from, close: -1, block, continues: false, mark: "double" });
  }
  return spans;
}

function paragraphsOf({ sentences, document }: Annotated): { paragraphs: Paragraph[]; headings: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  const headings: Paragraph[] = [];
  for (const { block, blockKind, from, to, start } of sentences) {
    // The line under the headline is often taken for the headline; that of the metadata is no text.
    const above = blockKind === "heading" || (blockKind === "title" && start >= document.textStart);
    if (blockKind !== "body" && !above) continue;
    const list = above && to - from <= LONGEST_HEADING ? headings : paragraphs;
    const last = list.at(-1);
    if (last && last.block === block) list[list.length - 1] = { ...last, to };
    else list.push({ block, from, to });
  }
  return { paragraphs, headings };
}

/** For each paragraph the first mark of the family in it or behind it. */
function nextMarks(annotated: Annotated, paragraphs: readonly Paragraph[], family: Open["mark"]) {
  const next: ({ readonly paragraph: number; readonly mark: Mark } | undefined)[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const { from, to } = paragraphs[index]!;
    next[index] = next[index + 1];
    for (let at = from; at < to; at++) {
      if (annotated.tokens[at]!.kind !== "punct") continue;
      const mark = markAt(annotated, at, from, to, family);
      if (!mark) continue;
      next[index] = { paragraph: index, mark };
      break;
    }
  }
  return next;
}

/** What the token is, seen from its spacing: nothing, or a mark of the family. */
function markAt({ tokens }: Annotated, at: number, from: number, to: number, family: Open["mark"]): Mark | null {
  const token = tokens[at]!;
  // "``We agreed,'' he said": two single marks are a double one, which is read at its inner half.
  if (isPair(tokens, at - 1)) return family === "double" && token.text === "`" ? "open" : null;
  if (isPair(tokens, at)) return family === "double" && token.text === "'" ? "close" : null;
  const printed = (family === "double" ? DOUBLE : SINGLE)[token.text];
  if (!printed) return null;
  const before = at === from || token.spaced || isBracketOrDash(tokens[at - 1]!.text);
  const next = tokens[at + 1];
  const after = at + 1 >= to || !next || next.spaced || next.kind === "punct";
  if (family === "single") {
    if (before && !after && next!.kind === "word" && printed !== "close") return "open";
    return !before && after && printed !== "open" ? "close" : null;
  }
  if (printed !== "either") return printed;
  if (before && !after) return "open";
  return !before && after ? "close" : "either";
}

function isPair(tokens: Annotated["tokens"], at: number): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  return (one?.text === "`" || one?.text === "'") && other?.text === one.text && !other.spaced;
}

const isBracketOrDash = (text: string) => text === "(" || text === "[" || text === "-" || text === "–" || text === "—";

/** Reads one paragraph; returns the family of a quotation that it leaves open. */
function readParagraph(
  annotated: Annotated,
  paragraph: Paragraph,
  carried: Open["mark"] | null,
  goingOn: boolean,
  spans: QuotedSpan[],
): Open["mark"] | null {
  const { tokens } = annotated;
  const { from, to, block } = paragraph;
  const firmCloses = lastFirmClose(annotated, paragraph);
  let open: Open | null = goingOn ? { at: -1, from, mark: carried!, continues: true, depth: 0 } : null;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind !== "punct") continue;
    const double = markAt(annotated, at, from, to, "double");
    const mark: Mark | null = double ?? (open?.mark === "double" ? null : markAt(annotated, at, from, to, "single"));
    if (!mark) continue;
    const family = double ? "double" : "single";
    if (!open || (open.mark === "single" && family === "double")) {
      if (mark === "close") {
        if (family === "double" && !open) orphan(at);
        continue;
      }
      if (family === "single" && isApostrophe(at)) continue;
      open = { at, from: at + 1, mark: family, continues: carried === family && at === from, depth: 0 };
      continue;
    }
    if (mark === "open") {
      // A new paragraph within one line: “... human beings. “The organisers ...”
      if (!SENTENCE_END.has(tokens[at - 1]!.text)) open.depth++;
      continue;
    }
    if (family === "single" && at < firmCloses && isPossessive(at)) continue;
    if (open.depth > 0 && mark === "close") {
      open.depth--;
      continue;
    }
    close(open, at);
    open = null;
  }
  if (!open) return null;
  if (open.mark === "single" && open.at !== from && !open.continues) return null;
  push({ from: open.from, to, open: open.at, close: -1, block, continues: open.continues, mark: open.mark });
  return open.mark;

  function close(begun: Open, at: number): void {
    push({ from: begun.from, to: at, open: begun.at, close: at, block, continues: begun.continues, mark: begun.mark });
  }

  /** A closing mark without its opening: the quotation began with the paragraph. */
  function orphan(at: number): void {
    const first = spans.at(-1)?.block !== block;
    if (first && at > from && SENTENCE_END.has(tokens[at - 1]!.text))
      push({ from, to: at, open: -1, close: at, block, continues: carried !== null, mark: "double" });
  }

  function push(span: QuotedSpan): void {
    if (span.to > span.from) spans.push(span);
  }

  /** "'80s", and the "’" of "the ’em". */
  function isApostrophe(at: number): boolean {
    return tokens[at + 1]?.kind === "number";
  }

  /** "the smugglers' boats": the mark belongs to the word before it. */
  function isPossessive(at: number): boolean {
    const before = tokens[at - 1]!;
    const next = tokens[at + 1];
    return before.kind === "word" && before.norm.endsWith("s") && next?.spaced === true && next.kind === "word";
  }
}

/** The last single mark of the paragraph that can only be closing: it stands behind a comma or a full stop. */
function lastFirmClose(annotated: Annotated, { from, to }: Paragraph): number {
  const { tokens } = annotated;
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]!.kind !== "punct" || SINGLE[tokens[at]!.text] === undefined) continue;
    if (SENTENCE_END.has(tokens[at - 1]!.text) && markAt(annotated, at, from, to, "single") === "close") return at;
  }
  return -1;
}
