/**
 * Proposals → drafts: proposals of one meeting brought together.
 *
 * Same people on both sides is one meeting however often it is told; a new counterpart is a new meeting. A weak event
 * ("discussed", "told") adds to a meeting and founds one only when both sides stand beside it. What names nobody goes to the
 * meeting in focus.
 */
import type { Annotated } from "../annotated.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import { recalledEvents } from "../relations/recalled.ts";
import type { Tracing } from "../trace.ts";
import { absorbVisits } from "./absorb-visits.ts";
import { type Draft, foundedBy, merge } from "./draft.ts";
import { likeness, type WhoIsWho } from "./likeness.ts";
import { asNextRound } from "./next-round.ts";
import type { CountryOf, Proposal } from "./proposal.ts";
import {
  isFurther,
  isInPassing,
  isInProse,
  isSigning,
  isStrong,
  joins,
  joinsOneSide,
  listsThosePresent,
  namesNoMeeting,
  tellsOfJourney,
} from "./proposal-words.ts";

export function draftMeetings(
  layers: Layers,
  proposals: readonly Proposal[],
  countryOf: CountryOf,
  trace?: Tracing,
): Draft[] {
  const drafting = new Drafting(
    layers.annotated,
    {
      ...layers,
      countryOf,
      isProse: (sentence) => layers.annotated.sentences[sentence]!.blockKind === "body",
      recalled: recalledEvents(layers),
    },
    trace,
  );
  for (const proposal of inOrder(proposals, layers.annotated)) drafting.take(proposal);
  drafting.takeUp();
  return absorbVisits(drafting.drafts);
}

/**
 * Strong words before weak ones. Prose founds: a headline finds its meeting afterwards, or founds one when prose told of none
 * like it.
 */
function inOrder(proposals: readonly Proposal[], annotated: Annotated): Proposal[] {
  const isProse = (proposal: Proposal) => isInProse(proposal, annotated);
  const ordered = [...proposals.filter(isProse), ...proposals.filter((proposal) => !isProse(proposal))];
  return [...ordered.filter(isStrong), ...ordered.filter((proposal) => !isStrong(proposal))];
}

const RULE = "meeting/draft";

/** What becomes of a proposal, and why. */
type Verdict =
  | { readonly kind: "founds" }
  | { readonly kind: "tells of"; readonly draft: number }
  | { readonly kind: "points back"; readonly drafts: readonly Draft[] }
  | { readonly kind: "is left out"; readonly why: string };

/** Sentences back to what words point to that were taken before it was told. */
const SHORTLY = 4;
const OF_ANOTHER_TIME: Verdict = { kind: "is left out", why: "of another time, and not told between whom" };
const EARLY: Verdict = { kind: "is left out", why: "nothing was told before" };

class Drafting {
  readonly drafts: Draft[] = [];
  readonly #annotated: Annotated;
  readonly #who: WhoIsWho;
  readonly #trace: Tracing;
  /** What named nobody when nothing was told yet: "During their phone call A thanked B". */
  readonly #early: Proposal[] = [];
  /** For each sentence the draft founded last of those told in it. */
  readonly #toldIn: number[] = [];

  constructor(annotated: Annotated, who: WhoIsWho, trace: Tracing) {
    this.#annotated = annotated;
    this.#who = who;
    this.#trace = trace;
  }

