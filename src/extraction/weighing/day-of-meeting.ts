/**
 * Which of a document's dates is the day of a meeting: weighed by where each stands to the words that report it, what precedes
 * it, beside which place it stands, and how it lies to the day of publication. "Not known" and the day of publication are
 * candidates too.
 */
import { joined } from "../../shared/joined.ts";
import type { DateMention } from "../mention.ts";
import { datesByValue } from "./dates-by-value.ts";
import { lieOf, theDayItself } from "./day-and-publication.ts";
import { dayScopes } from "./day-scopes.ts";
import { type DayCandidate, type DayQuestion, daySigns } from "./day-signs.ts";
import { daysOfVisit } from "./days-of-visits.ts";
import { settingOf } from "./draft-setting.ts";
import { precedentOf } from "./told-before.ts";

export type { DayCandidate, DayQuestion };

/** "later this year": what was held was not then. */
function isAhead({ part, grain }: DateMention): boolean {
  return part === "later" && grain !== "day";
}

/** "the 1987-88 season", "in the 1960s": no meeting that was held lasts so long. */
function isTooLong({ grain, edtf }: DateMention): boolean {
  return grain === "decade" || (grain === "range" && /^\d{4}\/\d{4}$/u.test(edtf ?? ""));
}

export function dayCandidates(question: DayQuestion): DayCandidate[] {
  const { layers, draft, drafts, kind, status, country } = question;
  const { annotated, dates, dateSurroundings } = layers;
  const setting = settingOf(layers, draft, drafts);
  const { founding } = setting;
  const told = joined`${status}${kind === "visit" ? " visit" : ""}`;
  const published = theDayItself(annotated.document.published);
  const { words, closest, closestToMain, besideAgain, ofDate } = daySigns(question, setting, published, told);
  const byValue = datesByValue(layers, published, status === "scheduled" || kind === "visit" ? words.sentence : null);
  const beside = dates.some((date) => date.edtf !== null && setting.own.has(date.sentence));
  const thereAt = new Set(
    country === null
      ? []
      : dates.filter((date) => dateSurroundings.stops.get(date) === country).map((date) => date.edtf),
  );
  const ofVisit = daysOfVisit(layers, country, setting.own.keys());
  const precedent = precedentOf(draft, question.told);
  const scope = dayScopes(layers)[words.sentence];
  const candidates: DayCandidate[] = [];
  for (const [edtf, mentions] of byValue) {
    if (status === "held" && mentions.every((date) => isAhead(date) || isTooLong(date))) continue;
    // What is recalled was on a day of its own.
    if (draft.recalled && !mentions.some((date) => setting.own.has(date.sentence))) continue;
    const features = new Set<string>();
    if (dateSurroundings.within.has(edtf)) features.add(joined`within another stretch, ${told}`);
    if (dateSurroundings.holding.has(edtf)) features.add(joined`a stretch that holds others, ${told}`);
    if (thereAt.has(edtf)) {
      if (dateSurroundings.within.has(edtf)) features.add("within another stretch, beside the place of it");
      if (dateSurroundings.holding.has(edtf) && thereAt.size > 1)
        features.add("a stretch that holds others, and another is beside the place too");
    } else if (thereAt.size > 0) features.add("another is beside the place of it");
    for (const date of mentions) ofDate(date, features);
    if (mentions.some((date) => date === closest)) features.add("the closest to the words");
    else if (closest) features.add("another is the closest to the words");
    if (mentions.some((date) => date === closestToMain)) features.add("the closest to the main words");
    else if (closestToMain) features.add("another is the closest to the main words");
    if (scope) features.add(joined`${scope.date.edtf === edtf ? "sets" : "does not set"} its sentence, ${scope.by}`);
    if (ofVisit.size > 0)
      features.add(ofVisit.has(edtf) ? "a day of the visit it is part of" : "no day of the visit it is part of");
    if (byValue.size === 1) features.add("the only date");
    if (mentions.length > 1) features.add("said twice");
    features.add(joined`${lieOf(edtf, published)}, ${told}`);
    if (edtf === published) features.add("is the day of publication");
    for (const feature of likePrecedent(edtf)) features.add(feature);
    candidates.push({ edtf, mentions, origin: "text", features: [...features] });
  }
  // What is to come has no day yet where none is told.
  if (published && !byValue.has(published) && status !== "scheduled" && !draft.recalled) {
    const features = ["is the day of publication", "unsaid", joined`unsaid, ${told}`, joined`unsaid, ${kind}`];
    features.push(beside ? joined`unsaid, a date beside, ${status}` : joined`unsaid, no date beside, ${status}`);
    if (dates.length === 0) features.push(joined`unsaid, no date at all, ${status}`);
    if (besideAgain) features.push(joined`unsaid, a day beside the meeting named again`);
    features.push(joined`unsaid, ${founding.tense}`);
    candidates.push({
      edtf: published,
      mentions: [],
      origin: "published",
      features: [...features, ...likePrecedent(published)],
    });
  }
  const none = ["none", published ? "none, published known" : "none, published unknown", joined`none, ${told}`];
  none.push(beside ? "none, a date beside" : "none, no date beside");
  if (scope) none.push(joined`none, its sentence is set, ${scope.by}`);
  if (ofVisit.size > 0) none.push("none, the visit it is part of has a day");
  if (byValue.size === 0) none.push("none, no date at all");
  // "yesterday" in a report of which no day is known: the day is told, and is none of the others.
  if (dates.some((date) => date.edtf === null && date.grain === "day" && setting.own.has(date.sentence)))
    none.push("none, a day beside that cannot be placed");
  candidates.push({ edtf: null, mentions: [], origin: "none", features: [...none, ...likePrecedent(null)] });
  return candidates;

  /** Whether it is the day of what was told before, where nothing beside the words says. */
  function likePrecedent(edtf: string | null): string[] {
    if (!precedent?.sameSides || beside) return [];
    const { told, tie } = precedent;
    const same = joined`${told.day === edtf ? "the day" : "not the day"} of ${tie}`;
    const of = edtf === null ? ", none" : "";
    return [`${same}${of}`, joined`${same}, ${told.status === status ? status : "in another time"}${of}`];
  }
}
