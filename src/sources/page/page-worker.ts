/** A thread that reads pages, one at a time. */
import type { Page, PageHints, PageProblem } from "./page.ts";
import { readPage } from "./read-page.ts";

export interface PageTask {
  readonly bytes: Uint8Array;
  readonly hints: PageHints;
}

/** `null` asks only whether the thread is there. */
export default function readInThread(task: PageTask | null): Page | PageProblem | null {
  return task === null ? null : readPage(task.bytes, task.hints);
}
