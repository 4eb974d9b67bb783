/**
 * The first walk over a page, in one pass over its marks and before anything is built of it: what it says of itself is noted, what is no
 * text (scripts, styles, forms, pictures) is left out, and the rest is written down again, closed and in order.
 *
 * It is the gate, too: a page that is nested too deep, or has too many elements, is given up here, since building and weighing such a
 * one takes minutes. Real pages have some thousand elements, thirty deep.
 */
import { Parser } from "htmlparser2";
import { contentOf } from "../../shared/markup.ts";
import { asksConsent, FRAMEWORK, INLINE, isAside, KEPT_VOID, LEFT_OUT, VOID } from "./elements.ts";
import { plain } from "./plain.ts";
import { LEAST_ADDED, nameOf, opening } from "./write-markup.ts";

/** A short line of the page that may be its title or its day. */
export interface Snippet {
  /** How many elements begin before it. */
  readonly at: number;
  /** How many letters of text stand before its end. */
  readonly letters: number;
  readonly kind: "heading" | "time" | "line";
  readonly tag: string;
  readonly text: string;
  /** `datetime` or `content`, which say it for programs. */
  readonly machine: string | null;
  readonly itemprop: string | null;
  /** Numbers of the elements around it, the outermost first. */
  readonly within: readonly number[];
  /** It stands among links, in the margin or at the foot. */
  readonly aside: boolean;
}

export interface Swept {
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  /** Of a page that a browser saved: where it was. */
  readonly savedFrom: string | null;
  readonly snippets: readonly Snippet[];
  /** The page without all that, well-formed. */
  readonly body: string;
  readonly scripts: number;
  readonly frames: number;
  /** Characters of text. */
  readonly letters: number;
}

const DEEPEST = 400;
const MOST_ELEMENTS = 30_000;
/** `<`, `>` and `&` in text. */
const MOST_SIGNS = 50_000;

const HEADINGS = new Set(["h1", "h2", "h3"]);
const SHORTEST_TITLE = 8;
const LONGEST_SNIPPET = 300;
const LONGEST_DAY = 60;
const MOST_SNIPPETS = 2_000;
const LONGEST_JSON = 2_000_000;
const SAVED_FROM = /^\s{0,3}saved from url=\(\d{1,5}\)(https?:\/\/\S{1,2000})/iu;
const DIGIT = /\d/u;

interface Open {
  readonly tag: string;
  readonly number: number;
  /** Written down, so its end is, too. */
  readonly kept: boolean;
  /** Its text, while it is short and has no element within that breaks the line. */
  text: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly aside: boolean;
}

class TooComplex extends Error {}

export interface SweepOptions {
  /** Write down what stands around the report, too. */
  readonly all?: boolean;
}

/** The page, or what there is too much of. */
export function sweep(html: string, { all = false }: SweepOptions = {}): Swept | string {
  const sweeper = new Sweeper(all);
  const parser = new Parser(sweeper.handler, {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof TooComplex) return error.message;
    throw error;
  }
  return sweeper.swept();
}

class Sweeper {
  readonly #all: boolean;
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #snippets: Snippet[] = [];
  readonly #stack: Open[] = [];
  readonly #body: string[] = [];
  #title: string | null = null;
  #language: string | null = null;
  #canonical: string | null = null;
  #savedFrom: string | null = null;
  #elements = 0;
  #scripts = 0;
  #frames = 0;
  #letters = 0;
  #signs = 0;
  /** How many elements deep we are within one that is left out; its own is 1. */
  #outside = 0;
  #json: string[] | null = null;
  #titling: string[] | null = null;

  constructor(all: boolean) {
    this.#all = all;
  }

  readonly handler = {
    onopentag: (tag: string, attributes: Record<string, string>) => this.#open(tag, attributes),
    onclosetag: (tag: string) => this.#close(tag),
    ontext: (text: string) => this.#text(text),
    oncomment: (text: string) => {
      this.#savedFrom ??= SAVED_FROM.exec(text.slice(0, 2_100))?.[1] ?? null;
    },
  };

  swept(): Swept {
    return {
      meta: this.#meta,
      jsonLd: this.#jsonLd,
      title: this.#title,
      language: this.#language,
      canonical: this.#canonical,
      savedFrom: this.#savedFrom,
      snippets: this.#snippets,
      body: this.#body.join(""),
      scripts: this.#scripts,
      frames: this.#frames,
      letters: this.#letters,
    };
  }

