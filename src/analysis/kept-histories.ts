/**
 * The histories that were asked for last, kept as long as the record says the same: who looks at two sides asks one question after the other,
 * and what was worked out of a history (prepared passages, formulas) is kept with it.
 */
import type { RecordStore } from "../record/store/record-store.ts";
import type { History } from "./history.ts";

/** Of each open record so many: a history of a thousand meetings takes some ten megabytes. */
const MOST = 2;

interface Kept {
  state: string;
  /** The one asked for last stands last. */
  readonly histories: Map<string, History>;
}

const ofStores = new WeakMap<RecordStore, Kept>();

export function keptHistory(store: RecordStore, question: string, make: () => History): History {
  const state = stateOf(store);
  let kept = ofStores.get(store);
  if (kept?.state !== state) ofStores.set(store, (kept = { state, histories: new Map() }));
  const known = kept.histories.get(question);
  kept.histories.delete(question);
  const history = known ?? make();
  kept.histories.set(question, history);
  for (const first of kept.histories.keys()) if (kept.histories.size > MOST) kept.histories.delete(first);
  return history;
}

/** Another text wherever anything was written, by this process or by another. */
function stateOf(store: RecordStore): string {
  const { others } = store.sql<{ others: number }>("select data_version as others from pragma_data_version").get()!;
  const { own } = store.sql<{ own: number }>("select total_changes() as own").get()!;
  return `${others} ${own}`;
}
