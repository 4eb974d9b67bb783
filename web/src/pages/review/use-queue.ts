/** A queue that somebody works through: what is left, what was answered in this sitting, and the way back. */
import { useCallback, useMemo, useState } from "react";
import { useJudge } from "../../api/judge.ts";
import type { Answers } from "../../api/questions.ts";

export type Item = Answers["review"]["items"][number];
export type Way = Item["settle"][number];

interface Done {
  /** Of the item that it answers. */
  readonly id: string;
  readonly judgement: string;
  readonly says: string;
}

export interface Working {
  /** The one to look at; undefined where none is left. */
  readonly item: Item | undefined;
  readonly left: number;
  readonly skipped: number;
  readonly done: readonly Done[];
  /** What went wrong the last time. */
  readonly error: Error | null;
  settle(way: Way, given?: { readonly value?: string; readonly why?: string }): void;
  skip(): void;
  undo(): void;
}

/** `by` goes with each judgement; where nobody may judge, or has not said who it is, nothing is settled. */
export function useQueue(items: readonly Item[], by: string | null): Working {
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<readonly Done[]>([]);
  const judge = useJudge();
  const left = useMemo(
    () => items.filter(({ id }) => !skipped.has(id) && !done.some((one) => one.id === id)),
    [items, skipped, done],
  );
  const item = left[0];
  const free = by !== null && !judge.isPending;
  const settle = useCallback<Working["settle"]>(
    ({ judging, says }, { value, why } = {}) => {
      if (!item || !free) return;
      judge.mutate(
        { ...judging, about: [...judging.about], value: value ?? judging.value ?? undefined, why, by },
        { onSuccess: ({ judgement }) => setDone((was) => [...was, { id: item.id, judgement: judgement.id, says }]) },
      );
    },
    [item, by, free, judge],
  );
  const skip = useCallback(() => item && setSkipped((was) => new Set(was).add(item.id)), [item]);
  const undo = useCallback(() => {
    const last = done.at(-1);
    if (!last || !free) return;
    judge.mutate(
      { verdict: "restore", about: [last.judgement], by },
      { onSuccess: () => setDone((was) => was.slice(0, -1)) },
    );
  }, [done, by, free, judge]);
  return { item, left: left.length, skipped: skipped.size, done, error: judge.error, settle, skip, undo };
}
