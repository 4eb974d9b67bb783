/**
 * What speaks for and against words being told of the talks at a meeting: where their sentence stands, what it tells, whose
 * sentence it is. All words of one strength in a sentence have this in common; it is worked out once for each meeting.
 */
import { remember2 } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import type { ContentFrame } from "../content/frames.ts";
import { placesOf } from "../content/sentence-places.ts";
import type { Tie } from "../content/sentence-ties.ts";
import { cuesOf, ofStrength, sentenceSurroundings, surroundingsOf } from "../content/surroundings.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { type Rivalry, rivalries } from "./rivals.ts";

/** What is known of a report when its topics are weighed. */
export interface TopicContext {
  readonly annotated: Annotated;
  readonly frames: readonly ContentFrame[];
  readonly ties: readonly (readonly Tie[])[];
  /** How many topics each sentence names. */
  readonly variety: readonly number[];
}

/** Asked for each meeting, sentence and strength; the same lists for the same question. */
export type SentenceFeatures = (meeting: number, sentence: number, strong: boolean) => readonly string[];

export function sentenceFeatures(context: TopicContext): SentenceFeatures {
  const { annotated, frames, ties, variety } = context;
  const places = placesOf(annotated);
  const cues = cuesOf(annotated);
  const rivalry = rivalries(frames, ties, annotated.sentences);
  const common = [lengthOf(annotated), frames.length > 1 ? "several meetings" : "one meeting"];
  const known: (readonly string[] | undefined)[] = [];

  return (meeting, sentence, strong) => {
    const key = (meeting * ties[meeting]!.length + sentence) * 2 + (strong ? 1 : 0);
    return (known[key] ??= features(meeting, sentence, strong ? "strong" : "weak"));
  };

  function features(meeting: number, sentence: number, strength: string): readonly string[] {
    const frame = frames[meeting]!;
    const place = places[sentence]!;
    const cue = cues[sentence]!;
    const tie = ties[meeting]![sentence]!;
    const found = [
      ...common,
      ...sentenceSurroundings(annotated, sentence, strength, place, variety[sentence]!),
      inTie("", tie),
      inTie(plus(strength, " "), tie),
      and(inTie(plus(strength, " "), tie), cue),
      cue,
      and(strength, cue),
      and(plus("in the ", place.zone), cue),
      and("the meeting is", frame.sure),
    ];
    if (frame.named.has(sentence)) found.push(and(strength, "beside a participant"));
    if (frames.length > 1) found.push(...amongSeveral(rivalry, meeting, sentence, cue));
    return found;
  }

  function amongSeveral(of: Rivalry, meeting: number, sentence: number, cue: string): string[] {
    const frame = frames[meeting]!;
    const tie = ties[meeting]![sentence]!;
    const { compared, rival } = of.compared(meeting, sentence);
    const { whose, since } = of.toldLast(meeting, sentence);
    const sides = of.sides(meeting);
    const told = and("told last", whose);
    return [
      compared,
      and(compared, inTie("", tie)),
      and(and(compared, inTie("", tie)), rival === null ? "nothing else" : inTie("another ", rival.tie)),
      and(and(compared, frame.status), rival === null ? "nothing else" : plus("against ", rival.status)),
      and("of several, the meeting is", frame.sure),
      and("a person of", of.person(meeting, sentence)),
      and(and("a person of", of.person(meeting, sentence)), inTie("", tie)),
      and(and("a person of", of.person(meeting, sentence)), compared),
      and("calls the people of", of.called(meeting, sentence)),
      and("set in a country of", of.setting(meeting, sentence)),
      and("a paragraph of", of.paragraph(meeting, sentence)),
      and(and("a paragraph of", of.paragraph(meeting, sentence)), told),
      told,
      and(told, since),
      and(and(told, since), cue),
      and(and("names", of.names(meeting, sentence)), told),
      sides,
      and(sides, told),
      and(sides, inTie("", tie)),
      and(of.count, compared),
      of.count,
      meeting === 0 ? "the first meeting" : "a later meeting",
    ];
  }
}

/** What can be said of the words themselves, whichever meeting they belong to. */
export function mentionFeatures(annotated: Annotated, mention: TopicMention): string[] {
  const { topic, strong } = mention;
  return [plus("topic: ", topic), ofStrength(topic, strong ? "strong" : "weak"), ...surroundingsOf(annotated, mention)];
}

const plus = remember2((a: string, b: string) => a + b);
const and = remember2((a: string, b: string) => `${a}, ${b}`);
const inTie = remember2((before: string, tie: Tie) => `${before}in ${tie}`);

function lengthOf({ tokens }: Annotated): string {
  return tokens.length < 150 ? "short report" : tokens.length < 400 ? "middling report" : "long report";
}
