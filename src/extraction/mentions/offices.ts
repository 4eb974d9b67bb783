/**
 * Offices: "Deputy Foreign Minister", "Minister for Religious Affairs and Interfaith Harmony", "U.S. Secretary of State".
 *
 * The head word comes from the lexicon `offices`; to its left stand fields of work and modifiers ("first deputy",
 * "former"), to its right "of" or "for" and fields of work. The country is no part of the office: `people.ts` looks for it.
 */
import type { Token } from "../../language/token.ts";
import type { EntryOf } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf, longestHits, wordsOf } from "../lookup.ts";
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

/** Titles written short that are parts of names as well. */
const SHORT_TITLE = new Set(["sen", "rep", "gen", "col", "gov"]);

/** "Hun [Sen] of Cambodia": behind a word of a name, and nobody's name behind it. */
function endsName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to !== from + 1 || !SHORT_TITLE.has(tokens[from]!.norm)) return false;
  const [before, behind] = [tokens[from - 1], tokens[to]];
  return (
    before?.shape === "capital" && behind?.text !== "." && behind?.shape !== "capital" && behind?.shape !== "initial"
  );
}

/** Words that a country takes before an office at most. */
const LONGEST_COUNTRY = 3;
const BOARDS = new Set(["council", "cabinet"]);
/** Titles of rulers that are given names of others: "Emir Begić". */
const TITLE_TOO = new Set(["emir", "amir", "ameer"]);
const STYLED = new Set(["sheikh", "shaikh", "of", "h.h.", "hh"]);
/** Behind a title, so far on stands "bin" in the name of a ruler. */
const LONGEST_GIVEN = 3;

/** Whether what could be a ruler's title is a given name: nothing before it says whose, and no ruler's name stands behind. */
function isGivenName(tokens: readonly Token[], from: number, to: number, owned: (index: number) => boolean): boolean {
  if (to !== from + 1 || !TITLE_TOO.has(tokens[from]!.norm)) return false;
  const before = tokens[from - 1];
  if (before && (before.norm === "the" || before.norm === "'s" || STYLE.has(before.norm) || owned(from - 1)))
    return false;
  // "Hossein Amir-Abdollahian"
  if (tokens[to]?.norm === "-" || (before?.shape === "capital" && tokens[from]!.spaced)) return true;
  if (tokens[to]?.shape !== "capital") return false;
  if (STYLED.has(tokens[to]!.norm)) return false;
  for (let index = to + 1; index < to + LONGEST_GIVEN; index++)
    if (PATRONYMIC.has(tokens[index]?.norm ?? "")) return false;
  return true;
}

/** An office as the later stages need it: the entry decides the rank once the country is known. */
export interface OfficeFinding extends OfficeMention, RankedOffice {
  readonly weak: boolean;
}

