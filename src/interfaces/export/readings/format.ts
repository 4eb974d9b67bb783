import type { ExportFormat } from "../format.ts";

export const READINGS: ExportFormat = {
  name: "readings",
  purpose:
    "what was read of each text, as chancery read --json prints it; what is printed where no format is asked for",
  standard: "JSON Lines, a text a line, with the [reading](reading.md) of it",
  mediaType: "application/jsonl",
  ending: ".jsonl",
  carried: [
    ["documents and their texts, in order of their ids", "`document`, `id`, `number`, `text`, and metadata as given"],
    ["readings, with the evidence of every value", "`reading`"],
    ["what pages said of themselves", "`told`"],
  ],
  counted: {},
  never: ["meetings, people and offices that several reports tell of", "judgements", "the bytes that reports came as"],
  load: async () => (await import("./write-readings.ts")).writeReadings,
};
