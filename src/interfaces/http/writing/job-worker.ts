/** The thread of one job: what it needs of memory goes with it. */
import { parentPort, workerData } from "node:worker_threads";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { doJob } from "./do-job.ts";
import type { JobGiven, JobTold } from "./job.ts";

/** Milliseconds that a job waits for a judgement, or for another process: it has time. */
const PATIENCE = 60_000;

const given = workerData as JobGiven;
const tell = (told: JobTold): void => parentPort!.postMessage(told);
try {
  const store = openRecord(given.file, { patience: PATIENCE });
  try {
    await doJob(store, given, tell);
  } finally {
    await store.close();
  }
} catch (error) {
  const code = error instanceof ChanceryError ? error.code : "server/fault";
  tell({
    is: "failed",
    code,
    detail: "",
    stack: error instanceof ChanceryError ? null : String((error as Error).stack),
  });
}
