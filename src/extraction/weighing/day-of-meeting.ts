/**
 * Which of a document's dates is the day of a meeting: weighed by where each stands to the words that report it,
 * what precedes it, and how it lies to the day of publication. "None" and the day of publication are candidates too.
 */
import type { Layers } from "../layers.ts";
import type { DateMention } from "../mention.ts";
import type { Draft } from "../meetings/drafts.ts";
import type { Feature } from "./linear-model.ts";

export interface DayCandidate {
  /** EDTF, or null for "not known". */
  readonly edtf: string | null;
  readonly mentions: readonly DateMention[];
  readonly origin: "text" | "published" | "dateline" | "none";
  readonly features: readonly Feature[];
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function dayCandidates(layers: Layers, draft: Draft): DayCandidate[] {
  const { annotated, dates, dateSurroundings } = layers;
  const { sentences, tokens, document } = annotated;
  const events = draft.proposals.map((proposal) => proposal.event);
  const echoes = draft.echoes.map((proposal) => proposal.event);
  const founding = draft.proposals[0]!.event;
  const own = new Set(events.map((event) => event.sentence));
  const echoed = new Set(echoes.map((event) => event.sentence));
  const travel = new Set([...events, ...echoes].filter((event) => event.entry.travel).map((event) => event.sentence));
  const byValue = new Map<string, DateMention[]>();
  for (const date of dates) {
    if (date.edtf === null) continue;
    const list = byValue.get(date.edtf) ?? [];
    list.push(date);
    byValue.set(date.edtf, list);
  }
  const published = document.published && FULL_DAY.test(document.published) ? document.published : null;
  const beside = dates.some((date) => date.edtf !== null && own.has(date.sentence));
  const candidates: DayCandidate[] = [];
  for (const [edtf, mentions] of byValue) {
    const features = new Set<string>();
    if (dateSurroundings.within.has(edtf)) features.add("within another stretch");
    if (dateSurroundings.holding.has(edtf)) features.add("a stretch that holds others");
    for (const date of mentions) {
      const stop = dateSurroundings.stops.get(date);
      if (stop !== undefined) {
        const side = !draft.codes.has(stop) ? "a third country" : stop === layers.home?.code ? "home" : "the other side";
        features.add(`beside a place of ${side}`);
        features.add(`beside a place of ${side}, ${draft.time}${draft.visit ? " visit" : ""}`);
        if (draft.destination !== null) features.add(stop === draft.destination ? "beside the destination" : "beside another place than the destination");
      }
      if (date.role) features.add(`role: ${date.role}`);
      if (date.part) features.add(`part: ${date.part}`);
      if (date.rule === "date/stretch") features.add(`told in pieces, ${draft.time}${draft.visit ? " visit" : ""}`);
      features.add(`told ${date.tense ?? "without tense"}, ${draft.time}`);
      const sentence = sentences[date.sentence]!;
      const inTitle = sentence.blockKind === "title";
      if (inTitle) features.add("in the headline");
      if (own.has(date.sentence)) {
        const nearest = events.filter((event) => event.sentence === date.sentence).reduce((a, b) => (gap(a, date) <= gap(b, date) ? a : b));
        const distance = gap(nearest, date);
        const side = date.from >= nearest.to ? "behind" : "before";
        features.add(`${side} the words, ${distance < 6 ? "close" : distance < 14 ? "near" : "far"}`);
        features.add(`in a sentence of it, ${date.grain}`);
        if (date.sentence === founding.sentence && !inTitle) features.add("in the founding sentence");
        const between = tokens.slice(Math.min(date.to, nearest.to), Math.max(date.from, nearest.from));
        if (between.some((token) => token.text === "," || token.text === ";")) features.add("a comma between");
        if (between.some((token) => /^(?:that|which|who|when|where|after|since|before|following)$/u.test(token.norm))) features.add("another clause between");
      } else if (own.has(date.sentence + 1) || own.has(date.sentence - 1)) features.add(own.has(date.sentence + 1) ? "in the sentence before" : "in the sentence after");
      else features.add("elsewhere");
      if (echoed.has(date.sentence)) features.add("in a sentence that points back");
      if (travel.has(date.sentence)) features.add(`in a sentence of the journey, ${date.grain}`);
      const before = tokens[date.from - 1]?.norm ?? "";
      if (/^(?:on|from|in|since|by|until|before|after|at|during|of|the|for|this|between|as)$/u.test(before)) features.add(`behind "${before}"`);
      if (date === dates.find((d) => d.edtf !== null)) features.add("the first date");
      if (sentence.blockKind !== "body" && !inTitle) features.add("outside prose");
      features.add(`anchor: ${date.anchor}`);
      features.add(`grain: ${date.grain}`);
    }
    if (byValue.size === 1) features.add("the only date");
    if (mentions.length > 1) features.add("said twice");
    for (const lie of lies(edtf, published)) features.add(`${lie}, ${draft.time}${draft.visit ? " visit" : ""}`);
    if (edtf === published) features.add("is the day of publication");
    candidates.push({ edtf, mentions, origin: "text", features: [...features] });
  }
  if (published && !byValue.has(published)) {
    const features: string[] = ["is the day of publication", "unsaid", `unsaid, ${draft.time}${draft.visit ? " visit" : ""}`];
    if (!beside) features.push(`unsaid, no date beside, ${draft.time}`);
    if (dates.length === 0) features.push("unsaid, no date at all");
    features.push(`unsaid, words: ${founding.entry.meeting}, ${draft.time}`);
    candidates.push({ edtf: published, mentions: [], origin: "published", features });
  }
  candidates.push({ edtf: null, mentions: [], origin: "none", features: ["none", published ? "none, published known" : "none, published unknown", `none, ${draft.time}${draft.visit ? " visit" : ""}`, ...(beside ? ["none, a date beside"] : []), ...(byValue.size === 0 ? ["none, no date at all"] : [])] });
  return candidates;
}

function gap(event: { from: number; to: number }, date: DateMention): number {
  return date.from >= event.to ? date.from - event.to : Math.max(0, event.from - date.to);
}

/** How a date lies to the day of publication. */
function lies(edtf: string, published: string | null): string[] {
  const first = edtf.split("/")[0]!;
  if (!published) return [edtf.includes("X") ? "a day of no year" : "no publication to hold it against"];
  if (!/^\d{4}/u.test(first)) return ["not placed"];
  if (!FULL_DAY.test(first)) {
    const year = Number(first.slice(0, 4)) - Number(published.slice(0, 4));
    return [year < 0 ? "an earlier year" : year > 0 ? "a later year" : first.slice(0, 7) === published.slice(0, 7) ? "this month" : first.length === 4 ? "this year" : first < published ? "an earlier month" : "a later month"];
  }
  const days = Math.round((Date.parse(`${first}T00:00:00Z`) - Date.parse(`${published}T00:00:00Z`)) / 86_400_000);
  return [days < -30 ? "long before publication" : days < -7 ? "weeks before publication" : days < 0 ? "days before publication" : days === 0 ? "on publication" : days <= 30 ? "days after publication" : "long after publication"];
}
