/** What a report knows of countries before it is asked whose somebody is: how often each is named, where, and where it is set. */
import type { Layers } from "../../layers.ts";
import { placeFiled } from "../../mentions/place-named.ts";

/** Words before a country or town that set the scene there: "in Tokyo", "to Iran". */
const SCENE = new Set(["in", "to", "at", "into"]);
const OPENS = new Set(["in", "at", "while"]);
/** Tokens at the head of a sentence within which a place sets the whole of it. */
const HEAD = 6;

/** "met B in Oslo": so many tokens behind a name a place is still where its bearer was met. */
const BEHIND = 12;
/** "A met with B in Oslo": as far behind whoever meets somebody. */
const FAR_BEHIND = 24;

interface Scene {
  readonly from: number;
  readonly code: string;
}

export class DocumentCountries {
  /** Every code that may be somebody's. */
  readonly codes: readonly string[];
  /** Codes by how often they are named, the commonest first. */
  readonly ranking: readonly string[];
  readonly inHeadline: ReadonlySet<string>;
  readonly dateline: string | null;
  /** Countries that nothing but their capitals stand for. */
  readonly byTownsAlone: ReadonlySet<string>;
  /** Where envoys are sent that the report names. */
  readonly sentTo: ReadonlySet<string>;
  /** Where anybody travels. */
  readonly destinations: ReadonlySet<string>;
  /** Countries and bodies that stand on a side of words that report a meeting. */
  readonly sides: ReadonlySet<string>;
  /** For each code, how often it is named, and how often of these it is said of somebody: "the Israeli minister". */
  readonly #saidOf = new Map<string, { named: number; ofPeople: number; inTitle: boolean; ofPeopleInTitle: boolean }>();
  /** How often each code is named, not by its capital and of nobody. */
  readonly #alone = new Map<string, number>();
  /** Tokens at which a country begins that is said of somebody by name. */
  readonly saidOfSomebody: ReadonlySet<number>;
  readonly #bySentence = new Map<number, Set<string>>();
  readonly #openings = new Map<number, Set<string>>();
  readonly #scenes: readonly Scene[];

