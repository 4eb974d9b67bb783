/**
 * In which city a meeting was, its country being settled. "Not said" is a candidate; a city that is only spoken of is none.
 *
 * A seat of government ("at the Presidential Palace") is in the capital; "here" is where the report was filed.
 */
import { joined } from "../../shared/joined.ts";
import { capitalOf } from "../mentions/country-names.ts";
import { settingOf } from "./draft-setting.ts";
import type { Ground } from "./grounds.ts";
import {
  groundFeatures,
  type PlaceCandidate,
  type PlaceQuestion,
  saysHere,
  sceneOf,
  strongest,
} from "./place-signs.ts";

export function cityCandidates(question: PlaceQuestion, country: string | null): PlaceCandidate[] {
  const { layers, grounds, draft, drafts, kind } = question;
  const setting = settingOf(layers, draft, drafts);
  const scene = sceneOf(grounds, setting, (ground) => ground.city !== null && ground.code === country);
  const byCity = new Map<string, Ground[]>();
  for (const ground of grounds.all) {
    if (ground.city === null || ground.code !== country) continue;
    const list = byCity.get(ground.city);
    if (list) list.push(ground);
    else byCity.set(ground.city, [ground]);
  }
  const seats = grounds.seats.filter(
    (seat) => setting.own.has(seat.sentence) && (seat.country === null || seat.country === country),
  );
  const capital = country === null ? undefined : capitalOf(layers.annotated.lexicons, country);
  const filed = grounds.filed?.code === country ? grounds.filed.city : null;
  const here = saysHere(layers, setting);
  const cities = new Set(byCity.keys());
  if (capital !== undefined && seats.length > 0) cities.add(capital);
  if (filed !== null && here) cities.add(filed);
  const alike = new Map<string, number>();
  for (const mine of byCity.values()) {
    const best = strongest(mine, setting);
    alike.set(best, (alike.get(best) ?? 0) + 1);
  }
  const candidates: PlaceCandidate[] = [];
  for (const city of cities) {
    const features = new Set<string>();
    const mine = byCity.get(city) ?? [];
    for (const ground of mine) {
      groundFeatures(layers, ground, setting, features);
      if (ground.mention.rule === "place/airport")
        features.add(kind === "ceremony" ? "its airport, a ceremony" : "its airport");
    }
    const best = strongest(mine, setting);
    features.add(joined`best: ${best}`);
    if (alike.get(best)! > 1) features.add(joined`several told alike, ${draft.time}`);
    if (city === capital) features.add(joined`the capital, ${best.split(",")[0]!}`);
    if (scene?.ground.city === city) features.add(joined`the scene, ${scene.ground.role}, ${scene.distance}`);
    else if (scene?.distance === "same sentence") features.add("another is the scene of the sentence");
    if (filed === city) features.add("the dateline");
    if (filed === city && here) features.add(`"here", the dateline`);
    if (city === capital && seats.length > 0) features.add("a seat of the capital in a sentence of it");
    if (byCity.size === 1) features.add("the only city");
    features.add(joined`kind ${kind}, ${draft.time}`);
    if (!isTold(features)) continue;
    candidates.push({ value: city, grounds: mine, seats: city === capital ? seats : [], features: [...features] });
  }
  const none = ["none", joined`none, ${kind}`, joined`none, ${draft.time}`];
  if (country === null) none.push("none, no country");
  if (candidates.length === 0) none.push("none, no city at all");
  candidates.push({ value: null, grounds: [], seats: [], features: none });
  return candidates;
}

const SIGNS = new Set([`"here", the dateline`, "a seat of the capital in a sentence of it"]);
const THERE = /^(?:in|gathering|journey|to), (?!elsewhere)/u;

function isTold(features: ReadonlySet<string>): boolean {
  for (const feature of features) if (SIGNS.has(feature) || THERE.test(feature)) return true;
  return false;
}
