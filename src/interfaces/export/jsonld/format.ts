import type { ExportFormat } from "../format.ts";

export const JSONLD: ExportFormat = {
  name: "jsonld",
  purpose: "meetings, people and reports for web pages and graphs of linked data",
  standard: "[JSON-LD 1.1](https://www.w3.org/TR/json-ld11/) with the words of [schema.org](https://schema.org/)",
  mediaType: "application/ld+json",
  ending: ".jsonld",
  carried: [
    [
      "people: name, other writings, side, latest office",
      "`Person`: `name`, `alternateName`, `affiliation`, `jobTitle`",
    ],
    ["sides", "`Country`, or `Organization` where it is a body"],
    ["reports", "`NewsArticle`: `headline`, `datePublished`, `publisher`, `url`, `inLanguage`"],
    ["meetings held and planned, and those cancelled", "`Event`; `eventStatus` is EventScheduled, or EventCancelled"],
    ["day, or first and last day", "`startDate`, `endDate`"],
    ["place", "`location`; of a call `eventAttendanceMode` is OnlineEventAttendanceMode"],
    ["who took part", "`attendee`, sides and people"],
    ["topics", "`keywords`"],
    ["which reports tell of a meeting", "`subjectOf`"],
  ],
  counted: {
    undated: "days that are doubtful, or less exact than a day: the event has none",
    planned: "planned meetings, which schema.org does not tell from those that were held: `description` does",
  },
  never: [
    "terms of office: only the latest office is there",
    "statements and the words they rest on",
    "what reports dispute",
  ],
  load: async () => (await import("./write-jsonld.ts")).writeJsonld,
};
