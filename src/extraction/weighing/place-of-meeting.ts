/** Where a meeting was: the country first, then the city within it. "Not said" is a candidate of both. */
import type { Layers } from "../layers.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import type { Draft } from "../meetings/drafts.ts";
import type { CountryOf } from "../meetings/proposals.ts";
import type { Feature } from "./linear-model.ts";

export interface PlaceCandidate {
  readonly value: string | null;
  readonly mentions: readonly (PlaceMention | CountryMention)[];
  readonly features: readonly Feature[];
}

export function placeCountryCandidates(layers: Layers, draft: Draft, kind: string, countryOf: CountryOf): PlaceCandidate[] {
  const { annotated, places, countries, home, events: allEvents, actors, people } = layers;
  const { tokens, sentences, document } = annotated;
  const about = eventsOf(draft);
  const own = new Set(draft.proposals.map((p) => p.event.sentence));
  const near = new Set(about.map((event) => event.sentence));
  const mentionsOf = new Map<string, (PlaceMention | CountryMention)[]>();
  for (const mention of [...places, ...countries]) {
    const code = mention.kind === "place" ? mention.country : mention.form === "name" || mention.form === "capital" ? mention.code : null;
    if (code === null) continue;
    const list = mentionsOf.get(code) ?? [];
    list.push(mention);
    mentionsOf.set(code, list);
  }
  const codes = new Set([...mentionsOf.keys(), ...draft.codes, ...(home ? [home.code] : []), ...(draft.destination ? [draft.destination] : [])]);
  const hosts = new Set<string>();
  for (const proposal of draft.proposals) {
    const { host } = proposal.event.entry;
    if (!host) continue;
    const side = (host === "subject") === !proposal.event.passive ? proposal.event.left : proposal.event.right;
    for (const index of side) {
      const actor = actors[index]!;
      const person = actor.mention >= 0 ? people.personOf[actor.mention]! : -1;
      const code = person >= 0 ? countryOf(person) : (actor.codes[0] ?? null);
      if (code) hosts.add(code);
    }
  }
  const travelled = new Set<string>();
  for (const proposal of [...draft.proposals, ...draft.echoes]) if (proposal.destination) travelled.add(proposal.destination);
  for (const event of allEvents) {
    if (!event.entry.travel) continue;
    const visitor = event.left.some((index) => actors[index]!.mention >= 0 && draft.people.has(people.personOf[actors[index]!.mention]!));
    if (visitor) for (const index of event.right) for (const code of actors[index]!.codes) travelled.add(code);
  }
  const envoyTo = new Set<string>();
  for (const person of draft.people) for (const m of people.people[person]!.mentions) for (const vote of layers.mentions[m]!.votes) if (vote.how === "to") envoyTo.add(vote.code);
  const candidates: PlaceCandidate[] = [];
  for (const code of [...codes].sort()) {
    if (!/^[A-Z]{2}$/u.test(code) || code === "EU" || code === "UN") continue;
    const features = new Set<string>();
    const mentions = mentionsOf.get(code) ?? [];
    for (const mention of mentions) {
      const before = tokens[mention.from - 1]?.norm === "the" ? tokens[mention.from - 2]?.norm : tokens[mention.from - 1]?.norm;
      const located = before === "in" || before === "at" || before === "near" || before === "to" || before === "from" || before === "of" ? before : "";
      const where = own.has(mention.sentence) ? "in a sentence of it" : near.has(mention.sentence) ? "in a sentence that points back" : sentences[mention.sentence]!.blockKind === "title" ? "in the headline" : "elsewhere";
      const what = mention.kind === "place" ? "place" : mention.form;
      features.add(`${what} behind "${located}" ${where}`);
      if (mention.kind === "place" && mention.city !== null && own.has(mention.sentence)) features.add("a city of it in a sentence of it");
    }
    if (draft.codes.has(code)) features.add("a party");
    else features.add("no party");
    if (home?.code === code) features.add(`home, ${draft.time}`);
    if (hosts.has(code)) features.add("receives");
    else if (hosts.size > 0) features.add("another receives");
    if (travelled.has(code)) features.add("travelled to");
    else if (travelled.size > 0) features.add("another travelled to");
    if (envoyTo.has(code)) features.add("an envoy is posted there");
    if (draft.proposals.some((p) => p.destination === code)) features.add("destination of the words");
    const dateline = document.dateline?.place?.toLowerCase();
    if (dateline && places.concat().some((p) => p.country === code && (p.city ?? p.name).toLowerCase() === dateline)) features.add(draft.codes.has(code) ? "dateline of a party" : "dateline of another");
    features.add(`kind ${kind}`);
    candidates.push({ value: code, mentions, features: [...features] });
  }
  candidates.push({ value: null, mentions: [], features: ["none", `none, ${kind}`, `none, ${draft.time}`, ...(travelled.size > 0 ? ["none, travelled"] : []), ...(hosts.size > 0 ? ["none, received"] : []), ...(mentionsOf.size === 0 ? ["none, no place at all"] : [])] });
  return candidates;
}

export function cityCandidates(layers: Layers, draft: Draft, kind: string, country: string | null): PlaceCandidate[] {
  const { annotated, places } = layers;
  const { tokens, sentences, document } = annotated;
  const own = new Set(draft.proposals.map((p) => p.event.sentence));
  const near = new Set(eventsOf(draft).map((event) => event.sentence));
  const byCity = new Map<string, PlaceMention[]>();
  for (const place of places) {
    if (place.city === null || place.country !== country) continue;
    const list = byCity.get(place.city) ?? [];
    list.push(place);
    byCity.set(place.city, list);
  }
  const candidates: PlaceCandidate[] = [];
  for (const [city, mentions] of byCity) {
    const features = new Set<string>();
    for (const mention of mentions) {
      const before = tokens[mention.from - 1]?.norm === "the" ? tokens[mention.from - 2]?.norm : tokens[mention.from - 1]?.norm;
      const located = before === "in" || before === "at" || before === "to" || before === "from" || before === "of" ? before : "";
      const where = own.has(mention.sentence) ? "in a sentence of it" : near.has(mention.sentence) ? "in a sentence that points back" : sentences[mention.sentence]!.blockKind === "title" ? "in the headline" : "elsewhere";
      features.add(`behind "${located}" ${where}`);
      if (mention.name !== mention.city) features.add(`a seat or site ${where}`);
    }
    if (document.dateline?.place?.toLowerCase() === city.toLowerCase()) features.add("the dateline");
    if (byCity.size === 1) features.add("the only city");
    features.add(`kind ${kind}, ${draft.time}`);
    candidates.push({ value: city, mentions, features: [...features] });
  }
  candidates.push({ value: null, mentions: [], features: ["none", `none, ${kind}`, `none, ${draft.time}`, ...(country === null ? ["none, no country"] : []), ...(byCity.size === 0 ? ["none, no city at all"] : [])] });
  return candidates;
}

function eventsOf(draft: Draft) {
  return [...draft.proposals, ...draft.echoes].map((proposal) => proposal.event);
}
