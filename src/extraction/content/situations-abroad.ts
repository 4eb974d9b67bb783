/**
 * Third countries spoken about: "the situation in [Sudan]", "developments in [Myanmar]", "the crisis in [Haiti]" are regional
 * issues wherever the country is no side; a country merely named beside talks hints at it.
 */
import type { Annotated } from "../annotated.ts";
import type { CountryMention } from "../mention.ts";
import { actsOf } from "./acts.ts";
import type { TopicMention } from "./topic-mention.ts";

const RULE = "content/situation-abroad";
const TOPIC = "regional-issues";
const IN = /^(?:in|on|over|around|regarding|concerning|about|of|surrounding)$/u;
const HOW_FAR = 5;

export function situationsAbroad(annotated: Annotated, countries: readonly CountryMention[]): TopicMention[] {
  const { sentences } = annotated;
  const acts = actsOf(annotated);
  const found: TopicMention[] = [];
  for (const { form, from, to, start, end, sentence, code } of countries) {
    if (form !== "name" && form !== "capital") continue;
    const strong = form === "name" && isSituationIn(annotated, from, sentences[sentence]!.from);
    if (!strong && form !== "name") continue;
    const act = acts.near(sentence, from);
    if (!strong && act === null) continue;
    const phrase = strong ? "the situation in a country" : "a country";
    found.push({
      kind: "topic",
      topic: TOPIC,
      from,
      to,
      start,
      end,
      sentence,
      rule: RULE,
      strong,
      phrase,
      act,
      aimed: false,
      country: code,
    });
  }
  return found;
}

/** "the [political] situation in", "recent developments on the ground in": the noun, and then "in", before the country. */
function isSituationIn({ tokens, lexicons }: Annotated, at: number, first: number): boolean {
  let index = at - 1;
  if (index >= first && tokens[index]!.norm === "the") index--;
  if (index < first || !IN.test(tokens[index]!.norm)) return false;
  const situations = lexicons.tokenSet("situation");
  for (let back = index - 1; back >= Math.max(first, index - HOW_FAR); back--) {
    if (situations.has(tokens[back])) return true;
    if (/^[.,;:]$/u.test(tokens[back]!.text)) return false;
  }
  return false;
}
