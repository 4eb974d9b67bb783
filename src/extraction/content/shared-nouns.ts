/**
 * Adjectives that share a noun: in "political, economic and cultural ties" and "bilateral, regional and global issues" each of them
 * names a topic with the noun, though alone it may say little. Only in lists: a single adjective and its noun are a phrase of
 * the lexicon. A noun in capitals belongs to a name ("Economic and Social Affairs").
 */
import type { Span } from "../../documents/span.ts";
import type { Token } from "../../language/token.ts";
import type { SharedNoun } from "../../lexicons/kinds/topic.ts";
import type { Annotated } from "../annotated.ts";
import { type HitOf, hitsOf, spanOf, wordsOf } from "../lookup.ts";
import { actsOf } from "./acts.ts";
import { SpanSet } from "./span-set.ts";
import type { TopicMention } from "./topic-mention.ts";

const RULE = "content/shared-noun";
const NOUNS: readonly SharedNoun[] = ["ties", "fields", "matters"];
const JOINS = new Set([",", "and", "&", "/", "-", "as", "well", "also", "or", "both"]);
/** A list is looked through so many tokens back. */
const LONGEST = 24;
/** A list may hold so many other words in a row ("technical", "space"). */
const STRANGERS = 1;

export function sharedNouns(annotated: Annotated, exclude: readonly Span[] = []): TopicMention[] {
  const { tokens, sentences, lexicons } = annotated;
  const ending = adjectivesByEnd(annotated);
  if (ending.size === 0) return [];
  const taken = new SpanSet(exclude);
  const acts = actsOf(annotated);
  const found: TopicMention[] = [];
  const classes = NOUNS.map((noun) => [`before ${noun}`, lexicons.wordSet(`shared-noun-${noun}`)] as const);
  for (const sentence of sentences) {
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      const token = tokens[at]!;
      if (token.shape !== "lower") continue;
      const form = classes.find(([, words]) => words.has(token.norm))?.[0];
      if (!form) continue;
      const listed = listBefore(tokens, at, sentence.from, ending);
      if (new Set(listed.map(({ from }) => from)).size < 2) continue;
      for (const { from, to, value } of listed) {
        const span = spanOf(annotated, from, to);
        if (value.form !== form || taken.overlaps(span.start, span.end)) continue;
        found.push({
          kind: "topic",
          topic: value.entry.topic,
          from,
          to,
          ...span,
          sentence: sentence.index,
          rule: RULE,
          strong: true,
          phrase: `${wordsOf(annotated, from, to).toLowerCase()} ${form}`,
          act: acts.near(sentence.index, from),
          aimed: acts.aimed(sentence.index, from),
          country: null,
        });
      }
    }
  }
  return found;
}

function adjectivesByEnd(annotated: Annotated): Map<number, HitOf<"topic">[]> {
  const ending = new Map<number, HitOf<"topic">[]>();
  for (const hit of hitsOf(annotated, "topic")) {
    if (!hit.value.form.startsWith("before ")) continue;
    const list = ending.get(hit.to);
    if (list) list.push(hit);
    else ending.set(hit.to, [hit]);
  }
  return ending;
}

/** The adjectives of the list that ends before the noun at `at`. */
function listBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
  ending: ReadonlyMap<number, readonly HitOf<"topic">[]>,
): HitOf<"topic">[] {
  const listed: HitOf<"topic">[] = [];
  let strangers = 0;
  let end = at;
  while (end > first && at - end < LONGEST) {
    const hits = ending.get(end);
    if (hits) {
      listed.push(...hits);
      end = hits[0]!.from;
      strangers = 0;
    } else if (JOINS.has(tokens[end - 1]!.norm)) end--;
    // Another word is of the list only between others: "political, technical and cultural".
    else if (tokens[end - 1]!.kind === "word" && strangers < STRANGERS && JOINS.has(tokens[end - 2]?.norm ?? "")) {
      strangers++;
      end--;
    } else break;
  }
  return listed;
}
