/**
 * Whose an office is, by the words behind it: "of Georgia", "of the World Bank", "of Japan to Sri Lanka and the Maldives",
 * "to the Ministry of Trade", "of the General Staff of the Israel Defence Forces", "(Solar) of India's Energy Ministry".
 */
import type { BodyMention } from "../../mention.ts";
import type { Rank } from "../../reading.ts";
import type { OfficeFinding } from "../offices.ts";
import type { Ground } from "./ground.ts";
import type { Owners } from "./owners-before.ts";
import { type CountryVote, ofMembers } from "./person-mention.ts";
import { tailFrom } from "./tail.ts";

const PREPOSITIONS = new Set(["of", "from", "for", "to", "in", "accredited", "at", "on"]);
/** Prepositions behind which stands where an envoy goes or what an office deals with. */
const SENT_TO = new Set(["to", "in", "accredited", "at", "for", "on"]);
const UNITS = new Set("department division bureau committee section unit centre center directorate liaison".split(" "));
const HOUSES = new Set(["office", "secretariat", "headquarters"]);
/** Branches of a body in a country: "Head of the ICRC [delegation] in Chile". */
const BRANCHES = new Set("delegation mission office representation bureau".split(" "));
const LED = new Set("delegation side team mission".split(" "));
const STATE = new Set(["country", "republic", "kingdom", "state"]);
const MOST_STEPS = 5;
const LONGEST_BRACKET = 4;
const PARTS_OF_MINISTRY = new Set(["division", "department", "directorate"]);
const LONGEST_AFFAIRS = 10;

/** Whoever holds one of these is at home in it; where they are told to be is where they met. */
const AT_HOME = new Set<Rank>([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "speaker",
]);
const COUNTERPART = /(?:^|\s)counterparts?$/iu;

/** "met his counterpart [in Riga] [on Monday]", "saw the Prime Minister [in Riga]": where and when, and no part of the office. */
function isWhereMet(ground: Ground, office: OfficeFinding, preposition: string, at: number): boolean {
  if (preposition !== "in" && preposition !== "on") return false;
  if (!AT_HOME.has(office.rank) && !COUNTERPART.test(office.title)) return false;
  return preposition === "on" || ground.placeFrom.has(at) || ground.countryAt(at)?.form !== "adjective";
}

