/**
 * What stands around a word that may name a country or a city, or be part of something else's name:
 * "Jack London", "Israel Katz", "in Nice", "Nice, France", "PARIS TALKS OPEN".
 */
import type { Sentence, Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf } from "../lookup.ts";

const HONORIFICS = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady senator sen rep congressman congresswoman judge justice captain colonel capt col sgt major st saint".split(
    " ",
  ),
);
/** Given names that open a question or an order as well: "Will Iran attend?" */
const ALSO_VERBS = new Set([
  "will",
  "mark",
  "may",
  "grant",
  "art",
  "bill",
  "drew",
  "pat",
  "sue",
  "rob",
  "can",
  "don",
  "bob",
]);
const TITLES = new Set(
  "president minister premier chancellor secretary ambassador speaker king queen prince princess pope".split(" "),
);
/** The article of Arabic family names. */
const ARTICLES = new Set(["al", "el", "as", "ad", "an", "ar", "ash", "at", "az", "ben", "bin"]);
const PLACE_CUES = new Set(
  "in at to from near outside around via visit visits visited visiting towards toward through into reach reached reaching leave left leaving arrive between across downtown central greater inside over".split(
    " ",
  ),
);
const PLACE_HEADS = new Set(
  "city town port capital province state district suburb outskirts north south east west mayor governor".split(" "),
);
const AFTER_PLACE = new Set(
  "summit talks meeting conference airport forum round declaration communiqué session visit port based".split(" "),
);

const givenNames = new WeakMap<Annotated["lexicons"], ReadonlySet<string>>();

function givenNamesOf(annotated: Annotated): ReadonlySet<string> {
  let names = givenNames.get(annotated.lexicons);
  if (!names) {
    names = new Set(
      annotated.lexicons.entries("name-word").flatMap((entry) => (entry.class === "given" ? entry.words : [])),
    );
    givenNames.set(annotated.lexicons, names);
  }
  return names;
}

/** Titles set in capitals or with a capital on nearly every word, where a capital letter tells nothing; in prose, all of them. */
export function isTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  let lower = 0;
  let capital = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    const { kind, shape, text } = tokens[index]!;
    if (kind !== "word" || text.length < 4) continue;
    if (shape === "lower") lower++;
    else capital++;
  }
  return sentence.blockKind === "body" ? lower === 0 : lower * 4 <= capital;
}

const surroundings = new WeakMap<Annotated, Surroundings>();

export function surroundingsOf(annotated: Annotated): Surroundings {
  let known = surroundings.get(annotated);
  if (!known) surroundings.set(annotated, (known = new Surroundings(annotated)));
  return known;
}

class Surroundings {
  readonly #annotated: Annotated;
  readonly #given: ReadonlySet<string>;
  readonly #titleCased = new Map<number, boolean>();
  /** First tokens of offices and of nouns such as "Embassy", which may follow a country's name. */
  readonly #institutions: Uint8Array;
  readonly #companies: Uint8Array;

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
    this.#given = givenNamesOf(annotated);
    this.#institutions = new Uint8Array(annotated.tokens.length + 1);
    this.#companies = new Uint8Array(annotated.tokens.length + 1);
    for (const kind of ["office", "country", "place"] as const) {
      for (const { from } of hitsOf(annotated, kind)) this.#institutions[from] = 1;
    }
    for (const { from, value } of hitsOf(annotated, "word")) {
      if (value.form === "institution-noun") this.#institutions[from] = 1;
      else if (value.form === "name-noun") this.#companies[from] = 1;
    }
  }

  titleCased(sentence: Sentence): boolean {
    let known = this.#titleCased.get(sentence.index);
    if (known === undefined)
      this.#titleCased.set(sentence.index, (known = isTitleCased(this.#annotated.tokens, sentence)));
    return known;
  }

  /** "President Lagos": a title stands before what could be a city. */
  followsTitle(from: number, sentence: Sentence): boolean {
    const before = from > sentence.from ? this.#annotated.tokens[from - 1]! : undefined;
    return (
      before !== undefined &&
      before.shape === "capital" &&
      TITLES.has(before.norm) &&
      this.#annotated.tokens[from]!.spaced
    );
  }

  /** "First Boston", "Chase Manhattan": a capital word that is no office, day or country stands right before. */
  continuesName(from: number, sentence: Sentence): boolean {
    const before = from - 1 > sentence.from ? this.#annotated.tokens[from - 1]! : undefined;
    if (before?.shape !== "capital" || !this.#annotated.tokens[from]!.spaced) return false;
    return this.#institutions[from - 1] !== 1 && !this.titleCased(sentence);
  }

  /** "Mr Jordan", "Michael Jordan", "M. Jordan", "Al-Sabah". */
  endsName(from: number, sentence: Sentence): boolean {
    const { tokens } = this.#annotated;
    const before = tokens[from - 1];
    if (!before || from - 1 < sentence.from) return false;
    if (before.text === "-" || before.text === "‑") return !before.spaced && ARTICLES.has(tokens[from - 2]?.norm ?? "");
    if (before.text === ".") {
      const initial = tokens[from - 2];
      if (!initial || before.spaced || from - 2 < sentence.from) return false;
      return (initial.shape === "initial" && initial.kind === "word") || HONORIFICS.has(initial.norm);
    }
    if (before.kind !== "word" || before.shape === "lower" || !tokens[from]!.spaced) return false;
    if (HONORIFICS.has(before.norm)) return before.shape !== "upper";
    if (before.shape !== "capital" || !this.#given.has(before.norm)) return false;
    return from - 1 > sentence.from || !ALSO_VERBS.has(before.norm);
  }

  /** "Israel Katz": a capital word follows at once that is no office and no noun that follows countries. */
  beginsName(to: number, sentence: Sentence): boolean {
    const after = this.#annotated.tokens[to];
    if (!after || to >= sentence.to || !after.spaced || after.kind !== "word") return false;
    if (after.shape === "lower" || after.shape === "upper" || this.titleCased(sentence)) return false;
    return this.#institutions[to] !== 1 && this.#companies[to] !== 1;
  }

  /** "Turkish Airlines", "Bank of Ceylon": the name of a company, an outlet or a club. */
  inCompanyName(from: number, to: number, sentence: Sentence): boolean {
    const { tokens } = this.#annotated;
    if (to < sentence.to && this.#companies[to] === 1 && tokens[to]!.shape !== "lower" && tokens[to]!.spaced)
      return true;
    const of = tokens[from - 1];
    const head = tokens[from - 2];
    return (
      of?.norm === "of" &&
      head !== undefined &&
      from - 2 >= sentence.from &&
      (head.text === "Bank" || head.text === "University")
    );
  }

  /** "in Nice", "the city of Nice", "the Nice summit". What is listed beside a place is settled by the finder. */
  hasPlaceCue(from: number, to: number, sentence: Sentence): boolean {
    const { tokens } = this.#annotated;
    const before = from > sentence.from ? tokens[from - 1] : undefined;
    const after = to < sentence.to ? tokens[to] : undefined;
    if (before && PLACE_CUES.has(before.norm)) return true;
    if (before?.norm === "of" && from - 2 >= sentence.from && PLACE_HEADS.has(tokens[from - 2]!.norm)) return true;
    if (after?.text === "-" && !after.spaced && tokens[to + 1] && AFTER_PLACE.has(tokens[to + 1]!.norm)) return true;
    return after?.kind === "word" && after.shape === "lower" && AFTER_PLACE.has(after.norm) && before?.norm === "the";
  }
}
