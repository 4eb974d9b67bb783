/**
 * What the name of a place does in its sentence: whether something is said to happen there, whether somebody goes there,
 * or whether it only says whose minister, which embassy, what trade.
 *
 *   talks [in Baku] · the summit [gathering Kampala] · a visit [journey to Georgia] · back [from Paris] · [in Oslo] hosted talks
 *   the war [about in] Ukraine · the ambassador [post in Colombo] · the President [of] Georgia · [whose Georgia's] exports
 */
import { actsOf } from "../content/acts.ts";
import type { Layers } from "../layers.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { isOtherJourney } from "./other-journeys.ts";
import {
  ARTICLES,
  AUXILIARY,
  BETWEEN,
  CAPITAL,
  GATHERING,
  HOSTS,
  HOUSE,
  HOUSES,
  IN,
  JOURNEY,
  POSTED,
  REACH,
  THERE,
  TOGETHER,
  VENUES,
  WELCOME,
} from "./place-words.ts";

export type PlaceRole =
  | "in"
  | "about"
  | "gathering"
  | "journey"
  | "to"
  | "from"
  | "post"
  | "of"
  | "whose"
  | "person"
  | "body"
  | "bare";

/** Roles in which something is said to happen at the place. */
export const LOCATED: ReadonlySet<PlaceRole> = new Set(["in", "gathering", "journey"]);

/** The place named before it. */
export interface PlaceBefore {
  readonly to: number;
  readonly sentence: number;
  readonly role: PlaceRole;
}

