/**
 * Proposals → drafts: proposals of one meeting brought together.
 *
 * Same people on both sides is one meeting however often it is told; a new counterpart is a new meeting; the same
 * people held and to come are two. A weak event ("discussed", "told") adds to a meeting and founds one only when both
 * sides stand beside it. What names nobody goes to the meeting in focus.
 */
import type { Layers } from "../layers.ts";
import type { CountryOf, Proposal } from "./proposal.ts";

export interface Draft {
  readonly proposals: Proposal[];
  /** Events that point back to it without naming anybody. */
  readonly echoes: Proposal[];
  readonly people: Set<number>;
  codes: Set<string>;
  destination: string | null;
  visit: boolean;
  time: "held" | "ahead";
  /** Index of the sentence that founded it. */
  readonly sentence: number;
}

export function draftMeetings(layers: Layers, proposals: readonly Proposal[], countryOf: CountryOf): Draft[] {
  const { people, annotated } = layers;
  const drafts: Draft[] = [];
  const kindOfBlock = (proposal: Proposal) => annotated.sentences[proposal.event.sentence]!.blockKind;
  const inProse = (proposal: Proposal) => kindOfBlock(proposal) === "body" || kindOfBlock(proposal) === "heading";
  // Prose founds; a headline finds its meeting afterwards, or founds one when prose told of none like it.
  const ordered = [...proposals.filter(inProse), ...proposals.filter((proposal) => !inProse(proposal))];
  const strong = ordered.filter((proposal) => proposal.event.entry.strength === "strong");
  const weak = ordered.filter((proposal) => proposal.event.entry.strength === "weak");
  for (const proposal of strong) take(proposal, true);
  for (const proposal of weak) take(proposal, true);
  return absorbVisits(drafts);

  function take(proposal: Proposal, mayFound: boolean): void {
    if (proposal.anaphoric || (proposal.people.length === 0 && proposal.codes.length < 2)) {
      const focus = inFocus(proposal);
      if (focus) focus.echoes.push(proposal);
      return;
    }
    // "X and Y also attended the meeting": one side of a meeting told before, not another one.
    if (
      proposal.event.definite &&
      proposal.event.right.length === 0 &&
      (proposal.filled.length > 0 || proposal.codes.length < 2)
    ) {
      const focus = inFocus(proposal);
      if (focus && proposal.codes.every((code) => focus.codes.has(code))) {
        focus.echoes.push(proposal);
        return;
      }
    }
    const known = best(proposal);
    if (known) {
      merge(known, proposal);
      return;
    }
    if (!mayFound || proposal.codes.length < 2 || (passing(proposal) && drafts.length > 0)) {
      const focus = inFocus(proposal);
      if (focus && proposal.codes.every((code) => focus.codes.has(code))) focus.echoes.push(proposal);
      else if (proposal.event.entry.strength === "strong" && proposal.codes.length === 1 && inProse(proposal))
        found(proposal);
      return;
    }
    if (proposal.event.entry.strength === "weak" && !(proposal.people.length >= 2 && proposal.filled.length === 0))
      return;
    found(proposal);
  }

  function found(proposal: Proposal): void {
    const draft: Draft = {
      proposals: [],
      echoes: [],
      people: new Set(),
      codes: new Set(),
      destination: null,
      visit: proposal.visit,
      time: timeOf(proposal),
      sentence: proposal.event.sentence,
    };
    drafts.push(draft);
    merge(draft, proposal);
  }

  function merge(draft: Draft, proposal: Proposal): void {
    draft.proposals.push(proposal);
    for (const person of proposal.people) draft.people.add(person);
    // What a sentence says of the sides goes before what was filled in for want of it.
    if (proposal.filled.length === 0 || draft.codes.size < 2) for (const code of proposal.codes) draft.codes.add(code);
    draft.destination ??= proposal.destination;
    if (!proposal.visit) draft.visit = false;
  }

  /** The meeting told last before this sentence, else the first one. */
  function inFocus(proposal: Proposal): Draft | undefined {
    let best: Draft | undefined;
    for (const draft of drafts) {
      const last = Math.max(
        ...draft.proposals.map((p) => p.event.sentence).filter((s) => s <= proposal.event.sentence),
        -1,
      );
      if (last < 0) continue;
      if (
        !best ||
        last >= Math.max(...best.proposals.map((p) => p.event.sentence).filter((s) => s <= proposal.event.sentence))
      )
        best = draft;
    }
    return best ?? drafts[0];
  }

  function best(proposal: Proposal): Draft | undefined {
    let chosen: Draft | undefined;
    let top = 0;
    for (const draft of drafts) {
      const score = likeness(draft, proposal);
      if (score > top) {
        top = score;
        chosen = draft;
      }
    }
    return chosen;
  }

  /** An unnamed "Health Minister" is nobody of those named, or coreference would have found whom. */
  function heldBySomebodyElse(id: number): boolean {
    const mention = layers.mentions[people.people[id]!.mentions[0]!]!;
    return mention.offices.some((office) => !office.weak && office.title.includes(" "));
  }

  /** Above zero: the same meeting, the more the likelier. */
  function likeness(draft: Draft, proposal: Proposal): number {
    const codes = new Set(proposal.codes);
    const shared = proposal.people.filter((person) => draft.people.has(person)).length;
    const subset = [...codes].every((code) => draft.codes.has(code));
    if (!subset) {
      // A sentence that names a further party tells of the same meeting only if it is of the same people.
      const superset = [...draft.codes].every((code) => codes.has(code));
      if (!superset) return 0;
      if (draft.codes.size >= 2 && (proposal.event.entry.strength === "weak" || proposal.filled.length > 0)) return 0;
      if (
        draft.codes.size >= 2 &&
        (shared === 0 || [...draft.people].some((person) => !proposal.people.includes(person)))
      )
        return 0;
    }
    const named = (ids: Iterable<number>, code: string) =>
      [...ids].filter(
        (id) =>
          countryOf(id) === code && (people.people[id]!.name !== null || proposal.listed > 1 || heldBySomebodyElse(id)),
      );
    for (const code of codes) {
      const here = named(proposal.people, code);
      const there = named(draft.people, code);
      if (here.length > 0 && there.length > 0 && !here.some((id) => there.includes(id))) return 0;
    }
    const weak = proposal.event.entry.strength === "weak";
    if (
      weak &&
      timeOf(proposal) === "held" &&
      draft.time === "ahead" &&
      shared < 2 &&
      proposal.people.length >= 2 &&
      proposal.filled.length === 0
    )
      return 0;
    if (!weak && timeOf(proposal) !== draft.time && proposal.people.length > 0) {
      // A second meeting of the same people, told in another time, is another one, unless one of the two is bare.
      if (shared >= 2 && proposal.codes.length >= 2) return 0;
      if (draft.visit !== proposal.visit) return 0;
    }
    if (
      draft.visit &&
      proposal.visit &&
      draft.destination !== null &&
      proposal.destination !== null &&
      draft.destination !== proposal.destination
    )
      return 0;
    let score = 1 + shared;
    if (codes.size === draft.codes.size) score += 0.5;
    score += 0.2 / (1 + Math.abs(proposal.event.sentence - draft.sentence));
    if (draft.visit !== proposal.visit) score -= 0.6;
    return score;
  }

  /** A visit of which a meeting is told is that meeting's frame, not another meeting. */
  function absorbVisits(all: Draft[]): Draft[] {
    const meetings = all.filter((draft) => !draft.visit);
    return all.filter((draft) => {
      if (!draft.visit) return true;
      const covers = meetings.filter(
        (meeting) =>
          [...draft.codes].every((code) => meeting.codes.has(code)) &&
          (draft.people.size === 0 ||
            [...draft.people].some((person) => meeting.people.has(person)) ||
            meeting.people.size === 0),
      );
      for (const meeting of covers) {
        meeting.echoes.push(...draft.proposals);
        meeting.destination ??= draft.destination;
      }
      return covers.length === 0;
    });
  }
}

/** "agreed to start negotiations", "open to discussions": a noun in passing, that no verb of holding and no "with" makes an event. */
function passing({ event }: Proposal): boolean {
  return event.noun && event.right.length === 0 && event.leftBy === "clause" && !event.entry.travel;
}

/** Held, or still ahead, by the tense of the words. */
export function timeOf(proposal: Proposal): "held" | "ahead" {
  const { tense } = proposal.event;
  return tense === "future" || tense === "infinitive" || tense === "conditional" ? "ahead" : "held";
}
