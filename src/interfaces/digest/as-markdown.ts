/** A digest in Markdown: a list under each pair of sides, below each item the words that prove it. */
import type { Citation } from "../../analysis/brief/brief.ts";
import type { Digest, DigestItem } from "../../analysis/digest/digest.ts";
import { groupsOf } from "../../analysis/digest/in-order.ts";
import { isWebAddress } from "../../shared/web-address.ts";
import { addressed, escaped } from "../brief/as-markdown.ts";
import { readable } from "../brief/readable.ts";
import { sidesInWords, sinceInWords, sourceInWords, titleOf } from "./in-words.ts";

export function digestAsMarkdown(digest: Digest): string {
  const lines = [
    `# ${escaped(titleOf(digest))}`,
    "",
    escaped(sinceInWords(digest)),
    "",
    ...groupsOf(digest.items).flatMap(({ sides, items }) => [
      `## ${escaped(sidesInWords(sides))}`,
      "",
      ...items.flatMap(itemLines),
      "",
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function itemLines({ title, detail, importance, citations }: DigestItem): string[] {
  const head = escaped(readable(title));
  return [
    `- ${importance === 3 ? `**${head}**` : head}${detail === null ? "" : `  \n  ${escaped(readable(detail))}`}`,
    ...citations.map((citation) => `  - ${sourceLine(citation)}`),
  ];
}

function sourceLine(citation: Citation): string {
  const { head, title, day } = sourceInWords(citation);
  const words = title === null ? "" : `, *${escaped(readable(title))}*`;
  const link = !isWebAddress(citation.url) ? "" : ` ${addressed(citation.url)}`;
  const inferred = citation.inferred === undefined ? "" : " (inferred)";
  return `${escaped(readable(head))}${words}, ${escaped(day)}: “${escaped(readable(citation.quote).trim())}”${inferred}${link}`;
}
