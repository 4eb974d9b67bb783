/** When somebody was here before, as this browser remembers it: what came since is new to them. */

export interface Visits {
  /** ISO date-times. When the visit before this one ended; null on the first. */
  readonly before: string | null;
  /** When this one was last seen to go on. */
  readonly seen: string;
}

const KEY = "chancery.visits";
/** Milliseconds after which somebody who comes back has been away. */
const AWAY = 30 * 60 * 1000;

/** The visits as they are when a page is opened. */
export function visitNow(kept: Visits | null, now: Date): Visits {
  const seen = now.toISOString();
  if (kept === null) return { before: null, seen };
  const away = now.getTime() - Date.parse(kept.seen) > AWAY;
  return { before: away ? kept.seen : kept.before, seen };
}

/** Remembered for each server: its address is what a browser keeps things by. */
export function rememberVisit(now = new Date()): Visits {
  const visits = visitNow(keptVisits(), now);
  localStorage.setItem(KEY, JSON.stringify(visits));
  return visits;
}

/** From now on nothing that is here is new. */
export function allSeen(now = new Date()): Visits {
  const visits = { before: now.toISOString(), seen: now.toISOString() };
  localStorage.setItem(KEY, JSON.stringify(visits));
  return visits;
}

function keptVisits(): Visits | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Visits | null;
    const times = kept === null ? [] : [kept.seen, ...(kept.before === null ? [] : [kept.before])];
    return times.length > 0 && times.every((time) => !Number.isNaN(Date.parse(time))) ? kept : null;
  } catch {
    return null;
  }
}
