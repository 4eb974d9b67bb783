/**
 * Events → proposals: each event with its sides worked out to people and countries, pronouns and groups resolved.
 *
 * "The President met with A and B separately" is a proposal for each counterpart; "the two ministers also discussed"
 * names nobody and goes to the meeting in focus.
 */
import type { Layers } from "../layers.ts";
import type { Actor } from "../relations/actor.ts";
import type { MeetingEvent } from "../relations/event.ts";

export interface Side {
  /** Ids of people of the document. */
  readonly people: readonly number[];
  readonly codes: readonly string[];
  /** Words that point back to those already named ("the two sides", "they"). */
  readonly anaphoric: boolean;
  /** "I", "we", "me": the side the report speaks for. */
  readonly firstPerson: boolean;
}

export interface Proposal {
  readonly event: MeetingEvent;
  readonly people: readonly number[];
  /** Party codes, of the people and of countries and bodies themselves; sorted. */
  readonly codes: readonly string[];
  /** Codes that no word of the sentence gives: the side the report speaks for. */
  readonly filled: readonly string[];
  /** Names nobody: belongs to what was told before. */
  readonly anaphoric: boolean;
  /** Where visitors go; null when no journey is told. */
  readonly destination: string | null;
  readonly visit: boolean;
  readonly firstPerson: boolean;
  /** How many counterparts the sentence lists, of whom this proposal is one. */
  readonly listed: number;
}

export type CountryOf = (personId: number) => string | null;

