/**
 * Journeys: who goes where. "X will visit Japan", "X's visit to Japan", "a visit to Japan by X", "X arrived in Tokyo";
 * "X will visit Japan, India and Nepal" and "X will visit camps in Kenya and Uganda" are a journey to each.
 */
import type { Layers } from "../layers.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import type { MeetingEvent } from "../relations/event.ts";
import type { Proposal, SideOfEvent, Told } from "./proposal.ts";

/** "a visit by X": who stands behind one of these goes, and is not gone to. */
const TRAVELLER_BY = new Set(["by", "of", "from"]);
const TO = new Set(["to", "in", "namely", "including"]);
const LINK = new Set([",", "and", "&", "the", "then", "to", "in"]);
const WIDEST_LINK = 4;
/** Between two stops that days part: "Japan [on 5 May] and China (7-9 May)". */
const DAY_LINK = new Set([...LINK, "on", "from", "between", "during", "until", "(", ")", "finally", "next", ";"]);
const WIDEST_DAY_LINK = 16;
/** Behind the last stop a list of them ends, and no verb makes of the country a subject. */
const BEHIND_STOP = new Set("on from in at for to during where and before after this next between as".split(" "));
/** Behind a place: "in Peru on a visit", "to Peru for a visit". */
const ON_VISIT = new Set(["on", "for"]);
const WIDEST_STAY = 7;
/** Where they go stands at most so many words behind. */
const REACH = 14;

export class Journeys {
  readonly #layers: Layers;
  /** Countries and places by sentence, in the order of the text. */
  readonly #named = new Map<number, (CountryMention | PlaceMention)[]>();
  /** A flag for each token of a day in which no place is named. */
  readonly #dated: Uint8Array;

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#dated = daysOf(layers);
    for (const mention of [...layers.countries, ...layers.places].sort((a, b) => a.from - b.from)) {
      const list = this.#named.get(mention.sentence);
      if (list) list.push(mention);
      else this.#named.set(mention.sentence, [mention]);
    }
  }

  of({ event, left, right }: Told): Proposal[] {
    if (TRAVELLER_BY.has(event.by)) {
      const visitors = { people: [...left.people, ...right.people], codes: [...left.codes, ...right.codes] };
      return [this.#journey(event, { ...left, ...visitors }, this.#placesBehind(event)[0] ?? null)];
    }
    const said = right.codes.filter((code) => !left.codes.includes(code));
    const stops = [...new Set([...said, ...this.#placesBehind(event, said)])];
    if (stops.length > 1) return stops.map((code) => ({ ...this.#journey(event, left, code), listed: stops.length }));
    return [this.#journey(event, left, stops[0] ?? null)];
  }

  #journey(event: MeetingEvent, visitors: SideOfEvent, told: string | null): Proposal {
    const home = this.#layers.home?.code ?? null;
    const { people, firstPerson } = visitors;
    const codes = new Set(visitors.codes);
    const filled: string[] = [];
    let destination = told;
    // A foreign visitor, and not a word of where: he comes to the side that the report speaks for.
    if (told === null && home !== null && codes.size === 1 && !codes.has(home)) {
      destination = home;
      filled.push(home);
    }
    if (destination !== null) codes.add(destination);
    // "The visit to Japan": of those for whom the report speaks.
    const nobodySaid = firstPerson || people.length === 0;
    if (codes.size === 1 && destination !== null && home !== null && home !== destination && nobodySaid) {
      codes.add(home);
      filled.push(home);
    }
    return {
      event,
      people: [...people],
      codes: [...codes].sort(),
      filled,
      anaphoric: people.length === 0 && codes.size < 2,
      destination,
      visit: true,
      firstPerson,
      listed: 1,
      meetsUnnamed: false,
      sidePointsBack: false,
    };
  }

  /**
   * Countries of the first place behind the words that they lead to (of those `said` to be gone to, where there are), and of those
   * listed with it; none where there is none.
   */
  #placesBehind({ sentence, from, to, noun }: MeetingEvent, said: readonly string[] = []): string[] {
    const { tokens } = this.#layers.annotated;
    const codes = new Set<string>();
    let reach = -1;
    for (const mention of this.#named.get(sentence) ?? []) {
      const at = mention.from;
      const code = mention.kind === "country" ? mention.code : mention.country;
      if (at < to || code === null) continue;
      if (at > to + REACH && reach < 0) break;
      const named = mention.kind === "place" || mention.form === "name" || mention.form === "capital";
      // "a visit, a source in Peru's ministry said": whose, and not where.
      if (!named || tokens[mention.to]?.norm === "'s") continue;
      const before = tokens[at - 1]!.norm === "the" ? at - 2 : at - 1;
      const led = said.length > 0 ? said.includes(code) : TO.has(tokens[before]?.norm ?? "") || (at === to && !noun);
      if (reach < 0 ? !led : !this.#isListed(reach, at) && !this.#isNextStop(reach, mention)) continue;
      codes.add(code);
      reach = mention.to;
    }
    return codes.size > 0 || !noun || said.length > 0 ? [...codes] : this.#placeBefore(sentence, from);
  }

  /** "is in [Peru] on a two-day visit", "came to [Lima] for a visit": the place that those words stand behind. */
  #placeBefore(sentence: number, visit: number): string[] {
    const { tokens } = this.#layers.annotated;
    for (const mention of this.#named.get(sentence) ?? []) {
      const code = mention.kind === "country" ? mention.code : mention.country;
      if (mention.to >= visit || mention.to < visit - WIDEST_STAY || code === null) continue;
      if (mention.kind === "country" && mention.form === "adjective") continue;
      if (!ON_VISIT.has(tokens[mention.to]!.norm) || !TO.has(tokens[mention.from - 1]?.norm ?? "")) continue;
      if (tokens.slice(mention.to, visit).every(({ shape, kind }) => shape === "lower" || kind !== "word"))
        return [code];
    }
    return [];
  }

  /** Nothing but a comma or an "and" stands between two places. */
  #isListed(from: number, to: number): boolean {
    // "Tokyo" is a place and a capital that names its country.
    if (to < from) return true;
    if (to > from + WIDEST_LINK) return false;
    for (let index = from; index < to; index++) if (!LINK.has(this.#layers.annotated.tokens[index]!.norm)) return false;
    return to > from;
  }

  /** Nothing but days and what joins them stands between two countries: "Japan from 3 to 5 May and China from 6 to 8 May". */
  #isNextStop(reach: number, { from, to }: CountryMention | PlaceMention): boolean {
    const { tokens } = this.#layers.annotated;
    if (to > reach + WIDEST_DAY_LINK) return false;
    let days = 0;
    for (let index = reach; index < from; index++) {
      days += this.#dated[index]!;
      if (this.#dated[index] === 0 && !DAY_LINK.has(tokens[index]!.norm)) return false;
    }
    const next = tokens[to];
    return days > 0 && (next?.kind !== "word" || next.shape !== "lower" || BEHIND_STOP.has(next.norm));
  }
}

function daysOf({ annotated, dates, countries, places }: Layers): Uint8Array {
  const named = new Uint8Array(annotated.tokens.length + 1);
  for (const { from } of [...countries, ...places]) named[from] = 1;
  const dated = new Uint8Array(annotated.tokens.length + 1);
  for (const { from, to } of dates) if (!named.subarray(from, to).includes(1)) dated.fill(1, from, to);
  return dated;
}
