/**
 * Whose an office is, by the words before it.
 *
 *   [the visiting Georgian] Foreign Minister · [Georgia's] · [the Indian and Pakistani] foreign ministers · [World Bank] President
 *   [Bank of Italy] Governor · [the U.S. Treasury's] Deputy Assistant Secretary · [Japan's National Security Secretariat] Secretary General · [NPP] leader
 */
import type { BodyMention } from "../../mention.ts";
import type { OfficeFinding } from "../offices.ts";
import type { Ground } from "./ground.ts";
import { type CountryVote, ofMembers } from "./person-mention.ts";

/** What is said on one side of an office: where it ends, of which countries and body it speaks. */
export interface Owners {
  readonly at: number;
  readonly votes: readonly CountryVote[];
  readonly body: BodyMention | null;
  /** It is of a party, a company or another body that is no state's. */
  readonly unofficial: boolean;
}

const BETWEEN = new Set("visiting newly appointed elected new current outgoing incoming ruling".split(" "));
const LIST_JOINT = new Set(["and", ",", "&", "-"]);
const RUN_JOINT = new Set(["and", "&", "of", "for", "the", "-"]);
/** Steps to the left, countries of a plural office, and words of an unknown body that are read at most. */
const MOST_STEPS = 5;
const MOST_COUNTRIES = 8;
const LONGEST_BODY = 7;

export function ownersBefore(ground: Ground, office: OfficeFinding, first: number): Owners {
  const { tokens } = ground;
  const votes: CountryVote[] = [];
  let from = office.from;
  let body: BodyMention | null = null;
  let unofficial = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    let at = from;
    if (ground.isPossessive(at - 1)) at--;
    if (ground.norm(at - 1) === "-" && !tokens[at - 1]!.spaced) at--;
    const country = ground.countryTo.get(at);
    const place = country ? undefined : ground.placeTo.get(at);
    const owner = ground.bodyTo.get(at) ?? ground.bodyTo.get(beforeAcronym(ground, at));
    if (owner && owner.from >= first && owner.type !== "media" && body === null && !isCutShort(ground, owner, first)) {
      body = owner;
      from = owner.from;
      const how = owner.type === "multilateral" ? "body" : "of";
      if (owner.party) votes.push({ code: owner.party, how, from: owner.from, to: owner.to });
      else if (office.plural) votes.push(...ofMembers(owner));
    } else if (country && isTakenSide(ground, country.from)) {
      // "pro-Russian President N" is a president of somewhere else.
      from = country.from - 2;
      break;
    } else if (
      country &&
      country.from >= first &&
      !(from === office.from && opensClause(ground, country.from, country.form))
    ) {
      votes.push({
        code: country.code,
        how: at === from ? "adjective" : "possessive",
        from: country.from,
        to: country.to,
      });
      from = at === from && country.form === "name" ? bodyOf(ground, country.from, first) : country.from;
    } else if (place?.country && place.from >= first && !opensClause(ground, place.from, "name")) {
      // "Western Australia's Premier", "Moscow Mayor"
      votes.push({ code: place.country, how: "from", from: place.from, to: place.to });
      from = place.from;
    } else if (from > first && BETWEEN.has(ground.norm(from - 1))) {
      from--;
    } else {
      const run = unknownBody(ground, at, first);
      if (run === null) break;
      from = run.from;
      unofficial = run.unofficial;
    }
  }
  unofficial ||= isOfParty(ground, office);
  if (!office.plural || votes.length === 0) return { at: from, votes, body, unofficial };
  // "the Indian and Pakistani foreign ministers", "his United Kingdom, Canadian and New Zealand counterparts".
  for (let step = 0; step < MOST_COUNTRIES; step++) {
    let at = from;
    while (at > first && LIST_JOINT.has(ground.norm(at - 1))) at--;
    const further = at < from ? ground.countryTo.get(at) : undefined;
    if (!further || further.from < first || isOfList(ground, further.from)) break;
    votes.push({ code: further.code, how: "adjective", from: further.from, to: further.to });
    from = further.from;
  }
  return { at: from, votes, body, unofficial };
}

/** "Unity [Party] President", "Unity Party (UP) [Chair]": an office of a party, and of no state. */
function isOfParty(ground: Ground, { from }: OfficeFinding): boolean {
  return ground.norm(beforeAcronym(ground, from) - 1) === "party";
}

