/**
 * Who took part in a meeting: every named person of the document is weighed against every meeting. Standing on a side of
 * the words that report it is the strongest evidence; "were also present", "accompanied by" and lists come next.
 */
import { signerOf } from "../coreference/signer.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import type { Actor } from "../relations/actor.ts";
import type { Feature } from "./linear-model.ts";

const CUES: readonly (readonly [string, RegExp])[] = [
  ["accompanied", /\baccompan(?:ied|ying|ies|y)\b/u],
  [
    "present",
    /\b(?:were|was|be|also|those|is|are|others|officials) (?:also )?present\b|\bin attendance\b|\bpresence of\b/u,
  ],
  ["attended", /\battend(?:ed|ing|s)?\b/u],
  ["participated", /\bparticipat(?:ed|ing|es|e|ion)\b|\btook part\b|\btaking part\b|\btake part\b/u],
  [
    "delegation of",
    /\b(?:delegation|team|group|side|officials|members|representatives|dignitaries|entourage)\b.{0,60}\b(?:included|includes|including|comprised|comprises|comprising|consisted|consists|consisting)\b/u,
  ],
  ["led by", /\b(?:headed|led|chaired|co-chaired|co - chaired|represented) by\b/u],
  ["joined", /\bjoin(?:ed|s|ing)?\b|\bassociated with\b|\balongside\b|\balong with\b|\btogether with\b/u],
  ["signed", /\bsign(?:ed|s|ing)?\b/u],
  ["welcomed", /\b(?:welcomed|greeted|received)\b/u],
];

export interface ParticipantCandidate {
  readonly person: number;
  readonly features: readonly Feature[];
}

/** What is worked out once a document for all its meetings and people. */
export interface Presence {
  /** Cues of a sentence, looked for when somebody is mentioned in it. */
  readonly cuesOf: (sentence: number) => readonly string[];
  readonly speaker: number;
  readonly actorAt: ReadonlyMap<number, Actor>;
}

export function presenceCues(layers: Layers): Presence {
  const { sentences, tokens } = layers.annotated;
  const known: (readonly string[] | undefined)[] = [];
  const cuesOf = (index: number): readonly string[] => {
    const { from, to } = sentences[index]!;
    const words = tokens
      .slice(from, to)
      .map((token) => token.norm)
      .join(" ");
    return CUES.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : []));
  };
  return {
    cuesOf: (index) => (known[index] ??= cuesOf(index)),
    speaker: signerOf(layers),
    actorAt: new Map(layers.actors.map((actor) => [actor.from, actor])),
  };
}

export function participantCandidates(
  layers: Layers,
  draft: Draft,
  all: readonly Draft[],
  countryOf: CountryOf,
  { cuesOf, speaker, actorAt }: Presence,
): ParticipantCandidate[] {
  const { annotated, people, mentions, actors, home } = layers;
  const { sentences, tokens } = annotated;
  const sides = new Map<number, Set<string>>();
  const own = new Set<number>();
  const note = (person: number, what: string) => {
    if (person < 0) return;
    const set = sides.get(person) ?? new Set();
    sides.set(person, set.add(what));
  };
  draft.proposals.forEach((proposal, nth) => {
    own.add(proposal.event.sentence);
    for (const person of proposal.people) note(person, `on a side of ${proposal.event.entry.strength} words`);
    if (nth === 0) for (const person of proposal.people) note(person, "on a side of the founding words");
    for (const [side, where] of [
      [proposal.event.left, "left"],
      [proposal.event.right, "right"],
    ] as const) {
      for (const index of side) {
        const actor = actors[index]!;
        if (actor.mention >= 0)
          note(
            people.personOf[actor.mention]!,
            actor.barred ? "barred there" : `${where} of ${proposal.event.entry.meeting} words`,
          );
        if (actor.leader >= 0) note(people.personOf[actor.leader]!, "leads a side");
      }
    }
    if (proposal.firstPerson) note(speaker, "is the I of the words");
  });
  for (const echo of draft.echoes) {
    own.add(echo.event.sentence);
    for (const person of echo.people) note(person, "on a side of words that point back");
  }
  const span = [...own];
  const first = Math.min(...span);
  const last = Math.max(...span);
  const candidates: ParticipantCandidate[] = [];
  for (const person of people.people) {
    if (person.name === null) continue;
    const features = new Set<string>(sides.get(person.id) ?? []);
    const sided = features.size > 0;
    if (!sided) features.add("on no side");
    const code = countryOf(person.id);
    features.add(code === null ? "of no country" : draft.codes.has(code) ? "of a party" : "of no party");
    if (code !== null && code === home?.code) features.add(sided ? "of home, on a side" : "of home, on no side");
    if (person.weak) features.add("without office");
    const elsewhere = all.some((other) => other !== draft && other.people.has(person.id));
    if (elsewhere) features.add(sided ? "also in another meeting" : "in another meeting");
    if (!sided && all.length === 1) features.add("on no side, one meeting");
    let prose = 0;
    for (const m of person.mentions) {
      const mention = mentions[m]!;
      const kind = sentences[mention.sentence]!.blockKind;
      if (kind === "title") features.add("in the headline");
      if (kind !== "body" && kind !== "heading") continue;
      prose++;
      const cue = cuesOf(mention.sentence);
      const where = own.has(mention.sentence)
        ? "its sentence"
        : mention.sentence > last
          ? mention.sentence - last <= 2
            ? "soon after"
            : "later"
          : mention.sentence < first
            ? "before"
            : "between";
      for (const name of cue) features.add(`${name}, ${sided ? "sided" : "unsided"}, ${where}`);
      if (!sided) features.add(cue.length > 0 ? `mentioned with a cue ${where}` : `mentioned ${where}`);
      if (own.has(mention.sentence) && !sided) {
        const before = tokens[mention.from - 1]?.norm ?? "";
        features.add(
          `unsided behind "${/^(?:of|by|with|to|and|,|including|the|from|that|for)$/u.test(before) ? before : "…"}" in its sentence`,
        );
      }
      if (!sided && mention.name !== null) {
        const neighbours = [mentions[m - 1], mentions[m + 1]].map((other) =>
          other?.sentence === mention.sentence ? other : undefined,
        );
        const near = neighbours.some((other, side) => {
          const id = other ? people.personOf[side === 0 ? m - 1 : m + 1]! : -1;
          return id >= 0 && draft.people.has(id);
        });
        if (near) features.add("beside one who takes part");
      }
      if (mention.former) features.add("former office");
      const actor = actorAt.get(mention.from);
      if (actor?.barred) features.add(`once barred: ${actor.barred}`);
    }
    if (!sided) features.add(prose >= 3 ? "mentioned often" : prose === 2 ? "mentioned twice" : "mentioned once");
    const rank = person.mentions.flatMap((m) => mentions[m]!.offices)[0]?.rank ?? "none";
    features.add(`${sided ? "sided" : "unsided"} ${rank}`);
    if (prose === 0) features.add("not in prose");
    candidates.push({ person: person.id, features: [...features] });
  }
  return candidates;
}
