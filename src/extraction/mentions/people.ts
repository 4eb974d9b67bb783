/**
 * People as a sentence mentions them: an office, a name, or both, with the country said beside them.
 *
 *   Azerbaijani Foreign Minister Jeyhun Bayramov · Georgia's First Deputy Foreign Minister · his Georgian counterpart, X
 *   Lasha Darsalia, Deputy Minister of Foreign Affairs of Georgia · H.E. Felix Neumann, German Ambassador to Sri Lanka
 *   the Foreign Ministers of Azerbaijan and Georgia · Presidents X and Y · Mr. X
 */
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import type { BodyMention, CountryMention, PlaceMention } from "../mention.ts";
import { findNames, type NameFinding } from "./names.ts";
import type { OfficeFinding } from "./offices.ts";

/** A country said of a person, and by which construction. */
export interface CountryVote {
  readonly code: string;
  /**
   * `adjective` "Georgian Foreign Minister", `possessive` "Georgia's", `of` "Minister of ... of Georgia", `to` the country an
   * envoy is sent to (evidence against), `from` "MP from Georgia", `body` "Secretary General of NATO".
   */
  readonly how: "adjective" | "possessive" | "of" | "to" | "from" | "body" | "dash";
  readonly from: number;
  readonly to: number;
}

export interface PersonMention {
  readonly kind: "person";
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly rule: string;
  readonly name: NameFinding | null;
  readonly offices: readonly OfficeFinding[];
  readonly votes: readonly CountryVote[];
  /** Body at whose head the office is ("of the World Bank"). */
  readonly body: BodyMention | null;
  /** "foreign ministers of A and B", "the two ministers": several people. */
  readonly plural: boolean;
  readonly counterpart: boolean;
  readonly former: boolean;
  /** How an unnamed mention is introduced: "the", "a", "his", or nothing. */
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly honorific: boolean;
}

