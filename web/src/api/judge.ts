/** Somebody's judgement, sent to the record; whatever was shown is asked for again, for it may have changed. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChangeOf } from "../../../src/interfaces/client/index.ts";
import { server } from "./ask.ts";

export function useJudge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (judging: ChangeOf<"judge">) => server.change("judge", { ...judging, at: new Date().toISOString() }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

const KEY = "chancery.judge";

/** Who judges, as remembered in this browser. */
export function judgeName(): string {
  return localStorage.getItem(KEY) ?? "";
}

export function rememberJudge(name: string): void {
  localStorage.setItem(KEY, name);
}
