/** A record for tests of exports: the samples, and reports that would do harm to whatever writes them without care. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../../../test/support/reports.ts";
import { ingest } from "../../record/ingest/ingest.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { type ExportQuestion, exportRecord } from "./export-record.ts";

export const HOSTILE = {
  formula: '=HYPERLINK("http://x.example","click")',
  script: "<script>alert('1')</script> ]]> & \"both\" <b>",
  scripts: "მინისტრების შეხვედრა · لقاء الوزيرين · Встреча министров",
  obeyed: "A\u{202E}B\u{7}C",
  tex: "50% of $5 & #1_a {b} \\input{x}",
} as const;

const REPORTS = [
  {
    id: "formula",
    title: HOSTILE.formula,
    publisher: "+Wire & Sons",
    published: "2025-03-04",
    url: "https://x.example/a,b;c",
    text: "\u{1F91D}\u{1F1EC}\u{1F1EA} Danish Prime Minister Karin Holmgaard received Georgian Prime Minister Otar Lomidze in Copenhagen on 3 March 2025. They discussed trade and signed a memorandum of understanding on energy.",
  },
  {
    id: "script",
    title: HOSTILE.script,
    publisher: HOSTILE.scripts,
    published: "2025-05",
    url: 'javascript:alert("1")',
    text: "Danish Foreign Minister Lars Vestergren spoke by telephone with Georgian Foreign Minister Nino Kalandia (ნინო კალანდია) in May. \u{1F4DE} They will meet in Vienna on 4 June 2031.",
  },
  {
    id: "obeyed",
    title: HOSTILE.obeyed,
    publisher: HOSTILE.tex,
    published: "2024-11-02",
    url: null,
    text: "Austrian Chancellor Greta Achleitner met Georgian Prime Minister Otar Lomidze in Oslo on Friday.",
  },
  {
    id: "twice",
    title: "Ministers meet",
    publisher: "Example Wire",
    published: "2025-02-01",
    url: "https://example.org/1",
    text: "Danish Foreign Minister Lars Vestergren met Austrian Foreign Minister Hanna Gruber in Vienna on 1 February 2025 and discussed tourism.",
  },
  {
    id: "twice",
    title: "Ministers meet",
    publisher: "Example Wire",
    published: "2025-02-09",
    url: "https://example.org/1",
    text: "Danish Foreign Minister Lars Vestergren met Austrian Foreign Minister Hanna Gruber in Vienna on 1 February 2025 and discussed fisheries and tourism.",
  },
];

export interface TestRecord {
  readonly folder: string;
  readonly store: RecordStore;
  /** One without reports. */
  readonly empty: RecordStore;
  readonly done: () => Promise<void>;
}

export async function makeTestRecord(): Promise<TestRecord> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-export-"));
  const hostile = join(folder, "hostile.jsonl");
  writeFileSync(hostile, REPORTS.map((report) => `${JSON.stringify(report)}\n`).join(""));
  // Bytes that are no UTF-8.
  const latin = join(folder, "latin.txt");
  writeFileSync(
    latin,
    Buffer.from("Danish Prime Minister Karin Holmgaard met S\xF8ren Kjeldsen in Aarhus on 5 May 2025.", "latin1"),
  );
  const store = openRecord(join(folder, "record.db"), { create: true });
  await ingest(store, [SAMPLES, hostile, latin]);
  const empty = openRecord(join(folder, "empty.db"), { create: true });
  return {
    ...{ folder, store, empty },
    done: async () => {
      await store.close();
      await empty.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

export async function exported(store: RecordStore, question: ExportQuestion): Promise<Buffer> {
  return bytesOf(exportRecord(store, question).chunks);
}

export async function textOf(store: RecordStore, question: ExportQuestion): Promise<string> {
  return (await exported(store, question)).toString("utf8");
}

/** Of a format of several files, by name. */
export async function filesOf(store: RecordStore, question: ExportQuestion): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const { name, chunks } of exportRecord(store, question).files()) files.set(name, await bytesOf(chunks));
  return files;
}
