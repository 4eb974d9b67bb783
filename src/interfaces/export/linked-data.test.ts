/** What is written as JSON-LD is taken by jsonld.js, which drops no word of it as one that it does not know, and says what the standard means by it. */
import jsonld from "jsonld";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestRecord, type TestRecord, textOf } from "./testing.ts";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";

/** By the Web Annotation Vocabulary (W3C, 2017), the words that are used here: its own context is not fetched by tests. */
const ANNOTATIONS = {
  id: "@id",
  type: "@type",
  ...Object.fromEntries(
    ["Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "describing"].map(
      (name) => [name, `${OA}${name}`],
    ),
  ),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Text: "http://purl.org/dc/dcmitype/Text",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  first: { "@id": `${AS}first`, "@type": "@id" },
  items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
  startIndex: { "@id": `${AS}startIndex`, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
  total: { "@id": `${AS}totalItems`, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
  body: { "@id": `${OA}hasBody`, "@type": "@id" },
  target: { "@id": `${OA}hasTarget`, "@type": "@id" },
  scope: { "@id": `${OA}hasScope`, "@type": "@id" },
  source: { "@id": `${OA}hasSource`, "@type": "@id" },
  selector: { "@id": `${OA}hasSelector`, "@type": "@id" },
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  language: "http://purl.org/dc/elements/1.1/language",
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { "@id": `${OA}start`, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
  end: { "@id": `${OA}end`, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
};

/** Schema.org's words that are used here, each with what its values may be by schema.org. */
const SCHEMA_ORG = {
  ...Object.fromEntries(
    [
      ...["Event", "Person", "NewsArticle", "Country", "Organization", "Place", "PostalAddress"],
      ...["name", "alternateName", "headline", "jobTitle", "identifier", "keywords", "description"],
      ...["location", "address", "addressLocality", "addressCountry", "attendee", "affiliation", "publisher"],
      ...["subjectOf", "inLanguage"],
    ].map((name) => [name, `http://schema.org/${name}`]),
  ),
  ...Object.fromEntries(
    ["startDate", "endDate", "datePublished"].map((name) => [
      name,
      { "@id": `http://schema.org/${name}`, "@type": "http://schema.org/Date" },
    ]),
  ),
  ...Object.fromEntries(
    ["url", "eventStatus", "eventAttendanceMode"].map((name) => [
      name,
      { "@id": `http://schema.org/${name}`, "@type": "@id" },
    ]),
  ),
};

const CONTEXTS: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/anno.jsonld": ANNOTATIONS,
  "https://schema.org": SCHEMA_ORG,
};

let record: TestRecord;

beforeAll(async () => {
  record = await makeTestRecord();
}, 60_000);
afterAll(async () => {
  await record.done();
});

/** `safe`: what has no meaning is an error, where it would be left out in silence. */
async function triplesOf(format: string): Promise<readonly Triple[]> {
  const document = JSON.parse(await textOf(record.store, { format }));
  const documentLoader = async (url: string) => {
    const known = CONTEXTS[url];
    if (!known) throw new Error(`${url} is no context that is known here`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": known } };
  };
  return (await jsonld.toRDF(document, { safe: true, documentLoader } as never)) as unknown as Triple[];
}

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

function count(triples: readonly Triple[], predicate: string, object?: string): number {
  return triples.filter((one) => one.predicate.value === predicate && (!object || one.object.value === object)).length;
}

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

test("annotations: each has a body, a target and a motive, and each target the words and their place", async () => {
  const triples = await triplesOf("annotations");
  const all = count(triples, TYPE, `${OA}Annotation`);
  expect(all).toBeGreaterThan(500);
  for (const property of ["hasBody", "hasTarget", "motivatedBy", "hasSource", "exact", "start", "end"])
    expect([property, count(triples, `${OA}${property}`)]).toEqual([property, all]);
  expect(count(triples, `${OA}hasSelector`)).toBe(2 * all);
  expect(count(triples, TYPE, `${AS}OrderedCollectionPage`)).toBe(1);
});

test("jsonld: meetings are events that begin on a day and have those who came", async () => {
  const triples = await triplesOf("jsonld");
  const events = count(triples, TYPE, "http://schema.org/Event");
  expect(events).toBeGreaterThan(20);
  expect(count(triples, "http://schema.org/eventStatus")).toBe(events);
  expect(count(triples, "http://schema.org/attendee")).toBeGreaterThan(events);
  expect(count(triples, "http://schema.org/headline")).toBe(count(triples, TYPE, "http://schema.org/NewsArticle"));
});
