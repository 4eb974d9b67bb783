/**
 * Actors: whatever in a sentence can be a side of a meeting. People, countries and bodies by name, delegations,
 * groups ("the two ministers", "both sides"), pronouns.
 */
import type { Annotated } from "../annotated.ts";
import type { BodyMention, CountryMention } from "../mention.ts";
import type { PersonMention } from "../mentions/people.ts";

export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "plural" | "country" | "body" | "delegation" | "group" | "pronoun";
  /** Index of the person mention, for `person` and `plural`. */
  readonly mention: number;
  /** Codes said by the words themselves: of a country, a body, a delegation, a plural office. */
  readonly codes: readonly string[];
  /** For a delegation, the mention of whoever leads it; -1 otherwise. */
  readonly leader: number;
  /** Why it cannot be a participant here, or null ("at the invitation of X"). */
  readonly barred: string | null;
  /** "'s" stands behind it. */
  readonly possessive: boolean;
}

const GROUP_HEAD = new Set("sides|leaders|ministers|presidents|parties|countries|nations|states|governments|delegations|officials|diplomats|counterparts|secretaries|premiers|ambassadors|teams|negotiators|envoys|dignitaries|heads|men|pair|duo|statesmen|interlocutors".split("|"));
const GROUP_OPENER = new Set("the|both|two|three|these|four".split("|"));
const PRONOUN = new Set("he|she|they|i|we|him|her|me|us|them|his|my|our|their".split("|"));
const DELEGATION = new Set("delegation|delegations|team|mission|side".split("|"));

/** Words before an actor that say it only stands in the background of the sentence. */
const BARRING: readonly (readonly [RegExp, string])[] = [
  [/(?:remarks|comments|statement|speech|interview|readout|briefing) by(?: the)?(?: \S+)?$/u, "speaks about it"],
  [/(?:at the (?:kind |special |cordial |personal )?)?invitation (?:of|from|by|extended by)(?: the| his| her)?$/u, "invited them"],
  [/on behalf of(?: the| his| her)?$/u, "spoken for"],
  [/(?:message|letter|greetings|wishes|regards|condolences|congratulations|invitation|instructions?)(?: and \w+)? (?:of|from|to)(?: the| his| her)?$/u, "sent a message"],
  [/(?:according to|quoted by|quoting|citing)(?: the)?$/u, "is the source"],
  [/(?:government|people|leadership|administration|cabinet|policy|policies|legacy|memory|passing|death|election|re-election|inauguration|birthday|leadership) (?:of|under)(?: the| his)?$/u, "is what is talked about"],
  [/(?:under|succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|predecessor|successor|appointed by|named by|nominated by|since)(?: the| his| her)?$/u, "holds the office before or after"],
  [/(?:criticised|criticized|accused|condemned|blamed|denounced|behind|against|about|concerning|regarding|unlike|like|such as)(?: the| his| her)?$/u, "is talked about"],
];

/** The words that these end with; most actors stand behind another word, and need not be asked further. */
const BARRING_ENDS = new Set(
  "the his her of by from to under quoting citing succeed succeeds succeeded succeeding replace replaces replaced replacing predecessor successor since criticised criticized accused condemned blamed denounced behind against about concerning regarding unlike like as".split(" "),
);

export interface ActorInput {
  readonly annotated: Annotated;
  readonly mentions: readonly PersonMention[];
  readonly countries: readonly CountryMention[];
  readonly bodies: readonly BodyMention[];
  /** For each person mention its person, -1 for nobody. */
  readonly personOf: readonly number[];
}

