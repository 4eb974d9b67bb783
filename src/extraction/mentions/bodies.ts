/**
 * Bodies: international organisations and formats, ministries and offices of one state, agencies and outlets.
 *
 *   the OSCE · Organization of Turkic States (OTS) · COP29 · the Azerbaijani Foreign Ministry · Embassy of X in Y · TASS
 *
 * A multilateral body is shown with its acronym ("International Monetary Fund (IMF)"), whichever of the two the text uses,
 * and spelt as the text spells it ("World Trade Organisation (WTO)").
 * A wording that other things bear too ("Commonwealth", "AU") counts where the text names the body in full as well, or where
 * such a noun follows as follows bodies ("Commonwealth leaders").
 */
import type { Token } from "../../language/token.ts";
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import type { BodyMention } from "../mention.ts";
import type { Shaped } from "./body-words.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { findCountries } from "./countries.ts";
import { nationalBodies } from "./national-bodies.ts";
import { acronymsWrittenOut } from "./other-acronyms.ts";
import { findPlaces } from "./places.ts";
import { shapedBodies } from "./shaped-bodies.ts";
import { isTitleCased } from "./surroundings.ts";

type BodyHit = Extract<LexiconHit, { kind: "body" }>;

const FOLLOWS_BODY = new Set(
  "summit meeting member members states countries nations leaders ministers foreign prime presidents defence defense secretary secretariat headquarters forum conference dialogue charter partners heads ministerial commissioner commission delegation mission representative".split(
    " ",
  ),
);
/** Acronyms that are words when everything is in capitals. */
const WORDS_TOO = new Set(["who", "pace", "eco", "msg"]);
const REPORTS = new Set("reports reported reporting quoted quotes cited cites learned writes".split(" "));
const TOLD = new Set(
  "told via quoting citing informed agency newspaper daily weekly broadcaster television channel".split(" "),
);
const SHARED_NAME = new Set(["body/ministry", "body/department", "body/mission"]);

const isBody = (value: LexiconHit): value is BodyHit => value.kind === "body";

const known = new WeakMap<Annotated, readonly BodyMention[]>();

export function findBodies(annotated: Annotated): readonly BodyMention[] {
  let found = known.get(annotated);
  if (!found) known.set(annotated, (found = find(annotated)));
  return found;
}