export function ownersBehind(ground: Ground, office: OfficeFinding, end: number, bodyBefore: boolean): Owners {
  const votes: CountryVote[] = [];
  let to = office.to;
  let body: BodyMention | null = null;
  let unofficial = false;
  for (let step = 0; step < MOST_STEPS && to < end; step++) {
    let at = pastBracket(ground, to);
    // "Vice Minister of the International [Department]"
    if (at === to && ground.isField(to - 1) && UNITS.has(ground.norm(to)) && ground.isCapital(to)) at = to += 1;
    if (ground.norm(at) === "," && ground.norm(at + 1) === "accredited") at++;
    const preposition = ground.norm(at);
    // "Secretary, Ministry of Power and Energy"
    const listed =
      preposition === "," && votes.length === 0 && !office.plural && ground.bodyFrom.get(at + 1)?.type === "national";
    if (!PREPOSITIONS.has(preposition) && !listed) break;
    if (isWhereMet(ground, office, preposition, at + 1)) break;
    at++;
    if (preposition === "accredited") at++;
    const sent = SENT_TO.has(preposition);
    const owner = ground.bodyAt(at);
    // "of the UN [Secretary General]": in the service of another office.
    if (owner && opensOffice(ground, owner)) break;
    if (owner && owner.to <= end && owner.type !== "media") {
      // "Ambassador to the UN" is not of the UN; "economist at the World Bank" is.
      const away =
        sent && (preposition !== "at" || office.entry.rank === "ambassador") && owner.type === "multilateral";
      if (owner.party) {
        const how = away ? "to" : owner.type === "multilateral" ? "body" : "of";
        votes.push({ code: owner.party, how, from: owner.from, to: owner.to });
      } else if (office.plural && !away) votes.push(...ofMembers(owner));
      if (!away && !bodyBefore) body ??= owner;
      to = owner.type === "multilateral" ? pastBranch(ground, owner.to) : owner.to;
      if (away) to = pushFurther(ground, votes, to, end, "to");
      else if (office.plural && owner.type === "multilateral") to = pushFurther(ground, votes, to, end, "body");
      continue;
    }
    const field = affairsFrom(ground, at, end);
    if (field > at) {
      to = field;
      continue;
    }
    const country = ground.countryAt(at);
    if (country && preposition === "from" && ground.norm(country.to) === "side") {
      votes.push({ code: country.code, how: "from", from: country.from, to: country.to });
      to = country.to + 1;
      continue;
    }
    // "the leader of the Georgian delegation, Ambassador X"
    if (country?.form === "adjective" && preposition === "of" && isLedGroup(ground, country.to)) {
      votes.push({ code: country.code, how: "of", from: country.from, to: country.to });
      to = country.to + 1;
      continue;
    }
    // "briefed the Ambassador on Georgia's plans"
    const another =
      sent && (preposition === "on" || (ground.isPossessive(country?.to ?? 0) && !ground.isCapital(country!.to + 1)));
    if (country && country.to <= end && country.form !== "metonym" && !another) {
      const read = ofCountry(ground, office, country.to, end, preposition);
      if (read === null && country.form === "adjective") break;
      const how =
        sent && read === null
          ? "to"
          : preposition === "from"
            ? "from"
            : sent && office.entry.rank === "ambassador"
              ? "to"
              : "of";
      votes.push({ code: country.code, how, from: country.from, to: country.to });
      to = read ?? country.to;
      if (read === null && (sent || preposition === "from" || office.plural))
        to = pushFurther(ground, votes, to, end, sent ? "to" : "of");
      continue;
    }
    const place = ground.placeFrom.get(ground.norm(at) === "the" ? at + 1 : at);
    if (place && place.to <= end) {
      if (place.country) votes.push({ code: place.country, how: sent ? "to" : "from", from: place.from, to: place.to });
      to = place.to;
      // "President of Kyushu [University]": the town is within the name of what they head.
      if (preposition === "of" && ground.isCapital(to) && ground.isKnown(to))
        to = Math.max(to, tailFrom(ground, to, end));
      continue;
    }
    // "President of the country X": whichever was named.
    if (
      preposition === "of" &&
      ground.norm(at) === "the" &&
      STATE.has(ground.norm(at + 1)) &&
      !ground.isCapital(at + 1)
    ) {
      to = at + 2;
      continue;
    }
    const tail = tailFrom(ground, at, end);
    if (tail === at) break;
    const inside = countryWithin(ground, at, tail);
    if (inside && (!sent || preposition === "at")) votes.push(inside);
    else if (office.weak && !inside) unofficial = true;
    to = tail;
  }
  return { at: to > office.to ? pastAcronym(ground, to) : pastDivision(ground, office, to), votes, body, unofficial };
}

/** "Director General for [American and European Affairs]": countries and parts of the world as a field of work; `at` where there is none. */
function affairsFrom(ground: Ground, at: number, end: number): number {
  const start = ground.norm(at) === "the" ? at + 1 : at;
  const ofRegion = ground.countryFrom.get(start)?.form === "adjective";
  if (!ofRegion && !ground.isField(start)) return at;
  for (let index = start; index < Math.min(end, start + LONGEST_AFFAIRS); index++) {
    if (ground.norm(index) === "affairs") return index + 1;
    // "the European and American Department"
    if (ofRegion && index > start && PARTS_OF_MINISTRY.has(ground.norm(index)) && ground.isCapital(index))
      return index + 1;
    if (!ground.isCapital(index) && !/^(?:,|and|&|the|-)$/u.test(ground.norm(index))) return at;
    if (ground.officeFrom.has(index)) return at;
  }
  return at;
}

/** "Joint Secretary [(North)]", "Director [(Europe West)]": the part of a ministry in brackets, in words that name nobody. */
function pastDivision(ground: Ground, office: OfficeFinding, at: number): number {
  const { tokens } = ground;
  if (office.weak || tokens[at]?.text !== "(") return at;
  let index = at + 1;
  while (index <= at + LONGEST_BRACKET && isDivision(ground, index)) index++;
  return index > at + 1 && tokens[index]?.text === ")" ? index + 1 : at;
}

function isDivision(ground: Ground, index: number): boolean {
  const { tokens } = ground;
  if (tokens[index] === undefined || ground.officeFrom.has(index)) return false;
  const joint = /^(?:and|&|-|\/|,)$/u.test(tokens[index]!.norm);
  return joint || (ground.isCapital(index) && (ground.isKnown(index) || ground.countryFrom.has(index)));
}

/** "delegation" before the name or the office of who leads it. */
function isLedGroup(ground: Ground, at: number): boolean {
  if (!LED.has(ground.norm(at))) return false;
  const behind = ground.norm(at + 1) === "," ? at + 2 : at + 1;
  return ground.nameFrom.has(behind) || ground.officeFrom.has(behind) || ground.isCapital(behind);
}

