/**
 * A server over one record: threads that answer, one that changes, jobs one after the other. Beyond this machine only with tokens. It stops in
 * order: what runs is finished, within limits, and the record is closed.
 */
import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { type Mount, makeApp } from "./app.ts";
import { AskPool } from "./asking/ask-pool.ts";
import { KeptAnswers } from "./asking/kept-answers.ts";
import { RecordState } from "./asking/record-state.ts";
import { answerMalformed } from "./malformed.ts";
import { Metrics } from "./metrics.ts";
import { isLoopback, type Names } from "./security/origin.ts";
import type { Rate } from "./security/rate-limit.ts";
import { Sessions } from "./security/sessions.ts";
import { TokenFile } from "./security/token-file.ts";
import type { Services } from "./services.ts";
import { Changes } from "./writing/changes.ts";
import { Jobs } from "./writing/jobs.ts";

export interface ServeOptions {
  readonly db: string;
  /** Default: this machine alone. */
  readonly host?: string;
  /** 0 for any that is free. Default 8484. */
  readonly port?: number;
  readonly tokenFile?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** Where a proxy makes it known: `https://chancery.example`. */
  readonly publicUrl?: string | undefined;
  /** Requests in a minute from one caller; 0 for no limit. Default: 3,000 where there are tokens, else no limit. */
  readonly requestsPerMinute?: number | undefined;
  readonly threads?: number | undefined;
  readonly mounts?: readonly Mount[];
  /** Told of faults: `number` is what the client was told. */
  readonly onFault?: (number: string, error: unknown) => void;
}

export interface Serving {
  /** Where it is reached on this machine. */
  readonly url: string;
  readonly reports: number;
  readonly tokens: number | null;
  readonly readOnly: boolean;
  close(): Promise<void>;
}

const PORT = 8484;
const HOST = "127.0.0.1";
const REQUESTS_PER_MINUTE = 3_000;
/** A burst is so many seconds' worth. */
const BURST = 4;
/** Milliseconds. Of a client that is slow, or pretends to be. */
const LIMITS = { headers: 10_000, request: 120_000, keepAlive: 5_000, check: 2_000, idle: 60_000 };
const HEADER_BYTES = 16 * 1024;
const CONNECTIONS = 1_000;
/** Milliseconds in which what runs is finished when the server is stopped. */
const LAST_WORDS = 10_000;
/** Milliseconds for which figures of the record are taken to hold. */
const FIGURES_HOLD = 5_000;

/** @throws ChanceryError `access/unsafe`, `token/invalid`, `server/address`, and what opening a record throws */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { db, host = HOST, port = PORT } = options;
  const loopback = isLoopback(host);
  const tokens = options.tokenFile === undefined ? null : new TokenFile(options.tokenFile);
  if (!loopback && (tokens === null || tokens.size === 0))
    throw new ChanceryError("access/unsafe", `${host}: beyond this machine the server needs tokens`, { host });
  if (options.publicUrl !== undefined && tokens === null)
    throw new ChanceryError("access/unsafe", `${options.publicUrl}: a server that others reach needs tokens`);
  const readOnly = options.readOnly === true || !mayBeWritten(db);
  const server = new ChanceryServer(options, { tokens, readOnly, names: namesOf(options, loopback) });
  try {
    await server.listen(host, port);
  } catch (error) {
    await server.close();
    throw error;
  }
  return server;
}

/** Opens it once as it will be used: what is wrong with it is told now, and an older one is brought up to date. */
function mayBeWritten(db: string): boolean {
  const store = openRecord(db, { readOnly: "where-needed" });
  const { readOnly } = store;
  void store.close();
  return !readOnly;
}

/** The last to close a record must be one that may write: it puts what stands in a file beside it into it. */
async function putTogether(db: string): Promise<void> {
  try {
    await openRecord(db).close();
  } catch (error) {
    // Whole it is in any case; another process that has it does it when it ends.
    if (!(error instanceof ChanceryError)) throw error;
  }
}

function namesOf({ publicUrl }: ServeOptions, loopback: boolean): Names {
  if (publicUrl === undefined) return { loopback, publicUrl: null };
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new ChanceryError("request/invalid", `${publicUrl}: a public address looks so: https://chancery.example`);
  return { loopback, publicUrl: url };
}