/** Actors of the whole document, by first token; they do not overlap. */
export function findActors({ annotated, mentions, countries, bodies, personOf }: ActorInput): Actor[] {
  const { tokens, sentences } = annotated;
  const actors: Actor[] = [];
  /** Tokens that an actor has, one flag each. */
  const used = new Uint8Array(tokens.length);
  const take = (from: number, to: number) => used.fill(1, from, to);
  mentions.forEach((mention, index) => {
    const bare = mention.name === null && mention.offices.every((office) => office.weak) && mention.votes.length === 0 && !mention.counterpart && !mention.plural;
    if (bare) return;
    if (mention.offices.length === 0 && personOf[index]! < 0) return;
    if (mention.name === null && mention.plural && mention.votes.length === 0 && groupAt(mention.from)) return;
    actors.push(actor(mention.from, mention.to, mention.plural ? "plural" : "person", index, mention.plural ? [...new Set(mention.votes.filter((v) => v.how !== "to").map((v) => v.code))] : []));
    take(mention.from, mention.to);
  });
  const mentionFrom = new Map(mentions.map((mention, index) => [mention.from, index]));
  const countryFrom = new Map(countries.map((country) => [country.from, country]));
  const bodyFrom = new Map(bodies.map((body) => [body.from, body]));
  // "a delegation from Japan", "the visiting delegation of the German Parliament led by X", "the delegation".
  for (let index = 0; index < tokens.length; index++) {
    if (used[index] === 1 || (tokens[index]!.norm !== "delegation" && tokens[index]!.norm !== "delegations")) continue;
    if (tokens[index + 1]?.norm === "-" && !tokens[index + 1]!.spaced) continue; // "delegation-level talks"
    let from = index;
    const codes: string[] = [];
    for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
      const country = countries.find((c) => c.to === at + 1);
      const body = bodies.find((b) => b.to === at + 1 && b.party !== null);
      if (country) codes.push(country.code);
      else if (body) codes.push(body.party!);
      else if (/^(?:parliamentary|government|governmental|high|level|business|official|ministerial|visiting|senior|state|military|'s|-|member|strong|multi|party|trade|economic|presidential)$/u.test(tokens[at]!.norm) || tokens[at]!.kind === "number") continue;
      from = country?.from ?? body?.from ?? at + 1;
      break;
    }
    let to = index + 1;
    if (/^(?:of|from)$/u.test(tokens[to]?.norm ?? "")) {
      const at = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
      const country = countryFrom.get(at);
      const body = bodyFrom.get(at);
      if (country && used[at] === 0) {
        codes.push(country.code);
        to = country.to;
      } else if (body?.party && used[at] === 0) {
        codes.push(body.party);
        to = body.to;
      }
    }
    if (used[from] === 1) from = index;
    actors.push(actor(from, to, "delegation", -1, [...new Set(codes)]));
    take(from, to);
  }
  for (const country of countries) {
    if (used[country.from] === 1) continue;
    const head = tokens[country.to];
    const noun = head && DELEGATION.has(head.norm) ? country.to : tokens[country.to + 1] && DELEGATION.has(tokens[country.to + 1]!.norm) && head?.norm === "'s" ? country.to + 1 : -1;
    if (noun >= 0) {
      actors.push(actor(country.from, noun + 1, "delegation", -1, [country.code]));
      take(country.from, noun + 1);
      continue;
    }
    if (country.form === "adjective" || country.form === "people") {
      const lead = tokens[country.to]?.norm ?? "";
      if (/^(?:officials?|leaders?|leadership|authorities|government|diplomats?|negotiators?|counterparts?|ministers?|representatives?|parliamentarians|lawmakers|businessmen|experts|dignitaries)$/u.test(lead)) {
        actors.push(actor(country.from, country.to + 1, "delegation", -1, [country.code]));
        take(country.from, country.to + 1);
      } else if (tokens[country.to]?.norm === "-" || tokens[country.from - 1]?.norm === "-" || tokens[country.to]?.norm === "and") {
        actors.push(actor(country.from, country.to, "country", -1, [country.code]));
        take(country.from, country.to);
      }
      continue;
    }
    actors.push(actor(country.from, country.to, "country", -1, [country.code]));
    take(country.from, country.to);
  }
  for (const body of bodies) {
    if (used[body.from] === 1 || body.party === null || body.type === "media") continue;
    const led = DELEGATION.has(tokens[body.to]?.norm ?? "");
    actors.push(actor(body.from, led ? body.to + 1 : body.to, led ? "delegation" : "body", -1, [body.party]));
    take(body.from, led ? body.to + 1 : body.to);
  }
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      if (used[index] === 1) continue;
      const token = tokens[index]!;
      const group = groupAt(index);
      if (group > 0) {
        actors.push(actor(index, group, "group", -1, []));
        take(index, group);
        continue;
      }
      if (PRONOUN.has(token.norm) && (token.shape === "lower" || index === sentence.from || token.norm === "i")) {
        actors.push(actor(index, index + 1, "pronoun", -1, []));
        take(index, index + 1);
      }
    }
  }
  return actors.sort((a, b) => a.from - b.from);

  function actor(from: number, to: number, kind: Actor["kind"], mention: number, codes: readonly string[]): Actor {
    return { from, to, kind, mention, codes, leader: kind === "delegation" ? leaderBehind(to) : -1, barred: barredBy(from), possessive: tokens[to]?.norm === "'s" || (tokens[to]?.norm === "'" && !tokens[to]!.spaced) };
  }

  /** End of "the two ministers", "both sides", "the leaders of the two countries" that begins at `index`; 0 when there is none. */
  function groupAt(index: number): number {
    if (!GROUP_OPENER.has(tokens[index]?.norm ?? "")) return 0;
    for (let at = index + 1; at < index + 5; at++) {
      const norm = tokens[at]?.norm ?? "";
      if (GROUP_HEAD.has(norm)) return at + 1;
      if (!/^(?:two|three|four|both|foreign|defence|defense|prime|trade|finance|political|state|world|party|heads|of|senior|top|eu|g7|agriculture|energy|economy)$/u.test(norm)) return 0;
    }
    return 0;
  }

  /** "led by X", "headed by the Minister X" right behind a delegation. */
  function leaderBehind(at: number): number {
    let index = tokens[at]?.text === "," ? at + 1 : at;
    if (!/^(?:led|headed|chaired)$/u.test(tokens[index]?.norm ?? "")) return -1;
    index++;
    if (tokens[index]?.norm !== "by") return -1;
    index++;
    if (/^(?:the|its|their|former)$/u.test(tokens[index]?.norm ?? "") && !mentionFrom.has(index)) index++;
    return mentionFrom.get(index) ?? -1;
  }

  function barredBy(from: number): string | null {
    const last = tokens[from - 1]?.norm;
    if (last === undefined || !(BARRING_ENDS.has(last) || tokens[from - 2]?.norm === "by" || tokens[from - 3]?.norm === "by")) return null;
    let words = "";
    for (let index = Math.max(0, from - 6); index < from; index++) words += `${index > from - 6 ? " " : ""}${tokens[index]!.norm}`;
    for (const [pattern, why] of BARRING) if (pattern.test(words)) return why;
    return null;
  }
}
