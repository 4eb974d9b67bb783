/** Somebody's judgement, sent to the record; whatever was shown is asked for again, for it may have changed. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { JudgeAnswer } from "../../../src/interfaces/operations/judge.ts";
import { problemOf, reached } from "./ask.ts";

export interface Judging {
  readonly verdict: "same" | "different" | "correct" | "reject" | "restore";
  readonly about: readonly string[];
  readonly property?: string | undefined;
  readonly value?: string | undefined;
  readonly report?: string | undefined;
  readonly why?: string | undefined;
  readonly by: string;
}

async function sent(judging: Judging): Promise<JudgeAnswer> {
  const response = await reached("/api/judgements", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ ...judging, at: new Date().toISOString() }),
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as JudgeAnswer;
}

export function useJudge() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: sent, onSuccess: () => queries.invalidateQueries() });
}

const KEY = "chancery.judge";

/** Who judges, as remembered in this browser. */
export function judgeName(): string {
  return localStorage.getItem(KEY) ?? "";
}

export function rememberJudge(name: string): void {
  localStorage.setItem(KEY, name);
}
