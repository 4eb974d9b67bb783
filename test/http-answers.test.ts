/** What the server promises in its schemas, held against what it answers; and how a process of it ends. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChanceryClient } from "../src/interfaces/client/index.ts";
import { CATALOGUE, type KnownThings } from "../src/interfaces/operations/catalogue.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { ROOT } from "./support/reports.ts";
import { startChancery } from "./support/run-chancery.ts";
import { sampleRecord, startServer, type TestServer } from "./support/server.ts";

const { answers } = JSON.parse(readFileSync(join(ROOT, "data", "schemas", "answers.schema.json"), "utf8")) as {
  answers: Record<string, object>;
};
const ajv = new Ajv({ strict: false, allErrors: true });

let server: TestServer;
let client: ChanceryClient;
let known: KnownThings;
beforeAll(async () => {
  server = await startServer();
  client = new ChanceryClient({ url: server.url });
  const [meeting] = await client.ask("meetings", { parties: ["AZ", "GE"], limit: 1 });
  const [person] = await client.ask("people", { limit: 1 });
  known = { meeting: meeting!.id, person: person!.id, report: "credentials" };
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

const EXAMPLES = CATALOGUE.filter(({ kind }) => kind === "question").flatMap(({ operation, examples }) =>
  examples.map(({ asks, input }) => ({ name: operation.name, asks, input })),
);

test.each(EXAMPLES)("$name is answered in the shape that is promised: $asks", async ({ name, input }) => {
  const answer = await client.ask(name as never, input(known) as never);
  const holds = ajv.compile(answers[name]!);
  holds(answer);
  expect(holds.errors ?? []).toEqual([]);
});

test("every reference of the OpenAPI document leads somewhere within it", async () => {
  const document = (await (await server.get("/api/openapi.json")).json()) as object;
  const references = new Set<string>();
  JSON.stringify(document, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") references.add(value);
    return value;
  });
  expect(references.size).toBeGreaterThan(10);
  const lost = [...references].filter((reference) => {
    let at: unknown = document;
    for (const step of reference.split("/").slice(1))
      at = (at as Record<string, unknown> | undefined)?.[
        decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
      ];
    return !reference.startsWith("#/") || at === undefined;
  });
  expect(lost).toEqual([]);
});

describe("an upload that is much larger within than without", () => {
  test.each([
    ["bomb.html.gz", () => gzipSync(Buffer.alloc(50_000_000, "a"))],
    ["bomb.xml", () => Buffer.from(BOMB)],
  ])("%s does no harm", async (name, bytes) => {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes())]), name);
    const answer = await server.post("/api/ingest", form);
    if (answer.status === 202) {
      const { id } = (await answer.json()) as { id: string };
      const { state } = await client.finished(id);
      expect(["done", "failed"]).toContain(state);
    } else expect(answer.status).toBeOneOf([400, 413, 415, 422]);
    expect((await server.get("/api/dyads")).status).toBe(200);
  });
});

/** Entities of entities: a thousand million letters, if somebody resolves them. */
const BOMB = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "aaaaaaaaaa">${Array.from(
  { length: 8 },
  (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
).join("")}]><rss version="2.0"><channel><item><description>&e8;</description></item></channel></rss>`;

test("a process that is told to end closes its streams, leaves a whole record, and ends well", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-stopped-"));
  const db = join(folder, "record.db");
  copyFileSync(await sampleRecord(), db);
  const child = startChancery(["serve", "--db", db, "--port", "0"]);
  const over = new Promise<number | null>((resolve) => child.on("close", resolve));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let told = "";
      child.stderr!.setEncoding("utf8").on("data", (part: string) => {
        told += part;
        const found = /Chancery at (?<url>http\S+)\n/u.exec(told);
        if (found) resolve(found.groups!.url!);
      });
      child.on("close", () => reject(new Error(told)));
    });
    const text = "BAKU, 3 May 2025. Foreign Minister Jeyhun Bayramov met his Georgian counterpart in Baku on Saturday.";
    const sent = await fetch(`${url}/api/ingest?name=sent.txt`, {
      ...{ method: "POST", body: text, headers: { "Content-Type": "text/plain" } },
    });
    expect(sent.status).toBe(202);
    const stream = await fetch(new URL(`${sent.headers.get("location")}/events`, url));
    expect(stream.status).toBe(200);
    child.kill("SIGTERM");
    await stream.text();
    expect(await over).toBe(0);
    expect(existsSync(`${db}-wal`), "all that was written is in the file itself").toBe(false);
    const record = new Database(db);
    expect(record.pragma("integrity_check", { simple: true })).toBe("ok");
    record.close();
    await openRecord(db, { readOnly: true }).close();
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);
