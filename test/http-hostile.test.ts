/** Requests that are meant to wear a server out: it answers, tells what is wrong, holds nothing afterwards, and goes on for the others. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ChanceryClient } from "../src/interfaces/client/index.ts";
import { Jobs } from "../src/interfaces/http/writing/jobs.ts";
import { JSON_BODY, startServer, type TestServer } from "./support/server.ts";
import { zipOf } from "./support/zipped.ts";

let server: TestServer;
let client: ChanceryClient;
/** Of its own, so that what another server keeps or left behind is not taken for this one's. */
let temporary: string;
beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), "chancery-hostile-"));
  vi.stubEnv("TMPDIR", temporary);
  server = await startServer();
  client = new ChanceryClient({ url: server.url });
}, 60_000);
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
  expect(server.faults).toEqual([]);
});

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const goesOn = async () => expect((await server.get("/api/dyads")).status).toBe(200);
const foldersLeft = () => readdirSync(temporary).filter((name) => name.startsWith("chancery-sent-"));

const LARGE = Buffer.alloc(100_000_000, "a");

describe("a file that is much larger within than without", () => {
  const bombs = [
    ["gzip", gzipSync(LARGE)],
    ["a ZIP", zipOf("report.html", LARGE)],
    ["a ZIP that calls itself a workbook", zipOf("xl/workbook.xml", LARGE)],
  ] as const;
  const names = ["report.txt", "report.html", "report.jsonl", "report.xlsx", "report.html.gz"];
  test.each(bombs)(
    "%s is read as no report, and not unpacked, whatever it is called and however it is sent",
    async (_, bytes) => {
      const form = new FormData();
      for (const name of names) form.append("file", new Blob([new Uint8Array(bytes)]), name);
      const sent = [
        await server.post("/api/ingest", form),
        await server.post("/api/ingest?name=report.txt", new Uint8Array(bytes), {
          "Content-Type": "application/octet-stream",
        }),
      ];
      for (const answer of sent) {
        const { state, problems, result } = await client.finished(((await answer.json()) as { id: string }).id);
        expect(["done", "failed"]).toContain(state);
        expect(problems.every(({ code }) => code !== "fault")).toBe(true);
        expect(result).toMatchObject({ new: 0 });
      }
      await goesOn();
    },
  );

  test("a packed body is taken as the bytes that it is", async () => {
    for (const [encoding, bytes] of [
      ["gzip", gzipSync(LARGE)],
      ["br", brotliCompressSync(LARGE)],
    ] as const) {
      const headers = { ...JSON_BODY, "Content-Encoding": encoding };
      expect(await codeOf(await server.post("/api/judgements", new Uint8Array(bytes), headers))).toBe(
        "request/invalid",
      );
    }
  });
});

test("a form of ten thousand parts is refused, and one of parts that are not told apart", async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\na\r\n';
  const headers = { "Content-Type": "multipart/form-data; boundary=b" };
  expect(await codeOf(await server.post("/api/ingest", `${part.repeat(10_000)}--b--`, headers))).toBe(
    "request/too-large",
  );
  for (const type of ["multipart/form-data; boundary=", "multipart/form-data", 'multipart/form-data; boundary="c"'])
    expect(await codeOf(await server.post("/api/ingest", part, { "Content-Type": type }))).toBe("request/invalid");
  await goesOn();
});

