/** A digest as a web page that is one file: no script, nothing fetched, every word of a report escaped. It is set as a brief is. */
import type { Citation } from "../../analysis/brief/brief.ts";
import type { Digest, DigestItem } from "../../analysis/digest/digest.ts";
import { groupsOf } from "../../analysis/digest/in-order.ts";
import { htmlOf } from "../../shared/markup.ts";
import { isWebAddress } from "../../shared/web-address.ts";
import { pageHtml } from "../brief/page-html.ts";
import { readable } from "../brief/readable.ts";
import { runningFoot, STYLE } from "../brief/style.ts";
import { KIND_WORDS, sidesInWords, sinceInWords, sourceInWords, titleOf } from "./in-words.ts";

/** What a digest has and a brief has not. */
const OWN_STYLE = `
.item { margin: 0 0 1.1rem; padding: 0 0 0 0.9rem; border-left: 2px solid var(--hair); }
.item.first { border-left-color: var(--mark); }
.item h3 { margin: 0; font-size: 1rem; color: var(--ink); font-weight: 500; text-wrap: pretty; }
.item.first h3 { font-weight: 650; }
.item .tag { color: var(--mark); font-size: 0.74rem; font-weight: 600; letter-spacing: 0.07em; text-transform: uppercase; }
.item p { margin: 0.12rem 0 0; }
.item .detail { color: var(--soft); font-size: 0.9rem; }
.item .source { font-size: 0.83rem; color: var(--soft); padding-left: 0.9rem; text-indent: -0.9rem; }
.item .source q { color: var(--ink); }
@media print { .item { break-inside: avoid; margin-bottom: 7pt; padding-left: 7pt; } .item h3 { font-size: 9.8pt; } .item .detail { font-size: 8.6pt; } .item .source { font-size: 7.8pt; } .item .tag { font-size: 7pt; } }
`.trimEnd();

export function digestAsHtml(digest: Digest): string {
  return pageHtml({
    kind: "Digest",
    style: STYLE + OWN_STYLE + runningFoot(titleOf(digest)),
    title: htmlOf(titleOf(digest)),
    head: [htmlOf(sinceInWords(digest))],
    main: groupsOf(digest.items)
      .map(
        ({ sides, items }) =>
          `<section>\n<h2>${htmlOf(sidesInWords(sides))}</h2>\n${items.map(itemHtml).join("\n")}\n</section>`,
      )
      .join("\n"),
  });
}

function itemHtml(item: DigestItem): string {
  const { id, importance, kind } = item;
  return `<article class="item${importance === 3 ? " first" : ""}" id="${id}">
<p class="tag">${KIND_WORDS[kind]}</p>
${bodyHtml(item, "h3")}
</article>`;
}

/** Title, detail and words, as a page and a feed set them. */
export function bodyHtml({ title, detail, citations }: DigestItem, head: "h3" | "p"): string {
  return [
    `<${head}>${htmlOf(readable(title))}</${head}>`,
    ...(detail === null ? [] : [`<p class="detail">${htmlOf(readable(detail))}</p>`]),
    ...citations.map(sourceHtml),
  ].join("\n");
}

function sourceHtml(citation: Citation): string {
  const { head, title, day } = sourceInWords(citation);
  const outlet = htmlOf(readable(head));
  const words = title === null ? "" : `, <i class="q">${htmlOf(readable(title))}</i>`;
  const link = !isWebAddress(citation.url) ? "" : ` · <a href="${htmlOf(citation.url)}" rel="noreferrer">report</a>`;
  const inferred = citation.inferred === undefined ? "" : " (inferred)";
  return `<p class="source">${outlet}${words}, ${htmlOf(day)}: <q>${htmlOf(readable(citation.quote).trim())}</q>${inferred}${link}</p>`;
}
