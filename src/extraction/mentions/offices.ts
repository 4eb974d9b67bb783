/**
 * Offices: "Deputy Foreign Minister", "Minister for Religious Affairs and Interfaith Harmony", "U.S. Secretary of State".
 *
 * The head word comes from the lexicon `offices`; to its left stand fields of work and modifiers ("first deputy",
 * "former"), to its right "of" or "for" and fields of work. The country is no part of the office: `people.ts` looks for it.
 */
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { longestHits, spanOf, wordClasses, wordsOf } from "../lookup.ts";
import type { OfficeMention } from "../mention.ts";
import type { Rank } from "../reading.ts";

const MODIFIERS = new Set(["office-deputy", "office-assistant", "office-former", "office-plain"]);
const JOINERS = new Set(["and", ",", "&", "-", "/"]);
const FOREIGN = new Set(["foreign", "external"]);
/** "The Prime Minister's Office": a body, not the holder of an office. */
const BODY_AFTER_POSSESSIVE = new Set(
  "office media secretariat division department fund house residence lodge cabinet administration bureau delegation protocol press task".split(" "),
);

/** An office as the later stages need it: the entry decides the rank once the country is known. */
export interface OfficeFinding extends OfficeMention {
  readonly entry: EntryOf<"office">;
  readonly step: "head" | "deputy" | "assistant";
  readonly foreign: boolean;
  readonly weak: boolean;
}

