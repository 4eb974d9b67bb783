/**
 * Ministries, embassies and offices that many states have, read by their shape, with the state where the words say it.
 *
 *   the Azerbaijani Foreign Ministry · Georgia's Ministry of Defence · the Ministry of Trade and Industry of Japan
 *   the Indian High Commission in Colombo · the Embassy of Sri Lanka in Riyadh · Prime Minister's Office · Parliament of Malta
 *
 * They are shown in one form, the ministry before the state: "Ministry of Foreign Affairs of Azerbaijan".
 */
import type { Sentence } from "../../language/token.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { Annotated } from "../annotated.ts";
import { wordsOf } from "../lookup.ts";
import type { BodyMention, CountryMention, PlaceMention } from "../mention.ts";
import { bodyOfCountry } from "./country-names.ts";

export interface Shaped {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly type: BodyMention["type"];
  readonly party: string | null;
  readonly rule: string;
}

interface Neighbours {
  readonly annotated: Annotated;
  readonly countryFrom: ReadonlyMap<number, CountryMention>;
  readonly countryTo: ReadonlyMap<number, CountryMention>;
  readonly placeFrom: ReadonlyMap<number, PlaceMention>;
}

/** Fields of work whose ministry has one usual name, whatever the order of words. */
const MINISTRY_OF: Record<string, string> = {
  foreign: "Foreign Affairs",
  external: "External Affairs",
  interior: "the Interior",
};
/** Ministries written without capitals as well: "the foreign ministry". */
const PLAIN_FIELDS = new Set(
  "foreign defence defense finance interior trade energy health economy education transport justice agriculture".split(
    " ",
  ),
);
/** Words of fields that open something else behind a ministry: "..., Government of India", "and Central Bank". */
const NO_FIELDS = new Set(["government", "central", "treasury", "ministry"]);
/** Tokens that the fields of one ministry take at most. */
const MOST_FIELDS = 24;
const JOINERS = new Set(["and", "&", ",", "-", "the", "of", "for"]);
const MISSIONS = new Set(["embassy", "consulate", "commission", "mission", "consulate-general", "nunciature"]);
const OFFICES_OF = new Set(["president", "premier", "prime"]);
const OFFICE_NOUNS = new Set(["office", "media", "press", "secretariat", "administration", "executive"]);
const LEGISLATURES = new Set(["parliament", "senate", "legislature"]);

const fieldSets = new WeakMap<Lexicons, ReadonlySet<string>>();

function fieldsOf(lexicons: Lexicons): ReadonlySet<string> {
  let fields = fieldSets.get(lexicons);
  if (!fields) {
    fields = new Set(lexicons.entries("word-set").flatMap((entry) => (entry.class === "portfolio" ? entry.words : [])));
    fieldSets.set(lexicons, fields);
  }
  return fields;
}

