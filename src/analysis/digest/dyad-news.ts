/** Meetings with something new, by pairs of sides that were alone with each other; and the history of each pair, worked out once. */
import type { RecordStore } from "../../record/store/record-store.ts";
import type { History } from "../history.ts";
import { historyOf } from "../history-of.ts";
import type { MeetingNews } from "./news.ts";

export interface DyadNews {
  readonly sides: readonly string[];
  /** Meetings of the two that were held, with any report. */
  readonly known: number;
  /** With something new, held or not; by their ids. */
  readonly meetings: ReadonlyMap<string, MeetingNews>;
  readonly history: () => History;
}

export function dyadNews(store: RecordStore, meetings: readonly MeetingNews[]): DyadNews[] {
  const dyads = new Map<string, Map<string, MeetingNews>>();
  for (const one of meetings) {
    const { parties, id } = one.meeting;
    if (parties.length !== 2) continue;
    const key = parties.join(" ");
    dyads.set(key, (dyads.get(key) ?? new Map<string, MeetingNews>()).set(id, one));
  }
  const count = store.sql<{ meetings: number }>("select meetings from dyad where a = ? and b = ?");
  return [...dyads].map(([key, of]) => {
    const sides = key.split(" ");
    let history: History | undefined;
    return {
      sides,
      known: count.get(sides[0]!, sides[1]!)?.meetings ?? 0,
      meetings: of,
      history: () => (history ??= historyOf(store, { sides })),
    };
  });
}
