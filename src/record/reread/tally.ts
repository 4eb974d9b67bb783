/** What a reading of the archive came to: texts read, and values found, lost and changed, by kind of thing and property. */
import type { KeptReading } from "../ingest/kept-reading.ts";
import type { Change } from "./compare-readings.ts";
import type { Counts, RereadSummary } from "./reread.ts";

export class Tally {
  #read = 0;
  #changed = 0;
  #regrounded = 0;
  #settled = 0;
  #failed = 0;
  readonly #properties = new Map<string, { found: number; lost: number; changed: number }>();

  read({ statements }: KeptReading): void {
    this.#read++;
    this.#settled += statements.filter(({ reports }) => reports !== undefined).length;
  }

  /** A text of which something else is read; changes are none where only its words or grounds are others. */
  changed(changes: readonly Change[]): void {
    if (changes.length > 0) this.#changed++;
    else this.#regrounded++;
    for (const { subject, property, from, to } of changes) {
      const kind = subject.split(".").findLast((part) => part !== "" && !/^\d+$/u.test(part)) ?? subject;
      const key = `${kind} ${property}`;
      let counts = this.#properties.get(key);
      if (!counts) this.#properties.set(key, (counts = { found: 0, lost: 0, changed: 0 }));
      counts[from === null ? "found" : to === null ? "lost" : "changed"]++;
    }
  }

  failed(): void {
    this.#failed++;
  }

  counts(): Pick<RereadSummary, "read" | "changed" | "regrounded" | "settled" | "failed" | "properties"> {
    const properties: [string, Counts][] = [...this.#properties].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      read: this.#read,
      changed: this.#changed,
      regrounded: this.#regrounded,
      settled: this.#settled,
      failed: this.#failed,
      properties: Object.fromEntries(properties),
    };
  }
}
