/**
 * The outlet or body that published a text, where metadata is silent and the text names it: "Trend reports", "As Azernews reports",
 * "told Trend", "/TASS/", "(AP)", "© 2023 Agenda", "MINISTRY OF FOREIGN AFFAIRS" above a release.
 *
 * An outlet speaks of itself in the present ("Trend reports") and without a description ("the Iranian agency IRNA reported" is a
 * source, not the publisher).
 */
import type { Block, Dateline, Printed } from "./document.ts";
import { isOfficeLine } from "./headline.ts";

export interface PrintedPublisher {
  readonly name: string;
  readonly printed: Printed;
}

const OUTLET = "(\\p{Lu}[\\p{L}\\p{N}]*(?:\\.[\\p{L}]{2,4})?(?: \\p{Lu}[\\p{L}\\p{N}.]*){0,2})";
/** In the prose, the surest first. */
const IN_PROSE: readonly { readonly pattern: RegExp; readonly rule: string }[] = [
  {
    pattern: new RegExp(
      `(?:,|–|—|^) (?:the )?${OUTLET}(?: News| news agency| correspondent)? (?:reports|informs|writes)(?=[,.]| (?:with|referring|citing|quoting|via|from))`,
      "u",
    ),
    rule: "document/publisher-reports",
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?]["”]? )As (?:the )?${OUTLET}(?: news agency)? (?:reports|informs|reported earlier)`,
      "u",
    ),
    rule: "document/publisher-reports",
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?]["”]? )${OUTLET} (?:reports|informs)(?:,| (?:that|with reference|referring|citing))`,
      "u",
    ),
    rule: "document/publisher-reports",
  },
  {
    pattern: new RegExp(`(?:,|–|—) (?:the )?${OUTLET} (?:has learned|learned|was told|learnt)(?= |[,.])`, "u"),
    rule: "document/publisher-learned",
  },
  {
    pattern: new RegExp(
      `(?:source|service|department|ministry|embassy|office|officials?|diplomats?|spokes\\p{L}+)[^.\\n]{0,80}? told ${OUTLET}(?=[,.]|$| (?:on|that|in))`,
      "iu",
    ),
    rule: "document/publisher-told",
  },
];
const IN_FOOTER: readonly { readonly pattern: RegExp; readonly rule: string }[] = [
  {
    pattern:
      /(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))? ?(?:\d{4}(?:[-–]\d{4})?)? ?,? ?(?:by )?(\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?)(?=[.,;|]| all rights|\s*$)/iu,
    rule: "document/publisher-copyright",
  },
  {
    pattern: /(?:follow|like|join|find) (?:us|@)[^@\n]{0,60}@?([\p{L}\p{N}_]{3,30})\s*$/iu,
    rule: "document/publisher-handle",
  },
];
const DESCRIBED =
  /(?:agency|media|newspaper|daily|television|tv|radio|broadcaster|channel|website|portal|outlet|magazine) (?:the )?$/iu;
const NO_OUTLET =
  /^(?:the|he|she|it|they|media|ministry|minister|president|government|press|reuters reports|twitter|facebook|telegram|instagram|youtube|x|reporters|journalists|parliament|lawmakers|congress|state|local|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const BY_STROKES = /\/([^/]{2,30})\//u;

export function printedPublisher(
  content: string,
  blocks: readonly Block[],
  dateline: Dateline | null,
): PrintedPublisher | null {
  if (dateline?.agency) {
    const start = content.indexOf(dateline.agency, dateline.start);
    return found(dateline.agency, start, "document/publisher-in-dateline");
  }
  const prose = blocks.filter((block) => block.kind === "body");
  for (const { pattern, rule } of IN_PROSE) {
    for (const block of [...prose.slice(0, 3), ...prose.slice(3).slice(-2)]) {
      const hit = search(pattern, rule, block);
      if (hit) return hit;
    }
  }
  const slug = prose[0] && BY_STROKES.exec(content.slice(prose[0].start, prose[0].proseStart));
  if (slug) return found(slug[1]!, prose[0]!.start + slug.index + 1, "document/publisher-in-dateline");
  for (const { pattern, rule } of IN_FOOTER) {
    for (const block of blocks.filter((candidate) => candidate.kind === "footer")) {
      const hit = search(pattern, rule, block);
      if (hit) return hit;
    }
  }
  for (const block of blocks) {
    if (block.kind === "body") break;
    const text = content.slice(block.start, Math.min(block.end, block.start + 120));
    if (block.kind === "header" && isOfficeLine(text)) return found(text, block.start, "document/publisher-in-header");
  }
  return null;

  function search(pattern: RegExp, rule: string, block: Block): PrintedPublisher | null {
    const text = content.slice(block.proseStart, Math.min(block.end, block.proseStart + 1500));
    const match = pattern.exec(text);
    const name = match?.[1];
    if (!match || name === undefined || NO_OUTLET.test(name)) return null;
    const at = match.index + match[0].indexOf(name);
    if (DESCRIBED.test(text.slice(Math.max(0, at - 30), at))) return null;
    return found(name, block.proseStart + at, rule);
  }
}

function found(name: string, start: number, rule: string): PrintedPublisher {
  return { name, printed: { start, end: start + name.length, rule } };
}
