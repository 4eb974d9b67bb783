/**
 * Projects and bodies of meetings: those that a report names and that weighing finds to belong to a meeting, each
 * with the words it rests on.
 */

import type { Token } from "../../language/token.ts";
import { joined } from "../../shared/joined.ts";
import { distanceOf } from "../content/closeness.ts";
import type { ProjectMention } from "../content/find-projects.ts";
import type { Tie } from "../content/sentence-ties.ts";
import type { BodyMention, OfficeMention } from "../mention.ts";
import { type LinearModel, probability } from "./linear-model.ts";
import { type Standing, type ThingContext, thingFeatures } from "./thing-features.ts";

/** One thing that a report names, with its mentions. */
export interface Thing<Mention extends Standing> {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** A thing weighed for one meeting. */
export interface WeighedThing<Mention extends Standing> extends Thing<Mention> {
  readonly features: readonly string[];
}

export interface ThingOfMeeting<Mention extends Standing> extends Thing<Mention> {
  readonly probability: number;
}

/** Taken at this probability and above. */
export const LIKELY_THING = 0.45;

/** Those of a meeting's weighed things that belong to it, mentions closest to the meeting first. */
export function thingsOfMeeting<Mention extends Standing>(
  context: ThingContext,
  meeting: number,
  weighed: readonly WeighedThing<Mention>[],
  model: LinearModel,
  likely = LIKELY_THING,
): ThingOfMeeting<Mention>[] {
  return weighed
    .map(({ name, mentions, features }) => ({
      name,
      mentions: closestFirst(mentions, context.ties[meeting]!),
      probability: Math.max(probability(model, features), isSaidToBe(features) ? likely : 0),
    }))
    .filter((thing) => thing.probability >= likely);
}

const WITHIN = 6;
const PLATFORM = "named among platforms";
const TOGETHER = "where sides work together";
/** So many words before a body "including" may stand, and so many before that "platforms". */
const PLATFORM_REACH = 18;
const NOUN_REACH = 3;
const ON_ITS_MARGIN = /^(?:sidelines?|margins?|fringes?)$/u;
const WITHIN_IT = /^(?:within|in|at|through|inside|under|via)$/u;
/** What of a body the word behind its name speaks of, by class of word set. */
const BEHIND = {
  "body-gathering": "its gathering",
  "body-programme": "its programme",
  "body-members": "its members",
  "body-people": "its people",
  "body-matter": "a matter of its own",
};

export function projectsFor(
  context: ThingContext,
  projects: readonly ProjectMention[],
  meeting: number,
): WeighedThing<ProjectMention>[] {
  const { tokens, sentences, lexicons } = context.annotated;
  const making = lexicons.wordSet("making");
  return grouped(projects, ({ key }) => key).map(({ mentions }) => ({
    name: longestName(mentions),
    mentions,
    features: thingFeatures(context, mentions, meeting, (mention) => {
      const found = [joined`by: ${mention.by}`, joined`noun: ${mention.noun}`];
      const first = Math.max(sentences[mention.sentence]!.from, mention.from - WITHIN);
      for (let index = first; index < mention.from; index++)
        if (making.has(tokens[index]!.norm)) found.push("being made");
      return found;
    }),
  }));
}

export function bodiesFor(
  context: ThingContext,
  bodies: readonly BodyMention[],
  offices: readonly OfficeMention[],
  meeting: number,
): WeighedThing<BodyMention>[] {
  const { tokens, lexicons } = context.annotated;
  const behind = Object.entries(BEHIND).map(([set, feature]) => [lexicons.wordSet(set), feature] as const);
  const { codes } = context.frames[meeting]!;
  const multilateral = bodies.filter(({ type }) => type === "multilateral");
  const beside = new Map<number, number>();
  for (const { sentence } of multilateral) beside.set(sentence, (beside.get(sentence) ?? 0) + 1);
  const officeFrom = new Set(offices.map(({ from }) => from));
  const officeTo = new Set(offices.map(({ to }) => to));
  return grouped(multilateral, ({ name }) => name).map(({ name, mentions }) => ({
    name,
    mentions,
    features: thingFeatures(context, mentions, meeting, (mention) => {
      const found: string[] = [joined`rule: ${mention.rule}`];
      if (mention.party !== null && codes.has(mention.party)) found.push("is a side");
      const after = tokens[mention.to]?.norm ?? "";
      let meant = `followed by ${behindIt(tokens[mention.to])}`;
      for (const [words, feature] of behind) if (words.has(after)) found.push((meant = feature));
      found.push(meant, joined`sort: ${sortOf(mention.name)}`, joined`sort: ${sortOf(mention.name)}, ${meant}`);
      if (isGoneTo(context, mention)) found.push("is gone to");
      found.push(joined`bodies beside it: ${Math.min(3, beside.get(mention.sentence)! - 1)}`);
      if (officeFrom.has(mention.to) || officeFrom.has(mention.to + 1)) found.push("before an office");
      for (let index = Math.max(0, mention.from - 4); index < mention.from; index++) {
        if (ON_ITS_MARGIN.test(tokens[index]!.norm)) found.push("on its margin");
      }
      if (isPlatform(context, mention)) found.push(PLATFORM);
      if (isWorkedIn(context, mention)) found.push(TOGETHER);
      const of = tokens[mention.from - 1]?.norm === "the" ? mention.from - 2 : mention.from - 1;
      if (/^(?:of|to|at)$/u.test(tokens[of]?.norm ?? "") && officeTo.has(of)) found.push("behind an office");
      return found;
    }),
  }));
}

/** "support on multilateral platforms, including the UN, the OSCE and GUAM": named as where two sides work together. */
function isPlatform({ annotated }: ThingContext, { from, sentence }: Standing): boolean {
  const { tokens, sentences, lexicons } = annotated;
  const [including, platforms] = [lexicons.wordSet("including"), lexicons.wordSet("platform")];
  const first = Math.max(sentences[sentence]!.from, from - PLATFORM_REACH);
  for (let index = from - 1; index > first; index--) {
    const { norm, text } = tokens[index]!;
    if (text === ";" || text === ":") return false;
    if (!including.has(norm)) continue;
    return tokens.slice(Math.max(first, index - NOUN_REACH), index).some((token) => platforms.has(token.norm));
  }
  return false;
}

/** "Cooperation within the UN, the OIC and GUAM": each body of the list is one in which they work together. */
function isWorkedIn({ annotated }: ThingContext, { from, sentence }: Standing): boolean {
  const { tokens, sentences, lexicons } = annotated;
  const together = lexicons.wordSet("working-together");
  const first = Math.max(sentences[sentence]!.from, from - PLATFORM_REACH);
  for (let index = from - 1; index > first; index--) {
    const { norm, text } = tokens[index]!;
    if (text === ";" || text === ":") return false;
    if (!WITHIN_IT.test(norm)) continue;
    return tokens.slice(Math.max(first, index - NOUN_REACH), index).some((token) => together.has(token.norm));
  }
  return false;
}

function behindIt(token: Token | undefined): string {
  if (!token) return "nothing";
  if (token.kind !== "word")
    return token.text === "," || token.text === ";" || token.text === "." ? "a stop" : "a mark";
  return token.shape !== "lower" ? "a name" : /^(?:and|or|as)$/u.test(token.norm) ? "a stop" : "a word";
}

/** What sort of body a name says it is, by its own noun. */
const SORTS = Object.entries({
  court: /\b(?:Court|Tribunal)\b/u,
  bank: /\b(?:Bank|Fund)\b/u,
  treaty: /\b(?:Convention|Treaty|Agreement|Accords|Plan|Pact)\b/u,
  forum: /\b(?:Forum|Conference|Dialogue|Summit|Meeting|COP\d+)\b/u,
  "body of two": /\b(?:Commission|Committee|Consultations)\b/u,
});

function sortOf(name: string): string {
  return SORTS.find(([, words]) => words.test(name))?.[0] ?? "union";
}

/** "To attend the X summit", "in Kampala for the Y conference": an event that somebody goes to. */
function isGoneTo({ annotated: { tokens, sentences, lexicons } }: ThingContext, { from, sentence }: Standing): boolean {
  const going = lexicons.wordSet("going-to");
  for (let index = Math.max(sentences[sentence]!.from, from - WITHIN); index < from; index++) {
    if (going.has(tokens[index]!.norm)) return true;
  }
  return false;
}

function isSaidToBe(features: readonly string[]): boolean {
  // Of several meetings it is not plain whose platforms they are.
  return features.includes(PLATFORM) && features.includes("alone");
}

function grouped<Mention>(
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
): { name: string; mentions: Mention[] }[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const name = key(mention);
    const group = groups.get(name);
    if (group) group.push(mention);
    else groups.set(name, [mention]);
  }
  return [...groups].map(([name, group]) => ({ name, mentions: group }));
}

function longestName(mentions: readonly ProjectMention[]): string {
  return mentions.reduce((best, { name }) => (name.length > best.length ? name : best), "");
}

function closestFirst<Mention extends Standing>(mentions: readonly Mention[], ties: readonly Tie[]): Mention[] {
  return [...mentions].sort((a, b) => distanceOf(ties[a.sentence]!) - distanceOf(ties[b.sentence]!) || a.from - b.from);
}
