/**
 * A part of a page → its text as a person sees it: each paragraph, heading and item of a list on a line of its own, white space as it is
 * shown and not as it was typed.
 */
import { visible } from "./plain.ts";

/** What is needed of an element, or of a text. */
export interface Node {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue?: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
  getAttribute?(name: string): string | null;
}

export interface PageTextOptions {
  /** Captions of pictures: they tell of another day as often as of this one. Default: left out. */
  readonly captions?: boolean;
  /** Parts that are no text of the report. */
  readonly without?: ReadonlySet<Node>;
}

export const ELEMENT = 1;
export const TEXT = 3;
/** On a line of their own, with a gap before the next. */
const PARAGRAPHS = new Set(
  "address article aside blockquote body center details dir div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html main menu nav ol p pre section summary table ul".split(
    " ",
  ),
);
/** On a line of their own, without one. */
const LINES = new Set(["li", "tr", "dt", "dd", "caption", "option", "legend"]);
const NEVER = new Set(["script", "style", "noscript", "template", "head", "title"]);
const CAPTION = /(?:^|[ _-])caption(?:$|[ _-])/iu;
const HIDDEN = /(?:display ?: ?none|visibility ?: ?hidden)/iu;
const WHITE = /[ \t\n\r\f]+/gu;
const NEWLINE = /\r\n?|\n/u;
/** Items without a mark run into each other where they are read without their layout. */
const BULLET = "• ";

export function pageText(root: Node, options: PageTextOptions = {}): string {
  const text = new Text(options);
  text.add(root);
  return text.end();
}

class Text {
  readonly #lines: string[] = [];
  readonly #options: PageTextOptions;
  /** What stands on the line so far, in pieces, and the last character of it. */
  #pieces: string[] = [];
  #last = "";
  /** Before the next line that has something in it. */
  #gap = false;
  #mark = "";
  #pre = 0;
  /** How many items of lists we are within: their paragraphs have no gap between. */
  #items = 0;
  readonly #lists: { ordered: boolean; next: number }[] = [];

  constructor(options: PageTextOptions) {
    this.#options = options;
  }

  end(): string {
    this.#break(false);
    return this.#lines.join("\n");
  }

  /** Elements are at most some hundred deep: `sweep` sees to that. */
  add(node: Node): void {
    if (node.nodeType === TEXT) this.#add(visible(node.nodeValue ?? ""));
    if (node.nodeType !== ELEMENT && node.firstChild === null) return;
    const tag = node.localName ?? "";
    if (NEVER.has(tag) || this.#isLeftOut(node, tag)) return;
    if (tag === "br") this.#break(this.#last === "" && this.#mark === "");
    else if (PARAGRAPHS.has(tag)) this.#addParagraph(node, tag);
    else if (LINES.has(tag)) this.#addLine(node, tag);
    else this.#addInline(node, tag);
  }

  #addParagraph(node: Node, tag: string): void {
    const list = tag === "ol" || tag === "ul" || tag === "menu" || tag === "dir";
    // A list within an item goes on in the lines of its list.
    const inner = (list && this.#lists.length > 0) || this.#items > 0;
    this.#break(!inner);
    if (list) this.#lists.push({ ordered: tag === "ol", next: Number(node.getAttribute?.("start") ?? 1) || 1 });
    if (tag === "pre") this.#pre++;
    this.#addChildren(node);
    if (tag === "pre") this.#pre--;
    if (list) this.#lists.pop();
    this.#break(!inner);
  }

  #addLine(node: Node, tag: string): void {
    this.#break(false);
    const list = tag === "li" ? this.#lists.at(-1) : undefined;
    if (tag === "li") this.#mark = list?.ordered ? `${list.next++}. ` : BULLET;
    if (tag === "li") this.#items++;
    this.#addChildren(node);
    if (tag === "li") this.#items--;
    this.#mark = "";
    this.#break(false);
  }

  #addInline(node: Node, tag: string): void {
    if ((tag === "td" || tag === "th") && this.#last !== "" && this.#last !== "\t") this.#push("\t");
    if (tag === "q") this.#add("“");
    this.#addChildren(node);
    if (tag === "q") this.#add("”");
  }

  #addChildren(node: Node): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.add(child);
  }

  #add(text: string): void {
    if (this.#pre > 0) {
      const [first, ...rest] = text.split(NEWLINE);
      this.#append(first!);
      for (const line of rest) {
        this.#break(this.#last === "");
        this.#append(line);
      }
    } else this.#append(text);
  }

  #append(text: string): void {
    const shown = text.replace(WHITE, " ");
    const atSpace = this.#last === "" || this.#last === " " || this.#last === "\t";
    const more = atSpace && shown.startsWith(" ") ? shown.slice(1) : shown;
    if (more === "") return;
    if (this.#mark !== "") this.#push(this.#mark);
    this.#mark = "";
    this.#push(more);
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#last = piece.at(-1)!;
  }

  /** Ends the line; with `gap` an empty one follows. */
  #break(gap: boolean): void {
    const line = this.#pieces.join("").replaceAll(" \t", "\t").trim();
    this.#pieces = [];
    this.#last = "";
    if (line !== "" && line !== BULLET.trim()) {
      if (this.#gap && this.#lines.length > 0) this.#lines.push("");
      this.#lines.push(line);
      this.#gap = false;
    }
    this.#gap ||= gap;
  }

  #isLeftOut(node: Node, tag: string): boolean {
    const attribute = (name: string): string => node.getAttribute?.(name) ?? "";
    if (node.getAttribute?.("hidden") != null || HIDDEN.test(attribute("style"))) return true;
    if (this.#options.without?.has(node)) return true;
    return !this.#options.captions && (tag === "figcaption" || CAPTION.test(attribute("class")));
  }
}
