/**
 * Where a meeting was: the country first, then the city within it. "Not said" is a candidate of both.
 *
 * A place counts for what its name does in its sentence (`place-roles.ts`) and for how that sentence stands to the meeting;
 * then who received whom, who was visiting, to whom an envoy is sent, and where the report was filed.
 */
import type { Layers } from "../layers.ts";
import type { Draft } from "../meetings/draft.ts";
import type { CountryOf } from "../meetings/proposal.ts";
import type { PlaceMention } from "../mention.ts";
import { capitalOf } from "../mentions/country-names.ts";
import { type DraftSetting, hostingOf, type Standing, settingOf } from "./draft-setting.ts";
import type { Feature } from "./linear-model.ts";
import type { Ground, Grounds } from "./place-roles.ts";

export interface PlaceCandidate {
  readonly value: string | null;
  readonly grounds: readonly Ground[];
  /** Seats that many states share, where they stand for this place. */
  readonly seats: readonly PlaceMention[];
  readonly features: readonly Feature[];
}

export interface PlaceQuestion {
  readonly layers: Layers;
  readonly grounds: Grounds;
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly countryOf: CountryOf;
  readonly kind: string;
}

const LOCATED = new Set(["in", "gathering", "journey"]);

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
  const travelled = travelledTo(layers, draft);
  const here = saysHere(layers, setting);
  const codes = new Set([...byCode.keys(), ...draft.codes]);
  if (home) codes.add(home.code);
  if (draft.destination) codes.add(draft.destination);
  if (grounds.filed) codes.add(grounds.filed.code);
  const candidates: PlaceCandidate[] = [];
  const locatedCodes = new Set(grounds.all.filter((ground) => LOCATED.has(ground.role)).map((ground) => ground.code));
  for (const code of [...codes].sort()) {
    if (!/^[A-Z]{2}$/u.test(code) || code === "EU" || code === "UN") continue;
    const features = new Set<string>();
    const mine = byCode.get(code) ?? [];
    for (const ground of mine) groundFeatures(layers, ground, setting, features);
    const party = draft.codes.has(code);
    const best = strongest(mine, setting);
    features.add(`best: ${best}`);
    features.add(`best: ${best.split(",")[0]}, ${party ? "a party" : "no party"}`);
    features.add(party ? "a party" : "no party");
    features.add(party ? `a party, ${kind}` : `no party, ${kind}`);
    if (scene) {
      if (scene.ground.code === code) features.add(`the scene, ${scene.ground.role}, ${scene.distance}`);
      else if (scene.distance === "same sentence") features.add("another is the scene of the sentence");
    }
    if (locatedCodes.size === 1 && locatedCodes.has(code)) features.add("the only country where anything happens");
    if (party && home?.code === code) features.add(`home, ${draft.time}`);
    if (hosting.hosts.has(code)) features.add("receives");
    else if (hosting.hosts.size > 0) features.add("another receives");
    if (travelled.has(code)) features.add("travelled to");
    else if (travelled.size > 0) features.add(party ? "a party travelled elsewhere" : "another travelled to");
    if (draft.proposals.some((p) => p.destination === code)) features.add("destination of the words");
    if (party && hosting.visited.has(code)) features.add("its guest is visiting");
    if (party && hosting.accredited.has(code)) features.add("an envoy is posted there");
    if (party && hosting.meetAmbassador.has(code)) features.add("meets an ambassador");
    if (hosting.higher === code) features.add("of the higher rank");
    if (seats.some((seat) => seat.country === code)) features.add("a seat of it in a sentence of it");
    else if (party && seats.some((seat) => seat.country === null)) {
      features.add("a seat of a party in a sentence of it");
      if (home?.code === code) features.add("a seat at home");
      if (hosting.higher === code) features.add("a seat of the higher rank");
    }
    if (grounds.filed?.code === code) {
      features.add(party ? "filed from a party" : "filed from another");
      if (here) features.add(`"here", filed from it`);
    }
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
  const none = ["none", `none, ${kind}`, `none, ${draft.time}`];
  if (travelled.size > 0) none.push("none, travelled");
  if (hosting.hosts.size > 0) none.push("none, received");
  if (locatedCodes.size === 0) none.push("none, nothing located");
  if (hosting.visited.size > 0) none.push("none, visiting");
  if (hosting.meetAmbassador.size > 0) none.push("none, an ambassador");
  if (hosting.higher !== null) none.push("none, higher rank");
  if (seats.length > 0) none.push("none, a seat");
  if (grounds.filed) none.push("none, filed somewhere");
  candidates.push({ value: null, grounds: [], seats: [], features: none });
  return candidates;
}

const STANDINGS: readonly Standing[] = [
  "of it",
  "points back",
  "headline",
  "what follows",
  "of its people",
  "heading",
  "lead",
  "elsewhere",
];

/** How the strongest of its mentions stands: located before not, then the closest. */
function strongest(grounds: readonly Ground[], setting: DraftSetting): string {
  let best = "unnamed";
  let top = Number.POSITIVE_INFINITY;
  for (const ground of grounds) {
    const standing = setting.standing(ground.sentence);
    const located = LOCATED.has(ground.role);
    const order = STANDINGS.indexOf(standing) + (located ? 0 : STANDINGS.length);
    if (order >= top) continue;
    top = order;
    best = `${located ? ground.role : "not located"}, ${standing}`;
  }
  return best;
}