export function findOffices(annotated: Annotated): OfficeFinding[] {
  const { tokens, sentences } = annotated;
  const portfolios = annotated.lexicons.wordSet("portfolio");
  const modifiers = wordClasses(annotated, MODIFIERS);
  const endingAt = new Map<number, { from: number; form: string }>();
  for (const [from, { to, form }] of modifiers) {
    const known = endingAt.get(to);
    if (!known || from < known.from) endingAt.set(to, { from, form });
  }
  const found: OfficeFinding[] = [];
  let sentence = 0;
  for (const head of longestHits(annotated, "office")) {
    while (sentences[sentence]!.to <= head.from) sentence++;
    const { from: first, to: end } = sentences[sentence]!;
    const entry = head.value.entry;
    const capital = tokens[head.to - 1]!.shape !== "lower";
    const after = tokens[head.to];
    if (after?.norm === "'s" && BODY_AFTER_POSSESSIVE.has(tokens[head.to + 1]?.norm ?? "")) continue;
    if (tokens[head.to - 1]!.norm === "chair" && !capital) continue;

    let from = head.from;
    if (entry.portfolio) from = fieldsToTheLeft(head.from, first);
    const work = from < head.from;
    const seen = new Set<string>();
    for (let prior = endingAt.get(skipHyphen(from)); prior && prior.from >= first; prior = endingAt.get(skipHyphen(from))) {
      seen.add(prior.form);
      from = prior.from;
    }
    const to = entry.portfolio ? fieldsToTheRight(head.to, end) : head.to;
    const foreign = isForeign(from, head.from) || isForeign(head.to, to);
    const step = seen.has("office-assistant") ? "assistant" : seen.has("office-deputy") ? "deputy" : "head";
    found.push({
      kind: "office",
      from,
      to,
      ...spanOf(annotated, from, to),
      sentence,
      rule: "mention/office",
      rank: rankOf({ entry, step, foreign }, null, false),
      title: wordsOf(annotated, from, to),
      plural: head.value.form === "many",
      former: seen.has("office-former"),
      entry,
      step,
      foreign,
      weak: head.value.weak && !work && to === head.to,
    });
  }
  return found;

  function skipHyphen(index: number): number {
    return tokens[index - 1]?.norm === "-" && !tokens[index - 1]!.spaced ? index - 1 : index;
  }

  function isField(index: number, capital: boolean): boolean {
    const token = tokens[index];
    return token !== undefined && portfolios.has(token.norm) && (!capital || token.shape !== "lower");
  }

  /** "Trade [Minister]", "Tourism, Resources and Energy [Minister]". */
  function fieldsToTheLeft(at: number, first: number): number {
    const capital = tokens[at]!.shape !== "lower";
    let from = at;
    for (let index = at - 1; index >= first; index--) {
      if (isField(index, capital)) {
        from = index;
        continue;
      }
      if (!JOINERS.has(tokens[index]!.norm) || !capital || from === at || !isField(index - 1, capital)) break;
    }
    return from;
  }

  /** "[Minister] of Foreign Affairs, Foreign Employment, and Tourism"; stops before a country or a name. */
  function fieldsToTheRight(at: number, end: number): number {
    const preposition = tokens[at]?.norm;
    // "Minister of Foreign Affairs" is one phrase of the lexicon; "[, Foreign Employment, and Tourism]" goes on from there.
    const goesOn = (preposition === "," || preposition === "and" || preposition === "&") && /^(?:affairs|relations|trade)$/u.test(tokens[at - 1]!.norm);
    if (goesOn) return fieldsAfter(at, at, end);
    if (preposition !== "of" && preposition !== "for" && preposition !== "on" && preposition !== "in") return at;
    let index = at + 1;
    if (preposition === "in") {
      if (tokens[index]?.norm !== "charge" || tokens[index + 1]?.norm !== "of") return at;
      index += 2;
    }
    if (tokens[index]?.norm === "the") index++;
    return fieldsAfter(at, index, end);
  }

  /** Fields of work from token `index` on, of an office that so far ends at `at`. */
  function fieldsAfter(at: number, index: number, end: number): number {
    const capital = tokens[at - 1]!.shape !== "lower";
    const listed = index === at;
    let to = at;
    for (; index < end; index++) {
      const token = tokens[index]!;
      if (isField(index, capital)) {
        to = index + 1;
        continue;
      }
      if (token.norm === "the" || (JOINERS.has(token.norm) && (to > at || listed))) {
        const next = tokens[index + 1]?.norm === "and" || tokens[index + 1]?.norm === "the" ? index + 2 : index + 1;
        if (isField(next, capital) && !opensAnotherOffice(next, end)) continue;
        if (capital && token.norm !== "-" && tokens[next]?.shape === "capital" && isField(next + 1, capital)) continue;
        break;
      }
      // "Minister of Buddhasasana, Religious and Cultural Affairs": a field no lexicon knows, among fields it does.
      if (capital && token.shape === "capital" && fieldFollows(index + 1, end)) continue;
      break;
    }
    return to;
  }

  function fieldFollows(at: number, end: number): boolean {
    if (isField(at, true)) return true;
    return at + 1 < end && JOINERS.has(tokens[at]!.norm) && isField(at + 1, true) && !opensAnotherOffice(at + 1, end);
  }

  /** "Minister of Justice, [Trade Minister X]": what follows the comma is the next office. */
  function opensAnotherOffice(at: number, end: number): boolean {
    let index = at;
    while (index < end && isField(index, true)) index++;
    return /^(?:minister|secretary|commissioner|ministers)$/u.test(tokens[index]?.norm ?? "");
  }

  function isForeign(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      if (FOREIGN.has(tokens[index]!.norm) && tokens[index + 1]?.norm !== "employment" && tokens[index + 1]?.norm !== "trade") return true;
    }
    return false;
  }
}

/** The rank an office stands for, given the holder's country (or the body it is an office of). */
export function rankOf(
  office: { entry: EntryOf<"office">; step: "head" | "deputy" | "assistant"; foreign: boolean },
  country: string | null,
  ofBody: boolean,
): Rank {
  const { entry, step, foreign } = office;
  if (ofBody && entry.body) return step === "head" ? entry.body : "senior-official";
  const local = country === null ? undefined : entry.in?.[country];
  let rank = local ?? entry.rank;
  const deputy: Rank | undefined = local === "minister" ? "deputy-minister" : entry.deputy;
  if (foreign && rank === "minister" && local === undefined) rank = "foreign-minister";
  if (step === "deputy") {
    if (rank === "foreign-minister") return entry.assistant !== undefined || foreign ? "deputy-foreign-minister" : (deputy ?? rank);
    return deputy ?? rank;
  }
  if (step === "assistant") return entry.assistant ?? "senior-official";
  return rank;
}
