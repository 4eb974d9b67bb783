/** Two texts of one report: what of the earlier one is gone, and what came, word by word; and what was read from one alone. */
import { diffArrays, diffWordsWithSpace } from "diff";
import type { StatementTold } from "./evidence-of.ts";

/** A stretch of the two laid over each other; what both have is kept. */
export interface TextPiece {
  readonly kind: "kept" | "gone" | "came";
  readonly text: string;
}

/** Words of a paragraph that was written anew in more places than that are not held against each other: it is gone, and another came. */
const MOST_EDITS = 2_000;

export function textDifference(earlier: string, later: string): TextPiece[] {
  const pieces: { kind: TextPiece["kind"]; text: string }[] = [];
  const put = (kind: TextPiece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") pieces.push({ kind, text });
  };
  // Paragraphs first: of a long text most stayed as they were.
  const changes = diffArrays(paragraphsOf(earlier), paragraphsOf(later));
  for (const [index, { added, removed, value }] of changes.entries()) {
    const text = value.join("");
    const next = changes[index + 1];
    if (removed && next?.added) {
      for (const word of wordsOf(text, next.value.join(""))) put(word.kind, word.text);
    } else if (removed) put("gone", text);
    else if (!added) put("kept", text);
    else if (!changes[index - 1]?.removed) put("came", text);
  }
  return pieces;
}

/** Each with the line's end that closes it. */
function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}

function wordsOf(earlier: string, later: string): TextPiece[] {
  const words = diffWordsWithSpace(earlier, later, { maxEditLength: MOST_EDITS });
  if (words === undefined)
    return [
      { kind: "gone", text: earlier },
      { kind: "came", text: later },
    ];
  const pieces = words.map(
    ({ added, removed, value }): TextPiece => ({
      kind: added ? "came" : removed ? "gone" : "kept",
      text: value,
    }),
  );
  return inRuns(pieces);
}

/** Words that changed one after the other are one change: what is gone stands together, and behind it what came. */
function inRuns(pieces: readonly TextPiece[]): TextPiece[] {
  const found: TextPiece[] = [];
  let run = { gone: "", came: "" };
  const close = () => {
    // A space that both end with did not change.
    const space = run.gone.endsWith(" ") && run.came.endsWith(" ") ? " " : "";
    const [gone, came] = [run.gone, run.came].map((text) => text.slice(0, text.length - space.length));
    if (gone) found.push({ kind: "gone", text: gone });
    if (came) found.push({ kind: "came", text: came });
    if (space) found.push({ kind: "kept", text: space });
    run = { gone: "", came: "" };
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === "gone") run.gone += text;
    else if (kind === "came") run.came += text;
    else if (text.trim() === "" && (run.gone !== "" || run.came !== "") && index + 1 < pieces.length) {
      run.gone += text;
      run.came += text;
    } else {
      close();
      found.push({ kind, text });
    }
  }
  close();
  return found;
}

/** Values of one reading that the other does not have, whatever number its persons and meetings have there. */
export function valuesOnlyIn(one: readonly StatementTold[], other: readonly StatementTold[]): StatementTold[] {
  const left = new Map<string, number>();
  for (const key of keysOf(other)) left.set(key, (left.get(key) ?? 0) + 1);
  const keys = keysOf(one);
  return one.filter(({ subject }, index) => {
    const key = keys[index]!;
    const many = left.get(key) ?? 0;
    left.set(key, many - 1);
    // What a passage says is its text, which is shown.
    return many <= 0 && !subject.includes(".passage.") && !subject.startsWith("quote.");
  });
}

/** Whom or what a value is of, by name rather than by number. */
function keysOf(statements: readonly StatementTold[]): string[] {
  const names = new Map(
    statements.filter(({ property }) => property === "name").map(({ subject, value }) => [subject, value]),
  );
  return statements.map(({ subject, property, value }) => {
    const of = names.get(subject) ?? subject.replace(/\.\d+$/u, "");
    return JSON.stringify([subject.split(".", 2), of, property, value]);
  });
}
