/** Entities of FollowTheMoney, one a line. Whatever an entity names comes before it, so that a stream can be checked as it comes. */
import { parseEdtf } from "../../../shared/edtf.ts";
import { keyInWords, sideName } from "../../../shared/in-words/names.ts";
import { isWebAddress } from "../../../shared/web-address.ts";
import { readable } from "../../brief/readable.ts";
import { edtfOf } from "../../operations/inputs.ts";
import { type Chunk, type Lost, oneFile } from "../format.ts";
import { isState, officeId, sideId, termId } from "../identity.ts";
import type { MeetingTold, OfficeTerm, PersonTold, RecordRows, Source } from "../rows/record-rows.ts";
import { knownSpan, titleOf } from "../told.ts";
import { LANGUAGES } from "./languages.ts";

type Values = Readonly<Record<string, readonly (string | null | undefined)[]>>;

export const writeFtm = oneFile(".ftm.jsonl", function* (rows, lost): Generator<Chunk> {
  const sides = new Set<string>();
  const side = function* (code: string | null): Generator<Chunk> {
    if (code === null || sides.has(code)) return;
    sides.add(code);
    yield entity(sideId(code), isState(code) ? "PublicBody" : "Organization", {
      name: [sideName(code)],
      country: [countryOf(code)],
    });
  };
  const people = new Set<string>();
  for (const person of rows.people()) {
    yield* side(person.country);
    people.add(person.id);
    yield personOf(person);
  }
  yield* offices(rows, lost, side, people);
  for (const source of rows.sources()) yield articleOf(source, lost);
  for (const told of rows.meetings()) {
    if (told.meeting.status === "cancelled") {
      lost.add("cancelled");
      continue;
    }
    for (const code of told.meeting.parties) yield* side(code);
    yield eventOf(told, people, lost);
  }
});

function* offices(
  rows: RecordRows,
  lost: Lost,
  side: (code: string) => Generator<Chunk>,
  people: ReadonlySet<string>,
): Generator<Chunk> {
  let before = "";
  for (const term of rows.terms()) {
    if (term.doubtful !== null) lost.add("doubtful");
    if (term.doubtful !== null || !people.has(term.holder.id)) continue;
    yield* side(term.country);
    const id = officeId(term);
    if (id !== before)
      yield entity(id, "Position", {
        name: [`${term.title}, ${sideName(term.country)}`],
        country: [countryOf(term.country)],
        organization: [sideId(term.country)],
      });
    before = id;
    yield occupancyOf(term);
  }
}

function personOf({ id, name, writings, country, office }: PersonTold): Chunk {
  return entity(id, "Person", { name: [name], alias: writings, country: [countryOf(country)], position: [office] });
}

function occupancyOf(term: OfficeTerm): Chunk {
  const { holder, first, last, reports } = term;
  return entity(termId(term), "Occupancy", {
    holder: [holder.id],
    post: [officeId(term)],
    date: [...new Set([first, last])],
    description: [`Told by ${reports} ${reports === 1 ? "report" : "reports"}; the term itself may be longer.`],
  });
}

function articleOf({ document, name, title, published, publisher, url, language }: Source, lost: Lost): Chunk {
  const code = LANGUAGES[language];
  if (code === undefined && language !== "und") lost.add("languages");
  return entity(document, "Article", {
    title: [title],
    name: [title ?? name],
    fileName: [name],
    publishedAt: [calendarOf(published)],
    publisher: [publisher],
    sourceUrl: [isWebAddress(url) ? url : null],
    language: [code],
  });
}

function eventOf({ meeting, accounts }: MeetingTold, people: ReadonlySet<string>, lost: Lost): Chunk {
  const { id, kind, date, parties, place, topics, status, participants, level } = meeting;
  const span = knownSpan(date);
  const day = span ? null : calendarOf(date);
  if (!span && day === null) lost.add("undated");
  const [first, last] = span ? [edtfOf(span.first), edtfOf(span.last)] : [null, null];
  return entity(id, "Event", {
    name: [titleOf({ kind, parties })],
    date: [first !== null && first === last ? first : day],
    startDate: [first === last ? null : first],
    endDate: [first === last ? null : last],
    country: [countryOf(place.country)],
    location: [place.city],
    involved: [
      ...parties.map(sideId),
      ...new Set(participants.flatMap(({ person }) => (person !== undefined && people.has(person) ? [person] : []))),
    ],
    keywords: topics.map(keyInWords),
    summary: [
      status === "scheduled" ? "Planned; no report tells that it was held." : null,
      level === null ? null : `Level: ${keyInWords(level)}.`,
    ],
    proof: [...new Set(accounts.map(({ document }) => document))],
  });
}

/** Values that are not known are left out, and so are properties of none. */
function entity(id: string, schema: string, values: Values): Chunk {
  const properties = Object.fromEntries(
    Object.entries(values).flatMap(([name, all]) => {
      const known = [...new Set(all)].flatMap((value) => (value ? [readable(value)] : []));
      return known.length === 0 ? [] : [[name, known]];
    }),
  );
  return `${JSON.stringify({ id, schema, properties })}\n`;
}

/** Its codes are those of ISO 3166 in small letters, and `eu`. */
function countryOf(code: string | null): string | null {
  if (code === null) return null;
  if (code === "EU" || isState(code)) return OF_FORMER_STATES[code] ?? code.toLowerCase();
  return null;
}

const OF_FORMER_STATES: Readonly<Record<string, string>> = { SU: "suhh", YU: "yucs", CS: "cshh", DD: "dd" };

/** A day, a month or a year of the calendar, and nothing that is doubtful. */
function calendarOf(edtf: string | null): string | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value?.kind === "date" && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(edtf!) ? edtf : null;
}
