/** Long work: reports sent in, and how far it is, as it happens. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Job } from "../../../src/interfaces/client/index.ts";
import { server } from "./ask.ts";

export type { Job };

export const OVER: ReadonlySet<Job["state"]> = new Set(["done", "failed", "cancelled"]);

export function sendFiles(files: readonly File[]): Promise<Job> {
  return server.ingest(files.map((file) => ({ name: file.name, content: file })));
}

/** What is no report: a spreadsheet, a list, judgements, words. */
export function importFile(file: File): Promise<Job> {
  return server.import({ name: file.name, content: file });
}

/** How a spreadsheet would be taken; nothing is written. */
export function understandFile(file: File): Promise<Job> {
  return server.import({ name: file.name, content: file }, { dryRun: true });
}

export const isSpreadsheet = ({ name }: File): boolean => /\.(csv|xlsx)$/iu.test(name);

/** A job as it is now; when it is over, what was asked of the record before is asked again. */
export function useJob(first: Job): Job {
  const [job, set] = useState(first);
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      for await (const now of server.follow(first.id, { signal: stop.signal })) {
        set(now);
        if (OVER.has(now.state)) await queries.invalidateQueries();
      }
    };
    // Where the stream breaks off the job stays as it was seen last.
    follow().catch(() => undefined);
    return () => stop.abort();
  }, [first.id, queries]);
  return job;
}
