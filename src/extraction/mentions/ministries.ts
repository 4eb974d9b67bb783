/**
 * Ministries and departments by their field of work, before or behind the word.
 *
 *   the Azerbaijani Foreign Ministry · Ministry of Trade, Commerce and Food Security · MFA · Department of Agriculture
 */
import type { Sentence } from "../../language/token.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { BodyWords, Shaped } from "./body-words.ts";

/** Fields of work whose ministry has one usual name, whatever the order of words. */
const MINISTRY_OF: Record<string, string> = {
  foreign: "Foreign Affairs",
  external: "External Affairs",
  interior: "the Interior",
};
/** Ministries written without capitals as well: "the foreign ministry". */
const PLAIN_FIELDS = new Set(
  "foreign defence defense finance interior trade energy health economy education transport justice agriculture".split(
    " ",
  ),
);
/** Words of fields that open something else behind a ministry: "..., Government of India", "and Central Bank". */
const NO_FIELDS = new Set(["government", "central", "treasury", "ministry"]);
/** Tokens that the fields of one ministry take at most. */
const MOST_FIELDS = 24;
const JOINERS = new Set(["and", "&", ",", "-", "the", "of", "for"]);
const fieldSets = new WeakMap<Lexicons, ReadonlySet<string>>();

function fieldsOf({ neighbours }: BodyWords): ReadonlySet<string> {
  const { lexicons } = neighbours.annotated;
  let fields = fieldSets.get(lexicons);
  if (!fields) {
    fields = new Set(lexicons.entries("word-set").flatMap((entry) => (entry.class === "portfolio" ? entry.words : [])));
    fieldSets.set(lexicons, fields);
  }
  return fields;
}

export function ministry(words: BodyWords, index: number, sentence: Sentence): Shaped | undefined {
  if (words.tokens[index]!.norm !== "ministry") {
    return words.tokens[index]!.shape === "lower"
      ? undefined
      : words.national(index, index + 1, sentence, "Ministry of Foreign Affairs", "body/ministry");
  }
  const behind = fieldsBehind(words, index, sentence, "Ministry");
  if (behind) return behind;
  const from = fieldsBefore(words, index, sentence);
  if (from === index) return undefined;
  const first = words.tokens[from]!.norm;
  const said = words.words(from, index);
  const field =
    MINISTRY_OF[first] ?? (words.tokens[from]!.shape === "lower" ? `${said[0]!.toUpperCase()}${said.slice(1)}` : said);
  return words.national(from, index + 1, sentence, `Ministry of ${field}`, "body/ministry");
}

/** "Ministry of Foreign Affairs", "Ministry for Trade, Industry and Tourism". */
export function fieldsBehind(words: BodyWords, index: number, sentence: Sentence, head: string): Shaped | undefined {
  const fields = fieldsOf(words);
  if (!words.is(index + 1, "of") && !words.is(index + 1, "for")) return undefined;
  const capital = words.isCapital(index);
  let to = index + 1;
  for (let at = index + 2; at < sentence.to; at++) {
    const { norm } = words.tokens[at]!;
    if (fields.has(norm) && (!capital || words.isCapital(at))) {
      // "Ministry of Foreign Affairs [Middle East Affairs Director]"
      if (at === to && words.is(at - 1, "affairs")) break;
      to = at + 1;
    } else if (!JOINERS.has(norm) || words.neighbours.countryFrom.has(at + 1)) break;
    else if (norm === "of" && opensMinistry(words, at + 1, sentence.to)) break;
    else if (norm === "," && !listGoesOn(words, at + 1, sentence.to)) break;
  }
  if (to === index + 1 || (!capital && head !== "Ministry")) return undefined;
  const said = words.words(index + 1, to);
  return words.national(
    index,
    to,
    sentence,
    `${head} ${said.replace(/ External affairs$/u, " External Affairs")}`,
    `body/${head.toLowerCase()}`,
  );
}

/** "Department of Asian Affairs of [the Foreign Ministry]": what the department is of. */
function opensMinistry(words: BodyWords, index: number, end: number): boolean {
  const fields = fieldsOf(words);
  let at = words.is(index, "the") ? index + 1 : index;
  const first = at;
  while (at < end && at - first < MOST_FIELDS && fields.has(words.tokens[at]!.norm)) at++;
  return at > first && at < end && words.is(at, "ministry");
}

/** After a comma: fields up to an "and" with one more, as in "Trade, Commerce and Food Security". */
function listGoesOn(words: BodyWords, index: number, end: number): boolean {
  const fields = fieldsOf(words);
  for (let at = index; at < end && at < index + MOST_FIELDS; at++) {
    const { norm } = words.tokens[at]!;
    if (norm === "and" || norm === "&")
      return fields.has(words.tokens[at + 1]?.norm ?? "") && !NO_FIELDS.has(words.tokens[at + 1]!.norm);
    if (norm !== "," && (!fields.has(norm) || NO_FIELDS.has(norm))) return false;
  }
  return false;
}

/** "[Trade and Industry] Ministry". */
function fieldsBefore(words: BodyWords, index: number, sentence: Sentence): number {
  const fields = fieldsOf(words);
  let from = index;
  for (let at = index - 1; at >= sentence.from && at > index - MOST_FIELDS; at--) {
    const { norm } = words.tokens[at]!;
    if (
      fields.has(norm) &&
      (words.isCapital(at) || PLAIN_FIELDS.has(norm) || (norm === "affairs" && at > sentence.from))
    )
      from = at;
    else if (from === index || (norm !== "and" && norm !== "&") || !fields.has(words.tokens[at - 1]?.norm ?? "")) break;
  }
  return from;
}
