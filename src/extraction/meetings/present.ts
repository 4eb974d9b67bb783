/**
 * Others who were there: "accompanied by", "were also present", "the delegation included", "joined the talks".
 *
 * They take part in the meeting told last; a person of a third country is nobody's delegation.
 */
import type { Layers } from "../layers.ts";
import type { Draft } from "./drafts.ts";
import type { CountryOf } from "./proposals.ts";

const CUES: readonly RegExp[] = [
  /\baccompan(?:ied|ying|ies)\b/u,
  /\b(?:were|was|be|also|those|is|are) (?:also )?present\b/u,
  /\battended\b/u,
  /\bin attendance\b/u,
  /\bparticipat(?:ed|ing|es|e)\b/u,
  /\b(?:delegation|team|group|side)\b.{0,60}\b(?:included|includes|comprised|comprises|comprising|consisted|consists|consisting|including|headed|led)\b/u,
  /\b(?:also )?(?:joined|join|associated with|took part|taking part|take part|among those|alongside)\b/u,
  /\b(?:headed|led|chaired|co-chaired) by\b/u,
  /\bwas represented by\b/u,
];

export function addPresent(layers: Layers, drafts: readonly Draft[], countryOf: CountryOf): void {
  const { annotated, actors, people, mentions } = layers;
  const { sentences, tokens } = annotated;
  let at = 0;
  for (const sentence of sentences) {
    while (at < actors.length && actors[at]!.from < sentence.from) at++;
    if (sentence.blockKind !== "body") continue;
    const words = tokens.slice(sentence.from, sentence.to).map((token) => token.norm).join(" ");
    const cue = CUES.map((pattern) => pattern.exec(words)).find((match) => match !== null);
    if (!cue) continue;
    const draft = inFocus(sentence.index);
    if (!draft) continue;
    for (let index = at; index < actors.length && actors[index]!.from < sentence.to; index++) {
      const actor = actors[index]!;
      if (actor.kind !== "person" || actor.barred !== null) continue;
      const mention = mentions[actor.mention]!;
      const person = people.personOf[actor.mention]!;
      if (person < 0 || mention.name === null || people.people[person]!.weak || mention.former) continue;
      const code = countryOf(person);
      if (code !== null && !draft.codes.has(code)) continue;
      // Somebody of another meeting of this report is not also here, unless the words say so beside the meeting's own.
      const elsewhere = drafts.some((other) => other !== draft && other.people.has(person));
      if (elsewhere && !draft.proposals.some((p) => p.event.sentence === sentence.index)) continue;
      draft.people.add(person);
    }
  }

  function inFocus(sentence: number): Draft | undefined {
    let best: Draft | undefined;
    let latest = -1;
    for (const draft of drafts) {
      for (const proposal of [...draft.proposals, ...draft.echoes]) {
        const index = proposal.event.sentence;
        if (index <= sentence && index > latest && sentences[index]!.blockKind === "body") {
          latest = index;
          best = draft;
        }
      }
    }
    return best ?? drafts[0];
  }
}
