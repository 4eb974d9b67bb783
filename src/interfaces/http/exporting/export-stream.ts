/** An export as a stream of bytes from a thread of its own. Where the client goes away, the thread ends. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ChanceryError } from "../../../shared/errors.ts";
import { threadArguments } from "../../../shared/thread-arguments.ts";
import type { ExportQuestion } from "../../export/export-record.ts";
import type { ExportTold } from "./export-worker.ts";

/** The worker's file has the ending of this one: `.ts` where the source runs, `.js` where it was built. */
const WORKER = fileURLToPath(new URL(`./export-worker${import.meta.url.slice(-3)}`, import.meta.url));

export interface ExportStream {
  readonly fileName: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array>;
}

export interface ExportStreaming {
  /** Called once, when the thread has ended, however it did. */
  readonly over: () => void;
  /** Milliseconds after which a reader who takes nothing is given up: the thread, and the moment of the record that it holds, are others' too. */
  readonly patience?: number;
}

const PATIENCE = 120_000;

/** @throws ChanceryError `request/invalid` */
export async function exportStream(
  file: string,
  question: ExportQuestion,
  { over, patience = PATIENCE }: ExportStreaming,
): Promise<ExportStream> {
  const worker = new Worker(WORKER, { workerData: { file, question }, execArgv: threadArguments() });
  worker.once("exit", over);
  const next = async (): Promise<ExportTold> => ((await once(worker, "message")) as [ExportTold])[0];
  const head = await next();
  if (head.is !== "head") {
    await worker.terminate();
    throw head.is === "refused" ? new ChanceryError(head.code, head.message) : new Error("an export without a head");
  }
  let waiting: NodeJS.Timeout | undefined;
  worker.once("exit", () => clearTimeout(waiting));
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(waiting);
      const told = next();
      worker.postMessage("more");
      const one = await told;
      if (one.is === "chunk") {
        controller.enqueue(one.bytes);
        waiting = setTimeout(() => {
          controller.error(new Error("the export was not taken"));
          void worker.terminate();
        }, patience).unref();
      } else if (one.is === "end") controller.close();
      // Half a file that looks like a whole one would be worse than a connection that breaks.
      else controller.error(new Error("the export was broken off"));
    },
    async cancel() {
      await worker.terminate();
    },
  });
  return { fileName: head.fileName, mediaType: head.mediaType, body };
}
