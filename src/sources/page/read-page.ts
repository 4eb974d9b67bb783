/**
 * The bytes of a web page → the report in it: decoded, swept, built, weighed, and set as text. Pure, and never to be called on a page from
 * elsewhere without a limit on its time: `page-reader.ts` does it in a thread of its own.
 */
import { articleText, wholeText } from "./article-text.ts";
import { decodePage } from "./decode-page.ts";
import type { Page, PageHints, PageProblem } from "./page.ts";
import { readMetadata } from "./page-metadata.ts";
import { type Swept, sweep } from "./sweep.ts";

/** Fewer characters than this are no report, if there is another place to look. */
const LITTLE = 60;

export function readPage(bytes: Uint8Array, { charset }: PageHints = {}): Page | PageProblem {
  const decoded = decodePage(bytes, charset);
  if ("problem" in decoded) return { code: "source/unreadable", problem: decoded.problem };
  const swept = sweep(decoded.text);
  if (typeof swept === "string") return { code: "source/too-complex", problem: `the page has ${swept}` };
  const { body, heading, ...metadata } = readMetadata(swept);
  const article = articleText(swept.body, metadata.title, heading);
  const text = fromElsewhere(article, body, decoded.text);
  return text === "" ? { code: "source/no-article", problem: whyEmpty(swept) } : { ...metadata, text };
}

/**
 * Where a page shows little, its JSON-LD may hold the text that a program of the page would show; or all of it stands in what is called its
 * margin, by an element that was never closed.
 */
function fromElsewhere(article: string, body: string | null, html: string): string {
  if (body !== null && body.length > article.length * 3) {
    const swept = sweep(body);
    const given = typeof swept === "string" ? "" : wholeText(swept.body);
    if (given.length > article.length * 3) return given;
  }
  if (article.length >= LITTLE) return article;
  const all = sweep(html, { all: true });
  const whole = typeof all === "string" ? "" : wholeText(all.body);
  return whole.length > article.length * 3 ? whole : article;
}

function whyEmpty({ frames, scripts, letters }: Swept): string {
  if (frames > 0 && letters < LITTLE)
    return "the page only sets other pages in frames; save or fetch the one with the text";
  if (scripts > 0) return "the page has no text: its programs would fetch it; save it from a browser that has shown it";
  return "the page has no text";
}
