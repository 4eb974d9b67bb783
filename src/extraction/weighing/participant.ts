/**
 * Who took part in a meeting: every named person of the document is weighed against every meeting. Standing on a side of
 * the words that report it is the strongest evidence; "were also present", "accompanied by" and lists come next.
 */
import { joined } from "../../shared/joined.ts";
import type { Person } from "../coreference/person.ts";
import { signerOf } from "../coreference/signer.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import type { Actor } from "../relations/actor.ts";
import { type HeadOfDelegation, headsOfDelegations } from "../relations/heads-of-delegations.ts";
import { ALL, type Attendance, attendanceOf } from "./attendance.ts";
import type { Feature } from "./linear-model.ts";

export interface ParticipantCandidate {
  readonly person: number;
  readonly features: readonly Feature[];
}

/** What is worked out once a document for all its meetings and people. */
export interface Presence {
  readonly attendance: Attendance;
  readonly speaker: number;
  readonly actorAt: ReadonlyMap<number, Actor>;
  readonly heads: readonly HeadOfDelegation[];
}

export function presenceCues(layers: Layers): Presence {
  const heads = headsOfDelegations(layers);
  return {
    attendance: withHeads(attendanceOf(layers), heads),
    speaker: signerOf(layers),
    actorAt: new Map(layers.actors.map((actor) => [actor.from, actor])),
    heads,
  };
}

/** "At the head of the Georgian one was X" lists X as the lexicon's words for heads do. */
function withHeads(attendance: Attendance, heads: readonly HeadOfDelegation[]): Attendance {
  const all = new Map(attendance);
  for (const { mention } of heads) {
    const known = all.get(mention) ?? NOT_LISTED;
    if (![...known].some((how) => how.startsWith("head,"))) all.set(mention, new Set([...known, "head, behind"]));
  }
  return all;
}
const NOT_LISTED: ReadonlySet<string> = new Set();

export function participantCandidates(
  layers: Layers,
  draft: Draft,
  all: readonly Draft[],
  countryOf: CountryOf,
  presence: Presence,
): ParticipantCandidate[] {
  const { people, home } = layers;
  const sides = sidesOf(layers, draft, presence.speaker, countryOf);
  const standing = standingOf(layers, draft, all);
  const headed = new Map<number, string>();
  for (const { mention, code, sentence } of presence.heads)
    if (draft.codes.has(code)) headed.set(people.personOf[mention]!, standing.of(sentence));
  return people.people
    .filter(({ name }) => name !== null)
    .map((person) => {
      const features = new Set<string>(sides.get(person.id) ?? []);
      const side = features.size > 0 ? "sided" : "unsided";
      if (side === "unsided") features.add("on no side");
      const code = countryOf(person.id);
      features.add(code === null ? "of no country" : draft.codes.has(code) ? "of a party" : "of no party");
      if (code !== null && code === home?.code) features.add(joined`of home, ${side}`);
      const where = headed.get(person.id);
      if (where !== undefined) features.add(joined`heads its delegation, ${where}`);
      const elsewhere = all.some((other) => other !== draft && other.people.has(person.id));
      if (elsewhere) features.add(joined`in another meeting, ${side}`);
      mentionFeatures(layers, draft, { person, side, standing, presence }, features);
      return { person: person.id, features: [...features] };
    });
}

/** For each person on a side of the words of a draft, how. */
function sidesOf(
  { actors, people }: Layers,
  draft: Draft,
  speaker: number,
  countryOf: CountryOf,
): Map<number, Set<string>> {
  const sides = new Map<number, Set<string>>();
  const note = (person: number, what: string) => {
    if (person < 0) return;
    const set = sides.get(person);
    if (set) set.add(what);
    else sides.set(person, new Set([what]));
  };
  draft.proposals.forEach(({ event, people: named, listed, firstPerson }, nth) => {
    const both = new Set(named.map(countryOf)).size > 1;
    for (const person of named) note(person, joined`on a side of ${event.entry.strength} words`);
    if (both) for (const person of named) note(person, "with both sides beside the words");
    if (nth === 0) for (const person of named) note(person, "on a side of the founding words");
    for (const index of [...event.left, ...event.right]) {
      const { mention, barred, leader } = actors[index]!;
      const person = mention >= 0 ? people.personOf[mention]! : -1;
      // Of several met one by one, the others are of other meetings.
      if (listed > 1 && !named.includes(person)) continue;
      if (barred) note(person, "barred there");
      if (leader >= 0) note(people.personOf[leader]!, "leads a side");
    }
    if (firstPerson) note(speaker, "is the I of the words");
  });
  for (const echo of draft.echoes) for (const person of echo.people) note(person, "on a side of words that point back");
  return sides;
}

