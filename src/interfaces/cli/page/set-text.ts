/**
 * Setting text in lines: runs of words, each in its own paint, broken at spaces to a width, with hanging indents.
 *
 * A no-break space keeps words together and is written as a space. Paint never crosses the end of a line, so that a pager
 * that forgets colours at line ends shows them right.
 */
import { stripVTControlCharacters } from "node:util";
import { chop, widthOf } from "./width.ts";

export type Paint = (text: string) => string;
/** Words, plain or in a paint. */
export type Run = string | { readonly text: string; readonly paint: Paint };

export interface Setting {
  /** Columns of a line, indents included; `Infinity` leaves lines as long as they are. */
  readonly width: number;
  /** What the first line begins with: an indent, a label. May hold paint. */
  readonly first?: string;
  readonly rest?: string;
  readonly indent?: number;
}

interface Piece {
  readonly text: string;
  readonly paint: Paint | undefined;
}

/** A word: pieces that no space divides. */
type Word = { readonly pieces: Piece[]; width: number };

export function setText(runs: readonly Run[], setting: Setting): string[] {
  const rest = setting.rest ?? " ".repeat(setting.indent ?? 0);
  const first = setting.first ?? rest;
  const indent = setting.indent ?? widthOf(rest);
  const room = Math.max(8, setting.width - indent);
  const lines: Word[][] = [[]];
  // A first line that begins further right than the others has less room.
  let used = Math.max(0, widthOf(stripVTControlCharacters(first)) - indent);
  for (const word of cutLong(wordsOf(runs), room)) {
    const line = lines.at(-1)!;
    const gap = line.length > 0 ? 1 : 0;
    if (used > 0 && used + gap + word.width > room) {
      lines.push([word]);
      used = word.width;
    } else {
      used += gap + word.width;
      line.push(word);
    }
  }
  return lines.map((line, index) => ((index === 0 ? first : rest) + paintLine(line)).trimEnd());
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const run of runs) {
    const [text, paint] = typeof run === "string" ? [run, undefined] : [run.text, run.paint];
    for (const [index, part] of text.split(" ").entries()) {
      if (index > 0) open = false;
      if (part === "") continue;
      const piece = { text: part, paint };
      const width = widthOf(part);
      if (open) {
        words.at(-1)!.pieces.push(piece);
        words.at(-1)!.width += width;
      } else {
        words.push({ pieces: [piece], width });
      }
      open = true;
    }
  }
  return words;
}

/** Words that no line can hold are cut. */
function cutLong(words: Word[], room: number): Word[] {
  if (words.every((word) => word.width <= room)) return words;
  return words.flatMap((word) => {
    if (word.width <= room) return [word];
    return word.pieces.flatMap(({ text, paint }) =>
      chop(text, room).map((part) => ({ pieces: [{ text: part, paint }], width: widthOf(part) })),
    );
  });
}

/** Neighbours of one paint are painted together, the space between them included. */
function paintLine(words: readonly Word[]): string {
  let line = "";
  let held = "";
  let paint: Paint | undefined;
  for (const [index, word] of words.entries()) {
    for (const [at, piece] of word.pieces.entries()) {
      const gap = index > 0 && at === 0 ? " " : "";
      const text = piece.text.replaceAll("\u{A0}", " ");
      if (held !== "" && piece.paint === paint) {
        held += gap + text;
      } else {
        line += (paint ? paint(held) : held) + gap;
        held = text;
        paint = piece.paint;
      }
    }
  }
  return line + (paint && held !== "" ? paint(held) : held);
}
