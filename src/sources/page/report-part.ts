/**
 * The part of a page that belongs to its title: the smallest around the title that has some text beside it, without lists of links.
 *
 * A report of this genre is often two sentences long, and whatever weighs pages by how much text is where takes the teasers in the margin
 * for the article. But a report stands below its title.
 */
import { ELEMENT, type Node, TEXT } from "./page-text.ts";

/** Of an element and all that is in it. */
interface Measure {
  /** Letters, spaces left out; and those of them that are links. */
  letters: number;
  linked: number;
  links: number;
  /** Headings that lead elsewhere. */
  linkedHeadings: number;
  /** Letters of the longest run of text that is no link. */
  longest: number;
}

/** So many letters that are no links are some text. */
const SOME = 80;
/** Of a list of links so much is links, and there are so many. */
const LINKED = 0.6;
const LINKS = 3;
const LISTS = new Set(["ul", "ol", "div", "section", "table", "dl", "p", "td"]);
const HEADINGS = new Set(["h2", "h3", "h4", "h5", "h6"]);
/** Letters of a word, of a line of prose, and of the most that a teaser says. */
const WORD = 3;
const LINE = 40;
const TEASER = 300;
const TOOL = 120;
/** For passing on, for finding other pages, for saying something oneself. */
const TOOLS =
  /(?:^|[ _-])(?:share|sharing|social|related|recommended|newsletter|subscribe|comments?|breadcrumbs?|pagination|pager|tags?|toolbar|print|advert|promo)(?:$|[ _-])/iu;
const WHITE = /\s/gu;

export class MeasuredPage {
  readonly #measures = new Map<Node, Measure>();
  readonly #byNumber = new Map<string, Node>();
  readonly #root: Node;
  readonly #attribute: string;

  /** `attribute`: holds the number of each element. */
  constructor(root: Node, attribute: string) {
    this.#root = root;
    this.#attribute = attribute;
    this.#measure(root, false);
  }

  numbered(number: number | string | null): Node | null {
    return number === null ? null : (this.#byNumber.get(String(number)) ?? null);
  }

  /** The smallest part around `heading` that has some text beside it. */
  partOf(heading: Node): Node {
    const own = this.#prose(heading);
    let part = heading;
    while (part !== this.#root && part.parentNode && this.#prose(part) - own < SOME) part = part.parentNode;
    return part;
  }

  /** The smallest part that holds both. */
  partOfBoth(a: Node, b: Node): Node {
    const around = new Set<Node>();
    for (let node: Node | null = a; node; node = node.parentNode) around.add(node);
    for (let node: Node | null = b; node; node = node.parentNode) if (around.has(node)) return node;
    return this.#root;
  }

  /** What is for going elsewhere: lists that are mostly links, and teasers of other reports. */
  leadingElsewhere(part: Node, heading: Node | null): Set<Node> {
    const found = new Set<Node>();
    const own = new Set<Node>();
    for (let node = heading; node; node = node.parentNode) own.add(node);
    const look = (node: Node): void => {
      for (const child of this.#elementsOf(node)) {
        if (!own.has(child) && (this.#isListOfLinks(child) || this.#isTeasers(child) || this.#isTool(child)))
          found.add(child);
        else look(child);
      }
    };
    look(part);
    return found;
  }

  #isListOfLinks(node: Node): boolean {
    const { letters, linked, links, longest } = this.#measures.get(node)!;
    if (!LISTS.has(node.localName ?? "") || links < LINKS || linked <= letters * LINKED) return false;
    // A part that holds a sentence holds the text, beside a long list.
    return longest < LINE;
  }

  /** By its name, and by how little it says: a part may be named after what is only a corner of it. */
  #isTool(node: Node): boolean {
    if (!LISTS.has(node.localName ?? "") || this.#prose(node) > TOOL) return false;
    return TOOLS.test(node.getAttribute?.("class") ?? "") || TOOLS.test(node.getAttribute?.("id") ?? "");
  }

  /** A linked heading and a sentence or two, or nothing but such. */
  #isTeasers(node: Node): boolean {
    const { linkedHeadings } = this.#measures.get(node)!;
    if (linkedHeadings === 0) return false;
    if (linkedHeadings === 1 && this.#prose(node) <= TEASER && this.#opensWithLink(node)) return true;
    const parts = this.#elementsOf(node).filter((child) => this.#prose(child) >= LINE);
    return parts.length > 0 && parts.every((child) => this.#isTeasers(child));
  }

  /** A link comes before any prose; a day and a label may come before it. `null` where there is neither. */
  #opensWithLink(node: Node): boolean | null {
    const { links, letters } = this.#measures.get(node)!;
    if (node.localName === "a" && letters >= WORD) return true;
    if (links === 0) return letters >= LINE ? false : null;
    for (const child of this.#elementsOf(node)) {
      const opens = this.#opensWithLink(child);
      if (opens !== null) return opens;
    }
    return null;
  }

  #elementsOf(node: Node): Node[] {
    const found: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (this.#measures.has(child)) found.push(child);
    return found;
  }

  #prose(node: Node): number {
    const measure = this.#measures.get(node);
    return measure ? measure.letters - measure.linked : 0;
  }

  /** Elements are at most some hundred deep: `sweep` sees to that. */
  #measure(node: Node, linked: boolean): Measure {
    const measure = { letters: 0, linked: 0, links: 0, linkedHeadings: 0, longest: 0 };
    const link = node.localName === "a";
    if (link) measure.links = 1;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        const { length } = (child.nodeValue ?? "").replace(WHITE, "");
        measure.letters += length;
        if (linked || link) measure.linked += length;
        else measure.longest = Math.max(measure.longest, length);
      } else if (child.nodeType === ELEMENT) {
        const within = this.#measure(child, linked || link);
        measure.letters += within.letters;
        measure.linked += within.linked;
        measure.links += within.links;
        measure.linkedHeadings += within.linkedHeadings;
        measure.longest = Math.max(measure.longest, within.longest);
      }
    }
    if (HEADINGS.has(node.localName ?? "") && measure.linked >= WORD) measure.linkedHeadings = 1;
    this.#measures.set(node, measure);
    const number = node.getAttribute?.(this.#attribute);
    if (number != null) this.#byNumber.set(number, node);
    return measure;
  }
}
