/**
 * Sessions of browsers: a token is sent once and a cookie stands for it, which no script can read and no other site can send. They are kept
 * in memory and end when the server does. Each is checked against its token again, so a token that is removed takes its sessions with it.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Caller } from "./tokens.ts";

export const COOKIE = "chancery_session";
const HOURS = 12;
export const SESSION_SECONDS = HOURS * 3600;
/** More are not kept: the oldest go. */
const MOST = 10_000;

interface Session {
  readonly token: string;
  readonly until: number;
}

export class Sessions {
  /** By the hash of what the cookie holds. */
  readonly #sessions = new Map<string, Session>();

  /** What the cookie is to hold. */
  begin(token: string, now = Date.now()): string {
    const id = randomBytes(32).toString("base64url");
    for (const [oldest] of this.#sessions) {
      if (this.#sessions.size < MOST) break;
      this.#sessions.delete(oldest);
    }
    this.#sessions.set(hashed(id), { token, until: now + SESSION_SECONDS * 1000 });
    return id;
  }

  find(id: string, callerOf: (token: string) => Caller | null, now = Date.now()): Caller | null {
    const key = hashed(id);
    const session = this.#sessions.get(key);
    if (!session) return null;
    const caller = session.until > now ? callerOf(session.token) : null;
    if (!caller) this.#sessions.delete(key);
    return caller;
  }

  end(id: string): void {
    this.#sessions.delete(hashed(id));
  }
}

function hashed(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