export function propose(layers: Layers, countryOf: CountryOf): Proposal[] {
  const { actors, events, mentions, people, home, annotated } = layers;
  const { tokens, sentences } = annotated;
  const actorsBySentence: number[][] = sentences.map(() => []);
  {
    let sentence = 0;
    actors.forEach((actor, index) => {
      while (sentences[sentence]!.to <= actor.from) sentence++;
      actorsBySentence[sentence]!.push(index);
    });
  }
  const subjects = sentences.map((_, sentence) => mainPerson(sentence));
  const proposals: Proposal[] = [];
  for (const event of events) proposals.push(...proposalsOf(event));
  return proposals;

  /** The person a sentence is about: the first one that no preposition governs and that is not barred. */
  function mainPerson(sentence: number): number {
    for (const index of actorsBySentence[sentence]!) {
      const actor = actors[index]!;
      if (actor.kind !== "person" || actor.barred !== null) continue;
      const before = tokens[actor.from - 1]?.norm ?? "";
      if (/^(?:of|by|with|to|from|for|on|behalf)$/u.test(before)) continue;
      const person = people.personOf[actor.mention]!;
      if (person >= 0) return person;
    }
    return -1;
  }

  function resolve(indices: readonly number[], event: MeetingEvent): Side {
    const ids = new Set<number>();
    const codes = new Set<string>();
    let anaphoric = false;
    let firstPerson = false;
    for (const index of indices) {
      const actor = actors[index]!;
      if (actor.barred !== null) continue;
      switch (actor.kind) {
        case "person": {
          const person = people.personOf[actor.mention]!;
          const mention = mentions[actor.mention]!;
          if (person >= 0) {
            ids.add(person);
            const code = countryOf(person);
            if (code) codes.add(code);
          } else {
            for (const vote of mention.votes) if (vote.how !== "to") codes.add(vote.code);
            if (mention.votes.length === 0) anaphoric = true;
          }
          break;
        }
        case "delegation": {
          for (const code of actor.codes) codes.add(code);
          const leader = actor.leader >= 0 ? people.personOf[actor.leader]! : -1;
          if (leader >= 0) {
            ids.add(leader);
            const code = countryOf(leader);
            if (code && actor.codes.length === 0) codes.add(code);
          }
          if (codes.size === 0 && leader < 0) {
            const before = groupBefore(actor);
            for (const code of before.codes) codes.add(code);
            for (const id of before.people) ids.add(id);
            if (before.codes.length === 0) anaphoric = true;
          }
          break;
        }
        case "country":
        case "body":
        case "plural":
          for (const code of actor.codes) codes.add(code);
          if (actor.codes.length === 0) anaphoric = true;
          break;
        case "group":
          anaphoric = true;
          break;
        case "pronoun": {
          const norm = tokens[actor.from]!.norm;
          if (/^(?:i|me|my|we|us|our)$/u.test(norm)) {
            if (home && !inQuotation(actor)) {
              codes.add(home.code);
              firstPerson = true;
            } else anaphoric = true;
          } else if (/^(?:he|she|him|her|his)$/u.test(norm)) {
            const person = antecedent(actor, event.sentence);
            if (person >= 0) {
              ids.add(person);
              const code = countryOf(person);
              if (code) codes.add(code);
            } else anaphoric = true;
          } else if (/^(?:they|them)$/u.test(norm)) {
            const before = groupBefore(actor);
            if (before.codes.length === 1) for (const code of before.codes) codes.add(code);
            if (before.codes.length === 1) for (const id of before.people) ids.add(id);
            else anaphoric = true;
          } else anaphoric = true;
        }
      }
    }
    return { people: [...ids], codes: [...codes], anaphoric, firstPerson };
  }

  /** The delegation (with whoever leads it) told of last before an actor, for "they" and "the delegation". */
  function groupBefore(actor: Actor): { codes: readonly string[]; people: readonly number[] } {
    for (let index = actors.indexOf(actor) - 1, steps = 0; index >= 0 && steps < 25; index--, steps++) {
      const other = actors[index]!;
      if (other.kind !== "delegation") continue;
      const leader = other.leader >= 0 ? people.personOf[other.leader]! : -1;
      const code = leader >= 0 ? countryOf(leader) : null;
      const codes = other.codes.length > 0 ? other.codes : code ? [code] : [];
      if (codes.length > 0) return { codes, people: leader >= 0 ? [leader] : [] };
    }
    return { codes: [], people: [] };
  }

  function inQuotation(actor: Actor): boolean {
    const sentence = sentences.find((s) => s.from <= actor.from && actor.from < s.to)!;
    for (let index = actor.from; index >= sentence.from; index--) {
      const text = tokens[index]!.text;
      if (text === "“" || (text === '"' && index > sentence.from)) return true;
      if (text === "”") return false;
    }
    return tokens[sentence.from]!.text === '"' || tokens[sentence.from]!.text === "“";
  }

  function antecedent(actor: Actor, sentence: number): number {
    for (const index of actorsBySentence[sentence]!) {
      const other = actors[index]!;
      if (other.from >= actor.from) break;
      if (other.kind === "person" && other.barred === null && people.personOf[other.mention]! >= 0)
        return people.personOf[other.mention]!;
    }
    for (let back = sentence - 1; back >= Math.max(0, sentence - 5); back--)
      if (subjects[back]! >= 0) return subjects[back]!;
    return -1;
  }

  function proposalsOf(event: MeetingEvent): Proposal[] {
    const left = resolve(event.left, event);
    const right = resolve(event.right, event);
    if (event.entry.travel && right.people.length === 0) {
      // "will visit Japan, the Republic of Korea and China": a journey to each.
      const stops =
        event.by === "by" || event.by === "of" || event.by === "from"
          ? []
          : right.codes.filter((code) => !left.codes.includes(code));
      if (stops.length > 1) return stops.map((code) => journey(event, left, { ...right, codes: [code] }));
      return [journey(event, left, right)];
    }
    const anaphoric = left.people.length + right.people.length + left.codes.length + right.codes.length === 0;
    const firstPerson = left.firstPerson || right.firstPerson;
    const listed = right.people.length;
    const separate = listed > 1 && splits(event, right);
    if (separate) {
      return right.people.map((person) => {
        const code = countryOf(person);
        return make(
          event,
          [...left.people, person],
          [...left.codes, ...(code ? [code] : [])],
          left,
          { ...right, codes: code ? [code] : [] },
          firstPerson,
          listed,
        );
      });
    }
    // "A of C, B of D and E of F also met with the President": he met each of them.
    if (
      left.people.length > 1 &&
      right.people.length === 1 &&
      splits(event, left) &&
      eachOfAnother(left.people, right.people[0]!, event)
    ) {
      const one = right.people[0]!;
      return left.people.map((person) => {
        const codes = [countryOf(person), countryOf(one)].filter((code) => code !== null);
        return make(event, [person, one], codes, { ...left, codes }, right, firstPerson, left.people.length);
      });
    }
    if (anaphoric) {
      // "their aviation talks", "the two sides held consultations": of the two named last.
      const pair = event.entry.strength === "strong" && !event.entry.travel ? pairBefore(event) : [];
      return [{ ...make(event, [], pair, left, right, firstPerson, 1), filled: [], anaphoric: pair.length < 2 }];
    }
    // "meetings with the ambassadors of A, B and C", "bilateral meetings with his D and E counterparts": one each.
    if (
      right.people.length === 0 &&
      right.codes.length > 1 &&
      left.codes.length === 1 &&
      /s$/u.test(tokens[event.to - 1]!.norm) &&
      event.noun &&
      event.by === "with" &&
      !/^(?:talks|discussions|consultations)$/u.test(tokens[event.to - 1]!.norm)
    ) {
      return right.codes
        .filter((code) => !left.codes.includes(code))
        .map((code) =>
          make(
            event,
            left.people,
            [...left.codes, code],
            left,
            { ...right, codes: [code] },
            firstPerson,
            right.codes.length,
          ),
        );
    }
    return [
      make(event, [...left.people, ...right.people], [...left.codes, ...right.codes], left, right, firstPerson, 1),
    ];
  }

  function eachOfAnother(visitors: readonly number[], one: number, event: MeetingEvent): boolean {
    const codes = visitors.map(countryOf);
    const host = countryOf(one);
    if (host === null || codes.includes(null) || codes.includes(host) || new Set(codes).size < codes.length)
      return false;
    const { from, to } = sentences[event.sentence]!;
    return !tokens
      .slice(from, to)
      .some((token) => /^(?:trilateral|jointly|together|quadrilateral|three-way)$/u.test(token.norm));
  }

  /** The only two countries that the sentence and the one before it name as actors; nothing when there are others. */
  function pairBefore(event: MeetingEvent): string[] {
    const codes = new Set<string>();
    for (let sentence = event.sentence; sentence >= Math.max(0, event.sentence - 1); sentence--) {
      for (const index of actorsBySentence[sentence]!) {
        const actor = actors[index]!;
        if (actor.from >= event.to || actor.kind === "person") continue;
        for (const code of actor.codes) codes.add(code);
      }
      if (codes.size >= 2) break;
    }
    return codes.size === 2 ? [...codes] : [];
  }

  /** Whether the counterparts listed behind the words met one by one. */
  function splits(event: MeetingEvent, right: Side): boolean {
    if (event.by === "between" || event.by === "among" || event.by === "of") return false;
    if (event.entry.meeting === "call" && event.entry.id !== "speak-with") return false;
    if (
      event.entry.strength === "weak" ||
      event.entry.meeting === "consultations" ||
      event.entry.meeting === "commission"
    )
      return false;
    if (event.entry.meeting === "call")
      return right.codes.length <= 1 ? false : right.people.length === right.codes.length && right.people.length < 3;
    return true;
  }

  function make(
    event: MeetingEvent,
    ids: readonly number[],
    given: readonly string[],
    left: Side,
    right: Side,
    firstPerson: boolean,
    listed: number,
  ): Proposal {
    const codes = new Set(given);
    const filled: string[] = [];
    if (codes.size === 1 && home && !codes.has(home.code)) {
      // One foreign side alone: the other is the one the report speaks for.
      codes.add(home.code);
      filled.push(home.code);
    }
    return {
      event,
      people: [...new Set(ids)],
      codes: [...codes].sort(),
      filled,
      anaphoric: left.anaphoric && right.anaphoric && ids.length === 0 && given.length === 0,
      destination: null,
      visit: false,
      firstPerson,
      listed,
    };
  }

  /** "X will visit C", "X's visit to C", "a visit to C by X", "X arrived in C". */
  function journey(event: MeetingEvent, left: Side, right: Side): Proposal {
    const sentence = sentences[event.sentence]!;
    let destination = right.codes.find((code) => !left.codes.includes(code)) ?? null;
    if (event.entry.travel && (event.by === "by" || event.by === "of" || event.by === "from")) destination = null;
    if (destination === null || event.by === "by" || event.by === "of") {
      for (const mention of [...layers.countries, ...layers.places]) {
        if (mention.sentence !== event.sentence || mention.from < event.to || mention.from > event.to + 14) continue;
        const before =
          tokens[mention.from - 1]?.norm === "the" ? tokens[mention.from - 2]?.norm : tokens[mention.from - 1]?.norm;
        const code = mention.kind === "country" ? mention.code : mention.country;
        if (code === null || mention.from >= sentence.to) continue;
        if (before === "to" || before === "in" || (mention.from === event.to && !event.noun)) {
          if (mention.kind === "country" && mention.form !== "name" && mention.form !== "capital") continue;
          destination = code;
          break;
        }
      }
    }
    const visitors =
      event.by === "by" || event.by === "of" || event.by === "from"
        ? { ...right, people: [...left.people, ...right.people], codes: [...left.codes, ...right.codes] }
        : left;
    const codes = new Set(visitors.codes.filter((code) => code !== destination));
    const filled: string[] = [];
    if (destination !== null) codes.add(destination);
    else if (codes.size === 1 && home && !codes.has(home.code)) {
      destination = home.code;
      codes.add(destination);
      filled.push(destination);
    }
    if (
      codes.size === 1 &&
      destination !== null &&
      home &&
      destination !== home.code &&
      (left.firstPerson || visitors.people.length === 0)
    ) {
      codes.add(home.code);
      filled.push(home.code);
    }
    return {
      event,
      people: [...visitors.people],
      codes: [...codes].sort(),
      filled,
      anaphoric: visitors.people.length === 0 && codes.size < 2,
      destination,
      visit: true,
      firstPerson: left.firstPerson,
      listed: 1,
    };
  }
}
