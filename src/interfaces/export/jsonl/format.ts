import type { ExportFormat } from "../format.ts";

export const JSONL: ExportFormat = {
  name: "jsonl",
  purpose: "the whole record, to be kept, read by programs, or taken in by another Chancery",
  standard: "chancery-export 1: JSON Lines, each of the shape of `data/schemas/chancery-export-1.schema.json`",
  mediaType: "application/jsonl",
  ending: ".jsonl",
  carried: [
    ["documents, in the order in which they came", "`document`"],
    ["texts in every version, with the bytes they came as", "`revision`; `original.utf8` or `original.base64`"],
    ["readings: statements with their evidence, passages, attestations", "`revision.reading`"],
    ["what pages said of themselves", "`revision.told`"],
    ["the state of addresses that were fetched", "`address`"],
    ["judgements", "`judgement`"],
    ["outlets, counted", "`outlet`, for people: taken in it is worked out anew"],
  ],
  counted: {
    ingest: "runs of ingest: when somebody put reports in",
    digest: "digests that were made",
    originals: "originals of which there is the hash alone (--no-originals)",
    reports: "mentions of reports that settled a value and are not in this part of the record",
  },
  never: ["meetings, people and offices: they are worked out from what is there, and come to the same"],
  load: async () => (await import("./write-jsonl.ts")).writeJsonl,
};
