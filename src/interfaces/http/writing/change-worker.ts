/** The thread that changes the record, one change after another. It opens the record with its first change. */
import { workerData } from "node:worker_threads";
import { openRecord } from "../../../record/store/open-record.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { type ChangeAsked, type Changed, changed } from "./change-of.ts";

let store: RecordStore | undefined;

export default function change(asked: ChangeAsked): Changed {
  store ??= openRecord(workerData as string);
  return changed(store, asked);
}
