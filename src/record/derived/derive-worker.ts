/** A thread that brings what is worked out of a record up to date, whenever it is told to. */
import { parentPort, workerData } from "node:worker_threads";
import { openRecord } from "../store/open-record.ts";
import type { RecordStore } from "../store/record-store.ts";
import { derive } from "./derive.ts";

export interface DeriveWork {
  /** Of the record. */
  readonly path: string;
  /** Reports in one step. */
  readonly step: number | undefined;
}

/** Opened with the first message: loading this file does nothing. */
let store: RecordStore | undefined;

parentPort?.on("message", () => {
  try {
    const { path, step } = workerData as DeriveWork;
    store ??= openRecord(path);
    derive(store, { step });
    parentPort!.postMessage(null);
  } catch (error) {
    parentPort!.postMessage(error);
  }
});