const DEFINITE = new Set(["the", "this", "that"]);
const INDEFINITE = new Set(["a", "an", "any", "some", "another", "no", "every", "each"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my"]);
const OF = new Set(["of", "from", "for"]);
const SENT_TO = new Set(["to", "in", "accredited", "at"]);
const BETWEEN = new Set(["visiting", "newly", "appointed", "elected", "new", "current", "outgoing", "incoming"]);

export interface PeopleInput {
  readonly annotated: Annotated;
  readonly offices: readonly OfficeFinding[];
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  /** Tokens that are dates or other things no name may hold. */
  readonly taken: (index: number) => boolean;
}

/** Working form: an office with what stands around it, or a name. */
interface Item {
  from: number;
  to: number;
  name: NameFinding | null;
  offices: OfficeFinding[];
  votes: CountryVote[];
  body: BodyMention | null;
  determiner: PersonMention["determiner"];
  former: boolean;
  rule: string;
}

export function findPeople(input: PeopleInput): { people: PersonMention[]; names: readonly NameFinding[] } {
  const { annotated, countries, bodies } = input;
  const { tokens, sentences } = annotated;
  const officeAt = new Map(input.offices.map((office) => [office.from, office]));
  const inOffice = new Set<number>();
  for (const office of input.offices) for (let i = office.from; i < office.to; i++) inOffice.add(i);
  const countryFrom = new Map<number, CountryMention>();
  const countryTo = new Map<number, CountryMention>();
  for (const country of countries) {
    if (!countryFrom.has(country.from)) countryFrom.set(country.from, country);
    if (!countryTo.has(country.to)) countryTo.set(country.to, country);
  }
  const bodyFrom = new Map(bodies.map((body) => [body.from, body]));
  const bodyTo = new Map(bodies.map((body) => [body.to, body]));
  const placeFrom = new Map(input.places.map((place) => [place.from, place]));
  const inCountry = new Set<number>();
  for (const country of countries) for (let i = country.from; i < country.to; i++) inCountry.add(i);
  const inBody = new Set<number>();
  for (const body of bodies) for (let i = body.from; i < body.to; i++) inBody.add(i);
  const inPlace = new Set<number>();
  for (const place of input.places) for (let i = place.from; i < place.to; i++) inPlace.add(i);
  const taken = (index: number) => inPlace.has(index) || inOffice.has(index) || inCountry.has(index) || inBody.has(index) || input.taken(index);
  const names = findNames(annotated, taken);
  const nameFrom = new Map<number, NameFinding>();
  for (const name of names) nameFrom.set(name.honorificFrom, name);

  const people: PersonMention[] = [];
  let officeIndex = 0;
  let nameIndex = 0;
  for (const sentence of sentences) {
    const items: Item[] = [];
    while (officeIndex < input.offices.length && input.offices[officeIndex]!.from < sentence.to) {
      items.push(officeItem(input.offices[officeIndex++]!, sentence.from, sentence.to));
    }
    while (nameIndex < names.length && names[nameIndex]!.from < sentence.to) {
      const name = names[nameIndex++]!;
      items.push({ from: name.honorificFrom, to: name.to, name, offices: [], votes: [], body: null, determiner: "none", former: false, rule: "mention/name" });
    }
    items.sort((a, b) => a.from - b.from);
    for (const item of joinLists(joinAdjacent(items), sentence.to)) push(ofCountry(item, sentence.to), sentence.index);
  }
  return { people, names };

  function push(item: Item, sentence: number): void {
    const counterpart = item.offices.some((office) => /^(?:counterpart|opposite|homologue)/u.test(tokens[office.to - 1]!.norm) || /counterparts?$/iu.test(office.title));
    people.push({
      kind: "person",
      from: item.from,
      to: item.to,
      ...spanOf(annotated, item.from, item.to),
      sentence,
      rule: item.rule,
      name: item.name,
      offices: item.offices,
      votes: item.votes,
      body: item.body,
      plural: item.offices.some((office) => office.plural) && item.name === null,
      counterpart,
      former: item.former || (item.offices.length > 0 && item.offices.every((office) => office.former)),
      determiner: item.determiner,
      honorific: item.name !== null && item.name.honorificFrom < item.name.from,
    });
  }

  function officeItem(office: OfficeFinding, first: number, end: number): Item {
    const votes: CountryVote[] = [];
    let from = office.from;
    let body: BodyMention | null = null;
    // To the left: "Georgian", "Georgia's", "visiting U.S.", "former Italian".
    for (let guard = 0; guard < 4; guard++) {
      let at = from;
      if (tokens[at - 1]?.norm === "'s" || (tokens[at - 1]?.norm === "'" && !tokens[at - 1]!.spaced)) at--;
      if (tokens[at - 1]?.norm === "-" && !tokens[at - 1]!.spaced) at--;
      const country = countryTo.get(at) ?? (at === from ? undefined : countryTo.get(at));
      const owner = bodyTo.get(at);
      if (country && country.from >= first) {
        votes.push({ code: country.code, how: at === from ? "adjective" : "possessive", from: country.from, to: country.to });
        from = country.from;
      } else if (owner && owner.from >= first && owner.type === "multilateral") {
        body = owner;
        from = owner.from;
      } else if (from > first && BETWEEN.has(tokens[from - 1]!.norm)) {
        from--;
      } else break;
    }
    // "the Indian and Pakistani foreign ministers", "his United Kingdom, Canadian and New Zealand counterparts".
    if (office.plural && votes.length > 0) {
      for (let guard = 0; guard < 8; guard++) {
        let at = from;
        while (at > first && /^(?:and|,|&|-)$/u.test(tokens[at - 1]!.norm)) at--;
        const further = at < from ? countryTo.get(at) : undefined;
        if (!further || further.from < first) break;
        votes.push({ code: further.code, how: "adjective", from: further.from, to: further.to });
        from = further.from;
      }
    }
    let former = false;
    while (from > first && /^(?:former|ex|then|late)$/u.test(tokens[from - 1]!.norm)) {
      former = true;
      from--;
    }
    let determiner: Item["determiner"] = "none";
    const before = tokens[from - 1];
    if (before && from > first) {
      if (DEFINITE.has(before.norm)) determiner = "definite";
      else if (INDEFINITE.has(before.norm)) determiner = "indefinite";
      else if (POSSESSIVE.has(before.norm) || before.norm === "'s") determiner = "possessive";
    }
    // To the right: "of Georgia", "of the World Bank", "to Sri Lanka", "of Japan to Sri Lanka and the Maldives".
    let to = office.to;
    for (let guard = 0; guard < 4 && to < end; guard++) {
      let at = to;
      if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
      if (tokens[at]?.norm === "," && tokens[at + 1]?.norm === "accredited") at++;
      const preposition = tokens[at]?.norm ?? "";
      const of = OF.has(preposition);
      if (!of && !SENT_TO.has(preposition)) break;
      at++;
      if (preposition === "accredited") at++;
      if (tokens[at]?.norm === "the") at++;
      const country = countryFrom.get(at);
      const owner = bodyFrom.get(at);
      if (country && country.to <= end) {
        if (country.form === "adjective" && nameOrOfficeAt(country.to)) break;
        if (country.form === "adjective" && tokens[country.to]?.shape === "capital") break;
        votes.push({ code: country.code, how: of ? (preposition === "from" ? "from" : "of") : "to", from: country.from, to: country.to });
        to = country.to;
        // "of Azerbaijan and Georgia": a plural office of several countries, or an envoy to several.
        for (;;) {
          let next = to;
          if (tokens[next]?.norm === ",") next++;
          if (tokens[next]?.norm === "and" || tokens[next]?.norm === "&") next++;
          if (next === to) break;
          if (tokens[next]?.norm === "the") next++;
          const further = countryFrom.get(next);
          if (!further || further.to > end || (further.form !== "name" && further.form !== "capital")) break;
          if (!office.plural && of && preposition !== "from") break;
          if (tokens[further.to]?.norm === "'s" || nameOrOfficeAt(further.to)) break;
          votes.push({ code: further.code, how: of ? "of" : "to", from: further.from, to: further.to });
          to = further.to;
        }
        continue;
      }
      if (owner && owner.to <= end && owner.type !== "media" && body === null) {
        body = owner;
        to = owner.to;
        if (owner.party) votes.push({ code: owner.party, how: "body", from: owner.from, to: owner.to });
        continue;
      }
      break;
    }
    if (body?.party && !votes.some((vote) => vote.how === "body")) {
      votes.push({ code: body.party, how: "body", from: body.from, to: body.to });
    }
    return { from, to, name: null, offices: [office], votes, body, determiner, former, rule: "mention/office-holder" };
  }

  function nameOrOfficeAt(index: number): boolean {
    return nameFrom.has(index) || officeAt.has(index);
  }

  /** "Foreign Minister Jeyhun Bayramov", "Prime Minister and Finance Minister X", "President of the Republic of Malta, H.E. Y". */
  function joinAdjacent(items: readonly Item[]): Item[] {
    const joined: Item[] = [];
    for (const item of items) {
      const last = joined.at(-1);
      const previous = joined.at(-2);
      if (last && previous && last.name === null && last.offices.length > 0 && item.name !== null && item.name.honorificFrom < item.name.from && previous.name !== null && previous.offices.length === 0 && previous.name.honorificFrom < previous.name.from && last.from - previous.to <= 1 && item.from === last.to) {
        // "THE HON A B ATTORNEY GENERAL THE HON C D MINISTER FOR ...": the office goes with the name before it.
        joined.splice(-2, 2, { ...previous, to: last.to, offices: last.offices, votes: last.votes, body: last.body, rule: "mention/name-then-office" });
        joined.push({ ...item, offices: [], votes: [] });
        continue;
      }
      if (last && item.from < last.to) {
        // An office inside what another has taken ("Ambassador to the Prime Minister's ..."): the earlier one stands.
        continue;
      }
      if (last && last.name === null && item.name !== null && last.offices.length > 0) {
        const gap = gapWords(last.to, item.from);
        if (gap === "" || gap === "-" || gap === "." || /^\( ?(?:retd|rtd|ret|designate|acting) ?\)$/u.test(gap) || gap === "designate" || gap === "- designate" || (gap === "," && item.name.honorificFrom < item.name.from)) {
          const office = last.offices[0]!;
          if (item.name.rare === 0 && item.name.honorificFrom === item.name.from && (office.weak || office.plural)) {
            joined.push({ ...item, offices: [], votes: [] });
            continue;
          }
          last.name = item.name;
          last.to = item.to;
          last.rule = "mention/office-name";
          continue;
        }
      }
      if (last && last.name === null && last.offices.length > 0 && item.offices.length > 0 && gapWords(last.to, item.from) === "'s") {
        // "the President's Secretary": whose office it is, not a person of the sentence.
        joined[joined.length - 1] = { ...item, from: last.from, votes: [...last.votes.filter((vote) => vote.how !== "to"), ...item.votes] };
        continue;
      }
      if (last && last.name === null && item.name === null && last.offices.length > 0 && /^(?:to|to the|of the|in the office of the)$/u.test(gapWords(last.to, item.from)) && last.offices.some((office) => office.rank === "senior-official" || office.rank === "official" || office.rank === "deputy-minister" || office.rank === "ambassador")) {
        // "Private Secretary to the President".
        last.to = item.to;
        last.votes.push(...item.votes.filter((vote) => vote.how !== "to"));
        continue;
      }
      if (last && last.name === null && item.name === null && item.offices.length === 1 && last.offices.length > 0) {
        const gap = gapWords(last.to, item.from);
        const plural = item.offices[0]!.plural || last.offices.some((office) => office.plural);
        if (!plural && (gap === "" || ((gap === "and" || gap === ",") && tokens[item.from - 1]?.norm !== "the" && namedSoon(item) && item.votes.every((v) => last.votes.length === 0 || last.votes.some((l) => l.code === v.code))))) {
          last.offices.push(...item.offices);
          last.votes.push(...item.votes);
          last.body ??= item.body;
          last.to = item.to;
          continue;
        }
      }
      if (last && last.name === null && last.offices.length > 0 && item.name !== null && item.offices.length > 0 && tokens[last.to]?.norm === "and" && allCapitals(last.to + 1, item.from) && !last.offices[0]!.plural && last.determiner !== "indefinite") {
        // "Health Minister and National Reform Party (NRP) President X": one person, whose second office is of a party.
        joined[joined.length - 1] = { ...item, from: last.from, offices: [...last.offices, ...item.offices], votes: [...last.votes, ...item.votes] };
        continue;
      }
      joined.push({ ...item, offices: [...item.offices], votes: [...item.votes] });
    }
    return joined;
  }

  /** "Prime Minister Mario Draghi of Italy", "Patrick Moynihan of New York". */
  function ofCountry(item: Item, end: number): Item {
    if (item.name === null || item.name.to !== item.to) return item;
    let at = item.to;
    if (tokens[at]?.norm !== "of" && tokens[at]?.norm !== "from") return item;
    const how = tokens[at]!.norm === "of" ? "of" : "from";
    at++;
    if (tokens[at]?.norm === "the") at++;
    const country = countryFrom.get(at);
    if (country && country.to <= end && (country.form === "name" || country.form === "capital")) {
      return { ...item, votes: [...item.votes, { code: country.code, how, from: country.from, to: country.to }], to: country.to };
    }
    const body = bodyFrom.get(at);
    if (body && body.to <= end && body.party) {
      return { ...item, body: item.body ?? body, votes: [...item.votes, { code: body.party, how: "body", from: body.from, to: body.to }], to: body.to };
    }
    const place = placeFrom.get(at);
    if (place && place.country && place.to <= end) {
      return { ...item, votes: [...item.votes, { code: place.country, how: "from", from: place.from, to: place.to }], to: place.to };
    }
    return item;
  }

  function allCapitals(from: number, to: number): boolean {
    if (to <= from || to - from > 7) return false;
    for (let index = from; index < to; index++) {
      const { kind, shape, text } = tokens[index]!;
      if (kind === "punct" ? text !== "(" && text !== ")" : shape === "lower") return false;
    }
    return true;
  }

  /** A name stands right behind the office, so that "A and B NAME" is one person with two offices. */
  function namedSoon(item: Item): boolean {
    return nameFrom.has(item.to);
  }

  function gapWords(from: number, to: number): string {
    if (to - from > 4) return "…";
    return tokens.slice(from, to).map((token) => token.norm).join(" ");
  }

  /**
   * "NAME, OFFICE, NAME, OFFICE" and "OFFICE, NAME, OFFICE, NAME": each comma can be read both ways, so the whole run decides.
   * A run that opens with a bare name reads name–office; one that opens with a bare office reads office–name.
   */
  function joinLists(items: readonly Item[], end: number): Item[] {
    const out: Item[] = [];
    let index = 0;
    while (index < items.length) {
      let stop = index + 1;
      while (stop < items.length && listGap(items[stop - 1]!.to, items[stop]!.from)) stop++;
      const run = items.slice(index, stop);
      index = stop;
      for (let i = 0; i < run.length; i++) {
        const item = run[i]!;
        const next = run[i + 1];
        if (next && complements(item, next) && commaOnly(item.to, next.from) && !(item.name === null && closesEarlier(run, i))) {
          const nameFirst = item.name !== null;
          const named = nameFirst ? item : next;
          const office = nameFirst ? next : item;
          // "X, the Foreign Minister said": a clause begins after the comma; the office is somebody else only if a verb follows at once.
          out.push({
            from: item.from,
            to: next.to,
            name: named.name,
            offices: [...named.offices, ...office.offices],
            votes: [...named.votes, ...office.votes],
            body: named.body ?? office.body,
            determiner: item.determiner,
            former: named.former || office.former,
            rule: nameFirst ? "mention/name-then-office" : "mention/office-then-name",
          });
          i++;
          // A second office of the same person: "X, Deputy Prime Minister and Foreign Minister of Y".
          const second = run[i + 1];
          if (nameFirst && second && second.name === null && /^(?:,? ?and|,)$/u.test(gapWords(next.to, second.from)) && !nextIsName(run, i + 2) && !second.offices[0]!.plural && second.determiner !== "definite") {
            const last = out.at(-1)!;
            last.offices.push(...second.offices);
            last.votes.push(...second.votes);
            last.to = second.to;
            i++;
          }
          continue;
        }
        out.push(item);
      }
    }
    return out.filter((item) => item.to <= end);
  }

  function nextIsName(run: readonly Item[], index: number): boolean {
    return run[index]?.name != null && run[index]?.offices.length === 0;
  }

  /** One is a bare name, the other an unnamed single office. */
  function complements(a: Item, b: Item): boolean {
    const bare = (item: Item) => item.name !== null && item.offices.length === 0;
    const unnamed = (item: Item) => item.name === null && item.offices.every((office) => !office.plural) && item.determiner !== "indefinite";
    const pair = (bare(a) && unnamed(b) && !a.name!.text.includes("'s")) || (unnamed(a) && bare(b));
    if (!pair) return false;
    const name = (bare(a) ? a : b).name!;
    return name.words >= 2 || name.honorificFrom < name.from || bare(a);
  }

  /** The office closes the run of the name before it: "X, Minister of A, Y, Minister of B" seen from "Minister of A". */
  function closesEarlier(run: readonly Item[], index: number): boolean {
    const next = run[index + 1];
    const after = run[index + 2];
    // office, NAME, office: the name goes with what follows when an odd one out would be left.
    return index > 0 && next?.name != null && after !== undefined && after.name === null && run[index - 1]!.name !== null && run[index - 1]!.offices.length === 0;
  }

  function commaOnly(from: number, to: number): boolean {
    const gap = gapWords(from, to);
    return gap === "," || gap === ", the" || gap === ", his" || gap === ", her" || gap === ", a" || gap === "" || gap === "(" || gap === "- the" || gap === "-" || gap === ", who is" || gap === "the" || gap === ", also" || gap === ", currently";
  }

  function listGap(from: number, to: number): boolean {
    if (to - from > 3) return false;
    for (let i = from; i < to; i++) {
      if (!/^(?:,|and|the|;|&|his|her|a|\(|\)|-|as|well|also|who|is|currently)$/u.test(tokens[i]!.norm)) return false;
    }
    return true;
  }
}
