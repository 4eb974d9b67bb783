import type { ExportFormat } from "../format.ts";

export const PLOVER: ExportFormat = {
  name: "plover",
  purpose: "event records for research, in the codes of PLOVER (POLECAT) with those of CAMEO (ICEWS, Phoenix, GDELT)",
  standard:
    "[PLOVER](https://github.com/openeventdata/PLOVER), as CSV (RFC 4180); see [decision 0043](decisions/0043-plover.md)",
  mediaType: "text/csv; charset=utf-8; header=present",
  ending: ".csv",
  carried: [
    [
      "meetings that were held",
      "`CONSULT`: by telephone or video `phone` (CAMEO 041); one hosts the other `visit` (042), the guest as source; in a third country `third-party` (044); of more than two sides, or on the sidelines, `multilateral` (040); else without mode (040)",
    ],
    ["meetings that are planned", "`AGREE` (036, express intent to meet)"],
    ["documents signed at a meeting", "`SUPPORT` (057, sign formal agreement)"],
    [
      "sides",
      "`source` and `recipient`: lists of ISO 3166-1 alpha-3, `IGO` for bodies, whose names are in `source_name`, `recipient_name`",
    ],
    ["day", "`date`, and `date_edtf` as reports have it"],
    ["topics", "`contexts` where one of PLOVER's has that name; all in `topics`"],
    ["participants", "`source_people`, `recipient_people`: ids and names"],
    ["place, reports", "`country`, `city`, `documents`, `sources`"],
  ],
  counted: {
    cancelled:
      "meetings that were cancelled: who called them off is not read, and SANCTION (cancel) would say that somebody did to show displeasure",
    alone: "meetings of which one side alone is known",
    undated: "events without a day: it is doubtful, or less exact than a day",
    formulas: "values with an apostrophe before them, which a spreadsheet would take for formulas",
  },
  never: [
    "intensity, Goldstein scale: nothing in a report of a meeting measures them",
    "sectors of actors: all are of governments, GOV",
    "what sides said, agreed, criticised at a meeting",
  ],
  load: async () => (await import("./write-plover.ts")).writePlover,
};
