/**
 * Of which kind a meeting is: a call, consultations, a commission's session, a visit, a ceremony, or simply a meeting.
 *
 * Most of what speaks for a kind is the same for all of them (the words that report it are of that kind, a cue of it stands close by),
 * and is weighed once for all; so a kind that was seldom seen in training is told as well as the others.
 */
import { joined } from "../../shared/joined.ts";
import type { Annotated } from "../annotated.ts";
import type { Layers } from "../layers.ts";
import { hitsOf } from "../lookup.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import { MEETING_KINDS, type MeetingKind } from "../reading.ts";
import type { MeetingEvent } from "../relations/event.ts";
import { chooseClass, type Feature, type LinearModel, ofClass } from "./linear-model.ts";

const CUE = "kind-cue-";
const CLOSE = 8;
/** Tokens behind words of meeting in which a purpose may stand, and between "for" and what it is. */
const PURPOSE_REACH = 14;
const FOR_REACH = 4;

/** What speaks for the kinds: what is crossed with each of them, and what speaks for one by itself. */
export interface KindSigns {
  readonly structure: readonly string[];
  readonly evidence: ReadonlyMap<MeetingKind, ReadonlySet<string>>;
}

export function kindSigns(layers: Layers, draft: Draft, drafts: readonly Draft[], countryOf: CountryOf): KindSigns {
  return { structure: structureOf(layers, draft, drafts, countryOf), evidence: evidenceOf(layers, draft) };
}

/** A candidate for each kind, in names to learn from. */
export function kindCandidates({ structure, evidence }: KindSigns): Feature[][] {
  return MEETING_KINDS.map((kind) => [
    ...structure.map((feature) => ofClass(kind, feature)),
    ...(evidence.get(kind) ?? []),
  ]);
}

/** The likeliest of `kindCandidates`. */
export function kindOf(model: LinearModel, { structure, evidence }: KindSigns): MeetingKind {
  const { index } = chooseClass(model, MEETING_KINDS, structure, (kind) => evidence.get(kind) ?? NOTHING);
  return MEETING_KINDS[index]!;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is weighed alike for every kind. */
function evidenceOf({ annotated }: Layers, draft: Draft): Map<MeetingKind, Set<string>> {
  const { sentences } = annotated;
  const found = new Map<MeetingKind, Set<string>>();
  const add = (kind: MeetingKind, feature: string) => {
    const set = found.get(kind);
    if (set) set.add(feature);
    else found.set(kind, new Set([feature]));
  };
  const isStrong = ({ entry }: MeetingEvent) => entry.strength === "strong";
  const told = draft.proposals.map(({ event }) => event);
  const ofWhat = new Set(told.flatMap((event) => (isStrong(event) && !isGeneral(event.entry.meeting) ? [event] : [])));
  const events = told.filter((event) => !isMeetingOf(annotated, event, ofWhat));
  // "During their phone call A thanked B": the strong words point back where only weak ones name anybody.
  const founding = events.find(isStrong) ?? draft.echoes.map(({ event }) => event).find(isStrong) ?? events[0]!;
  const particular = (kind: MeetingKind) => (isGeneral(kind) ? "of this kind" : "of this particular kind");
  // "Consultations were held. During the meeting …": general words speak for their kind only where no others do.
  const special = !isGeneral(founding.entry.meeting) && isStrong(founding);
  if (!isOnArrival(annotated, founding))
    add(founding.entry.meeting, joined`its first words are ${particular(founding.entry.meeting)}`);
  const strong = events.filter((event) => isStrong(event) && !isOnArrival(annotated, event));
  for (const event of events) {
    const { entry, sentence } = event;
    if (special && isGeneral(entry.meeting)) {
      add(entry.meeting, "general words beside particular ones");
      continue;
    }
    const purpose = purposeOf(annotated, event);
    if (purpose) {
      add(entry.meeting, "general words beside particular ones");
      add(purpose, joined`${entry.strength} words of this particular kind`);
      continue;
    }
    // "She was received at the airport by": at first sight a meeting, by its place a ceremony.
    if (isOnArrival(annotated, event)) {
      add("ceremony", "words of a host on arrival");
      continue;
    }
    const late = !isGeneral(entry.meeting) && !special ? ", told after general ones" : "";
    add(entry.meeting, joined`${entry.strength} words ${particular(entry.meeting)}${late}`);
    if (sentences[sentence]!.blockKind === "title")
      add(entry.meeting, joined`the headline's words are ${particular(entry.meeting)}`);
  }
  if (strong.length > 0 && strong.every(({ entry }) => entry.meeting === strong[0]!.entry.meeting))
    add(strong[0]!.entry.meeting, joined`all its strong words are ${particular(strong[0]!.entry.meeting)}`);
  for (const { event } of draft.echoes)
    if (!special || !isGeneral(event.entry.meeting))
      add(event.entry.meeting, joined`words that point back are ${particular(event.entry.meeting)}`);
  const lead = sentences.find(({ blockKind }) => blockKind === "body")?.index ?? 0;
  const own = new Set(events.map(({ sentence }) => sentence));
  let sentence = 0;
  for (const { from, to, value } of hitsOf(annotated, "word")) {
    if (!value.form.startsWith(CUE)) continue;
    while (sentences[sentence]!.to <= from) sentence++;
    const kind = value.form.slice(CUE.length) as MeetingKind;
    const { blockKind } = sentences[sentence]!;
    if (blockKind === "title") add(kind, "a cue in the headline");
    else if (own.has(sentence)) {
      const near = events.some(
        (event) => event.sentence === sentence && from < event.to + CLOSE && to > event.from - CLOSE,
      );
      add(kind, near ? "a cue close to its words" : "a cue in its sentence");
    } else if (sentence === lead) add(kind, "a cue in the lead");
    else if (blockKind === "body") add(kind, "a cue elsewhere");
  }
  return found;
}

function isGeneral(kind: MeetingKind): boolean {
  return kind === "meeting" || kind === "visit";
}

/** "the third meeting of the joint commission": the particular words are what it is a meeting of. */
function isMeetingOf({ tokens }: Annotated, event: MeetingEvent, others: ReadonlySet<MeetingEvent>): boolean {
  if (!isGeneral(event.entry.meeting) || tokens[event.to]?.norm !== "of") return false;
  for (const { from } of others) if (from > event.to && from - event.to <= CLOSE) return true;
  return false;
}

/** "met in Oslo for political consultations": what they met for tells the kind. */
function purposeOf(annotated: Annotated, { entry, sentence, to }: MeetingEvent): MeetingKind | null {
  if (!isGeneral(entry.meeting)) return null;
  const { tokens, sentences } = annotated;
  const end = Math.min(to + PURPOSE_REACH, sentences[sentence]!.to);
  for (const { from, value } of hitsOf(annotated, "word")) {
    if (from <= to || !value.form.startsWith(CUE)) continue;
    if (from >= end) return null;
    const kind = value.form.slice(CUE.length) as MeetingKind;
    if ((kind === "consultations" || kind === "commission") && isAfterFor(tokens, from, to)) return kind;
  }
  return null;
}

/** "for", "for the", "for the fourth" before it. */
function isAfterFor(tokens: Annotated["tokens"], from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - FOR_REACH); at--) {
    const { norm, kind } = tokens[at]!;
    if (norm === "for") return true;
    if (kind === "punct") return false;
  }
  return false;
}

