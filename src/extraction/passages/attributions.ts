/** Whose account a sentence is, at its end or head: "..., [a source in the ministry told Trend]", "[According to the ministry,] ...". */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import type { Cast } from "../relations/cast.ts";
import { SOURCE, SUBORDINATE } from "./clause-words.ts";
import { actorsIn } from "./subjects.ts";

export interface Attributed {
  /** What is told, without who tells: tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Actors that say all of it ("..., Minister X said"), by index; none where an outlet or a body does. */
  readonly said: readonly number[];
  /** Somebody or something is named that tells it. */
  readonly attributed: boolean;
}

const CITING = new TokenSet("citing referring according quoting".split(" "));
const LONGEST_TAIL = 26;
const END = new Set([".", "!", "?", "”", '"', "»", "’"]);
/** What begins an object of a verb, or another clause: then it says more than who tells. */
const OBJECT = new TokenSet(
  "the a an its his her their that this these those our my some all several not no".split(" "),
);
const ANOTHER = new TokenSet("and while but whereas that which who".split(" "));

export function withoutAttribution(annotated: Annotated, cast: Cast, from: number, to: number): Attributed {
  const { tokens, lexicons } = annotated;
  const saying = lexicons.tokenSet("plain-saying");
  const reporting = lexicons.tokenSet("source-verb");
  let first = from;
  let last = to;
  let said: readonly number[] = [];
  let attributed = false;
  while (last > first && END.has(tokens[last - 1]!.text)) last--;
  for (let round = 0; round < 4; round++) {
    const comma = lastComma(first, last);
    if (comma < 0 || last - comma > LONGEST_TAIL) break;
    const verb = verbIn(comma + 1, last);
    if (verb < 0) break;
    const before = actorsIn(cast, comma + 1, verb);
    const persons = (before.length > 0 ? before : actorsIn(cast, verb + 1, last)).filter(
      (index) => cast.actors[index]!.kind !== "body" && cast.actors[index]!.kind !== "country",
    );
    if (persons.length > 0 && !hasSource(comma + 1, last)) said = persons;
    last = comma;
    attributed = true;
  }
  const opening = behindOpening(first, last);
  attributed ||= opening > first;
  first = opening;
  return { from: first, to: last, said, attributed };

  function lastComma(start: number, end: number): number {
    for (let at = end - 2; at > start + 2; at--) if (tokens[at]!.text === ",") return at;
    return -1;
  }

  /** The verb of a tail that says nothing else; -1 where it says more. */
  function verbIn(start: number, end: number): number {
    const head = tokens[start]!;
    if (ANOTHER.has(head)) return -1;
    if (CITING.has(head)) return start;
    if (head.norm === "with" && tokens[start + 1]?.norm === "reference") return start;
    if (head.norm === "as" && end - start < 12) {
      for (let at = start + 1; at < end; at++) if (reporting.has(tokens[at]!)) return at;
    }
    for (let at = start; at < end; at++) {
      const token = tokens[at]!;
      if (SUBORDINATE.has(token) && token.norm !== "who") return -1;
      if (!(saying.has(token) || reporting.has(token)) || token.shape !== "lower") continue;
      if (at === start && !(tokens[at + 1] !== undefined && at + 1 < end)) return -1;
      const named =
        hasSource(start, end) ||
        hasBody(start, end) ||
        actorsIn(cast, start, at).length > 0 ||
        actorsIn(cast, at + 1, end).length > 0;
      // ", he said on Monday": nothing but when and to whom stands behind.
      return named && end - at < 10 && !hasBehind(at, end) ? at : -1;
    }
    return -1;
  }

  function hasBehind(verb: number, end: number): boolean {
    const told = tokens[verb]!.norm === "told";
    const inverted = verb <= comma(verb) + 1;
    if (!told && !inverted && OBJECT.has(tokens[verb + 1])) return true;
    for (let at = verb + 1; at < end; at++) if (tokens[at]!.norm === "that" || tokens[at]!.text === ":") return true;
    return false;
  }

  /** The comma before a tail. */
  function comma(verb: number): number {
    let at = verb;
    while (at > first && tokens[at]!.text !== ",") at--;
    return at;
  }

  function hasSource(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (SOURCE.has(tokens[at]!)) return true;
    return false;
  }

  function hasBody(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (cast.holding(at) < 0 && tokens[at]!.shape === "capital") return true;
    return false;
  }

  /** "According to the ministry, ...", "As Trend reports with reference to the ministry, ...". */
  function behindOpening(start: number, end: number): number {
    const head = tokens[start];
    if (!head) return start;
    const according = head.norm === "according" && tokens[start + 1]?.norm === "to";
    if (!according && head.norm !== "as") return start;
    for (let at = start + 1; at < Math.min(end, start + LONGEST_TAIL); at++) {
      if (tokens[at]!.text !== ",") continue;
      if (according) return at + 1;
      for (let verb = start + 1; verb < at; verb++) if (reporting.has(tokens[verb]!)) return at + 1;
      return start;
    }
    return start;
  }
}
