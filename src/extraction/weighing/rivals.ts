/**
 * Of several meetings in a report: whose a sentence is rather than another's. By the closeness of its ties, by the meeting told
 * last before it, by the people it names, by which of them is the surer one.
 */

import type { Sentence } from "../../language/token.ts";
import { distanceOf } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import type { Tie } from "../content/sentence-ties.ts";

export type Whose = "mine" | "shared" | "another's" | "nobody's";

export interface Rivalry {
  /** "3 meetings". */
  readonly count: string;
  /** Whether the sentence is tied closer to this meeting than to any other, and the closest other's tie. */
  compared(
    meeting: number,
    sentence: number,
  ): { compared: string; rival: { readonly tie: Tie; readonly status: string } | null };
  /** Which meeting the last words of meeting up to the sentence told of, and how far back. */
  toldLast(meeting: number, sentence: number): { whose: Whose; since: string };
  /** Whose people the sentence names, of those that not all meetings have. */
  person(meeting: number, sentence: number): Whose;
  /** The same of people, countries and places. */
  names(meeting: number, sentence: number): Whose;
  /** Whose people it calls by what they are ("the ministers"). */
  called(meeting: number, sentence: number): Whose;
  /** In whose country it is set. */
  setting(meeting: number, sentence: number): Whose;
  /** Whose people the paragraph named last, up to and with the sentence. */
  paragraph(meeting: number, sentence: number): Whose;
  /** Whether other meetings have the same sides. */
  sides(meeting: number): string;
}

/** More meetings than this are "many". */
const MANY = 5;

export function rivalries(
  frames: readonly ContentFrame[],
  ties: readonly (readonly Tie[])[],
  sentences: readonly Sentence[],
): Rivalry {
  const sidesOf = frames.map(({ codes }) => [...codes].sort().join("+"));
  const last = toldBefore(frames, ties[0]?.length ?? 0);
  const two = closestTwo(ties);
  const people = holdersOf(frames.map((frame) => frame.people));
  const named = holdersOf(frames.map((frame) => frame.telling));
  const called = holdersOf(frames.map((frame) => frame.called));
  const setting = holdersOf(frames.map((frame) => frame.setting));
  const paragraph = namedInParagraph(frames, sentences);
  const shared = sharedSides(sidesOf);
  return {
    count: frames.length < MANY ? `${frames.length} meetings` : "many meetings",
    compared(meeting, sentence) {
      const [first, second] = two[sentence]!;
      const other = first === meeting ? second : first;
      if (other === undefined) return { compared: "closer than any other", rival: null };
      const tie = ties[other]![sentence]!;
      const apart = distanceOf(tie) - distanceOf(ties[meeting]![sentence]!);
      const compared = apart > 0 ? "closer than any other" : apart === 0 ? "as close as another" : "another is closer";
      return { compared, rival: { tie, status: frames[other]!.status } };
    },
    toldLast(meeting, sentence) {
      const { tellers, at } = last[sentence]!;
      return { whose: whose(tellers, meeting), since: tellers.length === 0 ? "never" : sinceOf(sentence - at) };
    },
    person: (meeting, sentence) => whose(people.get(sentence) ?? [], meeting),
    names: (meeting, sentence) => whose(named.get(sentence) ?? [], meeting),
    called: (meeting, sentence) => whose(called.get(sentence) ?? [], meeting),
    setting: (meeting, sentence) => whose(setting.get(sentence) ?? [], meeting),
    paragraph: (meeting, sentence) => whose(paragraph[sentence]!, meeting),
    sides: (meeting) => (shared.has(sidesOf[meeting]!) ? "others of the same sides" : "no other of these sides"),
  };
}

function whose(holders: readonly number[], meeting: number): Whose {
  if (holders.length === 0) return "nobody's";
  if (!holders.includes(meeting)) return "another's";
  return holders.length > 1 ? "shared" : "mine";
}

function sinceOf(sentences: number): string {
  return sentences === 0 ? "here" : sentences < 3 ? "just before" : sentences < 6 ? "some way back" : "far back";
}

/** For each sentence the meetings that the last telling sentence up to it tells of. */
function toldBefore(frames: readonly ContentFrame[], sentences: number): { tellers: readonly number[]; at: number }[] {
  const telling = holdersOf(frames.map((frame) => frame.triggers));
  const found: { tellers: readonly number[]; at: number }[] = [];
  let now: { tellers: readonly number[]; at: number } = { tellers: [], at: 0 };
  for (let at = 0; at < sentences; at++) {
    const tellers = telling.get(at);
    if (tellers) now = { tellers, at };
    found.push(now);
  }
  return found;
}

/** For each sentence the meetings that the last sentence of its paragraph up to it tells of, or names people of. */
function namedInParagraph(frames: readonly ContentFrame[], sentences: readonly Sentence[]): (readonly number[])[] {
  const telling = holdersOf(frames.map((frame) => frame.triggers));
  const people = holdersOf(frames.map((frame) => frame.people));
  let now: readonly number[] = [];
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.block !== block) now = [];
    block = sentence.block;
    return (now = telling.get(sentence.index) ?? people.get(sentence.index) ?? now);
  });
}

/** For each sentence the meetings whose set holds it. */
function holdersOf(sets: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  sets.forEach((set, meeting) => {
    for (const sentence of set) {
      const list = holders.get(sentence);
      if (list) list.push(meeting);
      else holders.set(sentence, [meeting]);
    }
  });
  return holders;
}

/** For each sentence the two meetings tied to it most closely, the first of equals before later ones. */
function closestTwo(ties: readonly (readonly Tie[])[]): (readonly number[])[] {
  const sentences = ties[0]?.length ?? 0;
  const found: number[][] = [];
  for (let sentence = 0; sentence < sentences; sentence++) {
    let [first, second] = [-1, -1];
    for (let meeting = 0; meeting < ties.length; meeting++) {
      const distance = distanceOf(ties[meeting]![sentence]!);
      if (first < 0 || distance < distanceOf(ties[first]![sentence]!)) [first, second] = [meeting, first];
      else if (second < 0 || distance < distanceOf(ties[second]![sentence]!)) second = meeting;
    }
    found.push([first, second].filter((meeting) => meeting >= 0));
  }
  return found;
}

/** Sides that more than one meeting has. */
function sharedSides(sidesOf: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(sidesOf.filter((sides) => seen.has(sides) || !seen.add(sides)));
}
