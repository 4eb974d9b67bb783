/**
 * What a page says of itself: for each field, every place that may say it, the surest first. The first that can be used is taken, and
 * its own words are kept.
 *
 * Marks for programs come before what is printed: JSON-LD, OpenGraph and its kin, Dublin Core, microdata, `<time>`; a printed day is
 * taken only beside the title, since pages print other reports' days and the present day, too.
 */
import { findPrintedDate } from "../../shared/printed-date.ts";
import { sameWords } from "../../shared/same-words.ts";
import { publishedDay } from "../published-day.ts";
import { type ArticleData, readJsonLd } from "./json-ld.ts";
import { ownAddress } from "./own-address.ts";
import type { Told, ToldField } from "./page.ts";
import { plain, unescaped } from "./plain.ts";
import type { Snippet, Swept } from "./sweep.ts";
import { partsOfTitle } from "./title-parts.ts";

export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The whole text, where the page gives it to programs. */
  readonly body: string | null;
  /** Which element of the page shows the title, or stands in its place. */
  readonly heading: number | null;
  readonly told: readonly Told[];
}

/** A place that may say something: its words, and its name. */
type Place = readonly [raw: string | null | undefined, from: string];

const TITLES = ["og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title"];
const SITES = [
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "publisher",
  "application-name",
];
const DAYS = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.created",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "date",
];
const LANGUAGES = ["og:locale", "dc.language", "dcterms.language", "content-language", "language"];
const LANGUAGE = /^([a-z]{2,3})(?:[-_].{0,20})?$/iu;
const LONGEST_TITLE = 500;
const LONGEST_NAME = 150;
/** A shorter one names a section. */
const LONG_HEADING = 20;
/** How many elements from the title its day may stand. */
const NEAR = 40;
/** And how many letters: behind the text stand the days of other reports. */
const NEAR_LETTERS = 140;
const CHANGED = /updat|modif|chang|edit/iu;
const LETTERS = /\p{L}/gu;
/** "Published on", "Tuesday", "Press release": what stands beside a day, in letters. */
const MOST_LETTERS = 24;

export function readMetadata(page: Swept): PageMetadata {
  const data = readJsonLd(
    page.jsonLd,
    [page.title, page.meta.get("og:title")].filter((title) => title != null),
  );
  const told: Told[] = [];
  const publisher = take("publisher", publisherPlaces(page, data), nameOf);
  const { title, site } = takeTitle();
  const outlet = publisher ?? (site === null ? null : take("publisher", [[site, "title"]], nameOf));
  const heading = headingOf(page, title, outlet);
  return {
    title,
    publisher: outlet,
    published: take("published", localFirst(dayPlaces(page, data, heading)), dayOf),
    url: take("url", addressPlaces(page, data), ownAddress),
    language: take("language", languagePlaces(page, data), languageOf),
    body: data.body,
    heading: heading?.at ?? null,
    told,
  };

  function take(field: ToldField, places: readonly Place[], read: (raw: string) => string | null): string | null {
    for (const [raw, from] of places) {
      const value = raw ? read(raw) : null;
      if (value === null) continue;
      told.push({ field, raw: raw!, from });
      return value;
    }
    return null;
  }

  /** The headline without the site's name, which many put behind it; that name is the publisher where nothing else says. */
  function takeTitle(): { title: string | null; site: string | null } {
    const lines = page.snippets.filter(({ kind, text }) => kind !== "time" && text !== "");
    const headings = lines.map(({ text }) => text).filter((text) => publisher === null || !sameWords(text, publisher));
    const places: Place[] = [
      [data.headline, "JSON-LD headline"],
      ...TITLES.map((name): Place => [page.meta.get(name), `meta ${name}`]),
      [page.title, "title"],
    ];
    for (const [raw, from] of places) {
      const words = raw ? unescaped(raw) : "";
      if (words === "" || words.length > LONGEST_TITLE || (publisher !== null && sameWords(words, publisher))) continue;
      const parts = partsOfTitle(words, { site: publisher, headings });
      told.push({ field: "title", raw: raw!, from });
      return { title: parts.title, site: from === "title" ? parts.site : null };
    }
    const own = lines.filter(({ tag, aside }) => tag === "h1" && !aside);
    const alone = own.length === 1 && own[0]!.text.length <= LONGEST_TITLE ? own[0]!.text : null;
    return { title: take("title", [[alone, "h1"]], plain), site: null };
  }
}

