/**
 * Offices: "Deputy Foreign Minister", "Minister for Religious Affairs and Interfaith Harmony", "U.S. Secretary of State".
 *
 * The head word comes from the lexicon `offices`; to its left stand fields of work and modifiers ("first deputy",
 * "former"), to its right "of" or "for" and fields of work. The country is no part of the office: `people.ts` looks for it.
 */
import type { Token } from "../../language/token.ts";
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { longestHits, wordClasses, wordsOf } from "../lookup.ts";
import type { OfficeMention } from "../mention.ts";
import { FieldsOfWork } from "./offices/fields-of-work.ts";
import { type RankedOffice, rankOf } from "./offices/rank.ts";

export { rankOf } from "./offices/rank.ts";

const MODIFIERS = new Set(["office-deputy", "office-assistant", "office-former", "office-plain"]);
const FOREIGN = new Set(["foreign", "external"]);
const TOP = new Set(["top", "chief"]);
/** "The Prime Minister's Office": a body, not the holder of an office. */
const BODY_AFTER_POSSESSIVE = new Set(
  "office media secretariat division department fund house residence lodge cabinet administration bureau delegation protocol press task".split(
    " ",
  ),
);

/** "His Highness [the Crown Prince]", "HH [the Amir]": whose style stands before it is somebody. */
const STYLE = new Set(["highness", "majesty", "hh", "hrh", "hm", "h.h.", "h.m.", "h.r.h.", "majesties"]);

function isStyled(tokens: readonly Token[], from: number, first: number): boolean {
  const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  return before >= first && STYLE.has(tokens[before]!.norm);
}

const PATRONYMIC = new Set(["bin", "bint", "ibn", "binti"]);

/** An office as the later stages need it: the entry decides the rank once the country is known. */
export interface OfficeFinding extends OfficeMention, RankedOffice {
  readonly weak: boolean;
}

/** `owned(index)` tells tokens of countries and bodies: what an office is of is no part of it. */
export function findOffices(annotated: Annotated, owned: (index: number) => boolean = () => false): OfficeFinding[] {
  const { tokens, sentences } = annotated;
  const fields = new FieldsOfWork(tokens, annotated.lexicons.wordSet("portfolio"), owned);
  const modifierTo = modifiersByEnd(annotated);
  const topDiplomat = annotated.lexicons.entries("office").find((entry) => entry.words.includes("top diplomat"));
  const found: OfficeFinding[] = [];
  let sentence = 0;
  for (const head of longestHits(annotated, "office")) {
    while (sentences[sentence]!.to <= head.from) sentence++;
    const { from: first, to: end } = sentences[sentence]!;
    const entry = ofTopDiplomat(head.from) ?? head.value.entry;
    // "the President's Office", "the Council of Ministers": within the name of a body.
    if (owned(head.from) && owned(head.to - 1)) continue;
    if (tokens[head.to]?.norm === "'s" && BODY_AFTER_POSSESSIVE.has(tokens[head.to + 1]?.norm ?? "")) continue;
    if (tokens[head.to - 1]!.norm === "chair" && tokens[head.to - 1]!.shape === "lower") continue;

    // "Reem bint [Sultan] Al Ketbi", "[Sultan] bin Ahmed": between given names it is one.
    if (
      head.value.weak &&
      (PATRONYMIC.has(tokens[head.from - 1]?.norm ?? "") || PATRONYMIC.has(tokens[head.to]?.norm ?? ""))
    )
      continue;

    // "Deputy Minister of Foreign Affairs Ambassador X": the field is of the office before.
    const taken = found.at(-1)?.to ?? first;
    const workFrom = entry.portfolio
      ? Math.max(fields.before(head.from, first), Math.min(taken, head.from))
      : head.from;
    const { from, seen } = pastModifiers(tokens, modifierTo, workFrom, first, owned);
    const to = entry.portfolio ? fields.behind(head.to, end) : head.to;
    const foreign = isForeign(tokens, from, head.from) || isForeign(tokens, head.to, to);
    const step = seen.has("office-assistant") ? "assistant" : seen.has("office-deputy") ? "deputy" : "head";
    found.push({
      kind: "office",
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence,
      rule: "mention/office",
      rank: rankOf({ entry, step, foreign }, null, false),
      title: wordsOf(annotated, from, to),
      plural: head.value.form === "many",
      former: seen.has("office-former"),
      entry,
      step,
      foreign,
      weak:
        head.value.weak &&
        entry === head.value.entry &&
        workFrom === head.from &&
        to === head.to &&
        !isStyled(tokens, from, first),
    });
  }
  return found;

  /** "the top Iranian diplomat" is the top diplomat, a country between. */
  function ofTopDiplomat(at: number): EntryOf<"office"> | undefined {
    if (tokens[at]!.norm !== "diplomat" || !owned(at - 1)) return undefined;
    let before = at - 1;
    while (before > 0 && owned(before)) before--;
    return TOP.has(tokens[before]!.norm) ? topDiplomat : undefined;
  }
}

interface Modifier {
  readonly from: number;
  readonly form: string;
}

/** Modifiers by the token behind them; of several that end there, the longest. */
function modifiersByEnd(annotated: Annotated): Map<number, Modifier> {
  const byEnd = new Map<number, Modifier>();
  for (const [from, { to, form }] of wordClasses(annotated, MODIFIERS)) {
    const known = byEnd.get(to);
    if (!known || from < known.from) byEnd.set(to, { from, form });
  }
  return byEnd;
}

/** "[former first deputy] foreign minister": where the modifiers before `at` begin, and of which classes they are. */
function pastModifiers(
  tokens: readonly Token[],
  byEnd: ReadonlyMap<number, Modifier>,
  at: number,
  first: number,
  owned: (index: number) => boolean,
): { from: number; seen: Set<string> } {
  const seen = new Set<string>();
  let from = at;
  for (;;) {
    const hyphen = tokens[from - 1]?.norm === "-" && !tokens[from - 1]!.spaced;
    const modifier = byEnd.get(hyphen ? from - 1 : from);
    if (!modifier || modifier.from < first || owned(modifier.from)) return { from, seen };
    seen.add(modifier.form);
    from = modifier.from;
  }
}

/** "Foreign Employment" and "Foreign Trade" are no foreign affairs. */
function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const next = tokens[index + 1]?.norm;
    if (FOREIGN.has(tokens[index]!.norm) && next !== "employment" && next !== "trade") return true;
  }
  return false;
}