/** What one mention of a place says for it. */
function groundFeatures(layers: Layers, ground: Ground, setting: DraftSetting, features: Set<string>): void {
  const standing = setting.standing(ground.sentence);
  features.add(`${ground.role}, ${standing}`);
  const events = setting.own.get(ground.sentence);
  if (!events || standing === "headline") return;
  const nearest = events.reduce((a, b) => (gap(a, ground) <= gap(b, ground) ? a : b));
  const distance = gap(nearest, ground);
  const side = ground.from >= nearest.to ? "behind" : "before";
  const steps = distance < 5 ? "close" : distance < 14 ? "near" : "far";
  features.add(`${ground.role}, ${side} the words, ${steps}`);
  if (LOCATED.has(ground.role) && clauseBetween(layers, nearest, ground))
    features.add(`${ground.role}, another clause between`);
  if (ground.city !== null && LOCATED.has(ground.role)) features.add("a city of it in a sentence of it");
}

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
  const candidates: PlaceCandidate[] = [];
  for (const city of cities) {
    const features = new Set<string>();
    const mine = byCity.get(city) ?? [];
    for (const ground of mine) {
      groundFeatures(layers, ground, setting, features);
      if (ground.mention.kind === "place" && ground.mention.name !== ground.city)
        features.add(`a seat or site ${setting.standing(ground.sentence)}`);
    }
    const best = strongest(mine, setting);
    features.add(`best: ${best}`);
    if (city === capital) features.add(`the capital, ${best.split(",")[0]}`);
    if (scene?.ground.city === city) features.add(`the scene, ${scene.ground.role}, ${scene.distance}`);
    else if (scene?.distance === "same sentence") features.add("another is the scene of the sentence");
    if (filed === city) features.add("the dateline");
    if (filed === city && here) features.add(`"here", the dateline`);
    if (city === capital && seats.length > 0) features.add("a seat of the capital in a sentence of it");
    if (byCity.size === 1) features.add("the only city");
    features.add(`kind ${kind}, ${draft.time}`);
    candidates.push({ value: city, grounds: mine, seats: city === capital ? seats : [], features: [...features] });
  }
  const none = ["none", `none, ${kind}`, `none, ${draft.time}`];
  if (country === null) none.push("none, no country");
  if (cities.size === 0) none.push("none, no city at all");
  candidates.push({ value: null, grounds: [], seats: [], features: none });
  return candidates;
}

/** The place where things are said to happen, last named before the words or beside them. */
function sceneOf(
  { bySentence, all }: Grounds,
  { founding }: DraftSetting,
  fits: (ground: Ground) => boolean = () => true,
): { ground: Ground; distance: string } | undefined {
  const here = (bySentence.get(founding.sentence) ?? []).filter((ground) => LOCATED.has(ground.role) && fits(ground));
  let best: Ground | undefined;
  for (const ground of here) if (!best || gap(founding, ground) < gap(founding, best)) best = ground;
  if (best) return { ground: best, distance: "same sentence" };
  const before = all.findLast(
    (ground) => ground.sentence < founding.sentence && LOCATED.has(ground.role) && fits(ground),
  );
  if (!before) return undefined;
  const steps = founding.sentence - before.sentence;
  return {
    ground: before,
    distance: steps === 1 ? "a sentence before" : steps < 4 ? "few sentences before" : "long before",
  };
}

function travelledTo(layers: Layers, draft: Draft): Set<string> {
  const { actors, people, events } = layers;
  const travelled = new Set<string>();
  for (const proposal of [...draft.proposals, ...draft.echoes])
    if (proposal.destination) travelled.add(proposal.destination);
  for (const event of events) {
    if (!event.entry.travel) continue;
    const visitor = event.left.some(
      (index) => actors[index]!.mention >= 0 && draft.people.has(people.personOf[actors[index]!.mention]!),
    );
    if (visitor) for (const index of event.right) for (const code of actors[index]!.codes) travelled.add(code);
  }
  return travelled;
}

/** "in talks here", "arrived here": the place where the report was filed. */
function saysHere(layers: Layers, { founding }: DraftSetting): boolean {
  const { tokens, sentences } = layers.annotated;
  const { from, to } = sentences[founding.sentence]!;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.norm !== "here" || tokens[at]!.shape !== "lower") continue;
    if (at >= founding.from - 12 && at < founding.to + 12) return true;
  }
  return false;
}

function clauseBetween(layers: Layers, event: { from: number; to: number }, ground: Ground): boolean {
  const { tokens } = layers.annotated;
  for (let at = Math.min(ground.to, event.to); at < Math.max(ground.from, event.from); at++) {
    if (/^(?:that|which|who|where|when|after|since|before|following|;|:|“|”|")$/u.test(tokens[at]!.norm)) return true;
  }
  return false;
}

function gap(event: { from: number; to: number }, at: { from: number; to: number }): number {
  return at.from >= event.to ? at.from - event.to : Math.max(0, event.from - at.to);
}
