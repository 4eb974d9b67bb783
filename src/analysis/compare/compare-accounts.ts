/** The accounts of a meeting, laid beside each other: which passages tell one thing, who tells it, in which words, and who does not. */
import type { MeetingTold, Passage } from "../history.ts";
import { candidatesIn, type Prepared, prepare, sameWording } from "../likeness/likeness.ts";
import { agreement, ONE_POINT } from "./agreement.ts";
import type { Attribution, Comparison, Missing, OneSided, Point, SourceTold, Telling } from "./comparison.ts";
import { groupPassages } from "./group-passages.ts";
import { nearestIn } from "./nearest.ts";
import { withKinds } from "./of-the-talks.ts";
import { ownWords } from "./own-words.ts";
import { isOfMeeting, type OpenSource, sourcesTold } from "./sources-told.ts";

/** A passage with where it is told. */
export interface Told {
  readonly source: number;
  readonly document: string;
  readonly name: string;
  readonly prepared: Prepared;
}

/** Less than this part of the points of the fullest source is a short account. */
const SHORT = 0.5;
/** So few points are short, whatever the others tell. */
const FEW = 2;

/** `sides`: those of the meeting. */
export function compareAccounts({ meeting, accounts: all }: MeetingTold, sides: readonly string[]): Comparison {
  const accounts = all.map((account) => withKinds(account, meeting.date));
  const held = meeting.accounts.some(({ status }) => status === "held");
  const planned = meeting.accounts.filter(({ status }) => held && status === "scheduled").map(({ id }) => id);
  const open = sourcesTold(accounts, new Set(planned));
  const persons = meeting.participants.map(({ name }) => name);
  const told = passagesTold(open, sides, persons);
  const prepared = told.map((one) => one.prepared);
  const groups = groupPassages(prepared).map((group) => group.map((at) => told[at]!));
  const ofMeeting = groups.filter((group) => group.some(({ prepared: { passage } }) => isOfMeeting(passage)));
  const sources = open.map((source) => sourceOf(source, ofMeeting, open));
  const near = nearestIn(told);
  const points = groups.map((group) => pointOf(group, sources, near));
  return { sources, points: inOrder(points, sources) };
}

/** Of each source all that its first text says, and what its copies say besides. */
function passagesTold(open: readonly OpenSource[], sides: readonly string[], persons: readonly string[]): Told[] {
  const all = open.flatMap(({ number, accounts }) => {
    const told = new Set<string>();
    return accounts.flatMap(({ document, name, passages }, copy) =>
      passages
        .filter(({ quote }) => !told.has(quote) && told.add(quote))
        .map((passage) => ({ source: number, document, name, copy, passage })),
    );
  });
  const prepared = prepare(
    all.map(({ passage }) => passage),
    sides,
    persons,
  );
  const near = candidatesIn(prepared);
  return all.flatMap(({ source, document, name, copy }, at) => {
    const repeated =
      copy > 0 &&
      near(at).some((other) => {
        const { source: of, copy: earlier } = all[other]!;
        return of === source && earlier < copy && agreement(prepared[other]!, prepared[at]!) >= ONE_POINT;
      });
    return repeated ? [] : [{ source, document, name, prepared: prepared[at]! }];
  });
}

function sourceOf(
  { number, side, texts, before }: OpenSource,
  points: readonly (readonly Told[])[],
  all: readonly OpenSource[],
): SourceTold {
  const tellsOf = (source: number) => points.filter((point) => point.some((one) => one.source === source)).length;
  const tells = tellsOf(number);
  const most = Math.max(...all.filter((other) => !other.before).map((other) => tellsOf(other.number)));
  return { number, side, texts, tells, short: tells < most * SHORT || (tells <= FEW && tells < most), before };
}

