/** What a side has said on a subject or a country, in order of time, with shifts: turned, stronger, weaker. */
import { sideName } from "../../shared/in-words/names.ts";
import type { AccountTold, History, MeetingTold, Passage } from "../history.ts";
import { contentStems, sharedPart } from "./content-stems.ts";
import { type Quoted, quotedPassage } from "./quoted.ts";
import { withShifts } from "./shifts.ts";
import { type Stance, stanceOf } from "./stance.ts";
import { namesIn } from "./subject-named.ts";

export const SHIFTS = ["turned", "stronger", "weaker"] as const;
export type Shift = (typeof SHIFTS)[number];

export interface Position {
  readonly words: Quoted;
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  /** Other sides of the meeting. */
  readonly with: readonly string[];
  /** Whose account it is: the side's own, as another side tells it, or an outlet's. */
  readonly account: "own" | "other" | "outlet";
  readonly accountOf: string | null;
  readonly quoted: boolean;
  readonly act: Passage["act"];
  readonly stance: Stance;
  /** Other reports of the same meeting that tell the same. */
  readonly also: readonly Quoted[];
  readonly shift: { readonly is: Shift; readonly from: Quoted; readonly why: string } | null;
}

/** A subject: a topic, a country by its code, or words. */
export interface Subject {
  readonly kind: "topic" | "country" | "words";
  readonly value: string;
}

/** What was meant: a topic or a country that the passages have, else words. */
export function subjectOf(on: string, { meetings }: History): Subject {
  const topics = new Set<string>();
  const countries = new Set<string>();
  for (const { accounts } of meetings)
    for (const { passages } of accounts)
      for (const passage of passages) {
        for (const topic of passage.topics) topics.add(topic);
        for (const code of passage.countries) countries.add(code);
      }
  const plain = on.trim().toLowerCase();
  const key = plain.replace(/\s+/gu, "-");
  if (topics.has(key)) return { kind: "topic", value: key };
  const code = [...countries].find((one) => one.toLowerCase() === plain || sideName(one).toLowerCase() === plain);
  return code ? { kind: "country", value: code } : { kind: "words", value: on.trim() };
}

export function positionsOf(history: History, side: string, subject: Subject): Position[] {
  const speaks = isAbout(subject);
  const positions: Position[] = [];
  const stance = (quote: string) =>
    stanceOf({ quote, ...namesIn(quote, subject), isThing: subject.kind !== "country" });
  for (const of of history.meetings) positions.push(...positionsAt(of, side, speaks, stance));
  return withShifts(positions, subject);
}

function isAbout({ kind, value }: Subject): (passage: Passage) => boolean {
  if (kind === "topic") return ({ topics }) => topics.includes(value);
  if (kind === "country") return ({ countries }) => countries.includes(value);
  const wanted = contentStems(value);
  return ({ quote }) => {
    const stems = new Set(contentStems(quote));
    return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
  };
}

interface Candidate {
  readonly account: AccountTold;
  readonly passage: Passage;
  readonly stems: readonly string[];
}

/** What several reports tell of one saying is one position: the side's own account first, then the longest. */
function positionsAt(
  of: MeetingTold,
  side: string,
  speaks: (passage: Passage) => boolean,
  stance: (quote: string) => Stance,
): Position[] {
  const candidates = of.accounts.flatMap((account) =>
    account.passages
      .filter((passage) => passage.kind !== "courtesy" && passage.speakers.includes(side) && speaks(passage))
      .map((passage): Candidate => ({ account, passage, stems: contentStems(passage.quote) })),
  );
  const order = [...candidates].sort(
    (a, b) => closeness(b, side) - closeness(a, side) || b.passage.quote.length - a.passage.quote.length,
  );
  const chosen: { readonly one: Candidate; readonly also: Quoted[] }[] = [];
  for (const one of order) {
    const same = chosen.find((other) => other.one.account !== one.account && isSame(one, other.one));
    if (same) same.also.push(quotedPassage(of, one.account, one.passage));
    else chosen.push({ one, also: [] });
  }
  return chosen
    .sort((a, b) => candidates.indexOf(a.one) - candidates.indexOf(b.one))
    .map(({ one: { account, passage }, also }) => ({
      words: quotedPassage(of, account, passage),
      speaker: passage.speaker,
      speakers: passage.speakers,
      with: of.meeting.parties.filter((code) => code !== side),
      account: account.side === side ? "own" : account.side === null ? "outlet" : "other",
      accountOf: account.side,
      quoted: passage.quoted,
      act: passage.act,
      stance: stance(passage.quote),
      also,
      shift: null,
    }));
}

function closeness({ account, passage }: Candidate, side: string): number {
  return (account.side === side ? 2 : account.side === null ? 1 : 0) + (passage.quoted ? 0.5 : 0);
}

const SAME = 0.6;

function isSame(a: Candidate, b: Candidate): boolean {
  const { part, count } = sharedPart(a.stems, new Set(b.stems));
  return part >= SAME && count >= 3;
}
