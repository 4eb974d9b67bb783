/**
 * What speaks for a place: what its name does in its sentence, how that sentence stands to the meeting, whether things are said to
 * happen there; and the signs that name no place: journeys, "here". Used for countries and for cities alike.
 */
import { TokenSet } from "../../language/token-set.ts";
import { joined } from "../../shared/joined.ts";
import { rememberFor } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import type { PlaceMention } from "../mention.ts";
import type { MeetingEvent } from "../relations/event.ts";
import { lieOf, theDayItself } from "./day-and-publication.ts";
import type { DraftSetting, Standing } from "./draft-setting.ts";
import type { Ground, Grounds } from "./grounds.ts";
import type { Feature } from "./linear-model.ts";
import { isOtherJourney } from "./other-journeys.ts";
import { LOCATED } from "./place-roles.ts";
import type { Told } from "./told-before.ts";

export interface PlaceCandidate {
  readonly value: string | null;
  readonly grounds: readonly Ground[];
  /** Seats that many states share, where they stand for this place. */
  readonly seats: readonly PlaceMention[];
  readonly features: readonly Feature[];
}

export interface PlaceQuestion {
  readonly layers: Layers;
  readonly grounds: Grounds;
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly countryOf: CountryOf;
  readonly kind: string;
  /** What was read of meetings told before. */
  readonly told: readonly Told[];
}

const OTHER_TIMES = /^(?:long |weeks before|an (?:earlier|later)|a later)/u;
const LOOKS_BACK = new TokenSet(
  "ago previous previously recalled recalling recalls recall latter last past recent recently earlier following".split(
    " ",
  ),
);

/** Behind "this": a town in which the report was written. */
const HERE = new Set(["capital", "city", "town"]);
const NEAR_WORDS = 12;

const STANDINGS: readonly Standing[] = [
  "of it",
  "points back",
  "headline",
  "what follows",
  "of its people",
  "heading",
  "lead",
  "elsewhere",
];

/** How the strongest of its mentions stands: located before not, then the closest. */
export function strongest(grounds: readonly Ground[], setting: DraftSetting): string {
  let best = "unnamed";
  let top = Number.POSITIVE_INFINITY;
  for (const ground of grounds) {
    const standing = setting.standing(ground.sentence);
    const located = LOCATED.has(ground.role);
    const order = STANDINGS.indexOf(standing) + (located ? 0 : STANDINGS.length);
    if (order >= top) continue;
    top = order;
    best = joined`${located ? ground.role : "not located"}, ${standing}`;
  }
  return best;
}

/** What one mention of a place says for it. */
export function groundFeatures(layers: Layers, ground: Ground, setting: DraftSetting, features: Set<string>): void {
  const standing = setting.standing(ground.sentence);
  features.add(joined`${ground.role}, ${standing}`);
  const events = setting.own.get(ground.sentence);
  if (!events && LOCATED.has(ground.role) && isOfAnotherTime(layers, ground.sentence))
    features.add(joined`${ground.role}, of another time`);
  if (!events || standing === "headline") return;
  const nearest = events.reduce((a, b) => (gap(a, ground) <= gap(b, ground) ? a : b));
  const distance = gap(nearest, ground);
  const side = ground.from >= nearest.to ? "behind" : "before";
  const steps = distance < 5 ? "close" : distance < 14 ? "near" : "far";
  features.add(joined`${ground.role}, ${side} the words, ${steps}`);
  if (LOCATED.has(ground.role) && clauseBetween(layers, nearest, ground))
    features.add(joined`${ground.role}, another clause between`);
  if (ground.city !== null && LOCATED.has(ground.role)) features.add("a city of it in a sentence of it");
}

/** "two years after the visit to Y", "recalled the talks in Y last May": a sentence that tells of another time. */
function isOfAnotherTime(layers: Layers, sentence: number): boolean {
  return sentencesOfOtherTimes(layers).has(sentence);
}

const sentencesOfOtherTimes = rememberFor(({ annotated, dates }: Layers): Set<number> => {
  const { document, sentences, tokens } = annotated;
  const published = theDayItself(document.published);
  const found = new Set<number>();
  for (const { edtf, sentence } of dates)
    if (edtf !== null && OTHER_TIMES.test(lieOf(edtf, published))) found.add(sentence);
  for (const { index, from, to } of sentences)
    for (let at = from; at < to; at++) if (LOOKS_BACK.has(tokens[at])) found.add(index);
  return found;
});

/** The place where things are said to happen, last named before the words or beside them. */
export function sceneOf(
  { bySentence, all }: Grounds,
  { founding }: DraftSetting,
  fits: (ground: Ground) => boolean = () => true,
): { ground: Ground; distance: string } | undefined {
  const here = (bySentence.get(founding.sentence) ?? []).filter((ground) => LOCATED.has(ground.role) && fits(ground));
  let best: Ground | undefined;
  for (const ground of here) if (!best || gap(founding, ground) < gap(founding, best)) best = ground;
  if (best) return { ground: best, distance: "same sentence" };
  const before = all.findLast(
    (ground) => ground.sentence < founding.sentence && LOCATED.has(ground.role) && fits(ground),
  );
  if (!before) return undefined;
  const steps = founding.sentence - before.sentence;
  return {
    ground: before,
    distance: steps === 1 ? "a sentence before" : steps < 4 ? "few sentences before" : "long before",
  };
}

/** A journey that is recalled or invited to, in words that tell of one. */
export function isOfOtherJourney({ annotated }: Layers, { from, sentence, entry }: MeetingEvent): boolean {
  return entry.travel && isOtherJourney(annotated, from, annotated.sentences[sentence]!.from);
}

export function travelledTo(layers: Layers, draft: Draft): Set<string> {
  const { actors, people, events } = layers;
  const travelled = new Set<string>();
  for (const proposal of [...draft.proposals, ...draft.echoes])
    if (proposal.destination && !isOfOtherJourney(layers, proposal.event)) travelled.add(proposal.destination);
  for (const event of events) {
    if (!event.entry.travel || isOfOtherJourney(layers, event)) continue;
    const visitor = event.left.some(
      (index) => actors[index]!.mention >= 0 && draft.people.has(people.personOf[actors[index]!.mention]!),
    );
    if (visitor) for (const index of event.right) for (const code of actors[index]!.codes) travelled.add(code);
  }
  return travelled;
}

/** "in talks here", "arrived here", "in this capital": the place where the report was filed. */
export function saysHere(layers: Layers, { own }: DraftSetting): boolean {
  const { tokens, sentences } = layers.annotated;
  for (const [sentence, events] of own) {
    const { from, to } = sentences[sentence]!;
    for (let at = from; at < to; at++) {
      const here = tokens[at]!.norm === "here" && tokens[at]!.shape === "lower";
      if (!here && !(tokens[at]!.norm === "this" && HERE.has(tokens[at + 1]?.norm ?? ""))) continue;
      if (events.some((event) => at >= event.from - NEAR_WORDS && at < event.to + NEAR_WORDS)) return true;
    }
  }
  return false;
}

function clauseBetween(layers: Layers, event: { from: number; to: number }, ground: Ground): boolean {
  const { tokens } = layers.annotated;
  for (let at = Math.min(ground.to, event.to); at < Math.max(ground.from, event.from); at++) {
    if (/^(?:that|which|who|where|when|after|since|before|following|;|:|“|”|")$/u.test(tokens[at]!.norm)) return true;
  }
  return false;
}

function gap(event: { from: number; to: number }, at: { from: number; to: number }): number {
  return at.from >= event.to ? at.from - event.to : Math.max(0, event.from - at.to);
}
