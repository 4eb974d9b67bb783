/**
 * How a mention of a topic stands in its sentence, in words: what the sentence does, how it opens, what stands before the
 * words, whether they are part of a name. The same for every meeting of the report.
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import type { SentencePlace } from "./sentence-places.ts";
import type { TopicMention } from "./topic-mention.ts";

/** Little words whose place before a topic says something: "on energy", "in trade", "energy, trade and transport". */
const BEFORE =
  /^(?:on|of|in|for|about|including|and|,|regarding|concerning|the|to|with|over|as|bilateral|our|their|his|its|between|or|a|s|'s|against|by|from|mutual|regional|global|such)$/u;
/** Words by which sentences of talks (or of background) open. */
const OPENING =
  /^(?:they|he|she|it|i|we|the|both|two|during|in|on|at|this|these|also|president|prime|mr|mrs|ms|dr|minister|foreign|ministers|leaders|while|as|with|further|following|after|our|his|her|their|when|since|for|that|other|according|but|and|among|key|issues|talks|discussions|discussing|speaking|if|there|meanwhile|earlier|no)$/u;
const OPENING_AFTER_THE =
  /^(?:two|sides|meeting|visit|talks|discussion|discussions|delegation|ambassador|parties|leader|leaders|ministers|minister|president|prime|secretary|vice|government|governments|foreign|high|envoy|officials|country|countries|agreement|call|trip)$/u;
const QUOTE = /^["“‘'«]$/u;
/** Verbs that tell what the sides talked about together. */
const TALKING = new Set(["discussed", "agreed", "signed"]);
/** Neither what the sides did in talks nor more than "said". */
const NO_ACT = new Set(["strengthening", "purpose", "noted"]);

export type Cue = "talks told" | "an act told" | "nothing told";

/** What each sentence tells: of talks together, of an act of one side in them ("stressed", "thanked"), or neither. */
export function cuesOf(annotated: Annotated): Cue[] {
  const talking = talkingSentences(annotated);
  const acting = new Set<number>();
  let at = 0;
  for (const { from, value } of annotated.hits) {
    if (value.kind !== "act" || NO_ACT.has(value.form)) continue;
    while (annotated.sentences[at]!.to <= from) at++;
    acting.add(at);
  }
  return annotated.sentences.map(({ index }) =>
    talking.has(index) ? "talks told" : acting.has(index) ? "an act told" : "nothing told",
  );
}

/** Sentences that tell of talks: by a verb of talking together, or by words for a meeting. */
export function talkingSentences(annotated: Annotated): ReadonlySet<number> {
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

/** What can be said of a mention wherever it is weighed; `variety` is how many topics its sentence names. */
export function surroundingsOf(
  annotated: Annotated,
  mention: TopicMention,
  place: SentencePlace,
  variety: number,
): string[] {
  const { tokens } = annotated;
  const { from, to } = annotated.sentences[mention.sentence]!;
  const strength = mention.strong ? "strong" : "weak";
  const found = [
    `${mention.topic}: ${strength}`,
    `${mention.topic}: ${mention.phrase}`,
    `${strength} in the ${place.zone}`,
    `${strength} beside act: ${mention.act ?? "none"}`,
    `${strength} ${place.background ? "in background" : place.afterBackground ? "after background" : "before background"}`,
    `${strength}, sentence opens: ${opening(tokens, from)}`,
  ];
  if (mention.aimed) found.push(`${strength}, as an aim`);
  if (place.quoted) found.push(`${strength} in quotation`);
  if (variety > 1) found.push(`${strength} among ${variety > 4 ? "many" : "several"} topics`);
  const before = tokens[mention.from - 1];
  if (before && mention.from > from) {
    found.push(
      `${strength} after "${BEFORE.test(before.norm) ? before.norm : before.shape === "lower" ? "(word)" : "(name)"}"`,
    );
  }
  if (insideName(tokens, mention, from, to)) found.push(`${strength} inside a name`);
  return found;
}

function opening(tokens: readonly Token[], from: number): string {
  const first = QUOTE.test(tokens[from]!.text) ? from + 1 : from;
  const norm = tokens[first]?.norm ?? "";
  if (norm === "the") {
    const next = tokens[first + 1]?.norm ?? "";
    return OPENING_AFTER_THE.test(next) ? `the ${next}` : "the";
  }
  return OPENING.test(norm) ? norm : "(other)";
}

function insideName(tokens: readonly Token[], mention: TopicMention, from: number, to: number): boolean {
  if (mention.from === from || tokens[mention.from]!.shape === "lower") return false;
  const capital = (index: number) =>
    index > from && index < to && tokens[index]!.kind === "word" && tokens[index]!.shape !== "lower";
  return capital(mention.from - 1) || capital(mention.to);
}
