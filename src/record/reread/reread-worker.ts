/** A thread that reads texts of a record again, batch by batch. It loads what it reads with once, with its first batch. */
import { workerData } from "node:worker_threads";
import type { DocumentSpec } from "../../documents/document.ts";
import { TextReader, type TextReaderOptions, type TextResult } from "./read-texts.ts";

let reader: TextReader | undefined;

export default function readBatch(texts: readonly DocumentSpec[]): TextResult[] {
  reader ??= new TextReader(workerData as TextReaderOptions);
  return reader.read(texts);
}