  take(given: Proposal): void {
    const last = this.#toldLast(given);
    const next = asNextRound(this.#annotated, given, last);
    const proposal = next ?? this.#withThoseBefore(given, last);
    const verdict: Verdict = next ? { kind: "founds" } : this.#verdict(proposal, last);
    this.#tell(proposal, verdict);
    if (verdict.kind === "points back") for (const draft of verdict.drafts) draft.echoes.push(proposal);
    if (verdict === EARLY) this.#early.push(proposal);
    if (verdict.kind === "founds")
      this.#put(proposal, this.drafts.push(foundedBy(proposal, this.#who.recalled.has(proposal.event))) - 1);
    if (verdict.kind === "tells of") {
      merge(this.drafts[verdict.draft]!, proposal);
      this.#put(proposal, verdict.draft);
    }
  }

  /** The draft told last in a sentence or shortly before it. */
  #toldBy(sentence: number): number | undefined {
    for (let at = sentence; at >= Math.max(0, sentence - SHORTLY); at--)
      if (this.#toldIn[at] !== undefined) return this.#toldIn[at];
    return undefined;
  }

  /**
   * Words that named nobody before anything was told are of what their own sentence turned out to tell, or those before it:
   * "A and B today signed the treaty. … The two leaders began their talks in the morning."
   */
  takeUp(): void {
    for (const proposal of this.#early) {
      const { sentence, tense, left, right } = proposal.event;
      const isTold = tense !== "noun" && left.length + right.length > 0;
      const draft = isTold ? this.#toldBy(sentence) : this.#toldIn[sentence];
      if (draft !== undefined) this.drafts[draft]!.echoes.push(proposal);
    }
  }

  /** "The delegation was received by A": those who came are the other side of what was told before. */
  #withThoseBefore(proposal: Proposal, last: Draft | undefined): Proposal {
    const { sidePointsBack, codes, filled, people, event } = proposal;
    const said = codes.filter((code) => !filled.includes(code));
    if (!sidePointsBack || !isStrong(proposal) || event.entry.travel || last?.codes.size !== 2) return proposal;
    if (said.length !== 1 || !last.codes.has(said[0]!) || !this.#namesAnother(people, last)) return proposal;
    const [across] = [...last.codes].filter((code) => code !== said[0]);
    if (filled.some((code) => code !== across)) return proposal;
    const came = [...last.people].filter((id) => this.#who.countryOf(id) === across);
    return { ...proposal, people: [...people, ...came], codes: [...last.codes].sort(), filled: [] };
  }

  #namesAnother(people: readonly number[], { people: told }: Draft): boolean {
    return people.some((id) => this.#who.people.people[id]!.name !== null) && !people.some((id) => told.has(id));
  }

  #verdict(proposal: Proposal, last: Draft | undefined): Verdict {
    if (this.#who.recalled.has(proposal.event)) return this.#verdictOfRecalled(proposal);
    if (namesNoMeeting(proposal) && (last || proposal.codes.length < 2)) {
      return last ? { kind: "points back", drafts: [last] } : EARLY;
    }
    if (last && listsThosePresent(proposal, last)) return { kind: "tells of", draft: this.drafts.indexOf(last) };
    const focus = last && proposal.codes.every((code) => last.codes.has(code)) ? last : undefined;
    if (focus && joinsOneSide(proposal)) return { kind: "points back", drafts: [focus] };
    if (isFurther(this.#annotated, proposal) && this.#knowsWhom(proposal)) return { kind: "founds" };
    const parts = this.#partsOf(proposal);
    if (parts.length > 1) return { kind: "points back", drafts: parts };
    const known = this.#likest(proposal);
    if (known >= 0) return { kind: "tells of", draft: known };
    if (focus && joins(proposal)) return { kind: "points back", drafts: [focus] };
    if (proposal.codes.length < 2 || (isInPassing(proposal) && this.drafts.length > 0)) {
      if (focus) return { kind: "points back", drafts: [focus] };
      // One side alone founds what may gain the other later on.
      const may = isStrong(proposal) && proposal.codes.length === 1 && isInProse(proposal, this.#annotated);
      return may ? { kind: "founds" } : { kind: "is left out", why: "one side only, or in passing" };
    }
    const bothNamed = proposal.people.length >= 2 && proposal.filled.length === 0;
    if (isStrong(proposal) || bothNamed || tellsOfJourney(proposal) || isSigning(proposal)) return { kind: "founds" };
    return { kind: "is left out", why: "such words found a meeting only with both sides beside them" };
  }

  /** What is told of another time points back to nothing of this one. */
  #verdictOfRecalled(proposal: Proposal): Verdict {
    const { codes, filled } = proposal;
    if (namesNoMeeting(proposal) || codes.length < 2 || filled.length > 0 || !isStrong(proposal))
      return OF_ANOTHER_TIME;
    const known = this.#likest(proposal);
    return known >= 0 ? { kind: "tells of", draft: known } : { kind: "founds" };
  }

  /** Whether a meeting told before it is of the same sides, with somebody by name on each. */
  #knowsWhom({ codes, event }: Proposal): boolean {
    return this.drafts.some(
      (draft) =>
        draft.sentence < event.sentence &&
        draft.codes.size === codes.length &&
        codes.every(
          (code) => draft.codes.has(code) && [...draft.people].some((id) => this.#who.countryOf(id) === code),
        ),
    );
  }

  /** The draft told last up to this sentence, else the first one. */
  #toldLast({ event }: Proposal): Draft | undefined {
    for (let sentence = event.sentence; sentence >= 0; sentence--) {
      const draft = this.#toldIn[sentence];
      if (draft !== undefined) return this.drafts[draft];
    }
    return this.drafts[0];
  }

  /**
   * "The President meets the Malaysian, Canadian and Australian envoys", of whom each has a meeting of his own: the meetings that a
   * sentence sums up. Nobody but whom they have in common meets all, unless the sentence names somebody for each side. A headline
   * may sum them up and leave out who it was ("Calls with A and B").
   */
  #partsOf(proposal: Proposal): Draft[] {
    const { codes, people, event } = proposal;
    if (codes.length === 2 && event.left.length === 0 && !isInProse(proposal, this.#annotated))
      return this.#partsWithOneMore(codes);
    if (codes.length < 3 || people.length >= codes.length) return [];
    const parts = this.drafts.filter(
      (draft) => draft.codes.size === 2 && [...draft.codes].every((code) => codes.includes(code)),
    );
    const covered = new Set(parts.flatMap((draft) => [...draft.codes]));
    const shared = codes.some((code) => parts.every((draft) => draft.codes.has(code)));
    return shared && covered.size === codes.length ? parts : [];
  }

  /** The meetings of each of two sides with a third one, where the two have none of their own. */
  #partsWithOneMore([a, b]: readonly string[]): Draft[] {
    const withA = this.drafts.filter(({ codes }) => codes.size === 2 && codes.has(a!));
    const withB = this.drafts.filter(({ codes }) => codes.size === 2 && codes.has(b!));
    if (withA.some(({ codes }) => codes.has(b!))) return [];
    const third = (draft: Draft, side: string) => [...draft.codes].find((code) => code !== side)!;
    const common = new Set(withA.map((draft) => third(draft, a!)));
    const ofB = withB.filter((draft) => common.has(third(draft, b!)));
    const thirds = new Set(ofB.map((draft) => third(draft, b!)));
    return [...withA.filter((draft) => thirds.has(third(draft, a!))), ...ofB];
  }

  /** Index of the draft that a proposal most likely tells more of; -1 when it is of none. */
  #likest(proposal: Proposal): number {
    let likest = -1;
    let top = 0;
    for (const [index, draft] of this.drafts.entries()) {
      const score = likeness(draft, proposal, this.#who);
      if (score <= top) continue;
      top = score;
      likest = index;
    }
    return likest;
  }

  #put({ event: { sentence } }: Proposal, draft: number): void {
    this.#toldIn[sentence] = Math.max(draft, this.#toldIn[sentence] ?? -1);
  }

  #tell({ event, codes }: Proposal, verdict: Verdict): void {
    if (!this.#trace) return;
    const span = spanOf(this.#annotated, event.from, event.to);
    const sides = codes.join(" – ") || "no side";
    if (verdict.kind === "is left out") {
      this.#trace.declined(RULE, span, `${sides}: ${verdict.why}`);
      return;
    }
    const draft = verdict.kind === "tells of" ? this.drafts[verdict.draft] : undefined;
    const of = verdict.kind === "points back" ? verdict.drafts[0] : draft;
    const which = of ? ` ${[...of.codes].sort().join(" – ")}, sentence ${of.sentence + 1}` : " a meeting";
    this.#trace.spoke(RULE, span, `${sides}: ${verdict.kind}${which}`);
  }
}
