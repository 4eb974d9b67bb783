/** A real server on loopback over a record of the samples, for tests that ask it as any client would. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addToken } from "../../src/interfaces/http/security/tokens.ts";
import { type ServeOptions, type Serving, serve } from "../../src/interfaces/http/serve.ts";
import { derive } from "../../src/record/derived/derive.ts";
import { ingest } from "../../src/record/ingest/ingest.ts";
import { openRecord } from "../../src/record/store/open-record.ts";
import { SAMPLES } from "./reports.ts";

export interface TestServer extends Serving {
  readonly db: string;
  readonly folder: string;
  /** Faults of ours, which no request should bring about. */
  readonly faults: unknown[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: NonNullable<RequestInit["body"]>, headers?: Record<string, string>): Promise<Response>;
}

/** A record of the samples, made once. */
let samples: string | undefined;

export async function sampleRecord(): Promise<string> {
  if (samples === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "chancery-samples-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "samples.db");
    const store = openRecord(file, { create: true });
    await ingest(store, [SAMPLES], { now: () => new Date("2026-01-31T12:00:00Z") });
    derive(store);
    await store.close();
    samples = file;
  }
  return samples;
}

export async function startServer(
  options: Partial<ServeOptions> & { tokens?: Readonly<Record<string, "reader" | "reviewer" | "admin">> } = {},
): Promise<TestServer & { readonly secrets: Readonly<Record<string, string>> }> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-server-"));
  const db = join(folder, "record.db");
  copyFileSync(await sampleRecord(), db);
  const { tokens, ...given } = options;
  const tokenFile = join(folder, "tokens.json");
  const secrets = Object.fromEntries(
    Object.entries(tokens ?? {}).map(([name, role]) => [name, addToken(tokenFile, { name, role, now: new Date() })]),
  );
  const faults: unknown[] = [];
  const serving = await serve({
    db,
    port: 0,
    threads: 1,
    onFault: (_, error) => faults.push(error),
    ...(tokens && { tokenFile }),
    ...given,
  });
  return {
    url: serving.url,
    reports: serving.reports,
    tokens: serving.tokens,
    readOnly: serving.readOnly,
    ...{ db, folder, faults, secrets },
    get: (path, headers = {}) => fetch(`${serving.url}${path}`, { headers }),
    post: (path, body, headers = {}) =>
      fetch(`${serving.url}${path}`, { method: "POST", body, headers } as RequestInit),
    async close() {
      await serving.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const JSON_BODY = { "Content-Type": "application/json" };
