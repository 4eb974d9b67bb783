/** Which column of a spreadsheet is what: by its head, in the wordings that people give it, or as they are told to be (`--map`). */
import type { Sheet, SheetRow } from "../../sources/sheet/sheet.ts";

/** What a column may be, and how it is headed. Wordings are in small letters, without marks; the first is the one shown in help. */
export const FIELDS = {
  date: {
    what: "the day of the meeting",
    heads:
      "date, day, when, meeting date, date of meeting, held on, start date, datum, fecha, data, дата, дата встречи",
  },
  a: {
    what: "the one side",
    heads:
      "side a, side 1, a, party a, party 1, country a, country 1, host, host country, hosting country, our side, страна 1, сторона 1, сторона а",
  },
  b: {
    what: "the other side",
    heads:
      "side b, side 2, b, party b, party 2, country b, country 2, guest, guest country, visitor, visiting country, counterpart country, partner, partner country, their side, страна 2, сторона 2, сторона б",
  },
  sides: {
    what: "both sides, or all of them",
    heads: "sides, parties, countries, dyad, between, side, страны, стороны",
  },
  whoA: {
    what: "who came for the one side",
    heads:
      "who a, person a, name a, official a, participant a, participants a, delegate a, representative a, head of delegation a, host official, host name, hosted by, our official, our participants",
  },
  whoB: {
    what: "who came for the other side",
    heads:
      "who b, person b, name b, official b, participant b, participants b, delegate b, representative b, head of delegation b, guest official, guest name, counterpart, counterpart name, interlocutor, met with, met, visitor name, their official, their participants",
  },
  who: {
    what: "who came, of any side",
    heads: "who, people, participants, attendees, officials, names, persons, delegates, present, кто, участники",
  },
  officeA: {
    what: "the office of who came for the one side",
    heads: "office a, title a, position a, post a, rank a, role a, function a, host title, host position, our title",
  },
  officeB: {
    what: "the office of who came for the other side",
    heads:
      "office b, title b, position b, post b, rank b, role b, function b, guest title, guest position, counterpart title, counterpart position, counterpart office, their title",
  },
  place: {
    what: "where: a city, a country, or both",
    heads: "place, city, location, venue, where, town, ort, lieu, lugar, место, город",
  },
  country: {
    what: "in which country",
    heads: "country, place country, country of meeting, host state, meeting country, location country, страна",
  },
  kind: {
    what: "the kind of meeting",
    heads: "kind, type, kind of meeting, type of meeting, meeting type, event type, event, format, вид, тип",
  },
  level: { what: "the level of the meeting", heads: "level, rank, meeting level, уровень" },
  status: { what: "held, scheduled or cancelled", heads: "status, state, held, статус" },
  topics: {
    what: "what they spoke of",
    heads: "topics, topic, subjects, subject, agenda, themes, theme, issues, issue, about, темы, тема",
  },
  note: {
    what: "anything else",
    heads:
      "note, notes, remarks, remark, comment, comments, summary, description, outcome, outcomes, details, примечание, примечания, комментарий",
  },
  source: {
    what: "where it is known from: an address, or a name",
    heads: "source, link, url, sources, links, reference, ref, web page, website, readout, источник, ссылка",
  },
  published: {
    what: "the day of the source",
    heads:
      "published, publication date, date published, source date, reported, report date, reported on, entered, date entered",
  },
  id: { what: "the number or name of the row", heads: "id, no, nr, number, row id, key, code, #, №" },
} as const satisfies Record<string, { readonly what: string; readonly heads: string }>;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** A column whose cells are understood as a field; a field may have several columns. */
export interface Column {
  /** From 0. */
  readonly at: number;
  readonly head: string;
  /** `null`: its cells are kept in the text of the row, and nothing is read from them. */
  readonly field: Field | null;
}

export interface Table {
  readonly sheet: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
}

/** Rows that may stand above the heads: a title, a date, an empty line. */
const ABOVE = 20;

const BY_HEAD = new Map<string, Field>(
  FIELD_NAMES.flatMap((field) => FIELDS[field].heads.split(", ").map((head) => [plainHead(head), field] as const)),
);

/**
 * The first row whose cells are heads of a date and of sides, or of what was mapped; what stands below it is data.
 * `mapped` is by field the heads that the user gave. `null`: the sheet is no list of meetings.
 */
export function tableOf(sheet: Sheet, mapped: ReadonlyMap<Field, readonly string[]>): Table | null {
  for (const [index, row] of sheet.rows.slice(0, ABOVE).entries()) {
    const columns = columnsOf(row, mapped);
    const has = (...fields: readonly Field[]) => columns.some(({ field }) => field !== null && fields.includes(field));
    if (has("a", "b", "sides") && has("date", "whoA", "whoB", "who", "topics", "place", "kind"))
      return { sheet: sheet.name, columns: inContext(columns), rows: sheet.rows.slice(index + 1) };
  }
  return null;
}

function columnsOf({ cells }: SheetRow, mapped: ReadonlyMap<Field, readonly string[]>): Column[] {
  const own = new Map([...mapped].flatMap(([field, heads]) => heads.map((head) => [plainHead(head), field] as const)));
  const columns = cells.map(({ text }, at) => ({ at, head: text, field: own.get(plainHead(text)) ?? null }));
  const given = new Set(mapped.keys());
  const guessed = columns.map((column) => {
    const field = column.field ?? BY_HEAD.get(plainHead(column.head)) ?? null;
    return column.field === null && field !== null && given.has(field) ? column : { ...column, field };
  });
  // A table of two columns "Country", or of one with nothing else that is a side.
  const countries = guessed.filter(({ field }) => field === "country");
  const sides = guessed.some(({ field }) => field === "a" || field === "b" || field === "sides");
  if (sides || countries.length === 0) return guessed;
  return guessed.map((column) => {
    const place = countries.indexOf(column);
    return place === -1 ? column : { ...column, field: countries.length === 1 ? "b" : place === 0 ? "a" : "b" };
  });
}

/** One "who" beside one other side is theirs; an office without a letter goes with the one "who" there is. */
function inContext(columns: readonly Column[]): Column[] {
  const used = new Set(columns.map(({ field }) => field));
  const alone = used.has("b") && !used.has("a") && !used.has("sides");
  return columns.map((column) => {
    if (column.field === "who" && alone && !used.has("whoB")) return { ...column, field: "whoB" };
    const office = column.field === null && OFFICE_ALONE.has(plainHead(column.head));
    if (office && alone) return { ...column, field: "officeB" };
    return column;
  });
}
const OFFICE_ALONE = new Set(["office", "title", "position", "post", "role", "function"]);

/** "Side A:" and "side_a" are one. */
export function plainHead(head: string): string {
  return head
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#№]+/gu, " ")
    .trim();
}
