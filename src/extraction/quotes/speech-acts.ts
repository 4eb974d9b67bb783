/**
 * Who is said to speak in a sentence, outside quotation marks: "X said", "said X", "according to X", "X told reporters",
 * "the official, briefing reporters on condition of anonymity, said", "X: ...", "stating, ...".
 */
import type { Annotated } from "../annotated.ts";

export interface SpeechAct {
  /** Token of the verb, of "according", or of the colon. */
  readonly verb: number;
  /** Tokens of the words that name the speaker. */
  readonly from: number;
  readonly to: number;
  readonly how: "before" | "after" | "according" | "colon";
}

/** Words that may stand between a subject and its verb. */
const BETWEEN = new Set(
  "also further later earlier then again has had have was is were been being would will did not only subsequently meanwhile however reportedly separately today yesterday on previously recently once repeatedly publicly clearly simply additionally jointly both all himself herself itself quickly rightly firmly once".split(
    " ",
  ),
);
/** Where a subject ends, read from its verb to the left. */
const LEFT_BOUNDS = new Set([",", ";", ":", "-", "(", ")", ".", "?", "!", "…", "•", "|"]);
const LEFT_WORDS = new Set(
  "that which who but while when as after before since because although though if where whereas whom whose and or than said says told asked".split(
    " ",
  ),
);
/** Where a subject behind its verb ends. */
const RIGHT_WORDS = new Set(
  "who in on during at after before when while as that following speaking adding telling referring noting to about during upon ahead citing, with after since because although though if where whereas whom whose into via through over".split(
    " ",
  ),
);
/** What begins an inserted clause that names nobody else. */
const INSERTED = new Set(
  "who which whose whom in at on during while when after before as with for from over amid".split(" "),
);
/** Verbs whose next word is the one spoken to. */
const ADDRESSING = new Set(["told", "tells", "assured", "urged", "warned", "reminded", "informed"]);
/** "..., stressing", "and adding"; not "a clear warning". */
const BEFORE_PARTICIPLE = new Set([",", "and", "while", "by", "also", ";", "-", "further"]);
const DASHES = new Set(["-", "–", "—"]);
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen col sen rep lt hon ven rev st maj brig adm amb gov capt jr sr he".split(" "),
);
const INNER = new Set("of the and for in to on at de la von van bin al".split(" "));
const HE = new Set(["he", "she", "they", "it"]);
const PARTICIPLE = /ing$/u;
const LONGEST_SUBJECT = 28;
/** Tokens of a clause between a subject and its verb. */
const LONGEST_RELATIVE = 40;

