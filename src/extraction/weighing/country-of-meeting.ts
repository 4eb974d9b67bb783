/**
 * In which country a meeting was. "Not said" is a candidate; a country of which nothing tells is none.
 *
 * A place counts for what its name does in its sentence (`place-roles.ts`) and for how that sentence stands to the meeting;
 * then who received whom, who was visiting, to whom an envoy is sent, and where the report was filed.
 */

import { joined } from "../../shared/joined.ts";
import { isStateCode } from "../../shared/party-code.ts";
import { remember1 } from "../../shared/remember.ts";
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import { circumstancesOf } from "./circumstances.ts";
import { hostingOf, settingOf } from "./draft-setting.ts";
import type { Ground } from "./grounds.ts";
import { LOCATED } from "./place-roles.ts";
import {
  groundFeatures,
  isOfOtherJourney,
  type PlaceCandidate,
  type PlaceQuestion,
  saysHere,
  sceneOf,
  strongest,
  travelledTo,
} from "./place-signs.ts";
import { precedentOf } from "./told-before.ts";

/** What may tell a place without naming it. */
const SIGNS = new Set([
  "receives",
  "travelled to",
  "another telling of its people goes there",
  "its sentence is set there",
  "its guest is visiting",
  "an envoy is posted there",
  "meets an ambassador",
  "a seat of it in a sentence of it",
  "a seat of a party in a sentence of it",
  "filed from a party",
  "filed from another, in the lead, held",
  "told aside, where it was filed",
]);
const LOCATED_THERE = /^(?:in|gathering|journey|to), (?!elsewhere)/u;
export function placeCountryCandidates(question: PlaceQuestion): PlaceCandidate[] {
  const { layers, grounds, draft, drafts, countryOf, kind } = question;
  const { home } = layers;
  const setting = settingOf(layers, draft, drafts);
  const hosting = hostingOf(layers, draft, countryOf);
  const byCode = new Map<string, Ground[]>();
  for (const ground of grounds.all) {
    const list = byCode.get(ground.code);
    if (list) list.push(ground);
    else byCode.set(ground.code, [ground]);
  }
  const scene = sceneOf(grounds, setting);
  const seats = grounds.seats.filter(
    (seat) => setting.own.has(seat.sentence) || setting.standing(seat.sentence) === "points back",
  );
  const stop = layers.stops[setting.founding.sentence];
  const onlyStop = stop === null ? onlyStopBefore(layers.stops, setting.founding.sentence) : null;
  const withBody = [...draft.codes].some((code) => !isStateCode(code));
  // Journeys of now are none to what is recalled.
  const travelled = draft.recalled ? NOWHERE : travelledTo(layers, draft);
  const journeys = draft.recalled ? NOWHERE : journeysBeside(draft, drafts);
  const here = saysHere(layers, setting);
  const precedent = precedentOf(draft, question.told);
  const { afar, aside, reportAside } = circumstancesOf(layers.annotated, draft);
  const inLead = isInLead(layers, draft);
  const ownPlaces = new Set(
    grounds.all.flatMap(({ role, code, sentence }) => (LOCATED.has(role) && setting.own.has(sentence) ? [code] : [])),
  );
  const gatherings = new Set(grounds.all.flatMap(({ role, code }) => (role === "gathering" ? [code] : [])));
  const codes = new Set([...byCode.keys(), ...draft.codes]);
  if (home) codes.add(home.code);
  if (draft.destination) codes.add(draft.destination);
  if (grounds.filed) codes.add(grounds.filed.code);
  // "At the Presidential Secretariat": at home, or with whoever is the higher, where either takes part.
  const seated = [home?.code, hosting.higher].filter((code) => code && draft.codes.has(code));
  const maySeat = (code: string) => seated.length === 0 || seated.includes(code);
  const candidates: PlaceCandidate[] = [];
  const locatedCodes = new Set(grounds.all.filter((ground) => LOCATED.has(ground.role)).map((ground) => ground.code));
  for (const code of [...codes].sort()) {
    if (!isStateCode(code)) continue;
    const features = new Set<string>();
    const mine = byCode.get(code) ?? [];
    // What is recalled was at a place of its own.
    if (draft.recalled && !mine.some(({ sentence }) => setting.own.has(sentence))) continue;
    for (const ground of mine) groundFeatures(layers, ground, setting, features);
    const party = draft.codes.has(code);
    const best = strongest(mine, setting);
    features.add(joined`best: ${best}`);
    features.add(joined`best: ${roleIn(best)}, ${party ? "a party" : "no party"}`);
    features.add(party ? "a party" : "no party");
    features.add(party ? joined`a party, ${kind}` : joined`no party, ${kind}`);
    if (scene) {
      if (scene.ground.code === code) features.add(joined`the scene, ${scene.ground.role}, ${scene.distance}`);
      else if (scene.distance === "same sentence") features.add("another is the scene of the sentence");
    }
    if (stop === code) features.add("its sentence is set there");
    else if (onlyStop === code)
      features.add(joined`the only stop, told before, ${party ? "a party" : withBody ? "with a body" : "no party"}`);
    else if (stop) features.add("its sentence is set elsewhere");
    if (locatedCodes.size === 1 && locatedCodes.has(code)) features.add("the only country where anything happens");
    if (party && home?.code === code) features.add(joined`home, ${draft.time}`);
    if (hosting.hosts.has(code)) features.add("receives");
    else if (hosting.hosts.size > 0) features.add("another receives");
    if (travelled.has(code)) features.add("travelled to");
    else if (travelled.size > 0) features.add(party ? "a party travelled elsewhere" : "another travelled to");
    if (draft.proposals.some((p) => p.destination === code && !isOfOtherJourney(layers, p.event)))
      features.add("destination of the words");
    if (party && journeys.has(code)) features.add("another telling of its people goes there");
    if (party && hosting.visited.has(code)) features.add("its guest is visiting");
    if (party && hosting.accredited.has(code)) features.add("an envoy is posted there");
    if (party && hosting.meetAmbassador.has(code)) features.add("meets an ambassador");
    if (hosting.higher === code) features.add("of the higher rank");
    if (seats.some((seat) => seat.country === code)) features.add("a seat of it in a sentence of it");
    else if (party && seats.some((seat) => seat.country === null) && maySeat(code)) {
      features.add("a seat of a party in a sentence of it");
      if (home?.code === code) features.add("a seat at home");
      if (grounds.filed?.code === code) features.add("a seat where it was filed");
      if (hosting.higher === code) features.add("a seat of the higher rank");
    }
    if (grounds.filed?.code === code) {
      const filed = party ? "filed from a party" : "filed from another";
      features.add(filed);
      const elsewhere = ownPlaces.size > 0 && !ownPlaces.has(code);
      features.add(joined`${filed}, ${elsewhere ? "a place told" : inLead ? "in the lead" : "later"}, ${draft.time}`);
      if (aside && !elsewhere) features.add("told aside, where it was filed");
      if (here) features.add(`"here", filed from it`);
    }
    if (gatherings.size > 0 && reportAside) {
      const there = gatherings.has(code) ? "a gathering there" : "a gathering elsewhere";
      features.add(joined`${aside ? "told aside" : "in a report of what was aside"}, ${there}`);
    }
    if (precedent?.told.country === code) {
      features.add(joined`where it was with ${precedent.tie}`);
      features.add(joined`where it was with ${precedent.tie}, ${party ? "a party" : "no party"}`);
    }
    // Without any sign of a place a side is no place.
    if (!isTold(features)) continue;
    candidates.push({
      value: code,
      grounds: mine,
      seats: party
        ? seats.filter(
            (seat) =>
              seat.country === code || (seat.country === null && (home?.code === code || hosting.higher === code)),
          )
        : [],
      features: [...features],
    });
  }
  const none = ["none", joined`none, ${kind}`, joined`none, ${draft.time}`];
  if (travelled.size > 0) none.push("none, travelled");
  if (hosting.hosts.size > 0) none.push("none, received");
  if (locatedCodes.size === 0) none.push("none, nothing located");
  if (hosting.visited.size > 0) none.push("none, visiting");
  if (hosting.meetAmbassador.size > 0) none.push("none, an ambassador");
  if (hosting.higher !== null) none.push("none, higher rank");
  if (seats.length > 0) none.push("none, a seat");
  if (afar) none.push("none, from afar");
  if (grounds.filed) none.push("none, filed somewhere");
  if (precedent) none.push(joined`none, ${precedent.told.country === null ? "none" : "but one"} with ${precedent.tie}`);
  candidates.push({ value: null, grounds: [], seats: [], features: none });
  return candidates;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** In the headline, or the first sentences below it. */
function isInLead({ annotated: { sentences } }: Layers, { proposals }: Draft): boolean {
  const lead = sentences.findIndex(({ blockKind }) => blockKind === "body");
  return proposals.some(({ event }) => event.sentence <= lead + 1);
}

/** "in" of "in, what follows". */
const roleIn = remember1((best: string) => best.split(",")[0]!);

/** The only country that sentences of the report are set in, where one before this sentence is; else null. */
function onlyStopBefore(stops: readonly (string | null)[], sentence: number): string | null {
  const told = new Set(stops);
  told.delete(null);
  const [only = null] = told;
  return told.size === 1 && stops.indexOf(only) < sentence ? only : null;
}

function isTold(features: ReadonlySet<string>): boolean {
  for (const feature of features) if (SIGNS.has(feature) || LOCATED_THERE.test(feature)) return true;
  return false;
}

/** Where other meetings of the same sides and people were travelled to: what frames one of them frames them all. */
function journeysBeside(draft: Draft, drafts: readonly Draft[]): Set<string> {
  const found = new Set<string>();
  for (const other of drafts) {
    if (other === draft || other.destination === null || found.has(other.destination)) continue;
    const shares = [...other.people].some((person) => draft.people.has(person));
    if (shares && [...draft.codes].every((code) => other.codes.has(code))) found.add(other.destination);
  }
  return found;
}
