/** A thread that brings what is worked out of a record up to date, whenever it is told to. */
import { parentPort, workerData } from "node:worker_threads";
import { openRecord } from "../store/open-record.ts";
import { derive } from "./derive.ts";

const store = openRecord(workerData as string);

parentPort!.on("message", () => {
  try {
    derive(store);
    parentPort!.postMessage(null);
  } catch (error) {
    parentPort!.postMessage(error);
  }
});
