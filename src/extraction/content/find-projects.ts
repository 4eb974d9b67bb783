/**
 * Named joint undertakings: "the [Aru-Bel-Cor railway]", "[Southern Gas Corridor]", "the [Port Miran development project]",
 * "[Regional Assistance Mission to the Coral Islands (RAMCI)]".
 *
 * The lexicon gives undertakings known by name and the nouns by which names end; a name in capitals or joined by hyphens
 * before such a noun makes a project. An acronym in brackets behind it stands for it later in the report.
 */
import type { Span } from "../../documents/span.ts";
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import { outermostHits } from "./outermost-hits.ts";
import { SpanSet } from "./span-set.ts";

export interface ProjectMention extends Span {
  readonly kind: "project";
  readonly name: string;
  /** The same for all writings of one project that the lexicon knows to be one. */
  readonly key: string;
  /** `known` by name; `undertaking` by a noun that always names one; `place` by a noun that may only name a place ("port"). */
  readonly by: "known" | "undertaking" | "place" | "acronym";
  /** The noun it ends with, in lower case; "" for one known by name. */
  readonly noun: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
}

const RULE = "content/project";
const JOINS_RIGHT = /^(?:of|for|to)$/u;
/** Capitals that make no name of a project. */
const NO_NAME =
  /^(?:the|a|an|this|that|these|those|president|prime|minister|ministry|government|state|mr|mrs|ms|dr|our|his|her|its|their|new|both|during|under|in|at|on|of|and|for|other|joint|key|major|development|national|foreign|we|they|no|any|some|all|many|each|every|such|combined|strategic|comprehensive|special|economic|bilateral|international|corporate)$/u;
/** A place that one is at, comes to or leaves. */
const AT = /^(?:at|from|near|reached|outside|via)$/u;
/** Units of what a line carries: "132kV". */
const UNIT = /^(?:kv|mw|gw|km|mwh)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,9}$/u;
const LONGEST_NAME = 9;
/** So many tokens may stand between a name and its noun: "Port Miran [deep-sea container] port". */
const MOST_MODIFIERS = 5;

/** `exclude`: spans of offices and bodies, which are no projects and alone name none. `countries`: spans of words for countries, which alone name none. */
export function findProjects(
  annotated: Annotated,
  exclude: readonly Span[],
  countries: readonly Span[],
): ProjectMention[] {
  const { tokens, sentences } = annotated;
  const taken = new SpanSet(exclude);
  const known = new SpanSet(exclude);
  const country = new Set<number>();
  for (const { start } of countries) country.add(start);
  const found: ProjectMention[] = [];
  const acronyms = new Map<string, ProjectMention>();
  let sentence = 0;
  for (const hit of outermostHits(annotated, "undertaking")) {
    while (sentences[sentence]!.to <= hit.from) sentence++;
    const { from: first, to: end } = sentences[sentence]!;
    const { entry, form } = hit.value;
    if (form === "name") {
      // An acronym alone is shown by the name it stands for; other names as the report writes them.
      const written = wordsOf(annotated, hit.from, hit.to);
      push(
        hit.from,
        hit.to,
        ACRONYM.test(written) ? (entry.name ?? written) : written,
        "known",
        "",
        entry.name ?? written,
      );
      continue;
    }
    const from = nameBefore(tokens, hit.from, first);
    const capital = tokens[hit.to - 1]!.shape !== "lower";
    const named = from < hit.from && namesSomething(tokens, from, hit.from, country, capital && hit.to - hit.from > 1);
    if (!named) continue;
    // "The [Coral Union Power Grid]" is more than the union; "a Coral Union programme" is its own.
    const own = tokens[hit.from - 1]!;
    if (!capital && known.overlaps(own.start, own.end)) continue;
    const joined = hasHyphen(tokens, from, hit.from);
    // "Landed at the X airport": where somebody was.
    if (entry.needs === "joined" && AT.test(wordBefore(tokens, from, first))) continue;
    const project = tokens[hit.to]?.norm === "project" || tokens[hit.to]?.norm === "projects";
    if (tokens[hit.to]?.norm === "agreement") continue;
    if (entry.needs === "capital" && !capital) continue;
    const to = restOfName(tokens, project ? hit.to + 1 : hit.to, end, capital);
    const noun = tokens[hit.to - 1]!.norm;
    push(
      from,
      to,
      wordsOf(annotated, from, to),
      entry.needs === "always" || joined || project ? "undertaking" : "place",
      noun,
    );
  }
  return withoutOverlaps([...found, ...laterAcronyms()]);

  function push(from: number, to: number, name: string, by: ProjectMention["by"], noun: string, key = name): void {
    const span = spanOf(annotated, from, to);
    // "ASEAN" is a body; the "ASEAN Power Grid" is none.
    if (taken.reachesBeyond(span.start, span.end) || taken.holds(span.start, span.end)) return;
    const bracketed = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" && ACRONYM.test(tokens[to + 1]!.text);
    const end = bracketed ? to + 3 : to;
    const shown = bracketed ? `${name} (${tokens[to + 1]!.text})` : name;
    const mention: ProjectMention = {
      kind: "project",
      name: shown,
      key: key.toLowerCase(),
      by,
      noun,
      from,
      to: end,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[end - 1]!.end,
      sentence,
      rule: RULE,
    };
    if (bracketed) acronyms.set(tokens[to + 1]!.text, mention);
    found.push(mention);
  }

  function laterAcronyms(): ProjectMention[] {
    if (acronyms.size === 0) return [];
    const later: ProjectMention[] = [];
    for (const at of sentences) {
      for (let index = at.from; index < at.to; index++) {
        const first = acronyms.get(tokens[index]!.text);
        if (!first || index < first.to) continue;
        later.push({
          ...first,
          by: "acronym",
          from: index,
          to: index + 1,
          start: annotated.tokens[index]!.start,
          end: annotated.tokens[index]!.end,
          sentence: at.index,
        });
      }
    }
    return later;
  }
}

