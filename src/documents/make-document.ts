/** A report as given → a `Document`: its content laid out, its parts told apart, and what it says about its own publication. */
import type { Dateline, Document, DocumentSpec, Printed } from "./document.ts";
import { identifyLanguage } from "./language.ts";
import { printedDay } from "./published.ts";
import { printedPublisher } from "./publisher.ts";
import { splitBlocks } from "./split-blocks.ts";

const BETWEEN = "\n\n";
const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]/u;

/**
 * A report as given → what is read: `read(makeDocument({ id: "1", title: null, text, published: "2025-07-22", publisher: null, url: null }), …)`.
 * Where `published` or `publisher` is null, it is looked for in the text. Throws nothing: a text of any kind is a document.
 */
export function makeDocument(spec: DocumentSpec): Document {
  const title = given(spec.title);
  const content = title === null ? spec.text : title + BETWEEN + spec.text;
  const textStart = content.length - spec.text.length;
  const split = splitBlocks(content, textStart, title);
  const { blocks } = split;
  const dateline = ownSlug(split.dateline, spec.publisher);
  const published = given(spec.published);
  const publisher = given(spec.publisher);
  const day = published === null ? printedDay(content, blocks, dateline) : null;
  const outlet = publisher === null ? printedPublisher(content, blocks, dateline) : null;
  const printed: { published?: Printed; publisher?: Printed } = {};
  if (day) printed.published = day.printed;
  if (outlet) printed.publisher = outlet.printed;
  return {
    id: spec.id,
    title: spec.title,
    url: spec.url,
    text: spec.text,
    published: published === null ? (day?.date ?? null) : (ISO_DATE_TIME.exec(published)?.[1] ?? published),
    publisher: publisher ?? outlet?.name ?? null,
    content,
    textStart,
    blocks,
    dateline: dateline && withPlace(dateline, placeName(dateline.place)),
    language: identifyLanguage(firstProse()),
    printed,
  };

  function firstProse(): string {
    const body = blocks.find((block) => block.kind === "body");
    return body ? content.slice(body.proseStart, body.proseStart + 1000) : content.slice(0, 1000);
  }
}

/** White space is nothing given. */
function given(value: string | null): string | null {
  return value === null || value.trim() === "" ? null : value;
}

/** "ECONOMYDAILY – " opens with the outlet's own name, and not with a place. */
function ownSlug(dateline: Dateline | null, publisher: string | null): Dateline | null {
  if (!dateline?.place || !publisher || bare(dateline.place) !== bare(publisher)) return dateline;
  return dateline.date === null && dateline.agency === null
    ? null
    : { ...dateline, place: null, agency: dateline.place };
}

function withPlace({ date, agency, start, end }: Dateline, place: string | null): Dateline {
  return { place, date, agency, start, end };
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** "BUENOS AIRES" is "Buenos Aires"; "USA" and "UK" stay. */
function placeName(place: string | null): string | null {
  if (place === null || /\p{Ll}/u.test(place) || place.length <= 3) return place;
  return place.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
