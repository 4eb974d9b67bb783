/**
 * Whose account a whole report gives, when it is not the publisher's own: the body named in the lead or beside the report's main
 * statements ("..., the Foreign Ministry said"), not one that is asked about a detail further down.
 */

import { isOfficeLine } from "../../documents/headline.ts";
import type { Annotated } from "../annotated.ts";
import { findSources, type NamedPerson, type Source } from "./find-sources.ts";
import { nameBare } from "./name-bare.ts";

/** The account of a whole report, with the tokens `[from, to)` that name its source. */
export interface Attribution {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
}

/** Blocks of prose within which a report says whose account it gives, and those in which the source itself may be its subject. */
const LEAD = 8;
const HEAD = 3;
const SHORT = 5;

export function findAttribution(annotated: Annotated, people: readonly NamedPerson[] = []): Attribution[] {
  const { document } = annotated;
  const sources = findSources(annotated, people).flatMap((source, index, all) =>
    nameBare(source, index, all, annotated),
  );
  const own = document.publisher;
  const others = own === null ? sources : sources.filter((source) => !sameBody(source.name, own));
  // A ministry's own release speaks for itself; what it quotes from others are details.
  const official = own !== null && isOfficeLine(own);
  const short = document.blocks.filter((block) => block.kind === "body").length <= SHORT;
  const chosen = others.find((source) => {
    if (official) return speaksForOther(source) && carriesReport(source, others, short);
    return source.paragraph < LEAD && (carriesReport(source, others, short) || closesTitle(source, annotated));
  });
  if (!chosen) return [];
  const { name, from, to, sentence, form } = chosen;
  return [{ name, from, to, sentence, rule: `attribution/${form}` }];
}

/** In a release of its own a ministry may give, at its head, another's account; a statement it mentions is not that. */
function speaksForOther({ paragraph, type, form }: Source): boolean {
  return paragraph === 0 && type !== "person" && form !== "statement-by";
}

function carriesReport(source: Source, all: readonly Source[], short: boolean): boolean {
  const { type, form, closing, opening, paragraph, name, bare } = source;
  // "..., the ministry said" goes on with an account that began before, or with a detail that did.
  if (bare || paragraph < 0) return false;
  if (type === "person" || type === "officials") return paragraph === 0 && form === "said" && closing;
  // Further down a figure has a source, or an expert speaks, and the report stays the outlet's own.
  if (paragraph >= HEAD && (type === "organisation" || form === "according")) return false;
  if (form !== "said" || closing) return true;
  // Who opens a report by name and acronym, and announces, is its source.
  if (type === "organisation") return opening && paragraph === 0;
  // "The Ministry said that ..." opens a report of its own, or is what all of a short one rests on.
  if (!opening || paragraph >= HEAD) return false;
  const again = all.some((other) => other !== source && sameBody(other.name, name));
  return again || (short && all.every((other) => other.type === "person" || sameBody(other.name, name)));
}

/** Words that a headline may end with to say whose word it is. */
const MOST_CLOSING = 6;
const MARKS = [":", " - ", " – ", " — ", ","];

/** What the headline ends with: "Ferry link by May: President", "Ferry link by May, President says". */
function endOfTitle(title: string): string[] {
  const said = title.replace(/ (?:says|said)$/iu, "");
  const at = Math.max(...MARKS.map((mark) => said.lastIndexOf(mark)));
  if (at < 0) return [];
  return said
    .slice(at + 1)
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== "" && !/^sa(?:ys?|id)$/u.test(word));
}

/** "Ferry link by May: President" – the headline itself says whose word the report gives. */
function closesTitle(
  { type, form, opening, paragraph, from, sentence }: Source,
  { document, tokens, sentences }: Annotated,
): boolean {
  if (type !== "person" || form !== "said" || !opening || paragraph !== 0 || document.textStart === 0) return false;
  const closing = endOfTitle(document.content.slice(0, document.textStart).trim());
  if (closing.length === 0 || closing.length > MOST_CLOSING) return false;
  const subject = tokens.slice(sentences[sentence]!.from, from + 6).map((token) => token.norm);
  return closing.every((word) => subject.includes(word));
}

const EMPTY = new Set(["the", "of", "and", "for", "on", "in", "a", "an", "to", "office", "s"]);

/** One of the two names holds all words of the other. */
export function sameBody(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !EMPTY.has(word)),
  );
  const [short, long] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  return short.length > 0 && short.every((word) => long.includes(word));
}
