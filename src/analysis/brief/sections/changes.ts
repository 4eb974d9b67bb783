/** What has changed: the last meeting held against the comparable one before it, and what used to be said at most meetings and is not any more. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import type { Formula } from "../../formulas/formula.ts";
import { contentStems } from "../../ledgers/content-stems.ts";
import type { Citation, Marked, Part, Sentence } from "../brief.ts";
import { type Cited, counted, following, infer, joined, phrase, quoted, quotedShort, say } from "../cited.ts";
import { clauseBefore, clauseBehind } from "../clause.ts";
import { day } from "../in-words.ts";
import type { Material, PairCompared } from "../material.ts";
import { isSaidAgain } from "../said-again.ts";
import type { WordsAt } from "../stored-words.ts";

type Change = PairCompared["changes"][number];
type Told = Change["type"];

const KINDS: readonly (readonly [type: Told, head: string, most: number])[] = [
  ["new", "Said for the first time", 4],
  ["returned", "Said again after a silence", 2],
  ["reworded", "In other words", 3],
  ["dropped", "Not said any more", 4],
];
const SILENT = 4;
/** General phrases come and go. */
const WEIGHTY = 2;
/** Said at so many comparable meetings, and at so large a share of them, it is missed. */
const HABIT = { meetings: 2, share: 0.5 };

export function changed(material: Material): Part[] {
  const [pair] = material.changes;
  const compared = pair ? [held(pair, material)] : [];
  const kinds = KINDS.map(([type, head, most]) => ({
    head,
    body: pair ? shownOf(pair, type, material).slice(0, most) : [],
  }));
  const silent = silences(material);
  const listed = silent.flatMap(({ citations }) => citations.filter(({ counted }) => !counted));
  const some = kinds.some(({ body }) => body.length > 0);
  return [
    { head: null, body: some ? compared.filter((one) => one !== null) : [] },
    ...kinds.map(({ head, body }) => ({ head, body: body.filter((one) => !isWithin(one.citations, listed)) })),
    { head: "The silence list: said at most comparable meetings, and not lately", body: silent },
  ];
}

/** What belongs in the first lines: one that is new, one that is not said any more. */
export function weightyChanges(material: Material): Sentence[] {
  const [pair] = material.changes;
  if (!pair) return [];
  const when = dayOfMeeting(pair.later.id, material);
  return (["new", "dropped", "returned"] as const).flatMap((type) => {
    const first = sayings(pair, type, material, 170).find(({ importance }) => importance === 3);
    if (!first) return [];
    const at = when ?? following("the last comparable meeting", first.what.by);
    return [
      type === "new"
        ? say`New at ${at}: ${first.what}.`
        : type === "dropped"
          ? say`Not said any more at ${at}: ${first.what}.`
          : say`Said again at ${at}: ${first.what}.`,
    ];
  });
}

/** What is shown as reworded is not told as new and as dropped once more. */
function shownOf(pair: PairCompared, type: Told, material: Material): Sentence[] {
  const [, , most] = KINDS.find(([kind]) => kind === "reworded")!;
  const reworded = sayings(pair, "reworded", material).slice(0, most);
  if (type === "reworded") return reworded.map(({ sentence }) => sentence);
  const shown = reworded.flatMap(({ what }) => what.by);
  return sayings(pair, type, material)
    .filter(({ what: { by } }) => !isWithin(by, shown))
    .map(({ sentence }) => sentence);
}

/** All of the words stand, at least in part, among others. */
function isWithin(words: readonly Citation[], others: readonly Citation[]): boolean {
  return words.every((one) =>
    others.some(({ revision, start, end }) => revision === one.revision && start < one.end && one.start < end),
  );
}

function dayOfMeeting(id: string, { meetings, proofs }: Material): Cited | null {
  const meeting = meetings.find((one) => one.id === id);
  const when = meeting && day(meeting, proofs);
  return when ? phrase`the ${following(meeting.kind === "call" ? "call" : "meeting", when.by)} of ${when}` : null;
}

interface Saying {
  readonly what: Cited;
  readonly sentence: Sentence;
  readonly importance: number;
}

