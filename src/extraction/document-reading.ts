/** What a report says of itself: who published it and when, where and on what day it was filed, whose account it gives. */
import { type Document, locate, type Printed } from "../documents/document.ts";
import { textOf } from "../documents/span.ts";
import type { Annotated } from "./annotated.ts";
import { findAttribution } from "./attribution/find-attribution.ts";
import type { NamedPerson } from "./attribution/find-sources.ts";
import { spanOf } from "./lookup.ts";
import type { Evidence, Reading, Support } from "./reading.ts";

export function readDocumentPart(annotated: Annotated, people: readonly NamedPerson[]): Reading["document"] {
  const { document } = annotated;
  const { publisher, published, dateline, language } = document;
  const attribution = findAttribution(annotated, people);
  const support: Record<string, Support> = {};
  const given = (field: "publisher" | "published", value: string | null, printed: Printed | undefined) => {
    if (value === null) return;
    if (printed) support[field] = said(evidenceFor(document, printed));
    else support[field] = said({ field, start: 0, end: value.length, quote: value, rule: "document/metadata" });
  };
  given("publisher", publisher, document.printed?.publisher);
  given("published", published, document.printed?.published);
  if (dateline) {
    const words = said(evidenceFor(document, { ...dateline, rule: "document/dateline" }));
    if (dateline.place !== null) support["dateline.place"] = words;
    if (dateline.date !== null) support["dateline.date"] = words;
  }
  for (const { name, from, to, rule } of attribution) {
    support[`attribution.${name}`] = said(evidenceFor(document, { ...spanOf(annotated, from, to), rule }));
  }
  return {
    publisher,
    published,
    dateline: dateline && { place: dateline.place, date: dateline.date },
    attribution: attribution.map(({ name }) => name),
    language,
    support,
  };
}

function said(evidence: Evidence): Support {
  return { basis: "said", evidence: [evidence] };
}

function evidenceFor(document: Document, { start, end, rule }: Printed): Evidence {
  const quote = textOf({ start, end }, document.content);
  const { field, ...span } = locate(document, { start, end });
  return field === "text" ? { ...span, quote, rule } : { field, ...span, quote, rule };
}
