/**
 * The reports of a large record, made from those collected. What `EnlargedCorpus` varies (surnames, weekdays, days of the month) is
 * varied further, so that a record of many rounds looks like a record and not like one year told a hundred times:
 *
 * - years, in the text and of publication, go back by up to thirty;
 * - in three rounds of four each state becomes another one, its cities and people with it; in the fourth they stay, so that some sides
 *   are in very many meetings and most in few;
 * - each variation comes twice, as two outlets have it: the second leaves out every third paragraph.
 *
 * The same number always gives the same report.
 */
import type { DocumentSpec } from "../../src/documents/document.ts";
import { countryEntries } from "./country-entries.ts";
import { EnlargedCorpus } from "./enlarge.ts";

const YEARS = 30;
const OUTLETS = 60;
const YEAR = /\b(?:19[5-9]\d|20[0-3]\d)\b/gu;

export class RecordCorpus {
  readonly #base: readonly DocumentSpec[];
  readonly #enlarged: EnlargedCorpus;
  readonly #countries: readonly (readonly [name: string, adjective: string, people: string, capital: string])[];
  /** Each word for a country: which country, and which of its four words takes its place. */
  readonly #words = new Map<string, readonly [country: number, word: number]>();
  readonly #pattern: RegExp;

  constructor(base: readonly DocumentSpec[]) {
    this.#base = base;
    this.#enlarged = new EnlargedCorpus(base);
    const countries = countryEntries().filter(
      ({ adjectives, people, capitals }) =>
        adjectives.length > 0 && people.length > 0 && Object.keys(capitals).length > 0,
    );
    this.#countries = countries.map(({ names, adjectives, people, capitals }) => [
      names[0]!,
      adjectives[0]!,
      people[0]!,
      Object.keys(capitals)[0]!,
    ]);
    for (const [index, { names, adjectives, people, capitals }] of countries.entries()) {
      const capital = Object.entries(capitals).flat(2);
      for (const [word, written] of [names, adjectives, people, capital].entries())
        for (const each of written) if (/^\p{Lu}/u.test(each)) this.#words.set(each, [index, word]);
    }
    const sorted = [...this.#words.keys()].sort((a, b) => b.length - a.length);
    const escaped = sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
    this.#pattern = new RegExp(`(?<![\\p{L}-])(?:${escaped.join("|")})(?![\\p{L}])`, "gu");
  }

  get distinctBase(): number {
    return this.#base.length;
  }

  report(number: number): DocumentSpec {
    const variation = Math.floor(number / 2);
    const round = Math.floor(variation / this.#base.length);
    const report = this.#varied(this.#enlarged.report(variation), round);
    return number % 2 === 0 ? report : reprint(report, number);
  }

  #varied({ id, title, published, publisher, url, text }: DocumentSpec, round: number): DocumentSpec {
    const back = (round * 7) % YEARS;
    const vary = (words: string): string =>
      this.#abroad(
        words.replace(YEAR, (year) => String(Number(year) - back)),
        round,
      );
    return {
      id,
      title: title && vary(title),
      published: published && dayOfRound(published, round, back),
      publisher:
        publisher &&
        (round === 0 ? publisher : vary(publisher.replace("White House", "Government of the United States"))),
      url: url && (round === 0 ? url : `${url}?round=${round}`),
      text: vary(text),
    };
  }

  #abroad(text: string, round: number): string {
    if (round % 4 === 0) return text;
    return text.replace(this.#pattern, (written) => {
      const [country, word] = this.#words.get(written)!;
      return this.#countries[(country + round * 37) % this.#countries.length]![word]!;
    });
  }
}

/** As `EnlargedCorpus` varies the days of the text. */
function dayOfRound(published: string, round: number, back: number): string {
  if (round === 0) return published;
  return published.replace(
    /^(\d{4})-(\d\d)-(\d\d)/u,
    (_, year: string, month: string, day: string) =>
      `${Number(year) - back}-${month}-${String(((Number(day) + round) % 28) + 1).padStart(2, "0")}`,
  );
}

function reprint(report: DocumentSpec, number: number): DocumentSpec {
  const paragraphs = report.text.split("\n\n");
  const kept = paragraphs.length < 3 ? paragraphs : paragraphs.filter((_, index) => index % 3 !== 2);
  const outlet = (number * 7) % OUTLETS;
  return {
    ...report,
    id: `${report.id}~reprint`,
    publisher: `Daily Courier ${outlet}`,
    url: null,
    text: `${kept.join("\n\n")}\n\nWire service ${number}`,
  };
}
