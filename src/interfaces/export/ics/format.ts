import type { ExportFormat } from "../format.ts";

export const ICS: ExportFormat = {
  name: "ics",
  purpose: "meetings held and planned, for a calendar",
  standard: "[iCalendar, RFC 5545](https://www.rfc-editor.org/rfc/rfc5545), with NAME of RFC 7986",
  mediaType: "text/calendar; charset=utf-8",
  ending: ".ics",
  carried: [
    ["meetings of a known day, or of a known stretch of days", "`VEVENT` of whole days, its `UID` the meeting's id"],
    ["day", "`DTSTART`, `DTEND` (not included, as the standard has it)"],
    ["sides and kind", "`SUMMARY`"],
    ["status: held, scheduled, cancelled", "`STATUS`: CONFIRMED, TENTATIVE, CANCELLED"],
    ["place", "`LOCATION`"],
    ["topics", "`CATEGORIES`"],
    ["participants, with their offices; reports, with their addresses", "`DESCRIPTION`; the first address is `URL`"],
  ],
  counted: {
    undated:
      "meetings of which no day is known, or only a month, a year, one of several days, or a day that is doubtful",
  },
  never: [
    "the hour: reports seldom tell it, and it is not read",
    "participants as `ATTENDEE`, which would need an address of each",
    "evidence, what reports dispute",
  ],
  load: async () => (await import("./write-ics.ts")).writeIcs,
};
