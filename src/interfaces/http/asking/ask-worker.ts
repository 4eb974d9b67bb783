/** A thread that answers questions. It opens the record for reading only, once, with its first question. */
import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { openRecord } from "../../../record/store/open-record.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { type Answered, answer, type Question } from "./answer.ts";

let store: RecordStore | undefined;

export default async function ask(question: Question): Promise<unknown> {
  store ??= openRecord(workerData as string, { readOnly: true });
  const answered = await answer(store, question);
  if (!answered.ok) return answered;
  // Of its own memory, so that it can be handed over without being copied.
  const { bytes } = answered;
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
  const handed: Answered = { ...answered, bytes: whole };
  return move({ [transferableSymbol]: [whole.buffer], [valueSymbol]: handed } as never);
}