/** `owned(index)` tells tokens of countries and bodies: what an office is of is no part of it. */
export function findOffices(annotated: Annotated, owned: (index: number) => boolean = () => false): OfficeFinding[] {
  const { tokens, sentences } = annotated;
  const heads = longestHits(annotated, "office");
  const fields = new FieldsOfWork(
    tokens,
    annotated.lexicons.wordSet("portfolio"),
    owned,
    longerNames(annotated, heads),
  );
  const modifierTo = modifiersByEnd(annotated);
  const topDiplomat = annotated.lexicons.entries("office").find((entry) => entry.words.includes("top diplomat"));
  const found: OfficeFinding[] = [];
  let sentence = 0;
  for (const head of heads) {
    while (sentences[sentence]!.to <= head.from) sentence++;
    const { from: first, to: end } = sentences[sentence]!;
    const entry = ofTopDiplomat(head.from) ?? head.value.entry;
    // "the President's Office", "the Council of Ministers": within the name of a body.
    if (owned(head.from) && owned(head.to - 1)) continue;
    // "the USSR Council of Ministers"
    if (
      head.value.form === "many" &&
      tokens[head.from - 1]?.norm === "of" &&
      BOARDS.has(tokens[head.from - 2]?.norm ?? "")
    )
      continue;
    // "the official Georgian agency"
    if (head.to === head.from + 1 && tokens[head.from]!.norm === "official" && owned(head.to)) continue;
    if (isGivenName(tokens, head.from, head.to, owned) || endsName(tokens, head.from, head.to)) continue;
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
    // "Assistant Minister for Arab World Affairs Ambassador X": what a minister sees to is no field of an envoy.
    const ofEnvoy = entry.rank === "ambassador" && tokens[head.from - 1]?.norm === "affairs";
    const workFrom =
      entry.portfolio && !ofEnvoy ? Math.max(fields.before(head.from, first), Math.min(taken, head.from)) : head.from;
    const { from, seen } = pastModifiers(
      tokens,
      modifierTo,
      workFrom,
      Math.max(first, Math.min(taken, head.from)),
      owned,
    );
    const to = entry.portfolio ? fields.behind(head.to, end) : head.to;
    const foreign = isForeign(tokens, from, head.from) || isForeign(tokens, head.to, to);
    const field = workFrom < head.from || to > head.to;
    const apart = tokens[from]!.shape === "lower" ? undefined : beforeCountry(modifierTo, from, first, owned);
    if (apart === "office-deputy" || apart === "office-assistant") seen.add(apart);
    const step = seen.has("office-assistant") ? "assistant" : seen.has("office-deputy") ? "deputy" : "head";
    found.push({
      kind: "office",
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence,
      rule: "mention/office",
      rank: rankOf({ entry, step, foreign, field }, null, false),
      title: wordsOf(annotated, from, to),
      plural: head.value.form === "many",
      former: seen.has("office-former"),
      entry,
      step,
      foreign,
      field,
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

/** Tells words of bodies ("Committee", "Agency") that go on with a name rather than begin that of a person or an office. */
function longerNames(
  { tokens, lexicons }: Annotated,
  heads: readonly { readonly from: number }[],
): (index: number) => boolean {
  const stops = lexicons.tokenSet("name-stop");
  const surnames = lexicons.tokenSet("surname-too");
  const given = lexicons.tokenSet("given-name");
  const offices = new Set(heads.map(({ from }) => from));
  return (index) => {
    const token = tokens[index];
    return stops.has(token) && !surnames.has(token) && !given.has(token) && !offices.has(index);
  };
}

interface Modifier {
  readonly from: number;
  readonly form: string;
}

/** Modifiers by the token behind them; of several that end there, the longest. */
function modifiersByEnd(annotated: Annotated): Map<number, Modifier> {
  const byEnd = new Map<number, Modifier>();
  // "First Deputy" is one of them, and "First" alone is another: before the office "Deputy Foreign Minister".
  for (const { from, to, value } of hitsOf(annotated, "word")) {
    if (!MODIFIERS.has(value.form)) continue;
    const known = byEnd.get(to);
    if (!known || from < known.from) byEnd.set(to, { from, form: value.form });
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

/** "[Deputy] U.S. Trade Representative", "[Assistant] Indian Secretary": what stands before the country is said of the office as well. */
function beforeCountry(
  byEnd: ReadonlyMap<number, Modifier>,
  at: number,
  first: number,
  owned: (index: number) => boolean,
): string | undefined {
  let from = at;
  while (from > first && at - from < LONGEST_COUNTRY && owned(from - 1)) from--;
  const modifier = from < at ? byEnd.get(from) : undefined;
  return modifier && modifier.from >= first && !owned(modifier.from) ? modifier.form : undefined;
}

const NOT_AFFAIRS = new Set(["employment", "trade", "agricultural", "investment", "economic", "commerce", "exchange"]);

/** "Foreign Employment" and "Foreign Trade" are no foreign affairs. */
function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (FOREIGN.has(tokens[index]!.norm) && !NOT_AFFAIRS.has(tokens[index + 1]?.norm ?? "")) return true;
  }
  return false;
}