interface Standing {
  /** Where a sentence stands to the words that tell of a draft. */
  readonly of: (sentence: number) => string;
  /** Behind it no meeting is told of. */
  readonly isLast: (sentence: number) => boolean;
}

const SOON = 2;

function standingOf({ annotated }: Layers, draft: Draft, all: readonly Draft[]): Standing {
  const own = new Set<number>();
  const others = new Set<number>();
  for (const other of all) {
    const told = other === draft ? own : others;
    for (const { event } of [...other.proposals, ...other.echoes]) told.add(event.sentence);
  }
  /** For each sentence how far back the draft's own words are, and whether those of another one are nearer. */
  const known: string[] = [];
  let since = -1;
  let another = false;
  for (const { index } of annotated.sentences) {
    if (own.has(index)) {
      since = 0;
      another = false;
      known.push("its sentence");
      continue;
    }
    if (others.has(index)) another = true;
    if (since >= 0) since++;
    known.push(since < 0 ? "before" : another ? "behind another's" : since <= SOON ? "soon behind" : "behind");
  }
  const last = Math.max(...own, ...others);
  return { of: (sentence) => known[sentence]!, isLast: (sentence) => sentence > last };
}

interface Attending {
  readonly person: Person;
  readonly side: "sided" | "unsided";
  readonly standing: Standing;
  readonly presence: Presence;
}

/** What each mention of a person in the text adds. */
function mentionFeatures(
  layers: Layers,
  draft: Draft,
  { person, side, standing, presence }: Attending,
  features: Set<string>,
): void {
  const { annotated, mentions } = layers;
  const { attendance, actorAt } = presence;
  const { sentences } = annotated;
  let prose = 0;
  const lists = new Set<string>();
  const told = new Set<string>();
  for (const m of person.mentions) {
    const mention = mentions[m]!;
    const kind = sentences[mention.sentence]!.blockKind;
    if (kind === "title") features.add("in the headline");
    if (kind !== "body" && kind !== "heading") continue;
    prose++;
    const where = standing.of(mention.sentence);
    for (const how of attendance.get(m) ?? []) {
      const as = how.slice(0, how.indexOf(","));
      const list = THERE.has(as) ? "there" : as;
      lists.add(list);
      features.add(joined`listed: ${list}, ${side}`);
      // Of all the meetings: as if the list stood beside the words that tell of this one.
      features.add(joined`listed: ${list}, ${how.endsWith(ALL) ? "its sentence" : where}`);
      if (standing.isLast(mention.sentence)) features.add(joined`listed: ${list}, behind all meetings`);
    }
    if (mention.former) features.add("former office");
    const actor = actorAt.get(mention.from);
    if (actor?.barred) features.add(joined`once barred: ${actor.barred}`);
    if (side === "sided") continue;
    told.add(joined`mentioned ${where}`);
    if (mention.name !== null && isBesideOne(layers, draft, m)) told.add("beside one who takes part");
  }
  if (side === "unsided") told.add(prose >= 3 ? "mentioned often" : prose === 2 ? "mentioned twice" : "mentioned once");
  if (prose === 0) features.add("not in prose");
  // Whoever stands in a list of those who were there is judged by the list.
  if (lists.has("there")) return;
  for (const feature of told) features.add(feature);
  if (person.weak) features.add("without office");
  const rank = person.mentions.flatMap((m) => mentions[m]!.offices)[0]?.rank ?? "none";
  if (lists.size === 0) features.add(joined`${side} ${rank}`);
}

/** Words of attendance whose lists are of those who were there; those who led, signed or welcomed need not have been. */
const THERE = new Set(["present", "attending", "company", "members"]);

/** The mention before or behind it in its sentence is of somebody on a side. */
function isBesideOne({ mentions, people }: Layers, draft: Draft, index: number): boolean {
  return [index - 1, index + 1].some((beside) => {
    const id = mentions[beside]?.sentence === mentions[index]!.sentence ? people.personOf[beside]! : -1;
    return id >= 0 && draft.people.has(id);
  });
}
