/**
 * "Rabat - The minister received …": a town in small letters before a dash, without day or agency, which only the lexicon of
 * places tells from a name. Datelines that show by their form are found with the blocks (`documents/dateline.ts`).
 */
import type { Document } from "../documents/document.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { placesNamed } from "./mentions/place-named.ts";

const LOOK = 60;
const BEFORE_DASH =
  /^(\p{Lu}[\p{L}’'-]{1,20}(?: (?:(?:de|el|al|es) )?\p{Lu}[\p{L}’'-]{1,20}){0,2}) ?[-–—]{1,3} (?=["“‘]?\p{Lu})/u;

/** The document with the town that opens its first prose as dateline; the same where none does, or it has one. */
export function withTownDateline(document: Document, lexicons: Lexicons): Document {
  const { content, blocks } = document;
  if (document.dateline !== null) return document;
  const first = blocks.findIndex(({ kind }) => kind === "body");
  const block = blocks[first];
  if (block === undefined || block.proseStart !== block.start) return document;
  const match = BEFORE_DASH.exec(content.slice(block.start, Math.min(block.end, block.start + LOOK)));
  const place = match?.[1];
  if (!match || place === undefined || !placesNamed(lexicons, place).some(({ city }) => city !== null)) return document;
  const proseStart = block.start + match[0].length;
  const dateline = { place, date: null, agency: null, start: block.start, end: proseStart - 1 };
  return {
    ...document,
    dateline,
    blocks: blocks.map((other, index) => (index === first ? { ...block, proseStart } : other)),
  };
}
