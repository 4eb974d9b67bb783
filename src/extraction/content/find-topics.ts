/**
 * Which topics the words of a report name, and where: "They discussed [energy], [transport] and [the situation in the region]".
 *
 * A longer phrase outweighs the shorter ones inside it: "renewable energy" is green energy alone, "climate change" is no
 * change, and "trade union" is not trade. Words inside an office or a body's name ("Trade Minister", "Security Council")
 * name an office or a body: their spans are given as `exclude`. A body whose whole name is a topic's phrase ("IMF") speaks for it.
 */
import type { Span } from "../../documents/span.ts";
import { remember2 } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, spanOf } from "../lookup.ts";
import { actsOf } from "./acts.ts";
import { outermostHits } from "./outermost-hits.ts";
import { SpanSet } from "./span-set.ts";
import type { TopicMention } from "./topic-mention.ts";

const RULE = "content/topic";
const CLAUSE_END = new Set([",", ";", ":", "(", "–", "—"]);
const LONGEST_CAUSE = 12;

export function findTopics(annotated: Annotated, exclude: readonly Span[] = []): TopicMention[] {
  const acts = actsOf(annotated);
  const taken = new SpanSet(exclude);
  const found: TopicMention[] = [];
  let sentence = 0;
  const barred = barsOf(annotated);
  const honoured = honouredFor(annotated);
  for (const hit of outermostHits(annotated, "topic", namesTopic)) {
    if (barred(hit) || honoured.has(hit.from)) continue;
    while (annotated.sentences[sentence]!.to <= hit.from) sentence++;
    const { start, end } = spanOf(annotated, hit.from, hit.to);
    // "Trade" inside "Minister of Trade" is no subject; "IMF" as a whole is, and "join the EU" says more than the body's name.
    if (!hit.value.entry.named && taken.reachesBeyond(start, end)) continue;
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

/** Neither words that look like a topic's and are something else, nor adjectives that name one only beside others. */
function namesTopic({ value: { form } }: HitOf<"topic">): boolean {
  return form === "strong" || form === "weak";
}

/** Whether a phrase stands inside words that look like its topic's: "trade" in "trade union" bars trade, and nothing else. */
function barsOf(annotated: Annotated): (hit: HitOf<"topic">) => boolean {
  /** For each topic and token the end of the longest bar that holds it. */
  const reach = new Map<string, Map<number, number>>();
  for (const { from, to, value } of annotated.hits) {
    if (value.kind !== "topic" || value.form !== "not") continue;
    let ends = reach.get(value.entry.topic);
    if (!ends) reach.set(value.entry.topic, (ends = new Map()));
    for (let index = from; index < to; index++) ends.set(index, Math.max(to, ends.get(index) ?? 0));
  }
  return ({ from, to, value }) => (reach.get(value.entry.topic)?.get(from) ?? 0) >= to;
}

/** "the monument to those who fell for [the independence of the country]": tokens up to the end of the clause. */
function honouredFor({ tokens, sentences, hits }: Annotated): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = 0;
  for (const { from, to, value } of hits) {
    if (value.kind !== "word" || value.form !== "died-for") continue;
    while (sentences[sentence]!.to <= from) sentence++;
    const end = Math.min(sentences[sentence]!.to, to + LONGEST_CAUSE);
    for (let index = to; index < end && !CLAUSE_END.has(tokens[index]!.text); index++) found.add(index);
  }
  return found;
}

const apart = remember2((words: string, next: string) => `${words} ${next}`);
const together = remember2((words: string, next: string) => words + next);

function phraseOf({ tokens }: Annotated, from: number, to: number): string {
  let phrase = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    phrase = index === from ? token.norm : token.spaced ? apart(phrase, token.norm) : together(phrase, token.norm);
  }
  return phrase;
}
