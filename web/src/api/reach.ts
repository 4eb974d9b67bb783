/** Whether the server answers. Every request tells; once one got no answer it is asked again and again, until it does. */
import { useSyncExternalStore } from "react";
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";

/** Milliseconds. */
const AGAIN = 2_000;

let answers = true;
let asking: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** `fetch`, with a failure to get through told as what it is. */
export async function reached(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, init);
    tell(true);
    return response;
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    tell(false);
    const message = "The record cannot be reached: is chancery serve running?";
    throw new ChanceryProblem({ code: "client/unreachable", status: 0, message });
  }
}

function tell(now: boolean): void {
  if (!now && asking === undefined) asking = setTimeout(askAgain, AGAIN);
  if (now === answers) return;
  answers = now;
  for (const listener of listeners) listener();
}

async function askAgain(): Promise<void> {
  asking = undefined;
  await reached("/healthz").catch(() => undefined);
}

/** Calls back whenever the server is lost or found again. */
export function onReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isReached = (): boolean => answers;

export function useReached(): boolean {
  return useSyncExternalStore(onReach, isReached);
}
