/**
 * What the name of a place does in its sentence: whether something is said to happen there, whether somebody goes there,
 * or whether it only says whose minister, which embassy, what trade.
 *
 *   talks [in Baku] · the summit [gathering Kampala] · a visit [journey to Georgia] · back [from Paris]
 *   the war [about in] Ukraine · the ambassador [post in Colombo] · the President [of] Georgia · [whose Georgia's] exports
 */
import { actsOf } from "../content/acts.ts";
import type { Layers } from "../layers.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { placeFiled } from "../mentions/place-named.ts";
import { findSharedSeats } from "../mentions/shared-seats.ts";

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

export interface Ground {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly code: string;
  readonly city: string | null;
  readonly role: PlaceRole;
  readonly mention: PlaceMention | CountryMention;
}

export interface Grounds {
  /** In order of the text; a capital stands once. */
  readonly all: readonly Ground[];
  readonly bySentence: ReadonlyMap<number, readonly Ground[]>;
  /** "the Presidential Palace": seats whose state other words tell. */
  readonly seats: readonly PlaceMention[];
  /** Where the report was filed. */
  readonly filed: { readonly code: string; readonly city: string | null } | null;
}

const IN = new Set("in at near inside outside within around".split(" "));
/** Between a preposition and a name: "in the Ugandan capital city of Kampala". */
const BETWEEN = new Set(
  "the capital city of town second third largest main port resort downtown central southern northern eastern western nearby neighbouring neighboring coastal province district region state new old island city's historic".split(
    " ",
  ),
);
const CAPITAL = new Set(["capital", "city"]);
const GATHERING = new Set(
  "summit conference forum assembly session sessions ceremony congress council sidelines margins exhibition expo games festival event olympics celebrations inauguration funeral symposium workshop gathering retreat dialogue".split(
    " ",
  ),
);
/** Somebody posted somewhere, and the houses they are posted at. */
const POSTED = new Set(
  "ambassador ambassadors envoy commissioner commissioners representative representatives consul attache attaché charge chargé counsellor accredited posted stationed based".split(
    " ",
  ),
);
const HOUSE = new Set("embassy embassies mission missions commission consulate chancery".split(" "));
const JOURNEY = new Set(
  "visit visits visiting visited trip trips tour travel travels travelled traveled travelling traveling arrive arrives arrived arriving arrival fly flies flew flying go goes went going come comes came coming journey return returned returning invited invite invitation welcome welcomed head heads headed heading way en-route stopover swing mission moved proceed proceeded bound left leave leaves leaving departed depart departs delegation".split(
    " ",
  ),
);
/** Before "in": somebody or something is there. Behind other words it is the war, the elections, the workers there. */
const THERE = new Set(
  "estate mansion villa castle retreat lodge resort compound ranch country-house held holding place hosted signed gathered convened convening opened opens began begins concluded ended sat today yesterday tomorrow morning afternoon evening night noon here there currently now again also later earlier already is are was were be been being while stay staying stayed stays arrived arrives arrive arriving arrival landed speaking spoke reporters attended joined together counterpart counterparts delegation delegations officials officers leaders ministers side sides them him her me us office offices headquarters palace residence hotel house ministry secretariat centre center base hall airport venue party welcomed received met meet meets meeting meetings talks sidelines day days week month time weekend visit visits stop stopover layover tour round engagements discussions consultations programme program leg home".split(
    " ",
  ),
);
const REACH = 5;
const WELCOME = /^(?:welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing))$/u;
const TOGETHER = new Set([",", "and", "&", "or", "then", "/"]);

export function groundsOf(layers: Layers): Grounds {
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
  const acts = actsOf(annotated);
  const words = new Set(events.map((event) => event.from));
  const arrivals = new Set(events.filter((event) => event.entry.travel && !event.noun).map((event) => event.to));
  const countryEndingAt = new Map(countries.map(({ from, to }) => [to - 1, from]));
  const adjectives = new Set(countries.filter(({ form }) => form === "adjective").map(({ to }) => to - 1));
  const named: { mention: PlaceMention | CountryMention; code: string; city: string | null }[] = [];
  const taken = new Set<number>();
  for (const mention of places) {
    if (mention.country === null) continue;
    taken.add(mention.from);
    named.push({ mention, code: mention.country, city: mention.city });
  }
  for (const mention of countries)
    if ((mention.form === "name" || mention.form === "capital") && !taken.has(mention.from))
      named.push({ mention, code: mention.code, city: null });
  named.sort((a, b) => a.mention.from - b.mention.from);
  const all: Ground[] = [];
  const bySentence = new Map<number, Ground[]>();
  for (const { mention, code, city } of named) {
    const { from, to, sentence } = mention;
    const role = roleOf(mention, all[all.length - 1]);
    const ground: Ground = { from, to, sentence, code, city, role: isToldOf(role, mention) ? "about" : role, mention };
    all.push(ground);
    const list = bySentence.get(sentence);
    if (list) list.push(ground);
    else bySentence.set(sentence, [ground]);
  }
  const filed = placeFiled(annotated);
  return {
    all,
    bySentence,
    seats: findSharedSeats(annotated),
    filed: filed?.country ? { code: filed.country, city: filed.city } : null,
  };

  function roleOf(mention: PlaceMention | CountryMention, before: Ground | undefined): PlaceRole {
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
        if (POSTED.has(tokens[i]!.norm)) return "post";
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
      return tokens[to]?.norm === "'s" || (tokens[to]?.norm === "'" && !tokens[to]!.spaced) ? "whose" : "bare";
    }
  }

  /** "condemned the arrest of a journalist in X", "welcomed the summit in Y": a matter of talks, and no place of theirs. */
  function isToldOf(role: PlaceRole, { from, sentence }: PlaceMention | CountryMention): boolean {
    if (role !== "in" && role !== "gathering") return false;
    const act = acts.before(sentence, from);
    if (!act || act.value.form === "noted" || act.to >= beforeDescription(from, sentences[sentence]!.from))
      return false;
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
      if (BETWEEN.has(norm) || adjectives.has(at)) at--;
      else if (norm === "'s" && countryEndingAt.has(at - 1)) at = countryEndingAt.get(at - 1)! - 1;
      else break;
    }
    return at;
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
}