export function nationalBodies({ annotated, countryFrom, countryTo, placeFrom }: Neighbours): Shaped[] {
  const { tokens, sentences, lexicons } = annotated;
  const fields = fieldsOf(lexicons);
  const found: Shaped[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      const { norm, kind } = tokens[index]!;
      if (kind !== "word" || norm.length < 3) continue;
      const shaped = at(norm, index, sentence);
      if (!shaped) continue;
      found.push(shaped);
      index = Math.max(index, shaped.to - 1);
    }
  }
  return found;

  function at(norm: string, index: number, sentence: Sentence): Shaped | undefined {
    if (norm === "ministry" || norm === "mfa" || norm === "mofa") return ministry(index, sentence);
    if (norm === "department") return isCapital(index) ? fieldsBehind(index, sentence, "Department") : undefined;
    if (MISSIONS.has(norm)) return mission(index, sentence);
    if (OFFICES_OF.has(norm) || norm === "presidential") return officeOf(index, sentence);
    if (norm === "office" && isCapital(index)) {
      if (is(index - 1, "foreign") && isCapital(index - 1))
        return whole(index - 1, index + 1, sentence, "Foreign Office", "body/ministry");
      return theOfficeOf(index, sentence);
    }
    if (norm === "treasury" && isCapital(index)) {
      const treasury = whole(index, index + 1, sentence, "Treasury", "body/ministry");
      return treasury.party === null ? undefined : treasury;
    }
    if (LEGISLATURES.has(norm) && isCapital(index))
      return whole(index, index + 1, sentence, capitalised(index), "body/legislature");
    if (
      norm === "bank" &&
      (is(index - 1, "central") || is(index - 1, "national")) &&
      isCapital(index) &&
      isCapital(index - 1)
    ) {
      return whole(index - 1, index + 1, sentence, wordsOf(annotated, index - 1, index + 1), "body/central-bank");
    }
    return undefined;
  }

  function ministry(index: number, sentence: Sentence): Shaped | undefined {
    if (tokens[index]!.norm !== "ministry") {
      return tokens[index]!.shape === "lower"
        ? undefined
        : whole(index, index + 1, sentence, "Ministry of Foreign Affairs", "body/ministry");
    }
    const behind = fieldsBehind(index, sentence, "Ministry");
    if (behind) return behind;
    const from = fieldsBefore(index, sentence);
    if (from === index) return undefined;
    const first = tokens[from]!.norm;
    const said = wordsOf(annotated, from, index);
    const field =
      MINISTRY_OF[first] ?? (tokens[from]!.shape === "lower" ? `${said[0]!.toUpperCase()}${said.slice(1)}` : said);
    return whole(from, index + 1, sentence, `Ministry of ${field}`, "body/ministry");
  }

  /** "Ministry of Foreign Affairs", "Ministry for Trade, Industry and Tourism". */
  function fieldsBehind(index: number, sentence: Sentence, head: string): Shaped | undefined {
    if (!is(index + 1, "of") && !is(index + 1, "for")) return undefined;
    const capital = isCapital(index);
    let to = index + 1;
    for (let at = index + 2; at < sentence.to; at++) {
      const { norm } = tokens[at]!;
      if (fields.has(norm) && (!capital || isCapital(at))) {
        // "Ministry of Foreign Affairs [Middle East Affairs Director]"
        if (at === to && is(at - 1, "affairs")) break;
        to = at + 1;
      } else if (!JOINERS.has(norm) || countryFrom.has(at + 1)) break;
      else if (norm === "," && !listGoesOn(at + 1, sentence.to)) break;
    }
    if (to === index + 1 || (!capital && head !== "Ministry")) return undefined;
    const said = wordsOf(annotated, index + 1, to);
    return whole(
      index,
      to,
      sentence,
      `${head} ${said.replace(/ External affairs$/u, " External Affairs")}`,
      `body/${head.toLowerCase()}`,
    );
  }

  /** After a comma: fields up to an "and" with one more, as in "Trade, Commerce and Food Security". */
  function listGoesOn(index: number, end: number): boolean {
    for (let at = index; at < end && at < index + MOST_FIELDS; at++) {
      const { norm } = tokens[at]!;
      if (norm === "and" || norm === "&")
        return fields.has(tokens[at + 1]?.norm ?? "") && !NO_FIELDS.has(tokens[at + 1]!.norm);
      if (norm !== "," && (!fields.has(norm) || NO_FIELDS.has(norm))) return false;
    }
    return false;
  }

  /** "[Trade and Industry] Ministry". */
  function fieldsBefore(index: number, sentence: Sentence): number {
    let from = index;
    for (let at = index - 1; at >= sentence.from && at > index - MOST_FIELDS; at--) {
      const { norm } = tokens[at]!;
      if (fields.has(norm) && (isCapital(at) || PLAIN_FIELDS.has(norm) || (norm === "affairs" && at > sentence.from)))
        from = at;
      else if (from === index || (norm !== "and" && norm !== "&") || !fields.has(tokens[at - 1]?.norm ?? "")) break;
    }
    return from;
  }

  /** "Embassy of Sri Lanka in Riyadh", "Indian High Commission in Colombo", "Permanent Mission of X to the UN". */
  function mission(index: number, sentence: Sentence): Shaped | undefined {
    if (!isCapital(index) && !countryTo.has(index)) return undefined;
    let from = index;
    const { norm } = tokens[index]!;
    if (norm === "commission" && !is(index - 1, "high")) return undefined;
    if (norm === "mission" && !is(index - 1, "permanent") && !is(index - 1, "diplomatic")) return undefined;
    if (norm !== "embassy" && norm !== "consulate") from--;
    let to = index + 1;
    if (norm === "consulate" && is(to, "general")) to++;
    else if (norm === "consulate" && is(to, "-") && is(to + 1, "general")) to += 2;
    const head = titled(from, to);
    const owner = ownerOf(from, to, sentence);
    if (!owner.party)
      return isCapital(index) && norm !== "mission"
        ? { from, to, name: head, type: "national", party: null, rule: "body/mission" }
        : undefined;
    const seat = locationAt(owner.to, sentence);
    const name = bodyOfCountry(lexicons, head, owner.party);
    return {
      from: owner.from,
      to: seat?.to ?? owner.to,
      name: seat ? `${name} in ${seat.name}` : name,
      type: "national",
      party: owner.party,
      rule: "body/mission",
    };
  }

  function locationAt(index: number, sentence: Sentence): { to: number; name: string } | undefined {
    if (index + 1 >= sentence.to || (!is(index, "in") && !is(index, "at"))) return undefined;
    const at = is(index + 1, "the") ? index + 2 : index + 1;
    const place = placeFrom.get(at) ?? countryFrom.get(at);
    if (!place || (place.kind === "country" && place.form !== "name" && place.form !== "capital")) return undefined;
    return { to: place.to, name: wordsOf(annotated, at, place.to) };
  }

  /** "President's Office", "Prime Minister's Media Division", "Presidential Administration". */
  function officeOf(index: number, sentence: Sentence): Shaped | undefined {
    let at = index + 1;
    if (is(index, "prime")) {
      if (!is(at, "minister")) return undefined;
      at++;
    }
    if (!is(index, "presidential")) {
      if (!is(at, "'s") && !(is(at, "'") && !tokens[at]!.spaced)) return undefined;
      at++;
    }
    if (at >= sentence.to || !OFFICE_NOUNS.has(tokens[at]!.norm)) return undefined;
    // "the president's office" may be a room; "presidential secretariat" without capitals is any.
    if (is(index, "presidential") && (!isCapital(index) || !isCapital(at))) return undefined;
    let to = at + 1;
    const { norm } = tokens[at]!;
    if (norm === "media" || norm === "press" || norm === "executive") {
      if (
        !/^(?:division|office|unit|service|secretary|department|bureau|centre|center)$/u.test(tokens[to]?.norm ?? "") ||
        is(to, "secretary")
      )
        return undefined;
      to++;
    }
    return whole(index, to, sentence, titled(index, to), "body/office-of-leader");
  }

  /** "Office of the President of Georgia". */
  function theOfficeOf(index: number, sentence: Sentence): Shaped | undefined {
    if (!is(index + 1, "of") || !is(index + 2, "the") || !isCapital(index + 3)) return undefined;
    const prime = is(index + 3, "prime") && is(index + 4, "minister");
    if (!prime && !is(index + 3, "president")) return undefined;
    const to = index + (prime ? 5 : 4);
    return whole(
      index,
      to,
      sentence,
      prime ? "Prime Minister's Office" : "President's Office",
      "body/office-of-leader",
    );
  }

  /** The body with the state before or behind it. */
  function whole(from: number, to: number, sentence: Sentence, name: string, rule: string): Shaped {
    const owner = ownerOf(from, to, sentence);
    return {
      from: owner.from,
      to: owner.to,
      name: bodyOfCountry(lexicons, name, owner.party),
      type: "national",
      party: owner.party,
      rule,
    };
  }

  function ownerOf(from: number, to: number, sentence: Sentence): { from: number; to: number; party: string | null } {
    let before = from;
    if (is(before - 1, "royal") || is(before - 1, "federal")) before--;
    if (is(before - 1, "'s") || (is(before - 1, "'") && !tokens[before - 1]!.spaced)) before--;
    const left = countryTo.get(before);
    if (left && left.from >= sentence.from) return { from: left.from, to, party: left.code };
    let at = to;
    if (is(at, ",")) at++;
    else if (is(at, "of")) at += is(at + 1, "the") ? 2 : 1;
    else return { from, to, party: null };
    const right = at < sentence.to ? countryFrom.get(at) : undefined;
    // ", Sri Lanka" closes the name; ", Sri Lankan" and ", Sri Lanka's" open something else.
    const closes =
      right?.form === "name" && (!is(at - 1, ",") || !/^(?:'s|and|-)$/u.test(tokens[right.to]?.norm ?? ""));
    return right && closes ? { from, to: right.to, party: right.code } : { from, to, party: null };
  }

  /** "president's media division" as a name: "President's Media Division". */
  function titled(from: number, to: number): string {
    const said = wordsOf(annotated, from, to).replaceAll("’", "'");
    return said.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  }

  function capitalised(index: number): string {
    const { text } = tokens[index]!;
    return `${text[0]}${text.slice(1).toLowerCase()}`;
  }

  function is(index: number, norm: string): boolean {
    return tokens[index]?.norm === norm;
  }

  function isCapital(index: number): boolean {
    const shape = tokens[index]?.shape;
    return shape === "capital" || shape === "upper" || shape === "mixed";
  }
}