  constructor(layers: Layers) {
    const { countries, bodies, home, annotated, events, actors } = layers;
    const counts = new Map<string, number>();
    for (const { code, sentence } of countries) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      put(this.#bySentence, sentence, code);
    }
    const codes = new Set(counts.keys());
    // An outlet that is cited sends nobody.
    for (const body of bodies) if (body.party && body.type !== "media") codes.add(body.party);
    if (home) codes.add(home.code);
    this.ranking = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
    const title = annotated.sentences.find((sentence) => sentence.blockKind === "title");
    this.inHeadline = (title && this.#bySentence.get(title.index)) ?? new Set();
    const byName = new Set(countries.filter(({ form }) => form !== "capital").map(({ code }) => code));
    this.byTownsAlone = new Set(countries.map(({ code }) => code).filter((code) => !byName.has(code)));
    this.dateline = placeFiled(annotated)?.country ?? null;
    if (this.dateline !== null) codes.add(this.dateline);
    // "the Pope": an office that one state alone has names it.
    for (const { offices } of layers.mentions)
      for (const { entry } of offices) if (entry.typical?.length === 1) codes.add(entry.typical[0]!);
    this.#scenes = this.#readScenes(layers);
    // Of whom nothing else tells, the house where they receive may.
    if (!home) for (const { code } of this.#scenes) codes.add(code);
    this.codes = [...codes].sort();
    this.sentTo = new Set(
      layers.mentions.flatMap(({ votes }) => votes.flatMap(({ how, code }) => (how === "to" ? [code] : []))),
    );
    const travels = events.filter((event) => event.entry.travel);
    this.destinations = new Set(travels.flatMap((event) => event.right.flatMap((actor) => actors[actor]!.codes)));
    this.sides = new Set(
      events.flatMap((event) => [...event.left, ...event.right].flatMap((actor) => actors[actor]!.codes)),
    );
    const named = layers.mentions.filter(({ name }) => name !== null);
    this.#readSaid(layers, title?.index ?? -1);
    this.saidOfSomebody = new Set(named.flatMap(({ votes }) => votes.map(({ from }) => from)));
  }

  #readSaid({ countries, mentions }: Layers, title: number): void {
    // "the Ambassador to Ghana" is nobody of Ghana.
    const ofPeople = new Set(
      mentions.flatMap(({ votes }) => votes.flatMap(({ how, from }) => (how === "to" ? [] : [from]))),
    );
    for (const { code, form, from, sentence } of countries) {
      if (form !== "capital" && !ofPeople.has(from)) this.#alone.set(code, (this.#alone.get(code) ?? 0) + 1);
      const count = this.#saidOf.get(code) ?? { named: 0, ofPeople: 0, inTitle: false, ofPeopleInTitle: false };
      count.named++;
      if (ofPeople.has(from)) count.ofPeople++;
      if (sentence === title) {
        if (ofPeople.has(from)) count.ofPeopleInTitle = true;
        else count.inTitle = true;
      }
      this.#saidOf.set(code, count);
    }
  }

  /** Whether a code is said of people: a state that is only ever somebody's is hardly that of those of whom nothing is said. */
  saidOf(code: string): "not named" | "said of nobody" | "said of people only" | "said of people too" {
    const count = this.#saidOf.get(code);
    if (!count) return "not named";
    return count.ofPeople === 0
      ? "said of nobody"
      : count.ofPeople === count.named
        ? "said of people only"
        : "said of people too";
  }

  /** Whether a code is the one named most of itself, and not of somebody: what a report is about is often where it comes from. */
  isMostAlone(code: string): boolean {
    const times = this.#alone.get(code) ?? 0;
    if (times < 2) return false;
    for (const [other, count] of this.#alone) if (other !== code && count >= times) return false;
    return true;
  }

  /** How the headline names a code, if it does: "Japan, Norway sign" or "Japanese minister arrives". */
  inTitle(code: string): "in the headline by itself" | "in the headline of somebody" | null {
    const count = this.#saidOf.get(code);
    return count?.inTitle ? "in the headline by itself" : count?.ofPeopleInTitle ? "in the headline of somebody" : null;
  }

  #readScenes({ countries, places, bodies, annotated, mentions, events, actors }: Layers): Scene[] {
    const { tokens, sentences } = annotated;
    const within = new Uint8Array(tokens.length);
    for (const { from, to } of [...mentions, ...bodies]) within.fill(1, from, to);
    const scenes: Scene[] = [];
    for (const mention of [...countries, ...places]) {
      const code = mention.kind === "country" ? mention.code : mention.country;
      if (code === null) continue;
      const before = tokens[mention.from - 1]?.norm === "the" ? mention.from - 2 : mention.from - 1;
      const word = tokens[before]?.norm ?? "";
      const { from } = sentences[mention.sentence]!;
      if (mention.from <= from + HEAD && OPENS.has(word)) put(this.#openings, mention.sentence, code);
      if (SCENE.has(word) && within[mention.from] === 0) scenes.push({ from: mention.from, code });
    }
    // "will visit Japan": where somebody goes, no "in" or "to" before it.
    for (const { entry, noun, by, right } of events) {
      if (!entry.travel || noun || by !== "") continue;
      for (const index of right) {
        const { from, kind, codes } = actors[index]!;
        if (kind === "country" && codes.length === 1) scenes.push({ from, code: codes[0]! });
      }
    }
    return scenes.sort((a, b) => a.from - b.from);
  }

  inSentence(sentence: number): ReadonlySet<string> {
    return this.#bySentence.get(sentence) ?? NONE;
  }

  /** Countries in which a sentence sets itself: "In Brussels (2-3 April), I will meet ...". */
  openingsOf(sentence: number): ReadonlySet<string> {
    return this.#openings.get(sentence) ?? NONE;
  }

  /** Where the text last set the scene before a token. */
  sceneBefore(token: number): string | null {
    return this.#scenes[this.#firstSceneFrom(token) - 1]?.code ?? null;
  }

  /** Where the words right behind a token, up to `end`, set the scene first. */
  sceneBehind(token: number, end: number, far: boolean): string | null {
    const scene = this.#scenes[this.#firstSceneFrom(token)];
    return scene && scene.from < Math.min(end, token + (far ? FAR_BEHIND : BEHIND)) ? scene.code : null;
  }

  #firstSceneFrom(token: number): number {
    let low = 0;
    let high = this.#scenes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#scenes[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE: ReadonlySet<string> = new Set();

export function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