/** "Department of Administrative Reforms (DAR&PG)" */
function pastAcronym({ tokens }: Ground, at: number): number {
  if (tokens[at]?.text !== "(" || tokens[at + 1]?.shape !== "upper") return at;
  for (let close = at + 2; close <= at + 1 + LONGEST_BRACKET; close++)
    if (tokens[close]?.text === ")") return close + 1;
  return at;
}

/** "of the World Bank['s regional office]" before "in", "to" or "for". */
function pastBranch(ground: Ground, at: number): number {
  let index = ground.isPossessive(at) ? at + 1 : at;
  if (/^(?:country|regional|field)$/u.test(ground.norm(index))) index++;
  const goesOn = SENT_TO.has(ground.norm(index + 1)) || (ground.isCapital(index) && ground.norm(index + 1) === ",");
  return BRANCHES.has(ground.norm(index)) && goesOn ? index + 1 : at;
}

function opensOffice(ground: Ground, owner: BodyMention): boolean {
  const office = ground.officeFrom.get(owner.from) ?? ground.officeFrom.get(owner.to);
  return (
    office !== undefined && !office.weak && !office.plural && office.to > owner.to && owner.type === "multilateral"
  );
}

/** "(Designate)", "(DAS)", "/Bilateral (West)" between an office and what it is of. */
function pastBracket(ground: Ground, at: number): number {
  const { tokens } = ground;
  let index = at;
  if (tokens[index]?.text === "/" && ground.isCapital(index + 1)) index += 2;
  if (tokens[index]?.text !== "(") return index;
  for (let close = index + 1; close <= index + 1 + LONGEST_BRACKET; close++)
    if (tokens[close]?.text === ")") return close + 1;
  return index;
}

/**
 * What goes on behind a country: "of India['s Energy Ministry]", "of the Israel [Defence Forces]". Its end; null when nothing does.
 * "of Georgian [Deputy Minister X]": the country is the next one's, so nothing does.
 */
function ofCountry(ground: Ground, office: OfficeFinding, at: number, end: number, preposition: string): number | null {
  const possessive = ground.isPossessive(at);
  const next = possessive ? at + 1 : at;
  const own = ground.bodyFrom.get(next);
  if (own && own.to <= end) return own.to;
  if (
    next >= end ||
    !ground.isCapital(next) ||
    !ground.isKnown(next) ||
    ground.opensName(next) ||
    (office.entry.rank === "ambassador" && preposition !== "of")
  )
    return null;
  const tail = tailFrom(ground, next, end);
  return tail > next ? tail : null;
}

function countryWithin(ground: Ground, from: number, to: number): CountryVote | null {
  for (let index = from; index < to; index++) {
    const country = ground.countryFrom.get(index);
    if (country && country.to <= to) return { code: country.code, how: "of", from: country.from, to: country.to };
  }
  return null;
}

/**
 * "of Azerbaijan [and Georgia]", "of the World Bank (WB) [and the IMF]": a plural office of several countries or bodies, or an
 * envoy to several.
 */
function pushFurther(ground: Ground, votes: CountryVote[], at: number, end: number, how: "of" | "to" | "body"): number {
  let to = at;
  for (;;) {
    let next = how === "body" ? pastAcronym(ground, to) : to;
    const behind = next;
    if (ground.norm(next) === ",") next++;
    if (ground.norm(next) === "and" || ground.norm(next) === "&") next++;
    if (next === behind) return to;
    if (how === "body") next = pastHouse(ground, next);
    const body = ground.bodyAt(next);
    const country = ground.countryAt(next);
    const further =
      country && (country.form === "name" || country.form === "capital")
        ? country
        : body?.type === "multilateral"
          ? body
          : undefined;
    if (!further || further.to > end) return to;
    const after = ground.officeFrom.get(further.to);
    if (ground.isPossessive(further.to) || (after && !after.weak && ground.norm(further.to - 1) !== ",")) return to;
    const code = further.kind === "country" ? further.code : further.party;
    if (code === null) return to;
    votes.push({ code, how, from: further.from, to: further.to });
    to = further.to;
  }
}

/** "the Office of", "the Secretariat of" before a body stands for it. */
function pastHouse(ground: Ground, at: number): number {
  const house = ground.norm(at) === "the" ? at + 1 : at;
  return HOUSES.has(ground.norm(house)) && ground.norm(house + 1) === "of" ? house + 2 : at;
}