/** Where the title is shown: in a heading, else in the first line that has its words, which may be one of the way to the page. */
function headingOf({ snippets }: Swept, title: string | null, publisher: string | null): Snippet | undefined {
  const shown = snippets.filter(
    ({ kind, text, aside }) => kind !== "time" && !aside && title !== null && sameWords(text, title),
  );
  const first = shown.find(({ kind }) => kind === "heading") ?? shown.at(-1);
  if (first) return first;
  // Search engines are often told another title than readers.
  const headings = snippets.filter(({ tag, text, aside }) => tag === "h1" && !aside && text.length >= LONG_HEADING);
  return headings.length === 1 && (publisher === null || !sameWords(headings[0]!.text, publisher))
    ? headings[0]
    : undefined;
}

function publisherPlaces(page: Swept, data: ArticleData): Place[] {
  return [[data.publisher, "JSON-LD publisher"], ...SITES.map((name): Place => [page.meta.get(name), `meta ${name}`])];
}

function nameOf(raw: string): string | null {
  const name = unescaped(raw);
  return name === "" || name.length > LONGEST_NAME || /^(?:@|https?:)/iu.test(name) ? null : name;
}

function addressPlaces(page: Swept, data: ArticleData): Place[] {
  return [
    [page.canonical, "link canonical"],
    [page.meta.get("og:url"), "meta og:url"],
    [data.url, "JSON-LD url"],
    [page.savedFrom, "saved from"],
  ];
}

function languagePlaces(page: Swept, data: ArticleData): Place[] {
  return [
    [page.language, "html lang"],
    [data.language, "JSON-LD inLanguage"],
    ...LANGUAGES.map((name): Place => [page.meta.get(name), `meta ${name}`]),
  ];
}

function languageOf(raw: string): string | null {
  return LANGUAGE.exec(raw.trim())?.[1]?.toLowerCase() ?? null;
}

function dayPlaces(page: Swept, data: ArticleData, heading: Snippet | undefined): Place[] {
  const own = page.snippets.filter(({ aside }) => !aside);
  const named = own.filter(({ itemprop }) => itemprop === "datePublished");
  const near = heading ? nearby(own, heading) : [];
  const times = near.filter(({ kind, text }) => kind === "time" && !CHANGED.test(text));
  return [
    [data.published, "JSON-LD datePublished"],
    ...DAYS.map((name): Place => [page.meta.get(name), `meta ${name}`]),
    [data.pagePublished, "JSON-LD datePublished"],
    ...named.slice(0, 1).map(({ machine, text }): Place => [machine ?? text, "itemprop datePublished"]),
    ...times.slice(0, 1).flatMap(({ machine, text }): Place[] => [
      [machine, "time"],
      [text, "time"],
    ]),
    ...near
      .filter(isDayLine)
      .slice(0, 1)
      .map(({ text }): Place => [text, "printed beside the title"]),
  ];
}

/** Behind the title, or right before it in the same part of the page; the nearest behind first. */
function nearby(snippets: readonly Snippet[], heading: Snippet): Snippet[] {
  const behind = snippets.filter(({ at, letters }) => {
    return at > heading.at && at <= heading.at + NEAR && letters - heading.letters <= NEAR_LETTERS;
  });
  const parents = heading.within.slice(-2);
  const before = snippets.filter(
    ({ at, within }) => at < heading.at && within.slice(-2).some((one) => parents.includes(one)),
  );
  return [...behind, ...before.reverse()];
}

/** In Baku it is the next day when it is eight in the evening by Greenwich: an hour there gives way to a day near it that the page tells its readers. */
const BY_GREENWICH = /\d[T ]\d{2}:.{0,20}(?:Z|\+00:?00|UTC|GMT)$/u;

function localFirst(places: readonly Place[]): readonly Place[] {
  const usable = places.flatMap((place) => {
    const day = place[0] ? dayOf(place[0]) : null;
    return day === null ? [] : [{ place, day, time: Date.parse(day) }];
  });
  const [first] = usable;
  if (!first || !BY_GREENWICH.test(first.place[0]!.trim())) return places;
  const local = usable.find(
    ({ place, day, time }) =>
      day !== first.day && Math.abs(time - first.time) <= DAY && !BY_GREENWICH.test(place[0]!.trim()),
  );
  return local ? [local.place] : places;
}
const DAY = 24 * 60 * 60 * 1000;

/** A line that is there for the day. */
function isDayLine({ text }: Snippet): boolean {
  const found = findPrintedDate(text);
  if (!found || found.edtf.startsWith("X") || CHANGED.test(text)) return false;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return (rest.match(LETTERS)?.length ?? 0) <= MOST_LETTERS;
}

/** Programs fill in a first or a zeroth day where they know none. */
const EMPTY = /^(?:0001|1970-01-01|0000|1900-01-01|1899)/u;

function dayOf(raw: string): string | null {
  const day = publishedDay(plain(raw));
  return day === null || !/^\d{4}-\d{2}-\d{2}$/u.test(day) || EMPTY.test(day) ? null : day;
}
