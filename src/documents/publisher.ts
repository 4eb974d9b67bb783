/**
 * The outlet or body that published a text, where metadata is silent and the text names it: "Trend reports", "As Azernews reports",
 * "told Trend", "/TASS/", "(AP)", "© 2023 Agenda", "MINISTRY OF FOREIGN AFFAIRS" above a release.
 *
 * An outlet speaks of itself in the present ("Trend reports") and without a description ("the Iranian agency IRNA reports" names a
 * source, not the publisher).
 */
import type { Block, Dateline, Printed } from "./document.ts";
import { isOfficeLine } from "./headline.ts";
import { type Named, nameAfter, nameBefore } from "./outlet-name.ts";

export interface PrintedPublisher {
  readonly name: string;
  readonly printed: Printed;
}

const REPORTS = /(?<!\p{L})(?:reports|informs|writes|understands|(?:has )?(?:learned|learnt))(?!\p{L})/gu;
const BEHIND_REPORTS = /^(?:[,.]|$| (?:with|referring|citing|quoting|via|from|that|on)(?!\p{L}))/u;
const TOLD = / told (?:the )?/gu;
const BEHIND_TOLD = /^(?:[,.]|$| (?:on|that|in)(?!\p{L}))/u;
const SPEAKER =
  /(?<!\p{L})(?:source|service|department|ministry|embassy|office|officials?|diplomats?|spokes(?:man|woman|person))(?!\p{L})/iu;
const OPENS = /(?:^|[,–—] |[.!?]["”]? )(?:[Aa]s )?(?:[Tt]he )?$/u;
const DESCRIBED =
  /(?:agency|media|newspaper|daily|television|tv|radio|broadcaster|channel|website|portal|outlet|magazine) (?:the )?$/iu;
const RIGHTS = /©|\(c\)|copyright/iu;
const BEFORE_OWNER = /^[\s©\d,–-]*(?:\(c\))?[\s©\d,–-]*(?:by )?/iu;
const OWNER = /^\p{Lu}[^.,;|\n]{1,40}/u;
const ALL_RIGHTS = / all rights/iu;
const INVITES = /^(?:please )?(?:follow|like|join|find) (?:us|@)/iu;
const HANDLE = /@([\p{L}\p{N}_]{3,30})$/u;
const STROKES = /\/([^/]{2,30})\//u;
/** How much of a paragraph, and how many paragraphs at either end, are looked at. */
const LOOK = 1500;
const HEAD = 3;
const TAIL = 2;

export function printedPublisher(
  content: string,
  blocks: readonly Block[],
  dateline: Dateline | null,
): PrintedPublisher | null {
  const prose = blocks.filter((block) => block.kind === "body");
  const near = prose.length <= HEAD + TAIL ? prose : [...prose.slice(0, HEAD), ...prose.slice(-TAIL)];
  return (
    inDateline(content, dateline, prose[0]) ??
    firstOf(near, (block) => reporting(content, block)) ??
    firstOf(near, (block) => told(content, block)) ??
    firstOf(blocks, (block) => (block.kind === "footer" ? inFooter(content, block) : null)) ??
    inHeader(content, blocks)
  );
}

function inDateline(content: string, dateline: Dateline | null, opening: Block | undefined): PrintedPublisher | null {
  const rule = "document/publisher-in-dateline";
  if (dateline?.agency) {
    // A report with a dateline at its foot has the agency at its head.
    const start = content.indexOf(dateline.agency, opening?.start ?? 0);
    if (start >= 0) return found({ name: dateline.agency, start }, rule);
  }
  const strokes = opening && STROKES.exec(content.slice(opening.start, opening.proseStart));
  return strokes ? found({ name: strokes[1]!, start: opening.start + strokes.index + 1 }, rule) : null;
}

/** "..., Trend reports, referring to ...", "As Azernews reports". */
function reporting(content: string, block: Block): PrintedPublisher | null {
  const text = proseOf(content, block);
  for (const { index, 0: verb } of text.matchAll(REPORTS)) {
    const outlet = nameBefore(text, index - 1);
    if (!outlet) continue;
    const before = text.slice(Math.max(0, outlet.start - 40), outlet.start);
    if (!OPENS.test(before) || DESCRIBED.test(before)) continue;
    if (
      !/[Aa]s (?:the )?$/u.test(before) &&
      !BEHIND_REPORTS.test(text.slice(index + verb.length, index + verb.length + 12))
    )
      continue;
    return found({ ...outlet, start: block.proseStart + outlet.start }, "document/publisher-reports");
  }
  return null;
}

/** "..., a source in the ministry told Trend." */
function told(content: string, block: Block): PrintedPublisher | null {
  const text = proseOf(content, block);
  for (const { index, 0: verb } of text.matchAll(TOLD)) {
    const outlet = nameAfter(text, index + verb.length);
    if (!outlet || !SPEAKER.test(text.slice(Math.max(0, index - 100), index))) continue;
    const end = outlet.start + outlet.name.length;
    if (!BEHIND_TOLD.test(text.slice(end, end + 8))) continue;
    return found({ ...outlet, start: block.proseStart + outlet.start }, "document/publisher-told");
  }
  return null;
}

/** "© 2024 Harbour Times. All rights reserved.", "Follow us on Twitter @HarbourNews". */
function inFooter(content: string, block: Block): PrintedPublisher | null {
  const text = content.slice(block.start, Math.min(block.end, block.start + 300)).trimEnd();
  const rights = RIGHTS.exec(text);
  if (rights) {
    const after = rights.index + rights[0].length;
    const start = after + BEFORE_OWNER.exec(text.slice(after))![0].length;
    const name = OWNER.exec(text.slice(start))?.[0].split(ALL_RIGHTS)[0]?.trimEnd();
    if (name) return found({ name, start: block.start + start }, "document/publisher-copyright");
  }
  const handle = INVITES.test(text) ? HANDLE.exec(text) : null;
  return handle
    ? found({ name: handle[1]!, start: block.start + handle.index + 1 }, "document/publisher-handle")
    : null;
}

function inHeader(content: string, blocks: readonly Block[]): PrintedPublisher | null {
  for (const block of blocks) {
    if (block.kind === "body") break;
    const name = content.slice(block.start, Math.min(block.end, block.start + 120));
    if (block.kind === "header" && isOfficeLine(name))
      return found({ name, start: block.start }, "document/publisher-in-header");
  }
  return null;
}

function proseOf(content: string, block: Block): string {
  return content.slice(block.proseStart, Math.min(block.end, block.proseStart + LOOK));
}

function firstOf(blocks: readonly Block[], read: (block: Block) => PrintedPublisher | null): PrintedPublisher | null {
  for (const block of blocks) {
    const publisher = read(block);
    if (publisher) return publisher;
  }
  return null;
}

function found({ name, start }: Named, rule: string): PrintedPublisher {
  return { name, printed: { start, end: start + name.length, rule } };
}