/** "[pro-]Chinese", "[anti-]American": for or against a country, and not of it. */
function isTakenSide({ tokens }: Ground, at: number): boolean {
  const hyphen = tokens[at - 1];
  return (hyphen?.norm === "-" || hyphen?.norm === "‑") && TAKING_SIDES.test(tokens[at - 2]?.norm ?? "");
}
const TAKING_SIDES = /^(?:pro|anti)$/u;

/** "the Ministers [of China], Indian state ministers": the country before the comma is another's. */
function isOfList(ground: Ground, from: number): boolean {
  return ground.norm(from - 1) === "of" || (ground.norm(from - 1) === "the" && ground.norm(from - 2) === "of");
}

/** "[Reserve Bank of India] Governor": where the name of the body begins that bears the country's name behind "of". */
function bodyOf(ground: Ground, country: number, first: number): number {
  if (ground.norm(country - 1) !== "of") return country;
  let from = country - 1;
  const isOfName = (index: number) => ground.isCapital(index) && !ground.officeFrom.has(index);
  while (from > Math.max(first, country - LONGEST_BODY) && isOfName(from - 1)) from--;
  return from < country - 1 ? from : country;
}

/** "In Georgia Prime Minister X said": where the sentence is set, not whose the office is. */
function opensClause(ground: Ground, from: number, form: string): boolean {
  if (form !== "name" && form !== "capital") return false;
  const before = ground.norm(from - 1) === "the" ? ground.norm(from - 2) : ground.norm(from - 1);
  return before === "in" || before === "to" || before === "at";
}

/** "Department of Foreign Affairs (DFA) [Director]": where the name before a bracketed acronym ends. */
function beforeAcronym({ tokens }: Ground, at: number): number {
  const bracketed = tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(" && tokens[at - 2]!.shape === "upper";
  return bracketed ? at - 3 : at;
}

/** "National [Security Council] Adviser": the words are of a longer name than the body's. */
function isCutShort(ground: Ground, owner: BodyMention, first: number): boolean {
  return owner.type === "multilateral" && owner.from > first && ground.norm(owner.from - 1) === "national";
}

/** Capitalised words between a country and the office ("[National Security Secretariat] Secretary General"), or an acronym alone. */
function unknownBody(ground: Ground, at: number, first: number): { from: number; unofficial: boolean } | null {
  const { tokens } = ground;
  let from = at;
  // "National People's Power (NPP) leader"
  if (tokens[from - 1]?.text === ")" && tokens[from - 3]?.text === "(" && tokens[from - 2]!.shape === "upper")
    from -= 3;
  const acronym = from < at || (tokens[from - 1]?.shape === "upper" && tokens[from - 1]!.text.length <= 6);
  let index = from - 1;
  for (; index >= Math.max(first, from - LONGEST_BODY); index--) {
    if (ground.countryTo.has(index + 1) || ground.bodyTo.has(index + 1)) break;
    if (ground.isPossessive(index)) {
      if (ground.countryTo.has(index)) break;
      if (!ground.isCapital(index - 1)) return acronymOnly();
      continue;
    }
    const { norm } = tokens[index]!;
    if (ground.isCapital(index) && !ground.officeFrom.has(index) && !ground.honorificAt(index)) continue;
    if (RUN_JOINT.has(norm) && index < from - 1 && ground.isCapital(index - 1)) continue;
    return acronymOnly();
  }
  const reached = index + 1;
  const owned =
    ground.countryTo.has(reached) ||
    ground.bodyTo.has(reached) ||
    (ground.isPossessive(index) && ground.countryTo.has(index));
  if (!owned || reached >= from || !allKnown(reached, from)) return acronymOnly();
  return { from: reached, unofficial: false };

  function acronymOnly(): { from: number; unofficial: boolean } | null {
    // "A B [MP] Minister for Trade": a seat, no body.
    if (!acronym || from - 1 < first || ground.officeFrom.has(from - 1)) return null;
    // "THE HON ADA LOMIDZE MP": one word of a line in capitals.
    if (from === at && from - 2 >= first && tokens[from - 2]!.shape === "upper") return null;
    const start = from < at ? bodyBefore(from) : from - 1;
    return tokens[start]!.shape === "lower" ? null : { from: start, unofficial: true };
  }

  /** Where the name that a bracketed acronym shortens begins. */
  function bodyBefore(end: number): number {
    let start = end;
    while (
      start > first &&
      end - start < LONGEST_BODY &&
      (ground.isCapital(start - 1) || ground.isPossessive(start - 1))
    )
      start--;
    return start;
  }

  function allKnown(begin: number, end: number): boolean {
    for (let i = begin; i < end; i++) if (!ground.isKnown(i)) return false;
    return true;
  }
}
