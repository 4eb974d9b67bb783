/** What a report says of itself: who published it and when, where and on what day it was filed, whose account it gives. */
import type { Annotated } from "./annotated.ts";
import { findAttribution } from "./attribution/find-attribution.ts";
import type { NamedPerson } from "./attribution/find-sources.ts";
import { cite, evidenceOfMetadata } from "./cite.ts";
import { spanOf } from "./lookup.ts";
import type { Reading, Support } from "./reading.ts";

export function readDocumentPart(annotated: Annotated, people: readonly NamedPerson[]): Reading["document"] {
  const { document } = annotated;
  const { publisher, published, dateline, language } = document;
  const attribution = findAttribution(annotated, people);
  const support: Record<string, Support> = {};
  if (publisher !== null) support.publisher = { basis: "said", evidence: [evidenceOfMetadata(document, "publisher")] };
  if (published !== null) support.published = { basis: "said", evidence: [evidenceOfMetadata(document, "published")] };
  if (dateline) {
    const words = cite(document, "said", [dateline], "document/dateline");
    if (dateline.place !== null) support["dateline.place"] = words;
    if (dateline.date !== null) support["dateline.date"] = words;
  }
  for (const { name, from, to, rule } of attribution) {
    support[`attribution.${name}`] = cite(document, "said", [spanOf(annotated, from, to)], rule);
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