describe("clients that leave", () => {
  const socketWith = (text: string) =>
    new Promise<Socket>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => socket.write(text, () => resolve(socket)));
      socket.on("error", reject);
    });

  test("half-sent bodies leave no folder and no job", async () => {
    const jobs = ((await (await server.get("/api/jobs")).json()) as unknown[]).length;
    await expect.poll(foldersLeft, { timeout: 10_000 }).toEqual([]);
    for (const type of ["text/plain", "multipart/form-data; boundary=b", "application/json"]) {
      const socket = await socketWith(
        `POST /api/ingest HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n--b\r\n{"addresses"`,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      socket.destroy();
    }
    await expect.poll(foldersLeft, { timeout: 10_000 }).toEqual([]);
    expect(((await (await server.get("/api/jobs")).json()) as unknown[]).length).toBe(jobs);
    await goesOn();
  });

  test("three hundred that leave an answer unread are forgotten", async () => {
    for (let batch = 0; batch < 6; batch++) {
      const sockets = await Promise.all(
        Array.from({ length: 50 }, () => socketWith("GET /api/exports/jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n")),
      );
      for (const socket of sockets) socket.destroy();
    }
    await expect
      .poll(async () => (await server.get("/api/exports/ics?parties=AZ,GE")).status, { timeout: 20_000 })
      .toBe(200);
    await goesOn();
  }, 60_000);
});

test("who watches a job and leaves is watched for no more", async () => {
  const jobs = new Jobs(server.db, () => "");
  const { id } = jobs.add({ kind: "derive" }, { name: "desk", role: "admin" });
  const leave = Array.from({ length: 50 }, () => jobs.watch(id, () => {}));
  expect(jobs.watchers).toBe(50);
  for (const one of leave) one();
  expect(jobs.watchers).toBe(0);
  await jobs.close();
}, 30_000);

describe("what was not given here", () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  test.each([
    ["no base64", "%00%ff"],
    ["no JSON", forged("x").slice(2)],
    ["a place before the first", forged([0, "AZ-GE"])],
    ["a place that is no number", forged(["1; drop table meeting", "AZ-GE"])],
    ["a place beyond all", forged([1e15, "AZ-GE"])],
    ["a thing instead of a name", forged([1, { toString: 1 }])],
    ["a list within a list", forged([[1], ["AZ-GE"]])],
    ["nothing", ""],
  ])("a cursor of %s is refused", async (_, cursor) => {
    const answer = await server.get(`/api/dyads?cursor=${cursor}`);
    expect([answer.status, await codeOf(answer)]).toEqual([400, "request/invalid"]);
  });

  test("a cursor that points behind the end gives an empty page, not another one", async () => {
    const answer = await server.get(`/api/dyads?cursor=${forged([90_000, "none"])}`);
    expect([answer.status, await answer.json(), answer.headers.get("link")]).toEqual([200, [], null]);
  });

  test.each(['"', "W/", "W/W/", ",".repeat(8_000), '"a'.repeat(3_000), "*".repeat(5_000), "\u00ff"])(
    "If-None-Match %j is no reason for 304",
    async (tag) => {
      expect((await server.get("/api/dyads", { "If-None-Match": tag })).status).toBe(200);
    },
  );

  test.each(["bytes=0-1", "bytes=-1", "bytes=0-0,0-0,0-0", "bytes=9999999999999-"])(
    "for Range %s comes the whole",
    async (range) => {
      const answer = await server.get("/api/dyads", { Range: range });
      expect([answer.status, Array.isArray(await answer.json())]).toEqual([200, true]);
    },
  );

  test.each([
    ...["/api/reports/..%2f..%2fetc%2fpasswd", "/api/reports/%00", "/api/%2e%2e/%2e%2e/etc/passwd"],
    ...[
      "/%2e%2e%2f%2e%2e%2fpackage.json",
      "/..;/package.json",
      "/api/meetings/%ff%fe",
      "/assets/..%5c..%5cpackage.json",
    ],
    ...["//evil.example/api", "/api/exports/..%2fjsonl", "/api/jobs/__proto__", "/api/exports/constructor"],
  ])("%s leads nowhere", async (path) => {
    const text = await new Promise<string>((resolve) => {
      const { hostname, port } = new URL(server.url);
      let got = "";
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      );
      socket.setEncoding("utf8").on("data", (part: string) => (got += part));
      socket.on("close", () => resolve(got));
    });
    expect(text).toMatch(/^HTTP\/1\.1 (?:4\d\d|200)/u);
    expect(text).not.toMatch(/root:|"name": "chancery"|node_modules|\.ts:\d/u);
    expect(text).not.toContain(server.folder);
  });
});
