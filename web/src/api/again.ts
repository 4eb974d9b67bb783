/** Which questions are asked again by themselves, and after what time: those of which the server says that it is worth it. */
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";

/** Times that a question is asked again. */
const MOST = { heldUp: 5, torn: 2 };
/** Seconds beyond which a person decides. */
const PATIENCE = 30;

/** Seconds after which the server will have time; null where it refused for another reason. */
export function waitOf(error: unknown): number | null {
  if (!(error instanceof ChanceryProblem) || error.retryAfter === null) return null;
  return error.retryAfter <= PATIENCE ? Math.max(1, Math.ceil(error.retryAfter)) : null;
}

/** What the server refused it will refuse again, unless it had no time. */
export function isAskedAgain(count: number, error: unknown): boolean {
  if (waitOf(error) !== null) return count < MOST.heldUp;
  return !(error instanceof ChanceryProblem) && count < MOST.torn;
}

/** Milliseconds. */
export function delayOf(count: number, error: unknown): number {
  const wait = waitOf(error);
  return wait === null ? 1_000 * 2 ** count : wait * 1_000;
}
