/** The record in the words of schema.org, an item a line within one graph. */
import { keyInWords, sideName } from "../../../shared/in-words/names.ts";
import { isWebAddress } from "../../../shared/web-address.ts";
import { readable } from "../../brief/readable.ts";
import { edtfOf } from "../../operations/inputs.ts";
import { type Chunk, type Lost, oneFile } from "../format.ts";
import { isState, sideId, urn } from "../identity.ts";
import { listOf } from "../json-list.ts";
import type { MeetingTold, PersonTold, RecordRows, Source } from "../rows/record-rows.ts";
import { knownSpan, titleOf } from "../told.ts";

export const writeJsonld = oneFile(".jsonld", function* (rows, lost): Generator<Chunk> {
  yield '{\n"@context": "https://schema.org",\n';
  yield* listOf("@graph", itemsOf(rows, lost));
  yield "\n}\n";
});

function* itemsOf(rows: RecordRows, lost: Lost): Generator<object> {
  const sides = new Set<string>();
  for (const person of rows.people()) {
    if (person.country !== null) sides.add(person.country);
    yield personOf(person);
  }
  for (const source of rows.sources()) yield articleOf(source);
  for (const told of rows.meetings()) {
    for (const side of told.meeting.parties) sides.add(side);
    yield eventOf(told, lost);
  }
  for (const side of [...sides].sort()) yield sideOf(side);
}

function sideOf(code: string): object {
  const type = isState(code) ? "Country" : "Organization";
  return { "@type": type, "@id": urn("side", sideId(code)), name: sideName(code), identifier: code };
}

function personOf({ id, name, writings, country, office }: PersonTold): object {
  return {
    ...{ "@type": "Person", "@id": urn("person", id), name: readable(name) },
    ...(writings.length > 0 && { alternateName: writings.map(readable) }),
    ...(country !== null && { affiliation: { "@id": urn("side", sideId(country)) } }),
    ...(office !== null && { jobTitle: readable(office) }),
  };
}

function articleOf({ document, name, title, published, publisher, url, language }: Source): object {
  const span = knownSpan(published);
  return {
    ...{ "@type": "NewsArticle", "@id": urn("document", document), headline: readable(title ?? name) },
    ...(span && span.first === span.last && { datePublished: edtfOf(span.first) }),
    ...(publisher !== null && { publisher: { "@type": "Organization", name: readable(publisher) } }),
    ...(isWebAddress(url) && { url: readable(url) }),
    ...(language !== "und" && { inLanguage: language }),
  };
}

function eventOf({ meeting, accounts }: MeetingTold, lost: Lost): object {
  const { id, date, parties, kind, status, place, participants, topics } = meeting;
  const span = knownSpan(date);
  if (!span) lost.add("undated");
  if (status === "scheduled") lost.add("planned");
  const people = [...new Set(participants.flatMap(({ person }) => (person === undefined ? [] : [person])))];
  const isPlaced = place.city !== null || place.country !== null;
  return {
    ...{ "@type": "Event", "@id": urn("meeting", id), name: titleOf(meeting) },
    ...(span && { startDate: edtfOf(span.first), endDate: edtfOf(span.last) }),
    eventStatus: `https://schema.org/${status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    ...(status === "scheduled" && { description: "Planned; no report tells that it was held." }),
    ...(kind === "call" && { eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode" }),
    ...(isPlaced && {
      location: {
        "@type": "Place",
        name: readable([place.city, place.country && sideName(place.country)].filter(Boolean).join(", ")),
        address: {
          "@type": "PostalAddress",
          ...(place.city !== null && { addressLocality: readable(place.city) }),
          ...(place.country !== null && { addressCountry: place.country }),
        },
      },
    }),
    attendee: [
      ...parties.map((side) => ({ "@id": urn("side", sideId(side)) })),
      ...people.map((person) => ({ "@id": urn("person", person) })),
    ],
    ...(topics.length > 0 && { keywords: topics.map(keyInWords) }),
    subjectOf: [...new Set(accounts.map(({ document }) => document))].map((document) => ({
      "@id": urn("document", document),
    })),
  };
}
