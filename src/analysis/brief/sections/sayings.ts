/** What is new, not said any more, or said again, each as a sentence of its report in which what changed is marked. */
import { contentStems } from "../../ledgers/content-stems.ts";
import type { Citation, Marked, Sentence } from "../brief.ts";
import { type Cited, following, joined, phrase, quoted, quotedShort, say } from "../cited.ts";
import { clauseBefore, clauseBehind } from "../clause.ts";
import type { Material, PairCompared } from "../material.ts";
import { isOfAnotherOccasion, isRollCall } from "../other-occasion.ts";
import { isSaidAgain } from "../said-again.ts";
import type { WordsAt } from "../stored-words.ts";
import { OF_THE_DAY } from "./formula-words.ts";
import { rewording } from "./rewording.ts";

type Change = PairCompared["changes"][number];
type Told = Change["type"];

/** General phrases come and go. */
const WEIGHTY = 2;

export interface Saying {
  readonly what: Cited;
  readonly sentence: Sentence;
  readonly importance: number;
}

/** The weightiest first; what changed within one sentence is told with that sentence once. */
export function sayings(pair: PairCompared, type: Told, material: Material, most = 230): Saying[] {
  const weighty = pair.changes
    .filter((change) => change.type === type && change.importance >= WEIGHTY && !isSaidAfterAll(change, pair, material))
    .sort((a, b) => b.importance - a.importance);
  if (type === "reworded")
    return weighty.flatMap((change) => {
      const what = rewording(change, material);
      return what ? [{ what, sentence: say`${what}.`, importance: change.importance }] : [];
    });
  const bySentence = new Map<string, { items: WordsAt[]; around: Citation; importance: number }>();
  for (const change of weighty) {
    const words = type === "dropped" ? change.earlier : change.later;
    const [around] = (words && material.proofs.inSentence(words)) ?? [];
    if (!words || !around) continue;
    const key = `${around.revision} ${around.start}`;
    const known = bySentence.get(key);
    if (known) known.items.push(words);
    else bySentence.set(key, { items: [words], around, importance: change.importance });
  }
  return [...bySentence.values()].map(({ items, around, importance }) => {
    const what = inItsSentence(items, around, { marked: type === "dropped" ? "gone" : "new", most });
    return { what, sentence: say`${what}.`, importance };
  });
}

/** Of the sentence so much is no item within it, but the sentence. */
const WHOLE = 0.6;

/** Items of one sentence, marked in it; the sentence cut to the clauses in which they stand. */
function inItsSentence(
  items: readonly WordsAt[],
  around: Citation,
  { marked, most }: { readonly marked: Marked; readonly most: number },
): Cited {
  const by: readonly [Citation] = [around];
  const spans = spansWithin(items, around);
  const whole = endOf(around.quote);
  const [from, to] = [spans[0]![0], spans.at(-1)![1]];
  if (to - from >= WHOLE * whole) return quotedShort(around.quote.slice(from, to), by, most);
  const room = Math.max(30, Math.floor((most - (to - from)) / 2));
  const [start, end] =
    whole <= most
      ? [0, Math.max(whole, to)]
      : [clauseBefore(around.quote, from, room), Math.min(whole, clauseBehind(around.quote, to, room))];
  const pieces: Cited[] = [];
  let at = start;
  const put = (until: number, mark: Marked) => {
    const text = around.quote.slice(at, until);
    if (text.trim() !== "") pieces.push(...spaced(text, by, mark));
    at = Math.max(at, until);
  };
  for (const [first, last] of spans) {
    put(first, "kept");
    put(last, marked);
  }
  put(end, "kept");
  const [first, ...more] = pieces;
  const words = joined([first!, ...more]);
  const [lead, tail] = [start > 0 ? "… " : "", end < whole ? " …" : ""];
  return phrase`${following(`“${lead}`, by)}${words}${following(`${tail}”`, by)}`;
}

/** Without its full stop: the brief has its own. */
function endOf(sentence: string): number {
  const trimmed = sentence.trimEnd();
  return trimmed.endsWith(".") ? trimmed.length - 1 : trimmed.length;
}

/** Where the items stand in the quotation, in order; those that overlap are one. */
function spansWithin(items: readonly WordsAt[], { start }: Citation): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && item.start - start <= last[1] + 1) last[1] = Math.max(last[1], item.end - start);
    else spans.push([item.start - start, item.end - start]);
  }
  return spans;
}

/** The words, with the space at their ends as words of the sentence, so that marks do not run over it. */
function spaced(text: string, by: readonly [Citation], mark: Marked): Cited[] {
  const space = (has: boolean) => (has ? [following(" ", by)] : []);
  return [...space(/^\s/u.test(text)), quoted(text.trim(), by, mark), ...space(/\s$/u.test(text))];
}

/**
 * What is called dropped is said again where most of what it is about stands in one sentence of the later reports; what is called new or
 * returned is a part of a quotation where its marks do not close; what is said of its day, or of another occasion, is neither.
 */
function isSaidAfterAll(change: Change, pair: PairCompared, material: Material): boolean {
  const words = change.type === "dropped" ? change.earlier : change.later;
  if (!words || !isWhole(words.quote) || OF_THE_DAY.test(words.quote) || isRollCall(words.quote)) return true;
  const of = change.type === "dropped" ? pair.earlier : pair.later;
  const date = material.meetings.find(({ id }) => id === of.id)?.date ?? null;
  if (isOfAnotherOccasion(material.proofs.inSentence(words)?.[0].quote ?? "", date)) return true;
  return change.type === "dropped" && isSaidAgain(words.quote, [pair.later.id], material);
}

/** Quotation marks and brackets close, and there is more in it than a word or two. */
function isWhole(quote: string): boolean {
  const pairs = [
    ["“", "”"],
    ["(", ")"],
  ] as const;
  const count = (sign: string) => quote.split(sign).length - 1;
  return pairs.every(([open, close]) => count(open) === count(close)) && contentStems(quote).length > 0;
}
