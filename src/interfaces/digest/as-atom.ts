/**
 * A digest as an Atom feed (RFC 4287). An entry's id comes from what it tells, so that a reader that fetches the feed anew shows nothing
 * twice; its day of change is when the record came to know it.
 */
import type { Digest, DigestItem } from "../../analysis/digest/digest.ts";
import { contentId } from "../../record/ids.ts";
import { xmlOf } from "../../shared/markup.ts";
import { isWebAddress } from "../../shared/web-address.ts";
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
<title>${xmlOf(titleOf(digest))}</title>
<subtitle>${xmlOf(sinceInWords(digest))}</subtitle>
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
  const link = !isWebAddress(first.url) ? "" : `\n<link rel="related" href="${xmlOf(first.url)}"/>`;
  const outlets = [...new Set(citations.map(({ outlet }) => outlet ?? "outlet not named"))];
  const day =
    published !== null && /^\d{4}-\d\d-\d\d$/u.test(published) ? `\n<published>${published}T00:00:00Z</published>` : "";
  return `<entry>
<id>${TAG}item/${id}</id>
<title>${xmlOf(`${sidesInWords(sides)}: ${title}`)}</title>
<updated>${instant(known)}</updated>${day}${link}
<category term="${kind}" label="${xmlOf(KIND_WORDS[kind])}"/>
${sides.map((side) => `<category scheme="${TAG}side" term="${xmlOf(side)}"/>`).join("\n")}
${outlets.map((outlet) => `<contributor><name>${xmlOf(outlet)}</name></contributor>`).join("\n")}
<content type="html">${xmlOf(bodyHtml(item, "p"))}</content>
</entry>`;
}

/** RFC 3339, with a capital T and Z. */
function instant(iso: string): string {
  return new Date(iso).toISOString().replace(/\.\d+Z$/u, "Z");
}
