/** Markup of a page, written down again so that whatever is built of it is well-formed and knows its elements by their numbers. */
import { htmlOf } from "../../shared/markup.ts";

const KEPT_ATTRIBUTES = ["class", "id", "style", "hidden", "aria-hidden", "role", "itemprop", "href", "start"];
/** The number of an element, by which it is known in whatever is built of the page. */
export const NUMBER = "data-at";
const LONGEST_ATTRIBUTE = 300;
const NAME = /^[a-z][a-z0-9-]{0,40}$/u;

export function opening(tag: string, attributes: Readonly<Record<string, string>>, number: number): string {
  let markup = `<${nameOf(tag)} ${NUMBER}="${number}"`;
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${htmlOf(value.slice(0, LONGEST_ATTRIBUTE))}"`;
  }
  return `${markup}>`;
}

/** The whole of an old page stands in a form; and a name that is none makes no element. */
export function nameOf(tag: string): string {
  return tag === "form" ? "div" : NAME.test(tag) ? tag : "span";
}

/** `<` is written as `&lt;`. */
export const LEAST_ADDED = 3;
