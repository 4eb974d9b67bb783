/** Where a quotation names what is asked about, and where it names other countries. */
import { tokenize } from "../../language/tokenize.ts";
import { type Lexicons, loadSomeLexicons } from "../../lexicons/lexicons.ts";
import { wordsOf } from "../likeness/words.ts";
import { contentStems } from "./content-stems.ts";
import type { Subject } from "./positions.ts";
import type { Named } from "./stance.ts";

export interface SubjectNamed {
  readonly named: readonly Named[];
  readonly others: readonly Named[];
}

export function namesIn(quote: string, { kind, value }: Subject): SubjectNamed {
  const sides = new Set(kind === "country" ? [value] : []);
  const words = wordsOf(quote, 0, { sides, names: new Set() });
  const countries = words.filter(({ key }) => key.startsWith("country:"));
  const others = countries.filter(({ key }) => key !== `country:${value}`);
  if (kind === "country")
    return { named: countries.filter((word) => !others.includes(word) && !isJoined(quote, word)), others };
  if (kind === "topic") return { named: topicIn(quote, value), others };
  const wanted = new Set(contentStems(value));
  const first = words.find(({ start, end }) => contentStems(quote.slice(start, end)).some((stem) => wanted.has(stem)));
  return { named: first ? [first] : [], others };
}

/** "The Moldovan-Norwegian commission", "Moldova-made": what is spoken of is not the country. */
function isJoined(quote: string, { start, end }: Named): boolean {
  return /[-–]/u.test(`${quote[start - 1] ?? ""}${quote[end] ?? ""}`);
}

let topics: Lexicons | undefined;

/** Its wordings, but those that mean something else. */
function topicIn(quote: string, topic: string): Named[] {
  topics ??= loadSomeLexicons(["en/topics"]);
  const tokens = tokenize(quote);
  const hits = topics.trie.scan(tokens).filter(({ value }) => value.kind === "topic" && value.entry.topic === topic);
  const not = hits.filter(({ value }) => value.form === "not");
  return hits
    .filter(({ value, from, to }) => value.form !== "not" && !not.some((one) => one.from <= from && to <= one.to))
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
    .sort((a, b) => a.start - b.start);
}