/** `speaks(from, to)`: whether the words can name one who speaks (a person, a body, a pronoun; not "the attacks"). */
export function speechActs(
  annotated: Annotated,
  from: number,
  to: number,
  quoted: (token: number) => boolean,
  speaks: (from: number, to: number) => boolean,
): SpeechAct[] {
  const { tokens, lexicons } = annotated;
  const verbs = lexicons.wordSet("reporting-verb");
  const plain = lexicons.wordSet("plain-saying");
  const acts: SpeechAct[] = [];
  let sawQuote = false;
  for (let at = from; at < to; at++) {
    if (quoted(at)) {
      sawQuote = true;
      continue;
    }
    const token = tokens[at]!;
    if (token.norm === "according" && tokens[at + 1]?.norm === "to") {
      const end = rightEnd(at + 2);
      if (speaks(at + 2, end)) acts.push({ verb: at, from: at + 2, to: end, how: "according" });
      continue;
    }
    if (token.kind !== "word" || token.shape !== "lower" || !verbs.has(token.norm)) continue;
    const inverted =
      plain.has(token.norm) && !ADDRESSING.has(token.norm) && followsQuote(at) ? rightEnd(at + 1) : at + 1;
    if (inverted > at + 1 && speaks(at + 1, inverted)) {
      acts.push({ verb: at, from: at + 1, to: inverted, how: "after" });
      continue;
    }
    const participle = PARTICIPLE.test(token.norm);
    if (participle && at > from && !quoted(at - 1) && !BEFORE_PARTICIPLE.has(tokens[at - 1]!.norm)) continue;
    const subject = participle ? subjectOfSentence(at) : subjectBefore(at);
    if (subject) acts.push({ verb: at, ...subject, how: "before" });
  }
  return acts;

  /** "“...,” said X"; "..., said X." at the end of a sentence. */
  function followsQuote(verb: number): boolean {
    if (verb === from) return false;
    const next = tokens[verb + 1];
    if (next !== undefined && RIGHT_WORDS.has(next.norm)) return false;
    if (quoted(verb - 1)) return true;
    if (DASHES.has(tokens[verb - 1]!.text) && verb >= from + 2)
      return quoted(verb - 2) || tokens[verb - 2]!.text === ",";
    if (tokens[verb - 1]!.text !== ",") return false;
    if (verb >= from + 2 && quoted(verb - 2)) return true;
    return (
      rightEnd(verb + 1) >= to - 1 ||
      (sawQuote && next !== undefined && (next.shape !== "lower" || next.norm === "the"))
    );
  }

  /** The nearest words to the left of the verb that may be its subject. */
  function subjectBefore(verb: number): { from: number; to: number } | null {
    let end = verb;
    while (
      end > from &&
      (BETWEEN.has(tokens[end - 1]!.norm) ||
        (tokens[end - 1]!.norm.endsWith("ly") && tokens[end - 1]!.shape === "lower")) &&
      !quoted(end - 1)
    )
      end--;
    if (end <= from || quoted(end - 1)) return null;
    if (tokens[end - 1]!.norm === "who" && end - 1 > from) end--;
    if (tokens[end - 1]!.text === ",") return overRelative(end - 1) ?? overParenthesis(end - 1);
    const start = leftStart(end);
    return start < end && speaks(start, end) ? { from: start, to: end } : null;
  }

  /** "Chung, who came with Song, a banker, and Lee, said": the words before the clause, however many commas it has. */
  function overRelative(comma: number): { from: number; to: number } | null {
    const least = Math.max(from + 1, comma - LONGEST_RELATIVE);
    let who = comma - 1;
    while (who > least && !quoted(who) && !(tokens[who]!.norm === "who" && tokens[who - 1]!.text === ",")) who--;
    if (who <= least || quoted(who) || !hasComma(who, comma)) return null;
    const start = leftStart(who - 1);
    return start < who - 1 && speaks(start, who - 1) ? { from: start, to: who - 1 } : null;
  }

  function hasComma(after: number, before: number): boolean {
    for (let at = after; at < before; at++) if (tokens[at]!.text === ",") return true;
    return false;
  }

  /** "the official, briefing reporters, said", "Chung, the ambassador, said": the words before what is inserted. */
  function overParenthesis(comma: number): { from: number; to: number } | null {
    let at = comma - 1;
    const least = Math.max(from, comma - LONGEST_SUBJECT);
    while (at > least && tokens[at]!.text !== "," && !quoted(at)) at--;
    if (quoted(at)) return null;
    if (tokens[at]!.text !== ",") {
      const start = leftStart(comma);
      return start < comma && speaks(start, comma) ? { from: start, to: comma } : null;
    }
    const start = leftStart(at);
    const apposition = !INSERTED.has(tokens[at + 1]!.norm) && !PARTICIPLE.test(tokens[at + 1]!.norm);
    const end = apposition ? comma : at;
    if (start < at && speaks(start, end)) return { from: start, to: end };
    return apposition && speaks(at + 1, comma) ? { from: at + 1, to: comma } : null;
  }

  function leftStart(end: number): number {
    let start = end;
    const least = Math.max(from, end - LONGEST_SUBJECT);
    while (start > least && !quoted(start - 1)) {
      const { text, norm, shape } = tokens[start - 1]!;
      if (
        LEFT_BOUNDS.has(text) &&
        !(text === "." && isAbbreviation(start - 2)) &&
        !(text === "-" && !tokens[start - 1]!.spaced) &&
        text !== ")" &&
        text !== "("
      )
        break;
      if (LEFT_WORDS.has(norm) && shape !== "initial") {
        if (norm !== "and" || !joinsCapitals(start - 1)) break;
      }
      start--;
    }
    return start;
  }

  /** "the Minister of Trade and Industry said". */
  function joinsCapitals(at: number): boolean {
    return (
      at > from &&
      tokens[at - 1]!.shape !== "lower" &&
      tokens[at + 1] !== undefined &&
      tokens[at + 1]!.shape !== "lower"
    );
  }

  /** "..., stating: “”": the words with which the sentence began. */
  function subjectOfSentence(verb: number): { from: number; to: number } | null {
    if (quoted(from)) return null;
    let end = from;
    while (end < verb && end < from + LONGEST_SUBJECT && !quoted(end)) {
      const { text, shape, norm } = tokens[end]!;
      if (text === "," || (end > from && shape === "lower" && !INNER.has(norm) && !speaks(end, end + 1))) break;
      end++;
      if (HE.has(norm)) break;
    }
    return end > from && speaks(from, end) ? { from, to: end } : null;
  }

  function rightEnd(start: number): number {
    let end = start;
    while (end < to && end < start + LONGEST_SUBJECT && !quoted(end)) {
      const { text, norm, shape } = tokens[end]!;
      if (text === ";" || text === ":" || text === "?" || text === "!") break;
      if (text === "," && !listsOffice(end)) break;
      if (text === "." && (end + 1 >= to || !isAbbreviation(end - 1))) break;
      if (
        end > start &&
        RIGHT_WORDS.has(norm) &&
        shape === "lower" &&
        !(norm === "to" && isEnvoy(end - 1)) &&
        !(norm === "in" && tokens[end + 1]?.shape === "capital" && isBodyWord(start, end))
      )
        break;
      end++;
    }
    return end;
  }

  /** "J. Smith", "Mr. Smith" */
  function isAbbreviation(at: number): boolean {
    return at >= from && (tokens[at]!.shape === "initial" || ABBREVIATIONS.has(tokens[at]!.norm));
  }

  /** "said the Official Spokesperson, Ministry of External Affairs, X Y": capitals on both sides of the comma. */
  function listsOffice(comma: number): boolean {
    const next = tokens[comma + 1];
    if (!next || comma + 1 >= to || quoted(comma + 1) || next.kind !== "word" || next.shape === "lower") return false;
    for (let at = comma + 1; at < to && at < comma + 9 && !quoted(at); at++) {
      const { text, shape, norm, kind } = tokens[at]!;
      if (text === "," || text === ".") return true;
      if (RIGHT_WORDS.has(norm)) return true;
      if (kind === "word" && shape === "lower" && !INNER.has(norm)) return false;
    }
    return true;
  }

  function isEnvoy(at: number): boolean {
    return /^(ambassador|commissioner|envoy|representative|delegate|adviser|advisor|aide)$/u.test(tokens[at]!.norm);
  }

  function isBodyWord(start: number, end: number): boolean {
    const bodies = lexicons.wordSet("speaking-body");
    for (let at = start; at < end; at++) if (bodies.has(tokens[at]!.norm)) return true;
    return false;
  }
}
