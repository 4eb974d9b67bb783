/** Meetings as events of a calendar. Each is set by ical-generator by itself, so that a calendar of any length takes no more memory than one. */
import { foldLines, ICalCalendar, ICalEvent, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords, sideName } from "../../../shared/in-words/names.ts";
import type { MeetingStatus } from "../../../shared/vocabulary.ts";
import { isWebAddress } from "../../../shared/web-address.ts";
import { readable } from "../../brief/readable.ts";
import { type Chunk, oneFile } from "../format.ts";
import type { MeetingTold, RecordRows, Source } from "../rows/record-rows.ts";
import { knownSpan, type Span, titleOf } from "../told.ts";

const STATUS: Readonly<Record<MeetingStatus, ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  scheduled: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

const END = "END:VCALENDAR";
const DAY = 86_400_000;

export const writeIcs = oneFile(".ics", function* (rows, lost): Generator<Chunk> {
  const calendar = new ICalCalendar({
    name: "Chancery: meetings",
    prodId: { company: "Chancery", product: "chancery export", language: "EN" },
  });
  yield calendar.toString().slice(0, -END.length);
  for (const told of rows.meetings()) {
    const span = knownSpan(told.meeting.date);
    if (span) yield `${foldLines(eventOf(told, span, rows, calendar).toString().trimEnd())}\r\n`;
    else lost.add("undated");
  }
  yield `${END}\r\n`;
});

function eventOf({ meeting, accounts }: MeetingTold, span: Span, rows: RecordRows, calendar: ICalCalendar): ICalEvent {
  const { id, place, topics } = meeting;
  const sources = accounts.map(({ key }) => rows.source(key));
  const location = [place.city, place.country === null ? null : sideName(place.country)].filter(
    (part) => part !== null,
  );
  const url = sources.find((source) => isWebAddress(source.url))?.url;
  const event = new ICalEvent(
    {
      id: `${id}@chancery`,
      start: new Date(span.first * DAY),
      end: new Date((span.last + 1) * DAY),
      allDay: true,
      // The same record gives the same bytes: the stamp is the meeting's own day and not the clock's.
      stamp: new Date(span.last * DAY),
      summary: titleOf(meeting),
      status: STATUS[meeting.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: topics.map((topic) => ({ name: readable(keyInWords(topic)) })),
      description: descriptionOf(meeting, sources),
      ...(location.length > 0 && { location: readable(location.join(", ")) }),
      // The generator escapes commas and semicolons, which an address must not have escaped.
      ...(url && { url: readable(url).replaceAll(",", "%2C").replaceAll(";", "%3B").replaceAll("\\", "%5C") }),
    },
    calendar,
  );
  return event;
}

function descriptionOf({ participants, status, accounts }: Meeting, sources: readonly Source[]): string {
  const people = participants.map(({ name, office, country }) =>
    [name, office, country === null ? null : sideName(country)].filter((part) => part !== null).join(", "),
  );
  const reports = sources.map(({ publisher, published, title, name, url }) =>
    [publisher, published, title ?? name, url].filter((part) => part !== null).join(", "),
  );
  return [
    ...(status === "held"
      ? []
      : [status === "scheduled" ? "Planned; no report tells that it was held." : "Cancelled."]),
    ...people,
    accounts.length === 1 ? "Report:" : "Reports:",
    ...reports,
  ]
    .map(readable)
    .join("\n");
}
