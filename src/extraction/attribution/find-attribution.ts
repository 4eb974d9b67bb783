/**
 * Whose account a whole report gives, when it is not the publisher's own: the body named in the lead or beside the report's main
 * statements ("..., the Foreign Ministry said"), not one that is asked about a detail further down.
 */
import type { Annotated } from "../annotated.ts";
import { findSources, type Source } from "./find-sources.ts";
import { nameBare } from "./name-bare.ts";

/** The account of a whole report, with the tokens `[from, to)` that name its source. */
export interface Attribution {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
}

/** Blocks of prose within which a report says whose account it gives. */
const LEAD = 5;

export function findAttribution(annotated: Annotated): Attribution[] {
  const sources = findSources(annotated).flatMap((source, index, all) => nameBare(source, all.slice(0, index), annotated));
  const own = annotated.document.publisher;
  const chosen = sources.find((source) => carriesReport(source) && !(own !== null && sameBody(source.name, own)));
  if (!chosen) return [];
  const { name, from, to, sentence, form } = chosen;
  return [{ name, from, to, sentence, rule: `attribution/${form}` }];
}

function carriesReport({ paragraph, form, closing }: Source): boolean {
  if (paragraph >= LEAD) return false;
  return closing || form !== "said" || paragraph <= 0;
}

const EMPTY = new Set(["the", "of", "and", "for", "on", "in", "a", "an", "to", "office", "s"]);

/** One of the two names holds all words of the other. */
export function sameBody(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !EMPTY.has(word)));
  const [short, long] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  return short.length > 0 && short.every((word) => long.includes(word));
}
