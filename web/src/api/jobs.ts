/** Long work: reports sent in, and how far it is, as it happens. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { problemOf, reached } from "./ask.ts";

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly named: readonly string[];
  readonly asked: string;
  readonly progress: { readonly doing: string; readonly done: number; readonly total: number | null } | null;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly { readonly code: string; readonly detail: string }[];
  readonly failure: { readonly code: string; readonly detail: string } | null;
}

export const OVER: ReadonlySet<Job["state"]> = new Set(["done", "failed", "cancelled"]);

async function jobOf(response: Response): Promise<Job> {
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Job;
}

export async function sendFiles(files: readonly File[]): Promise<Job> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  return jobOf(await reached("/api/ingest", { method: "POST", body: form }));
}

export async function sendAddresses(addresses: readonly string[]): Promise<Job> {
  const body = JSON.stringify({ addresses });
  return jobOf(await reached("/api/ingest", { method: "POST", body, headers: { "content-type": "application/json" } }));
}

export async function cancel(id: string): Promise<void> {
  await reached(`/api/jobs/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** A job as it is now; when it is over, what was asked of the record before is asked again. */
export function useJob(first: Job): Job {
  const [job, set] = useState(first);
  const queries = useQueryClient();
  const over = OVER.has(job.state);
  const told = useCallback(
    (event: Event) => {
      const next = JSON.parse((event as MessageEvent<string>).data) as Job;
      set(next);
      if (OVER.has(next.state)) void queries.invalidateQueries();
    },
    [queries],
  );
  useEffect(() => {
    if (over) return undefined;
    const events = new EventSource(`/api/jobs/${encodeURIComponent(first.id)}/events`);
    for (const state of ["waiting", "running", ...OVER]) events.addEventListener(state, told);
    return () => events.close();
  }, [first.id, over, told]);
  return job;
}
