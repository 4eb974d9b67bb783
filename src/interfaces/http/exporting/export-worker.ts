/** The thread of one export. It hands on a chunk when it is asked for one, so it never is further than whoever takes them. */
import { parentPort, workerData } from "node:worker_threads";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { type ExportQuestion, exportRecord } from "../../export/export-record.ts";

export type ExportTold =
  | { readonly is: "head"; readonly fileName: string; readonly mediaType: string }
  | { readonly is: "chunk"; readonly bytes: Uint8Array }
  | { readonly is: "end" }
  | { readonly is: "refused"; readonly code: ChanceryError["code"]; readonly message: string };

const { file, question } = workerData as { readonly file: string; readonly question: ExportQuestion };
const port = parentPort!;
const tell = (told: ExportTold): void => port.postMessage(told);
const store = openRecord(file, { readOnly: true });
try {
  const { fileName, mediaType, chunks } = exportRecord(store, question);
  const iterator = chunks[Symbol.asyncIterator]();
  tell({ is: "head", fileName, mediaType });
  // Each message asks for one chunk more.
  for await (const _ of asked()) {
    const { done, value } = await iterator.next();
    if (done) break;
    tell({ is: "chunk", bytes: value });
  }
  tell({ is: "end" });
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error;
  tell({ is: "refused", code: error.code, message: error.message });
} finally {
  await store.close();
  port.close();
}

async function* asked(): AsyncGenerator<void> {
  for (;;) yield await new Promise<void>((resolve) => port.once("message", () => resolve()));
}
