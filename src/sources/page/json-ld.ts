/**
 * The JSON-LD of a page: what it says of the article, in the words of schema.org.
 *
 * Scripts hold one thing, a list, or a `@graph` whose parts name each other by `@id`. What does not parse is passed over.
 */
import { plain } from "./plain.ts";

type Thing = Readonly<Record<string, unknown>>;

export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  /** Of the page and not of the article: as often the day on which the page was set up. */
  readonly pagePublished: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Some outlets give the whole text here, and nowhere else but in the browser. */
  readonly body: string | null;
}

const ARTICLE = /(?:Article|Posting|PressRelease|Report)$/u;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/u;
const SITE = /^WebSite$/u;
/** How deep parts stand in each other, and how many are looked at. */
const DEEPEST = 8;
const MOST = 5_000;
/** Line ends and tabs within strings, which sloppy templates print and JSON forbids. */
const CONTROLS = /\p{Cc}/gu;

/** `titles`: what else the page says that it is called. Lists of other reports are told in the same words as the page's own. */
export function readJsonLd(scripts: readonly string[], titles: readonly string[] = []): ArticleData {
  const things = scripts.flatMap((script) => thingsOf(parse(script)));
  const byId = new Map(things.flatMap((thing) => (thing.name !== undefined ? [[thing["@id"], thing]] : [])));
  const article = ownArticle(things, titles);
  const page = things.find((thing) => is(thing, PAGE));
  const site = things.find((thing) => is(thing, SITE));
  return {
    headline: words(article?.headline) ?? words(article?.name),
    published: words(article?.datePublished),
    pagePublished: words(page?.datePublished),
    publisher:
      nameOf(article?.publisher) ?? nameOf(article?.sourceOrganization) ?? nameOf(page?.publisher) ?? words(site?.name),
    language: words(article?.inLanguage) ?? words(page?.inLanguage),
    url: addressOf(article?.mainEntityOfPage) ?? words(article?.url) ?? words(page?.url),
    body: words(article?.articleBody),
  };

  function nameOf(value: unknown): string | null {
    const one = first(value);
    if (typeof one === "string") return words(byId.get(one)?.name ?? one);
    if (!isThing(one)) return null;
    return words(one.name) ?? words(byId.get(one["@id"])?.name);
  }

  function addressOf(value: unknown): string | null {
    const one = first(value);
    return isThing(one) ? words(one["@id"]) : words(one);
  }
}

/** The one that is called as the page is; else the only one that there is. */
function ownArticle(things: readonly Thing[], titles: readonly string[]): Thing | undefined {
  const articles = things.filter(
    (thing) => is(thing, ARTICLE) && (thing.headline ?? thing.datePublished) !== undefined,
  );
  const called = (thing: Thing): string => plain(words(thing.headline) ?? words(thing.name) ?? "").toLowerCase();
  const shown = titles.map((title) => plain(title).toLowerCase());
  const own = articles.find((thing) => called(thing) !== "" && shown.some((title) => title.includes(called(thing))));
  return own ?? (new Set(articles.map(called)).size === 1 ? articles[0] : undefined);
}

function parse(script: string): unknown {
  const json = withinMarks(script);
  for (const attempt of [json, json.replace(CONTROLS, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** What stands between the marks by which old browsers, and XML, were kept from reading a script. */
function withinMarks(script: string): string {
  const bare = script.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  const start = bare.search(/[[{]/u);
  return start < 0 ? "" : bare.slice(start, Math.max(bare.lastIndexOf("}"), bare.lastIndexOf("]")) + 1);
}

/** Every object within, outer ones first. */
function thingsOf(value: unknown): Thing[] {
  const found: Thing[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && found.length < MOST; depth++) {
    const next: unknown[] = [];
    for (const one of level) {
      if (isThing(one)) found.push(one);
      const parts = Array.isArray(one) ? one : isThing(one) ? Object.values(one) : [];
      for (const part of parts) if (typeof part === "object" && part !== null && next.length < MOST) next.push(part);
    }
    level = next;
  }
  return found;
}

function is(thing: Thing, type: RegExp): boolean {
  const given = thing["@type"];
  return [given].flat().some((each) => typeof each === "string" && type.test(each));
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** A string, also as `["x"]` or `{"@value": "x"}`. */
function words(value: unknown): string | null {
  const one = first(value);
  const text = isThing(one) ? (one["@value"] ?? one.name) : one;
  return typeof text === "string" && text.trim() !== "" ? text : null;
}
