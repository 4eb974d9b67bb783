/**
 * Which topics the words of a report name, and where: "They discussed [energy], [transport] and [the situation in the region]".
 *
 * A longer phrase outweighs the shorter ones inside it: "renewable energy" is green energy alone, "climate change" is no
 * change, and "trade union" is not trade. Words inside an office or a body's name ("Trade Minister", "Security Council")
 * name an office or a body: their spans are given as `exclude`. A body whose whole name is a topic's phrase ("IMF") speaks for it.
 */
import type { Span } from "../../documents/span.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import { actsOf } from "./acts.ts";
import { outermostHits } from "./outermost-hits.ts";
import { SpanSet } from "./span-set.ts";
import type { TopicMention } from "./topic-mention.ts";

const RULE = "content/topic";

export function findTopics(annotated: Annotated, exclude: readonly Span[] = []): TopicMention[] {
  const acts = actsOf(annotated);
  const taken = new SpanSet(exclude);
  // "IMF" as a whole names what it is about; "trade" inside "Minister of Trade" does not.
  const whole = new Set(exclude.map(({ start, end }) => `${start}-${end}`));
  const found: TopicMention[] = [];
  let sentence = 0;
  for (const hit of outermostHits(annotated, "topic")) {
    if (hit.value.form === "not") continue;
    while (annotated.sentences[sentence]!.to <= hit.from) sentence++;
    const { start, end } = spanOf(annotated, hit.from, hit.to);
    if (!hit.value.entry.named && taken.overlaps(start, end) && !whole.has(`${start}-${end}`)) continue;
    found.push({
      kind: "topic",
      topic: hit.value.entry.topic,
      from: hit.from,
      to: hit.to,
      start,
      end,
      sentence,
      rule: RULE,
      strong: hit.value.form === "strong",
      phrase: phraseOf(annotated, hit.from, hit.to),
      act: acts.near(sentence, hit.from),
      aimed: acts.aimed(sentence, hit.from),
      country: null,
    });
  }
  return found;
}

function phraseOf({ tokens }: Annotated, from: number, to: number): string {
  let phrase = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    phrase += index > from && token.spaced ? ` ${token.norm}` : token.norm;
  }
  return phrase;
}
