/** Meetings as events of PLOVER, an event a line. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { edtfOf } from "../../operations/inputs.ts";
import { csvCell } from "../csv/write-csv.ts";
import { type Chunk, type Lost, oneFile } from "../format.ts";
import { isState, sideName } from "../identity.ts";
import type { AccountTold, MeetingTold } from "../rows/meeting-rows.ts";
import type { Cell } from "../tables/table.ts";
import { knownSpan } from "../told.ts";
import { ALPHA_3 } from "./alpha-3.ts";
import { CONTEXTS, eventOf, type PloverEvent, signingOf } from "./codes.ts";

const COLUMNS = [
  ...["event_id", "meeting", "date", "date_edtf", "event_type", "event_mode", "cameo_code", "contexts", "topics"],
  ...["source", "source_name", "source_people", "recipient", "recipient_name", "recipient_people"],
  ...["country", "city", "level", "sources", "documents"],
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

export const writePlover = oneFile(".csv", function* (rows, lost): Generator<Chunk> {
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => csvCell(cell, lost)).join(",")}\r\n`;
  yield line(COLUMNS);
  for (const told of rows.meetings()) {
    const { meeting } = told;
    if (meeting.status === "cancelled") lost.add("cancelled");
    else if (meeting.parties.length < 2) lost.add("alone");
    const signed = isSigned(rows.store, told.accounts) ? signingOf(meeting) : null;
    for (const [event, ending] of [[eventOf(meeting), ""] as const, [signed, "-signed"] as const])
      if (event) {
        const row = rowOf(event, `${meeting.id}${ending}`, told, lost);
        yield line(COLUMNS.map((column) => row[column]));
      }
  }
});

function rowOf(event: PloverEvent, id: string, { meeting, accounts }: MeetingTold, lost: Lost): Row {
  const { date, topics, place, level, sources } = meeting;
  const span = knownSpan(date);
  const day = span && span.first === span.last ? edtfOf(span.first) : null;
  if (day === null) lost.add("undated");
  const contexts = new Set(topics.flatMap((topic) => CONTEXTS[topic] ?? []));
  return {
    ...{ event_id: id, meeting: meeting.id, date: day, date_edtf: date },
    ...{ event_type: event.type, event_mode: event.mode, cameo_code: event.cameo },
    contexts: [...contexts].sort().join(";") || null,
    topics: topics.join(";") || null,
    ...{
      source: codesOf(event.sources),
      source_name: namesOf(event.sources),
      source_people: peopleOf(meeting, event.sources),
    },
    recipient: codesOf(event.recipients),
    recipient_name: namesOf(event.recipients),
    recipient_people: peopleOf(meeting, event.recipients),
    country: place.country === null ? null : codeOf(place.country),
    city: place.city,
    ...{ level, sources },
    documents: [...new Set(accounts.map(({ document }) => document))].join(";"),
  };
}

function codeOf(side: string): string {
  return isState(side) ? (ALPHA_3[side] ?? side) : "IGO";
}

function codesOf(sides: readonly string[]): string | null {
  return sides.map(codeOf).join(";") || null;
}

function namesOf(sides: readonly string[]): string | null {
  return sides.map(sideName).join(";") || null;
}

function peopleOf({ participants }: Meeting, sides: readonly string[]): string | null {
  const people = participants.filter(({ country }) => country !== null && sides.includes(country));
  return people.map(({ person, name }) => `${person ?? ""} ${name.replaceAll(";", ",")}`.trim()).join(";") || null;
}

/** Whether a report of it says that a document was signed there. */
function isSigned(store: RecordStore, accounts: readonly AccountTold[]): boolean {
  const actions = store.sql<{ subject: string }>(
    "select subject from statement where revision = ? and property = 'action' and value = 'signed'",
  );
  return accounts.some(({ key, number }) =>
    actions.all(key).some(({ subject }) => subject.startsWith(`meeting.${number}.`)),
  );
}