/** What is weighed for each kind apart: who stands where, whether only a journey is told. */
function structureOf(
  { people, annotated }: Layers,
  draft: Draft,
  drafts: readonly Draft[],
  countryOf: CountryOf,
): string[] {
  const events = draft.proposals.map(({ event }) => event);
  const features = ["in any case"];
  const sides = new Set<string>();
  let named = 0;
  for (const id of draft.people) {
    sides.add(countryOf(id) ?? "?");
    if (people.people[id]!.name !== null) named++;
  }
  features.push(joined`people of ${Math.min(2, sides.size)} sides`);
  if (named === 0) features.push("nobody named");
  const travel = events.filter(({ entry }) => entry.travel).length;
  if (travel === events.length)
    features.push(sides.size >= 2 ? "only a journey is told, people of both sides" : "only a journey is told");
  else if (travel > 0)
    features.push(
      events.some(({ entry }) => !entry.travel && entry.strength === "strong")
        ? "a journey is told too"
        : "a journey is told, and of talks only weak words",
    );
  else features.push("no journey is told");
  if (events.every(({ entry }) => entry.strength === "weak")) features.push("only weak words");
  const others = drafts.filter(
    (other) => other !== draft && other.codes.size >= 2 && [...draft.codes].every((code) => other.codes.has(code)),
  );
  if (others.length > 0) features.push("others of the same sides");
  features.push(joined`time: ${draft.time}`);
  if (draft.codes.size > 2) features.push("more than two sides");
  const talks = events.filter(({ entry }) => !entry.travel);
  const { entry } = talks.find(({ entry }) => entry.strength === "strong") ?? talks[0] ?? events[0]!;
  if (entry.host === "subject")
    features.push(joined`words of a host${events.some((event) => isOnArrival(annotated, event)) ? " on arrival" : ""}`);
  const prose = events.filter(({ sentence }) => annotated.sentences[sentence]!.blockKind !== "title");
  if (prose.length === 0) features.push("in the headline only");
  return features;
}

/** "arrived at the airport. He was received by": words of receiving, and an arrival in their sentence or the one before. */
function isOnArrival({ tokens, sentences, lexicons }: Annotated, { entry, sentence }: MeetingEvent): boolean {
  if (entry.host !== "subject") return false;
  const arrival = lexicons.wordSet("arrival");
  const { block, from, to } = sentences[sentence]!;
  const before = sentences[sentence - 1];
  const first = before?.block === block ? before.from : from;
  return tokens.slice(first, to).some(({ norm }) => arrival.has(norm));
}
