/**
 * A digest as an Atom feed (RFC 4287). An entry's id comes from what it tells, so that a reader that fetches the feed anew shows nothing
 * twice; its day of change is when the record came to know it.
 */
import type { Digest, DigestItem } from "../../analysis/digest/digest.ts";
import { contentId } from "../../record/ids.ts";
import { bodyHtml } from "./as-html.ts";
import { KIND_WORDS, sidesInWords, sinceInWords, titleOf } from "./in-words.ts";

/** Ids are tag URIs (RFC 4151) of a name that stands for no site, of the year in which they were first made. */
const TAG = "tag:chancery.invalid,2026:";

/** `updated`: for a feed that has nothing to tell, ISO date-time. */
export function digestAsAtom(digest: Digest): string {
  const { watched, items } = digest;
  const known = items.map((item) => item.known).sort();
  const updated = known.at(-1) ?? digest.updated ?? "1970-01-01T00:00:00Z";
  const about = contentId("n", "feed", ...watched.map((sides) => sides.join(" ")));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${TAG}digest/${about}</id>
<title>${xml(titleOf(digest))}</title>
<subtitle>${xml(sinceInWords(digest))}</subtitle>
<updated>${instant(updated)}</updated>
<author><name>Chancery</name></author>
<generator>Chancery</generator>
${items.map(entry).join("\n")}
</feed>
`;
}

function entry(item: DigestItem): string {
  const { id, kind, sides, title, known, published, citations } = item;
  const [first] = citations;
  const link = first.url === null ? "" : `\n<link rel="related" href="${xml(first.url)}"/>`;
  const outlets = [...new Set(citations.map(({ outlet }) => outlet ?? "outlet not named"))];
  const day =
    published !== null && /^\d{4}-\d\d-\d\d$/u.test(published) ? `\n<published>${published}T00:00:00Z</published>` : "";
  return `<entry>
<id>${TAG}item/${id}</id>
<title>${xml(`${sidesInWords(sides)}: ${title}`)}</title>
<updated>${instant(known)}</updated>${day}${link}
<category term="${kind}" label="${xml(KIND_WORDS[kind])}"/>
${sides.map((side) => `<category scheme="${TAG}side" term="${xml(side)}"/>`).join("\n")}
${outlets.map((outlet) => `<contributor><name>${xml(outlet)}</name></contributor>`).join("\n")}
<content type="html">${xml(bodyHtml(item, "p"))}</content>
</entry>`;
}

/** RFC 3339, with a capital T and Z. */
function instant(iso: string): string {
  return new Date(iso).toISOString().replace(/\.\d+Z$/u, "Z");
}

/** Characters that XML has no place for are replaced. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