/** Of mentions that overlap one known by name stays, else the longest; in the order of the text. */
function withoutOverlaps(mentions: readonly ProjectMention[]): ProjectMention[] {
  const weight = ({ by, start, end }: ProjectMention) => (by === "known" ? 1e6 : 0) + end - start;
  const kept: ProjectMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (weight(mention) > weight(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Where a name in capitals, or one joined by hyphens, begins before token `at`. */
function nameBefore(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  for (let index = at - 1; index >= Math.max(first, at - LONGEST_NAME); index--) {
    const token = tokens[index]!;
    if (token.norm === "-" || token.norm === "'s") {
      // "Colombo's port": what owns it is no part of its name.
      if (token.norm === "'s") break;
      continue;
    }
    // "Food for Progress initiative", "Crossroads of Unity project"
    if (
      (token.norm === "for" || (token.norm === "of" && !NO_NAME.test(tokens[index - 1]?.norm ?? ""))) &&
      index > first &&
      from === index + 1 &&
      isName(tokens[index - 1]!) &&
      isName(tokens[index + 1]!)
    )
      continue;
    if (token.norm === "and" && index > first && isName(tokens[index - 1]!) && from < at && index === from - 1)
      continue;
    if (!isName(token)) {
      const modifies = token.kind === "word" && token.shape === "lower" && MODIFIER.test(token.norm);
      if (modifies && from === at && at - index <= MOST_MODIFIERS) continue;
      break;
    }
    if (UNIT.test(token.norm)) break;
    if (NO_NAME.test(token.norm) && (index === first || /^(?:the|minister|president|of)$/u.test(token.norm))) break;
    // A capital that only opens the sentence is no name by itself: "Combined refinery stocks fell".
    if (index === first && from === at && tokens[index + 1]?.norm !== "-") break;
    from = index;
  }
  return from;
}

/** Lower-case words between a name and its noun: "Uma Oya multipurpose development project". */
const MODIFIER =
  /^(?:multipurpose|high|speed|multi|purpose|modal|deep|sea|water|transit|transport|cross|border|international|regional|industrial|free|special|economic|trade|nuclear|coal|thermal|commuter|broad|gauge|cargo|passenger|joint|hydro|hydropower|hydroelectric|housing|power|gas|oil|irrigation|transmission|rail|light|submarine|electricity|natural|solar|wind)$/u;

/** The word before token `at`, articles passed over; "" at the start of the sentence. */
function wordBefore(tokens: readonly Token[], at: number, first: number): string {
  const index = /^(?:the|a|an)$/u.test(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  return index >= first ? tokens[index]!.norm : "";
}

function isName(token: Token): boolean {
  return (
    (token.kind === "word" && token.shape !== "lower") || (token.kind === "number" && /^\d{1,2}$/u.test(token.text))
  );
}

/** Whether the words before the noun name something: more than countries, and more than words anyone may write large. */
function namesSomething(
  tokens: readonly Token[],
  from: number,
  at: number,
  country: ReadonlySet<number>,
  longNoun: boolean,
): boolean {
  let names = 0;
  for (let index = from; index < at; index++) {
    const token = tokens[index]!;
    if (!isName(token) || NO_NAME.test(token.norm)) continue;
    if (country.has(token.start) && !longNoun && !hasHyphen(tokens, from, at)) continue;
    names++;
  }
  return names > 0;
}

function hasHyphen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    if (tokens[index]!.norm === "-" && tokens[index + 1]!.shape !== "lower" && tokens[index - 1]!.shape !== "lower")
      return true;
  }
  return false;
}

/** "Mission [to the Solomon Islands]", "Framework [for Security, Public Health, and Safe Communities]". */
function restOfName(tokens: readonly Token[], at: number, end: number, capital: boolean): number {
  if (!capital || at >= end || !JOINS_RIGHT.test(tokens[at]!.norm)) return at;
  let to = at;
  for (let index = at + 1; index < end && index - at <= LONGEST_NAME; index++) {
    const token = tokens[index]!;
    if (token.norm === "the" && index === at + 1) continue;
    if ((token.norm === "," || token.norm === "and") && to > at) {
      const next = tokens[index + 1]?.norm === "and" ? tokens[index + 2] : tokens[index + 1];
      if (token.norm === "," && next?.kind === "word" && next.shape === "capital") continue;
      if (token.norm === "and" && next?.kind === "word" && next.shape === "capital") continue;
      break;
    }
    if (token.kind !== "word" || token.shape === "lower") break;
    to = index + 1;
  }
  return to > at ? to : at;
}