interface Settled {
  readonly tokens: TokenFile | null;
  readonly readOnly: boolean;
  readonly names: Names;
}

class ChanceryServer implements Serving {
  readonly readOnly: boolean;
  readonly tokens: number | null;
  readonly reports: number;
  url = "";
  readonly #db: string;
  readonly #services: Services;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #closed: Promise<void> | undefined;

  constructor(options: ServeOptions, { tokens, readOnly, names }: Settled) {
    const { db, threads, mounts = [], onFault = () => {} } = options;
    this.#db = db;
    this.readOnly = readOnly;
    this.tokens = tokens?.size ?? null;
    const state = new RecordState(db);
    const fault = (error: unknown): string => {
      const number = randomBytes(4).toString("hex");
      onFault(number, error);
      return number;
    };
    const pool = new AskPool(db, { threads });
    const kept = new KeptAnswers();
    const jobs = readOnly ? null : new Jobs(db, fault);
    // Whatever a process that was stopped left undone.
    const first = jobs?.add({ kind: "derive" }, { name: "server", role: "admin" });
    const figures = figuresOf(state.store, db);
    this.reports = figures().revisions;
    this.#services = {
      ...{ pool, kept, state, jobs, tokens, names, fault },
      changes: readOnly ? null : new Changes(db),
      sessions: new Sessions(),
      metrics: new Metrics({
        threads: () => pool.state.threads,
        waiting: () => pool.state.waiting,
        kept: () => kept.bytes,
        jobs: () => jobs?.counts ?? { waiting: 0, running: 0 },
        record: figures,
      }),
      rate: rateOf(options, tokens),
      isReady: () => !first || !jobs || jobs.isOver(first.id),
    };
    const app = makeApp(this.#services, mounts);
    this.#server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: {
        maxHeaderSize: HEADER_BYTES,
        headersTimeout: LIMITS.headers,
        requestTimeout: LIMITS.request,
        keepAliveTimeout: LIMITS.keepAlive,
        connectionsCheckingInterval: LIMITS.check,
      },
    }) as Server;
    this.#server.maxConnections = CONNECTIONS;
    this.#server.on("clientError", answerMalformed);
    this.#server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  listen(host: string, port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", (cause: NodeJS.ErrnoException) => {
        const why = cause.code === "EADDRINUSE" ? "another program has it" : cause.message;
        reject(new ChanceryError("server/address", `${host}:${port}: ${why}`, { host, port }, { cause }));
      });
      this.#server.listen(port, host, () => {
        const { address, port: taken, family } = this.#server.address() as AddressInfo;
        this.url = `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    const { pool, jobs, changes, state } = this.#services;
    const ended = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    // Connections that only wait are closed at once; streams of events end with their jobs.
    this.#server.closeIdleConnections();
    const jobsOver = jobs?.close();
    const timer = setTimeout(() => {
      for (const socket of this.#sockets) socket.destroy();
    }, LAST_WORDS);
    await Promise.all([ended, jobsOver]);
    clearTimeout(timer);
    await Promise.all([pool.close(), changes?.close()]);
    await state.close();
    if (!this.readOnly) await putTogether(this.#db);
  }
}

function rateOf({ requestsPerMinute }: ServeOptions, tokens: TokenFile | null): Rate | null {
  const perSecond = (requestsPerMinute ?? (tokens === null ? 0 : REQUESTS_PER_MINUTE)) / 60;
  return perSecond <= 0 ? null : { perSecond, burst: Math.ceil(perSecond * BURST) };
}

/** Counting rows of a large record takes a while: it is done once in some seconds at most. */
function figuresOf(store: RecordStore, db: string) {
  const highest = (table: string) =>
    store.sql<{ count: number | null }>(`select max(key) as count from ${table}`).get()!.count ?? 0;
  const now = () => ({
    bytes: statSync(db, { throwIfNoEntry: false })?.size ?? 0,
    revisions: highest("revision"),
    meetings: store.sql<{ count: number }>("select count(*) as count from meeting").get()!.count,
  });
  let [figures, at] = [now(), Date.now()];
  return () => {
    if (Date.now() - at > FIGURES_HOLD) [figures, at] = [now(), Date.now()];
    return figures;
  };
}