function find(annotated: Annotated): BodyMention[] {
  const { tokens, sentences } = annotated;
  const countries = findCountries(annotated);
  const countryFrom = new Map(countries.map((mention) => [mention.from, mention]));
  const countryTo = new Map(countries.map((mention) => [mention.to, mention]));
  const placeFrom = new Map(findPlaces(annotated).map((mention) => [mention.from, mention]));
  const spoken = new Set<string | undefined>(countries.map((mention) => mention.code));
  const candidates = candidatesOf(annotated, isBody, () => false, 3);
  const named = new Set<unknown>();
  for (const { from, to, values } of candidates) {
    if (to === from + 1 && WORDS_TOO.has(tokens[from]!.norm)) continue;
    for (const value of values) if (!value.weak) named.add(value.entry).add(value.entry.party);
  }
  named.delete(undefined);
  const candidateAt = new Map(candidates.map((candidate) => [candidate.from, candidate]));
  const writtenOut = acronymsWrittenOut(annotated);
  const shown = shownNames(annotated, candidates);
  const found: Shaped[] = [];
  for (const candidate of candidates) {
    const value = candidate.values.find((hit) => stands(candidate, hit));
    if (!value) continue;
    const { entry } = value;
    found.push({
      from: candidate.from,
      to: candidate.to,
      name: shown.get(entry) ?? entry.name,
      type: entry.type,
      party: entry.party ?? null,
      members: entry.members,
      rule: `body/${entry.type}`,
    });
  }
  const lexical = new Set<number>();
  for (const { from, to } of found) for (let index = from; index < to; index++) lexical.add(index);
  found.push(...nationalBodies({ annotated, countryFrom, countryTo, placeFrom }));
  // "European Union Ministerial Consultations" are of the body it names, and no format of two states.
  found.push(
    ...shapedBodies(annotated, countryFrom).filter(({ from, to }) => !lexical.has(from) && !lexical.has(to - 1)),
  );
  return withoutOverlaps(found).map(mention);

  function stands({ from, to, sentence }: Candidate<BodyHit>, { weak, entry }: BodyHit): boolean {
    const first = tokens[from]!;
    if (to === from + 1 && isAnothers(first.text, entry)) return false;
    if (to === from + 1 && WORDS_TOO.has(first.norm))
      return first.shape === "upper" && (named.has(entry) || !isTitleCased(tokens, sentence));
    // "the State Department for Diaspora Affairs" is no country's but its own.
    if (entry.type === "national" && tokens[to]?.norm === "for" && isCapital(tokens[to + 1])) return false;
    if (
      !weak ||
      named.has(entry) ||
      (entry.party !== undefined && entry.type === "multilateral" && named.has(entry.party))
    )
      return true;
    // "MEA" where India is spoken of.
    if (entry.type === "national" && first.shape === "upper" && spoken.has(entry.party)) return true;
    if (entry.type === "media") return isReporting(tokens[from - 1]?.norm ?? "", tokens[to]?.norm ?? "");
    return to < sentence.to && FOLLOWS_BODY.has(tokens[to]!.norm) && first.shape !== "lower";
  }

  /** The report writes the acronym out, and in no words that begin as this body's name does. */
  function isAnothers(acronym: string, entry: BodyHit["entry"]): boolean {
    const places = writtenOut.get(acronym);
    if (!places || entry.type === "media") return false;
    const own = spellingKey(entry.name).split(" ", 1)[0];
    return places.every(
      (from) =>
        spellingKey(tokens[from]!.text) !== own &&
        !candidateAt.get(from)?.values.some((hit) => hit.entry === entry || hit.entry.party === entry.party),
    );
  }

  function mention(shaped: Shaped): BodyMention {
    const { from, to, name, type, party, members = [], rule } = shaped;
    return {
      kind: "body",
      name,
      type,
      party,
      members,
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence: sentenceAt(from),
      rule,
    };
  }

  function sentenceAt(token: number): number {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.to <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How each body is shown: its name, spelt as the report spells it where it writes it in full, with the acronym behind. */
function shownNames(annotated: Annotated, candidates: readonly Candidate<BodyHit>[]): Map<BodyHit["entry"], string> {
  const shown = new Map<BodyHit["entry"], string>();
  const spelt = new Set<BodyHit["entry"]>();
  for (const { from, to, values } of candidates) {
    const written = wordsOf(annotated, from, to);
    for (const { entry } of values) {
      if (entry.type === "national" || entry.short === undefined || spelt.has(entry)) continue;
      const same =
        to > from + 1 && written !== written.toUpperCase() && spellingKey(written) === spellingKey(entry.name);
      if (same) spelt.add(entry);
      if (same || !shown.has(entry)) shown.set(entry, `${same ? written : entry.name} (${entry.short})`);
    }
  }
  return shown;
}

/** The same for "Organisation" and "Organization", "Co-operation" and "Cooperation". */
function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("-", "")
    .replaceAll("isation", "ization")
    .replaceAll("labour", "labor")
    .replaceAll("programme", "program");
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.shape !== "lower";
}

/** "told Trend", "Trend reports", "(AP)", "the news agency APS". */
function isReporting(before: string, after: string): boolean {
  return (
    REPORTS.has(after) || TOLD.has(before) || (before === "(" && after === ")") || (before === "/" && after === "/")
  );
}

/** Left to right, the longer of two that overlap; a name of the lexicon before a shape of the same length. */
function withoutOverlaps(found: readonly Shaped[]): Shaped[] {
  const order = found.map((shaped, index) => ({ shaped, index }));
  order.sort((a, b) => a.shaped.from - b.shaped.from || b.shaped.to - a.shaped.to || a.index - b.index);
  const kept: Shaped[] = [];
  for (const { shaped } of order) {
    const last = kept[kept.length - 1];
    if (!last || shaped.from >= last.to) kept.push(shaped);
    else if (shaped.to - shaped.from > last.to - last.from && !SHARED_NAME.has(last.rule))
      kept[kept.length - 1] = shaped;
  }
  return kept;
}
