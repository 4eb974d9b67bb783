/**
 * What speaks for and against a thing that a report names (a project, a body, a format) belonging to one of its meetings.
 * The same questions for all: where does it stand, what does the sentence do with it, whose sentence is it?
 */
import { joined } from "../../shared/joined.ts";
import type { Annotated } from "../annotated.ts";
import { type ActsOfDocument, actsOf } from "../content/acts.ts";
import { CLOSENESS, distanceOf, isOwn } from "../content/closeness.ts";
import type { ContentFrame } from "../content/frames.ts";
import { objectsOfActs } from "../content/objects-of-acts.ts";
import { placesOf, type SentencePlace } from "../content/sentence-places.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import { talkingSentences } from "../content/surroundings.ts";

/** A mention as these questions need it. */
export interface Standing {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What is worked out once for a report and asked for every thing in it. */
export interface ThingContext {
  readonly annotated: Annotated;
  readonly frames: readonly ContentFrame[];
  readonly ties: readonly (readonly Tie[])[];
  readonly places: readonly SentencePlace[];
  readonly talking: ReadonlySet<number>;
  readonly acts: ActsOfDocument;
}

/** Words before a thing that say how it comes in; others are "a word" or "a name". */
const BEFORE = new Set(
  "on of in for about including and , regarding the to with over as within through at under from by between its his our their via 's".split(
    " ",
  ),
);

export function thingContext(annotated: Annotated, frames: readonly ContentFrame[]): ThingContext {
  return {
    annotated,
    frames,
    ties: tiesOf(annotated, frames),
    places: placesOf(annotated),
    talking: talkingSentences(annotated),
    acts: actsOf(annotated),
  };
}

/** `own` adds what only this sort of thing has, for each mention. */
export function thingFeatures<Mention extends Standing>(
  context: ThingContext,
  mentions: readonly Mention[],
  meeting: number,
  own: (mention: Mention) => readonly string[],
): string[] {
  const { annotated, frames, ties, places, talking, acts } = context;
  const frame = frames[meeting]!;
  const among = frames.length > 1 ? "of several" : "alone";
  const features = new Set<string>([joined`kind: ${frame.kind}`, joined`status: ${frame.status}`, among]);
  let best = CLOSENESS.length - 1;
  for (const mention of mentions) {
    const { sentence, from } = mention;
    const tie = ties[meeting]![sentence]!;
    best = Math.min(best, distanceOf(tie));
    features.add(joined`in ${tie}`);
    if (tie === "another meeting's part") continue;
    const place = places[sentence]!;
    const talks = talking.has(sentence) ? "talks told" : "no talks told";
    features.add(joined`in ${tie}, ${talks}`);
    features.add(joined`in the ${place.zone}`);
    features.add(talks);
    features.add(joined`beside act: ${acts.near(sentence, from) ?? "none"}`);
    const object = objectsOfActs(annotated)[from];
    features.add(joined`in what is ${object ?? "nothing"}`);
    if (object !== undefined && isOwn(tie)) features.add("in what is told of the talks");
    features.add(joined`before it: ${before(annotated, from, annotated.sentences[sentence]!.from)}`);
    features.add(place.background ? "in background" : place.afterBackground ? "after background" : "before background");
    if (place.quoted) features.add("in quotation");
    if (frame.named.has(sentence)) features.add("beside a participant");
    for (const feature of own(mention)) features.add(feature);
  }
  features.add(joined`${among}, at best in ${CLOSENESS[best]!}`);
  features.add(joined`named ${mentions.length > 2 ? "often" : mentions.length > 1 ? "twice" : "once"}`);
  return [...features];
}

function before({ tokens }: Annotated, at: number, first: number): string {
  let index = at - 1;
  if (index >= first && tokens[index]!.norm === "the") index--;
  if (index < first) return "nothing";
  const { norm, shape } = tokens[index]!;
  return BEFORE.has(norm) ? joined`"${norm}"` : shape === "lower" ? "a word" : "a name";
}