/** Asked of the places of a document in their order. */
export function rolesOfPlaces(
  layers: Layers,
): (mention: PlaceMention | CountryMention, before: PlaceBefore | undefined) => PlaceRole {
  const { annotated, places, countries, mentions, bodies, events } = layers;
  const { tokens, sentences } = annotated;
  const inside = new Map<number, "person" | "body">();
  for (const { from, to, type } of bodies) if (type !== "media") for (let i = from; i < to; i++) inside.set(i, "body");
  /** Tokens of several people at once. */
  const groups = new Set<number>();
  for (const { from, to, plural } of mentions)
    for (let i = from; i < to; i++) {
      inside.set(i, "person");
      if (plural) groups.add(i);
    }
  /** Tokens that end a date, a place, or words that report a meeting. */
  const told = new Set<number>();
  for (const each of [layers.dates, events, places, countries]) for (const { to } of each) told.add(to - 1);
  const days = new Set(layers.dates.flatMap(({ from, grain }) => (grain === "day" ? [from] : [])));
  const acts = actsOf(annotated);
  const words = new Set(events.map((event) => event.from));
  const reporting = new Set(
    events.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const arrivals = new Set(events.filter((event) => event.entry.travel && !event.noun).map((event) => event.to));
  const countryEndingAt = new Map(countries.map(({ from, to }) => [to - 1, from]));
  const adjectives = new Set(countries.filter(({ form }) => form === "adjective").map(({ to }) => to - 1));

  return (mention, before) => {
    const role = roleOf(mention, before);
    if (role === "journey" && isOtherJourney(annotated, mention.from, sentences[mention.sentence]!.from))
      return "about";
    return isToldOf(role, mention) ? "about" : role;
  };

  function roleOf(mention: PlaceMention | CountryMention, before: PlaceBefore | undefined): PlaceRole {
    const { from, to, sentence } = mention;
    if (mention.kind === "place" && mention.rule === "place/forum") return "gathering";
    const first = sentences[sentence]!.from;
    const seat = mention.kind === "place" && (mention.rule === "place/seat" || mention.rule === "place/airport");
    const within = seat ? undefined : inside.get(from);
    // "Baku, Azerbaijan", "Japan, Korea and China": the same as the one before.
    if (before && before.sentence === sentence && before.to < from && from - before.to <= 3) {
      let joined = true;
      for (let i = before.to; i < from; i++)
        if (!TOGETHER.has(tokens[i]!.norm) && tokens[i]!.norm !== "the") joined = false;
      if (joined) return before.role;
    }
    const at = beforeDescription(from, first);
    // "met officials in Suva": the name goes on over the place where they are.
    if (within === "person" && !(groups.has(from) && at >= first && IN.has(tokens[at]!.norm))) return "person";
    // "President of the Republic": the words skipped held the preposition.
    if (at < first || (!isPreposition(at) && tokens[from - 1]?.norm === "of"))
      return tokens[from - 1]?.norm === "of" && from - 1 >= first
        ? "of"
        : arrivals.has(from) || arrivals.has(at + 1)
          ? "journey"
          : behind();
    const { norm } = tokens[at]!;
    if (IN.has(norm)) {
      if (HOUSE.has(tokens[at - 1]?.norm ?? "")) return reachedBy(IN, at - 1, first) ? "in" : "post";
      for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
        if (POSTED.has(tokens[i]!.norm) || isResidence(i)) return "post";
        if (GATHERING.has(tokens[i]!.norm)) return "gathering";
        if (tokens[i]!.kind === "punct" || IN.has(tokens[i]!.norm)) break;
      }
      if (within === "body") return "body";
      return norm !== "in" || seat || isThere(at - 1, first) ? "in" : "about";
    }
    if (within === "body") return "body";
    if (norm === "to" || norm === "into" || norm === "for") {
      for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
        if (POSTED.has(tokens[i]!.norm) || HOUSE.has(tokens[i]!.norm)) return "post";
        if (JOURNEY.has(tokens[i]!.norm)) return "journey";
        if (tokens[i]!.kind === "punct") break;
      }
      if (norm === "to" && welcomes(at, first)) return "journey";
      return norm === "for" ? "bare" : "to";
    }
    if (norm === "from") return "from";
    if (norm === "of") return "of";
    if (arrivals.has(at + 1)) return "journey";
    return behind();

    function behind(): PlaceRole {
      if (hosts(to) || isDated(to)) return "in";
      return tokens[to]?.norm === "'s" || (tokens[to]?.norm === "'" && !tokens[to]!.spaced) ? "whose" : "bare";
    }
  }

  /** "condemned the arrest of a journalist in X", "welcomed the summit in Y": a matter of talks, and no place of theirs. */
  function isToldOf(role: PlaceRole, { from, sentence }: PlaceMention | CountryMention): boolean {
    if (role !== "in" && role !== "gathering") return false;
    const act = acts.before(sentence, from);
    if (!act || act.value.form === "noted" || act.to >= beforeDescription(from, sentences[sentence]!.from))
      return false;
    // "paid a courtesy [call on] her in Lima": words that report the meeting itself.
    if (reporting.has(act.from)) return false;
    if (role === "gathering") return true;
    for (let at = act.from; at < from; at++) if (words.has(at)) return false;
    return true;
  }

  /** The token before what only describes a place: "[in] Georgia's capital Tbilisi", "[to] the Ugandan capital, Kampala". */
  function beforeDescription(from: number, first: number): number {
    let at = from - 1;
    if (tokens[at]?.text === "," && CAPITAL.has(tokens[at - 1]?.norm ?? "")) at--;
    while (at >= first && at > from - 1 - REACH) {
      const { norm } = tokens[at]!;
      if (BETWEEN.has(norm) || adjectives.has(at) || (ARTICLES.has(norm) && namesHouse(from))) at--;
      else if (norm === "'s" && countryEndingAt.has(at - 1)) at = countryEndingAt.get(at - 1)! - 1;
      else break;
    }
    return at;
  }

  /** "Ambassador to Malta with residence in Rome" */
  function isResidence(at: number): boolean {
    return tokens[at]!.norm === "residence" && tokens[at - 1]?.norm === "with";
  }

  /** "in a [Frankfurt] airport hotel" */
  function namesHouse(from: number): boolean {
    for (let at = from + 1; at < from + 4; at++) if (HOUSES.has(tokens[at]?.norm ?? "")) return true;
    return false;
  }

  /** "at the Indian High Commission in Colombo": they are there; not so "the High Commission in Colombo said". */
  function reachedBy(words: ReadonlySet<string>, at: number, first: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
      if (words.has(tokens[i]!.norm)) return true;
      if (tokens[i]!.kind === "punct" || tokens[i]!.norm === "of") return false;
    }
    return false;
  }

  /** "welcomed the President of X to the White House": names and offices between. */
  function welcomes(at: number, first: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - 30); i--) {
      if (tokens[i]!.text === ";" || tokens[i]!.text === ":") return false;
      if (WELCOME.test(tokens[i]!.norm)) return true;
    }
    return false;
  }

  /** Whether what stands before "in" is somebody, a day, a meeting or a verb of being there. */
  function isThere(at: number, first: number): boolean {
    if (at < first) return true;
    const { norm, kind, shape } = tokens[at]!;
    if (kind !== "word" || THERE.has(norm) || inside.has(at) || told.has(at)) return true;
    return shape !== "lower";
  }

  function isPreposition(at: number): boolean {
    const { norm } = tokens[at]!;
    return IN.has(norm) || norm === "to" || norm === "into" || norm === "from" || norm === "for";
  }

  /** "Press statement (Tallinn, 3 May 2024)" */
  function isDated(at: number): boolean {
    return tokens[at]?.text === "," && days.has(at + 1);
  }

  /** "Tallinn hosted the talks", "Estonia will host", "Riga was the venue of", "Oslo played host to": they are there. */
  function hosts(at: number): boolean {
    const [next, second, third] = [at, at + 1, at + 2].map((index) => tokens[index]?.norm ?? "");
    if (HOSTS.has(next!)) return true;
    if (HOSTS.has(second!)) return AUXILIARY.has(next!) || next!.startsWith("play");
    return second === "the" && VENUES.has(third!);
  }
}