  #open(tag: string, attributes: Record<string, string>): void {
    if (++this.#elements > MOST_ELEMENTS)
      throw new TooComplex(`more than ${MOST_ELEMENTS.toLocaleString("en")} elements`);
    this.#note(tag, attributes);
    if (VOID.has(tag)) {
      if (this.#writes() && KEPT_VOID.has(tag)) this.#body.push(`<${tag}>`);
      return;
    }
    if (this.#stack.length >= DEEPEST) throw new TooComplex(`elements nested more than ${DEEPEST} deep`);
    const second = tag === "title" && this.#titling === null;
    if (this.#outside > 0 || second || LEFT_OUT.has(tag) || asksConsent(tag, attributes)) this.#outside++;
    const around = this.#stack.at(-1);
    const inline = INLINE.has(tag);
    const aside = (around?.aside ?? false) || isAside(tag, attributes);
    const kept = this.#outside === 0 && (!aside || this.#all) && !FRAMEWORK.has(tag) && tag !== "title";
    if (kept) this.#body.push(opening(tag, attributes, this.#elements));
    // A line of text may have words in bold; a paragraph within is a line of its own.
    if (!inline) for (const open of this.#stack.slice(-4)) if (!HEADINGS.has(open.tag)) open.text = null;
    this.#stack.push({
      tag,
      number: this.#elements,
      kept,
      text: this.#outside === 0 ? "" : null,
      attributes,
      aside,
    });
  }

  #close(tag: string): void {
    if (VOID.has(tag) || this.#stack.length === 0) return;
    const open = this.#stack.pop()!;
    if (open.kept) this.#body.push(`</${nameOf(open.tag)}>`);
    if (this.#outside > 0) this.#outside--;
    this.#endScript(open);
    this.#snippet(open);
    const around = this.#stack.at(-1);
    if (around && open.text !== null && (INLINE.has(open.tag) || HEADINGS.has(around.tag))) lengthen(around, open.text);
  }

  #text(text: string): void {
    if (this.#json) this.#json.push(text);
    else if (this.#titling) this.#titling.push(text);
    else if (this.#outside === 0) {
      this.#letters += text.trim().length;
      if (this.#writes()) this.#writeText(text);
      const open = this.#stack.at(-1);
      if (open) lengthen(open, text);
    }
  }

  /** Each sign that has to be written as an entity becomes a piece of its own when the page is built. */
  #writeText(text: string): void {
    const written = contentOf(text);
    this.#signs += (written.length - text.length) / LEAST_ADDED;
    if (this.#signs > MOST_SIGNS)
      throw new TooComplex(`more than ${MOST_SIGNS.toLocaleString("en")} signs of markup in its text`);
    this.#body.push(written);
  }

  /** Whether what comes is written down. */
  #writes(): boolean {
    return this.#outside === 0 && (this.#all || !this.#stack.at(-1)?.aside);
  }

  #note(tag: string, attributes: Record<string, string>): void {
    if (tag === "meta") this.#noteMeta(attributes);
    else if (tag === "html") this.#language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (tag === "link" && attributes.rel?.toLowerCase() === "canonical")
      this.#canonical ??= attributes.href ?? null;
    else if (tag === "frame" || tag === "iframe") this.#frames++;
    else if (tag === "title" && this.#title === null && this.#outside === 0) this.#titling = [];
    else if (tag === "script") {
      this.#scripts++;
      if (/^application\/(?:[\w.]{1,20}\+)?ld\+json/iu.test(attributes.type ?? "")) this.#json = [];
    }
  }

  #noteMeta({ name, property, itemprop, "http-equiv": http, content }: Record<string, string>): void {
    for (const key of [property, name, itemprop, http]) {
      const low = key?.toLowerCase().trim();
      if (low && content && content.trim() !== "" && !this.#meta.has(low) && this.#meta.size < 500)
        this.#meta.set(low, content.slice(0, 2_000));
    }
  }

  #endScript({ tag }: Open): void {
    if (tag === "title" && this.#titling) {
      this.#title = plain(this.#titling.join("").slice(0, 2_000));
      this.#titling = null;
    } else if (tag === "script" && this.#json) {
      const json = this.#json.join("");
      if (json.length <= LONGEST_JSON) this.#jsonLd.push(json);
      this.#json = null;
    }
  }

  #snippet({ tag, number, text, attributes, aside }: Open): void {
    const machine = attributes.datetime ?? attributes.content ?? null;
    if ((text === null && machine === null) || this.#snippets.length >= MOST_SNIPPETS) return;
    const line = plain(text ?? "");
    const kind = HEADINGS.has(tag) ? "heading" : tag === "time" ? "time" : "line";
    if (kind === "line" && attributes.itemprop !== "datePublished" && !isDayOrTitle(line, this.#title)) return;
    const within = this.#stack.slice(-6).map((open) => open.number);
    this.#snippets.push({
      at: number,
      letters: this.#letters,
      kind,
      tag,
      text: line,
      machine,
      itemprop: attributes.itemprop ?? null,
      within,
      aside,
    });
  }
}

/** Short and with a figure in it, or part of what the page calls itself. */
function isDayOrTitle(line: string, title: string | null): boolean {
  if (line.length <= LONGEST_DAY && DIGIT.test(line)) return true;
  return line.length >= SHORTEST_TITLE && title !== null && title.toLowerCase().includes(line.toLowerCase());
}

function lengthen(open: Open, text: string): void {
  if (open.text === null) return;
  open.text = open.text.length + text.length > LONGEST_SNIPPET ? null : open.text + text;
}
