/**
 * The text of the report in a page. Two ways are asked: Readability weighs where most of the text is, and `report-part.ts` looks below the
 * title. Where they agree on the place, what stands there is taken whole: Readability leaves out short lines, items and headings, which a
 * person sees. Where they do not, the one with the longer paragraph is right: teasers are short.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { contentOf } from "../../shared/markup.ts";
import { sameWords } from "../../shared/same-words.ts";
import { type Node, type PageTextOptions, pageText } from "./page-text.ts";
import { MeasuredPage } from "./report-part.ts";
import { NUMBER } from "./write-markup.ts";

/** A text of so many characters is taken as the whole report; a shorter one makes Readability look again, less strictly. */
const SHORT = 140;
/** What stands around Readability's text may be so much more, and is still of the report. */
const MORE = 1.6;
const MORE_AT_LEAST = 300;
/** By how much a paragraph elsewhere must be longer than those below the title. */
const LONGER = 1.5;

/** `heading`: the number of the element that shows the title, or stands in its place. */
export function articleText(body: string, title: string | null, heading: number | null): string {
  const weighed = weigh(body, title);
  const root = documentOf(body, null).body;
  const page = new MeasuredPage(root, NUMBER);
  const titled = page.numbered(heading);
  const shown = titled && title !== null && sameWords(pageText(titled), title) ? titled : null;
  const part = titled ? page.partOf(titled) : root;
  const below = textOf(page, part, titled, shown);
  if (weighed === null) return below;
  if (!below.includes(weighed.longest)) {
    const anchor = page.numbered(weighed.number);
    // Above the text stands the title, and perhaps a first sentence: both are below their smallest common part.
    const both = titled && anchor ? textOf(page, page.partOfBoth(titled, anchor), titled, shown) : "";
    if (both.includes(weighed.longest) && fits(both, weighed.text)) return both;
    return weighed.longest.length >= longestOf(below).length * LONGER ? weighed.text : below;
  }
  return fits(below, weighed.text) ? below : weighed.text;
}

/** All of a page, where nothing else gave any text: with captions, if need be. */
export function wholeText(body: string): string {
  const root = documentOf(body, null).body;
  return pageText(root) || pageText(root, { captions: true });
}

function fits(part: string, text: string): boolean {
  return part.length <= text.length * MORE + MORE_AT_LEAST;
}

interface Weighed {
  readonly text: string;
  readonly longest: string;
  /** Of the element that its longest paragraph stands in. */
  readonly number: string | null;
}

function weigh(body: string, title: string | null): Weighed | null {
  const found = readable(documentOf(body, title));
  const text = found ? pageText(found) : "";
  if (!found || text === "") return null;
  const longest = longestOf(text);
  return { text, longest, number: numberOf(found, longest) };
}

/** A page that Readability fails on is read without it. */
function readable(document: unknown): Node | null {
  try {
    return (
      new Readability<Node>(document as never, {
        charThreshold: SHORT,
        keepClasses: true,
        disableJSONLD: true,
        serializer: (node) => node as never,
      }).parse()?.content ?? null
    );
  } catch {
    return null;
  }
}

/** Of the smallest element whose text has these words. */
function numberOf(root: Node, words: string): string | null {
  let number: string | null = null;
  for (let node: Node | null = root; node; ) {
    number = node.getAttribute?.(NUMBER) ?? number;
    let next: Node | null = null;
    for (let child: Node | null = node.firstChild; child && !next; child = child.nextSibling)
      if (child.nodeType === 1 && pageText(child).includes(words)) next = child;
    node = next;
  }
  return number;
}

/** `shown`: the heading, where it has the words of the title, which need not be said twice. */
function textOf(page: MeasuredPage, part: Node, heading: Node | null, shown: Node | null): string {
  const without = page.leadingElsewhere(part, heading);
  if (shown) without.add(shown);
  const options: PageTextOptions = { without };
  return pageText(part, options);
}

function longestOf(text: string): string {
  return text.split("\n").reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}

export function documentOf(body: string, title: string | null): { readonly body: Node } {
  const head = title === null ? "" : `<title>${contentOf(title)}</title>`;
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as never;
}
