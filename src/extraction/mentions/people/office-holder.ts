/**
 * An office with what stands around it: whose it is, and how it is introduced.
 *
 *   the visiting [Georgian Foreign Minister] · [Georgia's Foreign Minister] · the [Indian and Pakistani foreign ministers]
 *   [Minister of Foreign Affairs of Georgia] · [Ambassador of Japan to Sri Lanka and the Maldives] · [President of the World Bank]
 */
import type { BodyMention } from "../../mention.ts";
import type { OfficeFinding } from "../offices.ts";
import type { Ground } from "./ground.ts";
import type { CountryVote, Item } from "./person-mention.ts";

const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set(["a", "an", "any", "some", "another", "no", "every", "each"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my", "'s"]);
const OF = new Set(["of", "from", "for"]);
const SENT_TO = new Set(["to", "in", "accredited", "at"]);
const BETWEEN = new Set(["visiting", "newly", "appointed", "elected", "new", "current", "outgoing", "incoming"]);
const FORMER = new Set(["former", "ex", "then", "late"]);
const LIST_JOINT = new Set(["and", ",", "&", "-"]);
/** Modifiers of one office, or countries of a plural one, that are read at most. */
const MOST_STEPS = 4;
const MOST_COUNTRIES = 8;

/** What is said on one side of an office: where it ends, and of which countries and body it speaks. */
interface Side {
  readonly at: number;
  readonly votes: readonly CountryVote[];
  readonly body: BodyMention | null;
}

/** The item of an office within the sentence `[first, end)`. */
export function officeHolder(ground: Ground, office: OfficeFinding, first: number, end: number): Item {
  const left = ownersBefore(ground, office, first);
  let from = left.at;
  let former = false;
  while (from > first && FORMER.has(ground.norm(from - 1))) {
    former = true;
    from--;
  }
  const determiner = from > first ? determinerOf(ground.norm(from - 1)) : "none";
  const right = ownersBehind(ground, office, end, left.body !== null);
  const body = left.body ?? right.body;
  const votes = [...left.votes, ...right.votes];
  if (body?.party && !votes.some((vote) => vote.how === "body")) {
    votes.push({ code: body.party, how: "body", from: body.from, to: body.to });
  }
  return {
    from,
    to: right.at,
    name: null,
    offices: [office],
    votes,
    body,
    determiner,
    former,
    rule: "mention/office-holder",
  };
}

function determinerOf(word: string): Item["determiner"] {
  if (DEFINITE.has(word)) return "definite";
  if (INDEFINITE.has(word)) return "indefinite";
  return POSSESSIVE.has(word) ? "possessive" : "none";
}

/** "Georgian", "Georgia's", "visiting U.S.", "the Indian and Pakistani". */
function ownersBefore(ground: Ground, office: OfficeFinding, first: number): Side {
  const { tokens } = ground;
  const votes: CountryVote[] = [];
  let from = office.from;
  let body: BodyMention | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    let at = from;
    if (ground.norm(at - 1) === "'s" || (ground.norm(at - 1) === "'" && !tokens[at - 1]!.spaced)) at--;
    if (ground.norm(at - 1) === "-" && !tokens[at - 1]!.spaced) at--;
    const country = ground.countryTo.get(at);
    const owner = ground.bodyTo.get(at);
    if (country && country.from >= first) {
      votes.push({
        code: country.code,
        how: at === from ? "adjective" : "possessive",
        from: country.from,
        to: country.to,
      });
      from = country.from;
    } else if (owner && owner.from >= first && owner.type === "multilateral") {
      body = owner;
      from = owner.from;
    } else if (from > first && BETWEEN.has(ground.norm(from - 1))) {
      from--;
    } else break;
  }
  if (!office.plural || votes.length === 0) return { at: from, votes, body };
  // "the Indian and Pakistani foreign ministers", "his United Kingdom, Canadian and New Zealand counterparts".
  for (let step = 0; step < MOST_COUNTRIES; step++) {
    let at = from;
    while (at > first && LIST_JOINT.has(ground.norm(at - 1))) at--;
    const further = at < from ? ground.countryTo.get(at) : undefined;
    if (!further || further.from < first) break;
    votes.push({ code: further.code, how: "adjective", from: further.from, to: further.to });
    from = further.from;
  }
  return { at: from, votes, body };
}

/** "of Georgia", "of the World Bank", "to Sri Lanka", "of Japan to Sri Lanka and the Maldives". */
function ownersBehind(ground: Ground, office: OfficeFinding, end: number, hasBody: boolean): Side {
  const { tokens } = ground;
  const votes: CountryVote[] = [];
  let to = office.to;
  let body: BodyMention | null = null;
  for (let step = 0; step < MOST_STEPS && to < end; step++) {
    let at = to;
    if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
    if (ground.norm(at) === "," && ground.norm(at + 1) === "accredited") at++;
    const preposition = ground.norm(at);
    const of = OF.has(preposition);
    if (!of && !SENT_TO.has(preposition)) break;
    at++;
    if (preposition === "accredited") at++;
    if (ground.norm(at) === "the") at++;
    const country = ground.countryFrom.get(at);
    const owner = ground.bodyFrom.get(at);
    if (country && country.to <= end) {
      // "of Georgian Deputy Minister X": the country is the next one's.
      if (
        country.form === "adjective" &&
        (ground.nameOrOfficeAt(country.to) || tokens[country.to]?.shape === "capital")
      )
        break;
      const how = of ? (preposition === "from" ? "from" : "of") : "to";
      votes.push({ code: country.code, how, from: country.from, to: country.to });
      to = country.to;
      if (of && how !== "from" && !office.plural) continue;
      const further = furtherCountries(ground, to, end, of ? "of" : "to");
      votes.push(...further.votes);
      to = further.at;
      continue;
    }
    if (!owner || owner.to > end || owner.type === "media" || body !== null || hasBody) break;
    body = owner;
    to = owner.to;
    if (owner.party) votes.push({ code: owner.party, how: "body", from: owner.from, to: owner.to });
  }
  return { at: to, votes, body };
}

/** "of Azerbaijan [and Georgia]": a plural office of several countries, or an envoy to several. */
function furtherCountries(ground: Ground, at: number, end: number, how: "of" | "to"): Side {
  const votes: CountryVote[] = [];
  let to = at;
  for (;;) {
    let next = to;
    if (ground.norm(next) === ",") next++;
    if (ground.norm(next) === "and" || ground.norm(next) === "&") next++;
    if (next === to) break;
    if (ground.norm(next) === "the") next++;
    const further = ground.countryFrom.get(next);
    if (!further || further.to > end || (further.form !== "name" && further.form !== "capital")) break;
    if (ground.norm(further.to) === "'s" || ground.nameOrOfficeAt(further.to)) break;
    votes.push({ code: further.code, how, from: further.from, to: further.to });
    to = further.to;
  }
  return { at: to, votes, body: null };
}
