/**
 * Long texts are read in parts, so that time grows with length and not with its square: in a text of one report everybody
 * may stand beside everybody; in ten megabytes of them nobody does.
 *
 * A part is the document with some of its blocks: all spans stay those of the whole. Real reports are hardly ever so
 * long; transcripts, and files in which many reports were glued together, are.
 */
import type { Block, Document } from "../documents/document.ts";

/** Characters of a part. Several times the longest report that we have seen. */
export const PART = 30_000;
/** How far before the limit a block that is itself too long is cut at the end of a sentence, or else of a word. */
const REACH = 2_000;

/** So many reports, or parts of them, are read in step, or as many as reach so many characters: what is in hand stays small. */
export const IN_STEP = 32;
export const CHARACTERS_IN_STEP = 100_000;

/** Documents, or parts of them, in batches that are read in step. */
export function* batchesOf(documents: Iterable<Document>, most = IN_STEP): Generator<readonly Document[]> {
  let batch: Document[] = [];
  let characters = 0;
  for (const document of documents) {
    batch.push(document);
    characters += (document.blocks.at(-1)?.end ?? 0) - (document.blocks[0]?.start ?? 0);
    if (batch.length < most && characters < CHARACTERS_IN_STEP) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The document itself when it is not long, else its parts in order. */
export function partsOf(document: Document, size = PART): readonly Document[] {
  if (document.content.length <= size) return [document];
  const parts: Block[][] = [];
  let part: Block[] = [];
  let from = 0;
  for (const block of document.blocks.flatMap((each) => cut(each, document.content, size))) {
    if (part.length > 0 && block.end - from > size) {
      parts.push(part);
      part = [];
    }
    if (part.length === 0) from = block.start;
    part.push(block);
  }
  if (part.length > 0 || parts.length === 0) parts.push(part);
  return parts.map((blocks) => ({ ...document, blocks }));
}

/** A block in pieces of at most `size` characters. */
function cut(block: Block, content: string, size: number): Block[] {
  const pieces: Block[] = [];
  let { start, proseStart } = block;
  while (block.end - start > size) {
    const end = Math.max(cutBefore(start + size, content, Math.min(REACH, size / 2)), proseStart);
    pieces.push({ ...block, start, proseStart, end });
    start = end;
    proseStart = end;
  }
  return [...pieces, { ...block, start, proseStart }];
}

/** The last place before `limit` where a sentence seems to end, else a word, else a character. */
function cutBefore(limit: number, content: string, reach: number): number {
  const tail = content.slice(limit - reach, limit);
  const sentence = tail.lastIndexOf(". ");
  if (sentence >= 0) return limit - reach + sentence + 2;
  const space = tail.lastIndexOf(" ");
  if (space >= 0) return limit - reach + space + 1;
  // Not between the halves of a character outside the first plane.
  return /[\ud800-\udbff]/.test(content[limit - 1]!) ? limit - 1 : limit;
}
