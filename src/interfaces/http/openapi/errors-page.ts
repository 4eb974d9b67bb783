/** docs/errors.md as a page: where the type of every problem leads. */
import { readFileSync } from "node:fs";
import { ERRORS } from "../../../shared/errors.ts";
import { htmlOf } from "../../../shared/markup.ts";
import { pageHtml } from "../../brief/page-html.ts";
import { STYLE } from "../../brief/style.ts";

/** Beside `src` or `dist`. */
const FILE = new URL("../../../../docs/errors.md", import.meta.url);

export function errorsHtml(): string {
  const sections = readFileSync(FILE, "utf8").split(/^## /mu).slice(1);
  const main = sections
    .map((section) => {
      const [head = "", ...lines] = section.split("\n");
      // The same place as the heading has in the page of the documentation.
      const id = head.replace(/[^a-z-]/gu, "");
      const paragraphs = lines
        .join("\n")
        .trim()
        .split(/\n{2,}/u);
      return `<section aria-labelledby="${id}">\n<h2 id="${id}">${htmlOf(head)}</h2>\n${paragraphs.map((text) => `<p>${inline(text)}</p>`).join("\n")}\n</section>`;
    })
    .join("\n");
  return pageHtml({
    kind: "Reference",
    style: STYLE,
    title: "Errors",
    head: [`${Object.keys(ERRORS).length} failures that somebody can act on, and what to do about each.`],
    main,
  });
}

/** What the page has of Markdown: code and emphasis. */
function inline(text: string): string {
  return htmlOf(text.replaceAll("\n", " "))
    .replace(/`(?<code>[^`]+)`/gu, "<code>$<code></code>")
    .replace(/\*(?<words>[^*]+)\*/gu, "<b>$<words></b>");
}
