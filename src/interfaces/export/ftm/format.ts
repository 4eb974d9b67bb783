import type { ExportFormat } from "../format.ts";

export const FTM: ExportFormat = {
  name: "ftm",
  purpose: "people, bodies, offices and events for Aleph, OpenSanctions and other tools of investigation",
  standard: "[FollowTheMoney](https://followthemoney.tech/), model 3, an entity a line",
  mediaType: "application/json+ftm",
  ending: ".ftm.jsonl",
  carried: [
    ["people: name, other writings, side, latest office", "`Person`: `name`, `alias`, `country`, `position`"],
    ["sides that are states", "`PublicBody`: `name`, `country`"],
    ["sides that are bodies: EU, NATO", "`Organization`: `name`"],
    ["offices", "`Position`: `name`, `country`, `organization`"],
    [
      "who held which office",
      "`Occupancy`: `holder`, `post`; days of the first and last report are `date`, and no start and end of a term",
    ],
    [
      "meetings held and planned: day, place, topics",
      "`Event`: `name`, `date` or `startDate` and `endDate`, `country`, `location`, `keywords`, `summary`",
    ],
    ["who took part in a meeting, sides and people", "`Event`: `involved`"],
    ["reports", "`Article`: `title`, `publishedAt`, `publisher`, `sourceUrl`, `language`"],
    ["which reports tell of a meeting", "`Event`: `proof`"],
  ],
  counted: {
    cancelled: "meetings that were cancelled",
    undated: "days that are no day, month or year of a calendar: the event has none",
    doubtful: "terms of office that are doubtful",
    languages: "languages without a code of three letters here",
  },
  never: [
    "statements and the words they rest on",
    "who takes part with which office in one meeting",
    "texts of reports",
  ],
  load: async () => (await import("./write-ftm.ts")).writeFtm,
};
