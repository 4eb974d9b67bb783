/**
 * How a mention of a topic stands in its sentence, in words: what the sentence does, how it opens, what stands before the
 * words, whether they are part of a name. The same for every meeting of the report.
 */
import type { Token } from "../../language/token.ts";
import { remember2, rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf } from "../lookup.ts";
import { objectsOfActs } from "./objects-of-acts.ts";
import type { SentencePlace } from "./sentence-places.ts";
import type { TopicMention } from "./topic-mention.ts";

/** Little words whose place before a topic says something: "on energy", "in trade", "energy, trade and transport". */
const BEFORE = new Set(
  "on of in for about including and , regarding concerning the to with over as bilateral our their his its between or a s 's against by from mutual regional global such".split(
    " ",
  ),
);
/** Words by which sentences of talks (or of background) open. */
const OPENING = new Set(
  "they he she it i we the both two during in on at this these also president prime mr mrs ms dr minister foreign ministers leaders while as with further following after our his her their when since for that other according but and among key issues talks discussions discussing speaking if there meanwhile earlier no".split(
    " ",
  ),
);
const OPENING_AFTER_THE = new Set(
  "two sides meeting visit talks discussion discussions delegation ambassador parties leader leaders ministers minister president prime secretary vice government governments foreign high envoy officials country countries agreement call trip".split(
    " ",
  ),
);
const QUOTE = new Set(['"', "“", "‘", "'", "«"]);
/** Verbs that tell what the sides talked about together. */
const TALKING = new Set(["discussed", "agreed", "signed"]);
/** Neither what the sides did in talks nor more than "said". */
const NO_ACT = new Set(["strengthening", "purpose", "noted"]);

export type Cue = "talks told" | "an act told" | "nothing told";

/** What each sentence tells: of talks together, of an act of one side in them ("stressed", "thanked"), or neither. */
export const cuesOf: (annotated: Annotated) => readonly Cue[] = rememberFor(findCues);

function findCues(annotated: Annotated): Cue[] {
  const talking = talkingSentences(annotated);
  const acting = new Set<number>();
  let at = 0;
  for (const { from, value } of hitsOf(annotated, "act")) {
    if (NO_ACT.has(value.form)) continue;
    while (annotated.sentences[at]!.to <= from) at++;
    acting.add(at);
  }
  return annotated.sentences.map(({ index }) =>
    talking.has(index) ? "talks told" : acting.has(index) ? "an act told" : "nothing told",
  );
}

/** Sentences that tell of talks: by a verb of talking together, or by words for a meeting. */
export const talkingSentences: (annotated: Annotated) => ReadonlySet<number> = rememberFor(findTalking);

function findTalking(annotated: Annotated): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { from, value } of annotated.hits) {
    const talks =
      value.kind === "act"
        ? TALKING.has(value.form)
        : value.kind === "trigger" && value.entry.strength === "strong" && !value.entry.travel;
    if (!talks) continue;
    while (annotated.sentences[at]!.to <= from) at++;
    found.add(at);
  }
  return found;
}

/** What can be said of a mention itself, wherever it is weighed. */
export function surroundingsOf(annotated: Annotated, mention: TopicMention): string[] {
  const { tokens } = annotated;
  const { from, to } = annotated.sentences[mention.sentence]!;
  const strength = mention.strong ? "strong" : "weak";
  const found = [ofTopic(mention.topic, mention.phrase), besideAct(strength, mention.act ?? "none")];
  const object = objectsOfActs(annotated)[mention.from];
  found.push(objectOf(strength, object ?? "nothing"));
  if (mention.aimed) found.push(withWords(strength, "as an aim"));
  const before = tokens[mention.from - 1];
  if (before && mention.from > from) {
    found.push(after(strength, BEFORE.has(before.norm) ? before.norm : before.shape === "lower" ? "(word)" : "(name)"));
  }
  if (insideName(tokens, mention, from, to)) found.push(withWords(strength, "inside a name"));
  return found;
}

/** What can be said of every mention of one strength in a sentence; `variety` is how many topics the sentence names. */
export function sentenceSurroundings(
  annotated: Annotated,
  sentence: number,
  strength: string,
  place: SentencePlace,
  variety: number,
): string[] {
  const found = [
    inZone(strength, place.zone),
    withWords(
      strength,
      place.background ? "in background" : place.afterBackground ? "after background" : "before background",
    ),
    opens(strength, openings(annotated)[sentence]!),
  ];
  if (place.quoted) found.push(withWords(strength, "in quotation"));
  if (variety > 1) found.push(withWords(strength, variety > 4 ? "among many topics" : "among several topics"));
  return found;
}

export const ofStrength = remember2((topic: string, strength: string) => `${topic}: ${strength}`);
const ofTopic = remember2((topic: string, what: string) => `${topic}: ${what}`);
const inZone = remember2((strength: string, zone: string) => `${strength} in the ${zone}`);
const besideAct = remember2((strength: string, act: string) => `${strength} beside act: ${act}`);
const objectOf = remember2((strength: string, act: string) => `${strength} in what is ${act}`);
const withWords = remember2((strength: string, words: string) => `${strength} ${words}`);
const opens = remember2((strength: string, words: string) => `${strength}, sentence opens: ${words}`);
const after = remember2((strength: string, word: string) => `${strength} after "${word}"`);

const openings = rememberFor(({ tokens, sentences }: Annotated) => sentences.map(({ from }) => opening(tokens, from)));

function opening(tokens: readonly Token[], from: number): string {
  const first = QUOTE.has(tokens[from]!.text) ? from + 1 : from;
  const norm = tokens[first]?.norm ?? "";
  if (norm === "the") {
    const next = tokens[first + 1]?.norm ?? "";
    return OPENING_AFTER_THE.has(next) ? `the ${next}` : "the";
  }
  return OPENING.has(norm) ? norm : "(other)";
}

function insideName(tokens: readonly Token[], mention: TopicMention, from: number, to: number): boolean {
  if (mention.from === from || tokens[mention.from]!.shape === "lower") return false;
  const capital = (index: number) =>
    index > from && index < to && tokens[index]!.kind === "word" && tokens[index]!.shape !== "lower";
  return capital(mention.from - 1) || capital(mention.to);
}