/** The weightiest first; what changed within one sentence is told with that sentence once. */
function sayings(pair: PairCompared, type: Told, material: Material, most = 230): Saying[] {
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
 * returned is a part of a quotation where its marks do not close; what is said of its day is neither.
 */
function isSaidAfterAll(change: Change, pair: PairCompared, material: Material): boolean {
  const words = change.type === "dropped" ? change.earlier : change.later;
  if (!words || !isWhole(words.quote) || OF_THE_DAY.test(words.quote)) return true;
  return change.type === "dropped" && isSaidAgain(words.quote, [pair.later.id], material);
}

/** What was said of the day itself could not be said at another meeting. */
const OF_THE_DAY = /\b(?:today|tomorrow|tonight|yesterday)\b/iu;

/** "met today to discuss …" is how reports begin, and no formula of the sides. */
export function isOfNoDay({ said }: Formula): boolean {
  return !OF_THE_DAY.test(said.at(-1)?.quote ?? "");
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

/** Which two meetings are held against each other, and by whose accounts. */
function held({ earlier, later, basis, order, notes }: PairCompared, { meetings, proofs }: Material): Sentence | null {
  const [before, after] = [earlier, later].map(({ id }) => meetings.find((meeting) => meeting.id === id));
  const of = (meeting: Meeting | undefined) => {
    const when = meeting && day(meeting, proofs);
    const told = meeting && proofs.told(meeting);
    return when ?? (told ? following("a day that no report gives", told) : null);
  };
  const [from, to] = [of(before), of(after)];
  if (!from || !to) return null;
  const by: readonly [Citation, ...Citation[]] = [...to.by, ...from.by];
  const against = phrase`The meeting of ${to} is held against that of ${from}`;
  const remarks = [
    ...notes.map((note) => note.replace(/^its day is not known; /u, "the order is worked out: ")),
    ...(basis === "others" ? ["what one leaves out may have been said all the same"] : []),
  ];
  const how = following(`${BASES[basis]}${remarks.length === 0 ? "" : `; ${remarks.join("; ")}`}`, by);
  return order === "inferred" ? infer`${against}${how}.` : say`${against}${how}.`;
}

const BASES: Readonly<Record<PairCompared["basis"], string>> = {
  side: ", by the accounts of the same side",
  outlet: ", by the accounts of the same outlet",
  others: "",
};

function rewording({ earlier, later, overlay }: Change, { proofs }: Material): Cited | null {
  const [before, now] = [earlier && proofs.words(earlier), later && proofs.words(later)];
  if (!before || !now || !overlay || overlay.length === 0) return null;
  const kept = overlay.filter(({ kind }) => kind === "kept").reduce((sum, { text }) => sum + text.length, 0);
  if (kept < ALIKE * Math.min(earlier!.quote.length, later!.quote.length)) return null;
  if (kept < LEGIBLE * Math.max(earlier!.quote.length, later!.quote.length) || overlay.length > STRETCHES)
    return isOnTheSame(earlier!.quote, later!.quote)
      ? phrase`${quotedShort(later!.quote, now)}, where it was ${quotedShort(earlier!.quote, before)}`
      : null;
  const [first, ...more] = overlay.flatMap(({ kind, text }, at): Cited[] => {
    const by = kind === "gone" ? before : now;
    const piece = quoted(text.trim(), by, kind === "came" ? "new" : kind);
    const space = at > 0 && !/^[,.;:?!’')]/u.test(text) ? [following(" ", by)] : [];
    return [...space, piece];
  });
  return first ? phrase`“${joined([first, ...more])}”` : null;
}

/** Where less of a wording has stayed, it is another saying on the same subject. */
const ALIKE = 0.45;
/** Two sayings that cannot be read over each other are one in other words where they share what they are about. */
function isOnTheSame(earlier: string, later: string): boolean {
  const stems = new Set(contentStems(earlier));
  const wanted = [...new Set(contentStems(later))];
  const shared = wanted.filter((stem) => stems.has(stem)).length;
  return shared >= SHARED * Math.min(stems.size, wanted.length);
}

const SHARED = 0.4;
/** A wording laid over another can be read where so much of it has stayed. */
const LEGIBLE = 0.6;
/** More stretches than that cannot be read over each other. */
const STRETCHES = 9;

/** The longest habits first; what the meetings since have in other words is no silence. */
export function silences(material: Material): Sentence[] {
  const { formulas, meetings, proofs } = material;
  return formulas
    .filter(
      ({ silent, regularity: { said, share, since } }) =>
        since > 0 && said >= HABIT.meetings && share > HABIT.share && !silent?.lapsed,
    )
    .filter(isOfNoDay)
    .sort((a, b) => b.regularity.said - a.regularity.said || b.regularity.share - a.regularity.share)
    .filter((formula) => !isSaidAgain(formula.said.at(-1)!.quote, meetingsSince(formula, meetings), material))
    .slice(0, SILENT)
    .flatMap((formula) => {
      const what = saidLast(formula, proofs);
      if (!what) return [];
      const { said, of, since } = formula.regularity;
      const last = meetings.find(({ id }) => id === formula.last.id);
      const when = last && day(last, proofs);
      const times = timesSaid(formula, proofs, `${said} of ${of} comparable meetings`);
      const now = following(since === 1 ? "not at the one since" : `at none of the ${since} since`, what.by);
      return [
        when && times
          ? infer`${what}: said at ${times}, last on ${when}, and ${now}.`
          : infer`${what}: ${following(`said at ${said} of ${of} comparable meetings`, what.by)}, and ${now}.`,
      ];
    });
}

/** Newest first, as they stand. */
function meetingsSince({ last }: Formula, meetings: readonly Meeting[]): string[] {
  const at = meetings.findIndex(({ id }) => id === last.id);
  return meetings.slice(0, Math.max(0, at)).map(({ id }) => id);
}

export function saidLast({ said }: Formula, proofs: Material["proofs"]): Cited | null {
  const last = said.at(-1);
  const by = last && proofs.words(wordsAt(last));
  return by ? quotedShort(last!.quote, by) : null;
}

/** At how many meetings, with the words of each. */
export function timesSaid({ said, meetings }: Formula, proofs: Material["proofs"], words: string): Cited | null {
  const each = meetings.flatMap(({ id }) => {
    const saying = said.find(({ meeting }) => meeting === id);
    return (saying && proofs.words(wordsAt(saying))?.[0]) ?? [];
  });
  const [first, ...more] = each;
  const by: readonly [Citation, ...Citation[]] | null = first ? [first, ...more] : null;
  return (
    by &&
    counted(
      "meeting",
      meetings.map(({ id }) => id),
      words,
      by,
    )
  );
}

function wordsAt({ name, start, end, quote }: Formula["said"][number]) {
  return { document: name, start, end, quote };
}
