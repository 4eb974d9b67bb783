/** What the routes of a server work with, and what is known of a request. */
import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import { ChanceryError } from "../../shared/errors.ts";
import type { Role } from "../operations/catalogue.ts";
import type { AskPool } from "./asking/ask-pool.ts";
import type { KeptAnswers } from "./asking/kept-answers.ts";
import type { RecordState } from "./asking/record-state.ts";
import type { Metrics } from "./metrics.ts";
import type { Names } from "./security/origin.ts";
import type { Rate } from "./security/rate-limit.ts";
import type { Sessions } from "./security/sessions.ts";
import type { TokenFile } from "./security/token-file.ts";
import { type Caller, mayBe } from "./security/tokens.ts";
import type { Changes } from "./writing/changes.ts";
import type { Jobs } from "./writing/jobs.ts";

export interface Services {
  readonly pool: AskPool;
  readonly kept: KeptAnswers;
  readonly state: RecordState;
  /** Null where nothing may be changed. */
  readonly changes: Changes | null;
  readonly jobs: Jobs | null;
  /** Null where everybody who reaches the server may do everything: on this machine alone. */
  readonly tokens: TokenFile | null;
  readonly sessions: Sessions;
  readonly metrics: Metrics;
  readonly names: Names;
  readonly rate: Rate | null;
  /** Whether all that the record holds is worked out. */
  readonly isReady: () => boolean;
  /** Writes down a fault, and gives the number under which it stands. */
  readonly fault: (error: unknown) => string;
}

export interface Env {
  Bindings: HttpBindings;
  Variables: {
    /** Null where nobody is known by a token. */
    caller: Caller | null;
    /** Pattern of the route, for figures. */
    route: string;
  };
}

export type App = Hono<Env>;

/**
 * Who asks, if they may do that.
 * @throws ChanceryError `access/no-token`, `access/role`
 */
export function callerFor(c: Context<Env>, role: Role): Caller {
  const caller = c.get("caller");
  if (!caller) throw new ChanceryError("access/no-token");
  if (!mayBe(caller.role, role))
    throw new ChanceryError("access/role", `that takes a token of a ${role}; this one is of a ${caller.role}`);
  return caller;
}