function pointOf(
  group: readonly Told[],
  sources: readonly SourceTold[],
  near: (group: readonly Told[], source: number) => Told | null,
): Point {
  const bySource = sources.flatMap(({ number }) => {
    const of = group.filter(({ source }) => source === number);
    return of.length === 0 ? [] : [fullest(of)];
  });
  const tellings = ownWords(bySource).map(({ told, own }) => tellingOf(told, own)) as [Telling, ...Telling[]];
  const telling = new Set(tellings.map(({ source }) => source));
  const missing = sources
    .filter(({ number, before }) => !telling.has(number) && !before)
    .map(({ number, short }): Missing => {
      const nearest = near(group, number);
      if (nearest) return { source: number, how: "nearby", nearest: tellingOf(nearest, []) };
      return { source: number, how: short ? "short" : "left-out", nearest: null };
    });
  const [first, ...others] = bySource.map((one) => one.prepared);
  const reach = reachOf(telling, sources, missing);
  return {
    kind: kindOf(group),
    tellings,
    reach,
    wording: others.length === 0 ? null : others.every((other) => sameWording(first!, other)) ? "same" : "other",
    attributed: attributedTo(tellings),
    // What was announced is often told in other words when it has come about: of it nothing is said to be left out.
    missing: reach === "before" ? missing.filter(({ how }) => how === "nearby") : missing,
    oneSided: oneSided(telling, sources),
  };
}

function reachOf(
  telling: ReadonlySet<number>,
  sources: readonly SourceTold[],
  missing: readonly Missing[],
): Point["reach"] {
  if (sources.every(({ number, before }) => before || !telling.has(number))) return "before";
  if (telling.size === 1) return "alone";
  return missing.length === 0 ? "all" : "some";
}

/** Where a source says it twice, the words that say most. */
function fullest(of: readonly Told[]): Told {
  return of.reduce((best, one) => (one.prepared.weight > best.prepared.weight ? one : best));
}

function tellingOf({ source, document, name, prepared: { passage } }: Told, own: Telling["own"]): Telling {
  const { ref, act, speakers, speaker, quoted, topics, start, end, quote } = passage;
  return { source, document, name, ref, act, speakers, speaker, quoted, topics, start, end, quote, own };
}

const KINDS: readonly Passage["kind"][] = ["substance", "courtesy", "setting", "background"];

function kindOf(group: readonly Told[]): Passage["kind"] {
  return KINDS.find((kind) => group.some(({ prepared: { passage } }) => passage.kind === kind))!;
}

/** A speaker called "he" may be taken for the wrong one: no contradiction between sources is built on that. */
const PRONOUN = /^["“\s]*(?:(?:and|also|additionally|further(?:more)?)[,\s]+)*(?:s?he|they|it|i|we)\b/iu;

/** Who says it, where sources name different sides; "the sides" and one of them is no contradiction. */
function attributedTo(tellings: readonly Telling[]): Attribution[] {
  const by = new Map<string, { speakers: readonly string[]; sources: number[] }>();
  for (const { speakers, source, quote } of tellings) {
    if (speakers.length !== 1 || PRONOUN.test(quote)) continue;
    const key = speakers.join(" ");
    by.set(key, { speakers, sources: [...(by.get(key)?.sources ?? []), source] });
  }
  return by.size > 1 ? [...by.values()] : [];
}

function oneSided(telling: ReadonlySet<number>, sources: readonly SourceTold[]): OneSided | null {
  const sided = sources.filter(({ side, before }) => side !== null && !before);
  const by = new Set(sided.flatMap(({ number, side }) => (telling.has(number) ? [side!] : [])));
  const others = [...new Set(sided.map(({ side }) => side!))].filter((side) => !by.has(side)).sort();
  const [only] = by;
  if (by.size !== 1 || only === undefined || others.length === 0) return null;
  const isUnclear = (side: string) => sided.every((source) => source.side !== side || source.short);
  return { by: only, not: others.filter((side) => !isUnclear(side)), unclear: others.filter(isUnclear) };
}

/** What an analyst looks for first comes first. */
function inOrder(points: readonly Point[], sources: readonly SourceTold[]): Point[] {
  const fullness = new Map(sources.map(({ number, tells }) => [number, tells]));
  const placeOf = ({ tellings }: Point): readonly [number, number] => {
    const [first] = [...tellings].sort(
      (a, b) => fullness.get(b.source)! - fullness.get(a.source)! || a.source - b.source,
    );
    return [-fullness.get(first!.source)!, first!.start];
  };
  return points
    .map((point) => ({ point, rank: rankOf(point), place: placeOf(point) }))
    .sort((a, b) => a.rank - b.rank || a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ point }) => point);
}

function rankOf({ oneSided, attributed, wording, reach }: Point): number {
  if (reach === "before") return 6;
  if (oneSided && oneSided.not.length > 0) return 0;
  if (attributed.length > 0) return 1;
  if (wording === "other") return 2;
  return reach === "all" ? 3 : reach === "some" ? 4 : 5;
}
