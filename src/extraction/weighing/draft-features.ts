/**
 * What speaks for a draft being a meeting of this report (and not its background), and of which kind and status.
 * Features are named in words; the weights are learnt (`npm run train`).
 */
import { TokenSet } from "../../language/token-set.ts";
import { joined } from "../../shared/joined.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import { timeOf } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import { headlineToCome } from "./headline-to-come.ts";
import type { Feature } from "./linear-model.ts";
import { isLookedBackOn } from "./looked-back-on.ts";

const BACKGROUND = new TokenSet(
  "last previous previously earlier since ago former follow follows followed following after recent recently past when during history historic ever first anniversary".split(
    " ",
  ),
);
const AHEAD = new TokenSet(
  "will shall scheduled upcoming forthcoming tomorrow next expected due plans planned slated set invitation invited invite look looks forward".split(
    " ",
  ),
);

const BEFORE_NOW = new TokenSet(["last", "ago", "earlier", "previously", "previous"]);
const NEAR_DAY = new TokenSet(["today", "yesterday"]);
const OPENS_CLAUSE = new TokenSet(["that", "when", "after", "before", "since", "which", "who", "where"]);

export function draftFeatures(layers: Layers, draft: Draft, all: readonly Draft[], countryOf: CountryOf): Feature[] {
  const { annotated, home, people, dates } = layers;
  const { sentences, tokens, document } = annotated;
  const features = new Set<string>();
  const lead = sentences.find((sentence) => sentence.blockKind === "body");
  const leadIndex = lead?.index ?? 0;
  const events = draft.proposals.map((proposal) => proposal.event);
  const strongest =
    draft.proposals.find((proposal) => proposal.event.entry.strength === "strong" && proposal.filled.length === 0) ??
    draft.proposals[0]!;
  const { event } = strongest;
  features.add(joined`words: ${event.entry.id}`);
  features.add(joined`words: ${event.entry.id}, ${event.tense}`);
  features.add(joined`tense: ${event.tense}`);
  features.add(joined`kind of words: ${event.entry.meeting}`);
  for (const other of events) {
    features.add(joined`some words: ${other.entry.meeting}`);
    features.add(joined`some tense: ${other.tense}`);
    if (other.negated) features.add("some words are negated");
  }
  if (events.every((other) => other.negated)) features.add("all words are negated");
  features.add(joined`left by ${event.leftBy}`);
  features.add(joined`right by "${event.by}"`);
  features.add(event.passive ? "passive" : "active");
  features.add(joined`events: ${Math.min(4, draft.proposals.length)}`);
  if (draft.echoes.length > 0) features.add("is echoed");
  if (events.every((other) => other.entry.strength === "weak")) features.add("only weak words");

  const prose = events.map((other) => other.sentence).filter((index) => sentences[index]!.blockKind !== "title");
  const titled = events.some((other) => sentences[other.sentence]!.blockKind === "title");
  if (titled) features.add("in the headline");
  if (titled && prose.length === 0) features.add("in the headline only");
  if (prose.length > 0) {
    const at = Math.min(...prose) - leadIndex;
    features.add(
      at <= 0
        ? "in the first sentence"
        : at === 1
          ? "in the second sentence"
          : at <= 3
            ? "in the third or fourth"
            : at <= 8
              ? "later"
              : "much later",
    );
    const share = (Math.min(...prose) - leadIndex) / Math.max(1, sentences.length - leadIndex);
    if (share > 0.6) features.add("in the last part");
  }
  const kinds = new Set(events.map((other) => sentences[other.sentence]!.blockKind));
  if (kinds.size === 1) features.add(joined`only in ${[...kinds][0]!}`);

  const byCode = new Map<string, number>();
  let unnamed = 0;
  for (const id of draft.people) {
    const code = countryOf(id) ?? "?";
    if (people.people[id]!.name !== null) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    else unnamed++;
  }
  features.add(joined`sides named: ${Math.min(2, byCode.size)}`);
  let named = 0;
  for (const people of byCode.values()) named += people;
  features.add(joined`people named: ${Math.min(4, named)}`);
  if (unnamed > 0) features.add("somebody unnamed");
  features.add(joined`parties: ${Math.min(4, draft.codes.size)}`);
  if (home) features.add(draft.codes.has(home.code) ? "home takes part" : "without home");
  if (draft.proposals.every((proposal) => proposal.filled.length > 0)) features.add("one side filled in");
  if (draft.proposals.some((proposal) => proposal.firstPerson)) features.add("first person");
  const bodies = [...draft.codes].filter((code) => !/^[A-Z]{2}$/u.test(code));
  if (bodies.length > 0)
    features.add(bodies.every((code) => byCode.has(code)) ? "somebody of a body takes part" : "a body takes part");
  if (draft.proposals.some((proposal) => proposal.event.right.some((index) => isOfBody(layers, index))))
    features.add("people of a body are met");
  if ([...draft.people].some((id) => people.people[id]!.weak)) features.add("somebody without office");
  if (draft.visit)
    features.add(draft.destination !== null && home?.code === draft.destination ? "visit to home" : "visit abroad");
  if (draft.proposals.some((proposal) => proposal.listed > 1))
    features.add(draft.visit ? "one of several stops" : "one of several met in turn");
  features.add(joined`time: ${draft.time}`);

  const others = all.filter((other) => other !== draft && [...draft.codes].every((code) => other.codes.has(code)));
  if (others.length > 0) features.add("others of the same parties");
  if (others.some((other) => other.sentence < draft.sentence)) features.add("an earlier one of the same parties");
  if (others.some((other) => other.time !== draft.time)) features.add("another of them in another time");
  if (all.length === 1) features.add("the only one");
  if (
    !titled &&
    all.some((other) => other.proposals.some((proposal) => sentences[proposal.event.sentence]!.blockKind === "title"))
  )
    features.add("another is in the headline");
  if (draft === all[0]) features.add("the first told");

  if (isLookedBackOn(annotated, event)) features.add(titled ? "looked back on, and in the headline" : "looked back on");
  if (events.every((other) => isLookedBackOn(annotated, other))) features.add("only looked back on");
  if (draft.recalled)
    features.add(all.every(({ recalled }) => recalled) ? "recalled, and nothing else told" : "recalled");
  const sentence = sentences[event.sentence]!;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index]!;
    if (index < event.from && BACKGROUND.has(token))
      features.add(index >= event.from - 6 ? `background word close before` : "background word before");
    if (index >= event.to && index < event.to + 12 && BEFORE_NOW.has(token)) features.add("background word behind");
    if (AHEAD.has(token)) {
      features.add("a word of plans");
      if (index < event.from) features.add("a word of plans before the words");
    }
    if (NEAR_DAY.has(token)) features.add(joined`says ${token.norm}`);
  }
  for (let index = sentence.from; index < event.from; index++)
    if (OPENS_CLAUSE.has(tokens[index]) && index >= event.from - 12)
      features.add(joined`behind "${tokens[index]!.norm}"`);
  if (headlineToCome(layers)) features.add("headline: to come");
  const published = document.published;
  for (const date of dates) {
    if (date.sentence !== event.sentence || !date.edtf || !published) continue;
    const day = date.edtf.slice(0, 10);
    if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(day)) continue;
    const gap = daysBetween(published, day);
    const near = Math.abs(date.from - event.from) < 12 ? ", near" : "";
    if (gap === null)
      features.add(
        day.slice(0, 4) < published.slice(0, 4) ? "an earlier year in the sentence" : "a year or month in the sentence",
      );
    else
      features.add(
        gap < -20
          ? joined`a day long before${near}`
          : gap < -6
            ? joined`a day weeks before${near}`
            : gap <= 0
              ? joined`a day just before${near}`
              : joined`a day ahead${near}`,
      );
  }
  const insideQuote =
    tokens.slice(sentence.from, event.from).filter((token) => token.text === "“" || token.text === '"').length % 2 ===
    1;
  if (insideQuote) features.add("in a quotation");
  if (draft.proposals.some((proposal) => timeOf(proposal) !== draft.time)) features.add("told in both times");
  return [...features];
}

function daysBetween(a: string, b: string): number | null {
  if (a.length !== 10 || b.length !== 10) return null;
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** "representatives of the World Bank", "the Secretary General of NATO". */
function isOfBody({ actors, mentions }: Layers, index: number): boolean {
  const { mention } = actors[index]!;
  return mention >= 0 && mentions[mention]!.body?.type === "multilateral";
}
