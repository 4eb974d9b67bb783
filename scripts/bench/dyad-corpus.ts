/**
 * The reports of dyads that met very often, made from those collected: each tells of a meeting of the United States with one other side, which
 * becomes the one that is asked for, on a day of its own. Half of them go back to a hundred reports, so that much is said again, as it is by ministries;
 * every third is told by another outlet as well, which leaves out every third paragraph.
 *
 * The same number always gives the same report.
 */
import type { Document, DocumentSpec } from "../../src/documents/document.ts";
import { makeDocument } from "../../src/documents/make-document.ts";
import { readAll } from "../../src/extraction/read.ts";
import { loadLexicons } from "../../src/lexicons/lexicons.ts";
import { dayNumber, dayOf, weekdayOf } from "../../src/shared/calendar.ts";
import { countryEntries } from "./country-entries.ts";
import { EnlargedCorpus } from "./enlarge.ts";

const FIRST_DAY = dayNumber({ year: 1990, month: 1, day: 1 });
/** So many days lie between two meetings of a dyad: no account can be taken for one of the next meeting. */
const STEP = 9;
const OFTEN = 100;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DATE =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(, \d{4})?\b/gu;
const DATE_BEFORE =
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?\b/gu;
const WEEKDAY = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu;

/** Of a side that is told of in so many ways ("the White House", "Washington") that it stays. */
export const CONSTANT = "US";

interface Template {
  readonly report: number;
  /** Code of the other side. */
  readonly side: string;
}

export class DyadCorpus {
  readonly #enlarged: EnlargedCorpus;
  readonly #base: number;
  readonly #templates: readonly Template[];
  /** Each word for a country: whose, and which of its four kinds of words. */
  readonly #words = new Map<string, readonly [code: string, kind: number]>();
  readonly #wordsOf = new Map<string, readonly [name: string, adjective: string, people: string, capital: string]>();
  readonly #pattern: RegExp;

  constructor(base: readonly DocumentSpec[]) {
    this.#enlarged = new EnlargedCorpus(base);
    this.#base = base.length;
    for (const { code, names, adjectives, people, capitals } of countryEntries()) {
      const [capital] = Object.keys(capitals);
      if (!adjectives[0] || !capital) continue;
      this.#wordsOf.set(code, [names[0]!, adjectives[0], people[0] ?? adjectives[0], capital]);
      for (const [kind, written] of [names, adjectives, people, Object.entries(capitals).flat(2)].entries())
        for (const each of written) if (/^\p{Lu}/u.test(each)) this.#words.set(each, [code, kind]);
    }
    const sorted = [...this.#words.keys()].sort((a, b) => b.length - a.length);
    const escaped = sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
    this.#pattern = new RegExp(`(?<![\\p{L}-])(?:${escaped.join("|")})(?![\\p{L}])`, "gu");
    this.#templates = templatesIn(base, (code) => this.#wordsOf.has(code));
  }

  /** How many different reports there are to make others from. */
  get templates(): number {
    return this.#templates.length;
  }

  /** All reports of so many meetings with a side. */
  *reports(side: string, meetings: number): Generator<DocumentSpec> {
    for (let number = 0; number < meetings; number++) {
      const report = this.#report(side, number);
      yield report;
      if (number % 3 === 0) yield reprint(report);
    }
  }

  #report(side: string, number: number): DocumentSpec {
    const templates = this.#templates.length;
    const template =
      this.#templates[number % 2 === 0 ? (number / 2) % Math.min(OFTEN, templates) : number % templates]!;
    const round = Math.floor(number / templates) + 1;
    const { title, publisher, text } = this.#enlarged.report(template.report + round * this.#base);
    const day = FIRST_DAY + number * STEP;
    const { year, month, day: ofMonth } = dayOf(day);
    const dated = (words: string): string =>
      this.#with(words, template.side, side)
        .replace(
          DATE,
          (_, _month, yearToo: string | undefined) => `${MONTHS[month - 1]} ${ofMonth}${yearToo ? `, ${year}` : ""}`,
        )
        .replace(
          DATE_BEFORE,
          (_, _month, yearToo: string | undefined) => `${ofMonth} ${MONTHS[month - 1]}${yearToo ? ` ${year}` : ""}`,
        )
        .replace(WEEKDAY, WEEKDAYS[weekdayOf(day)]!);
    const two = (value: number): string => String(value).padStart(2, "0");
    return {
      id: `${side}-${number}`,
      title: title && dated(title),
      published: `${year}-${two(month)}-${two(ofMonth)}`,
      publisher: publisher ?? null,
      url: `https://reports.example/${side}/${number}`,
      text: dated(text),
    };
  }

  /** One side of a report becomes another; where that one stands in it, it becomes the first. */
  #with(words: string, from: string, to: string): string {
    return words.replace(this.#pattern, (written) => {
      const [code, kind] = this.#words.get(written)!;
      const instead = code === from ? to : code === to ? from : code;
      return instead === code ? written : this.#wordsOf.get(instead)![kind]!;
    });
  }
}

/** Reports of one meeting that was held, of the constant side with one that has names. */
function templatesIn(base: readonly DocumentSpec[], isNamed: (code: string) => boolean): Template[] {
  const documents = base.map((spec): Document => makeDocument(spec));
  const templates: Template[] = [];
  let report = 0;
  for (const { meetings } of readAll(documents, { lexicons: loadLexicons() })) {
    const [meeting] = meetings;
    const others = meeting?.parties.filter((code) => code !== CONSTANT) ?? [];
    const isFit = meetings.length === 1 && meeting!.status === "held" && meeting!.parties.length === 2;
    if (isFit && others.length === 1 && isNamed(others[0]!)) templates.push({ report, side: others[0]! });
    report++;
  }
  return templates;
}

function reprint(report: DocumentSpec): DocumentSpec {
  const paragraphs = report.text.split("\n\n");
  const kept = paragraphs.length < 3 ? paragraphs : paragraphs.filter((_, index) => index % 3 !== 2);
  return {
    ...report,
    id: `${report.id}~reprint`,
    publisher: "Daily Courier",
    url: null,
    text: `${kept.join("\n\n")}\n\nWire service`,
  };
}
