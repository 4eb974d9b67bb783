/** A server asked by those who should not get what they want: without tokens, from other sites, with bodies and words that are meant to do harm. */
import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isFromOwnPage, isOwnName } from "../src/interfaces/http/security/origin.ts";
import { RateLimit } from "../src/interfaces/http/security/rate-limit.ts";
import { readTokens, Tokens } from "../src/interfaces/http/security/tokens.ts";
import { serve } from "../src/interfaces/http/serve.ts";
import { safeName } from "../src/interfaces/http/uploads.ts";
import { CATALOGUE } from "../src/interfaces/operations/catalogue.ts";
import { JSON_BODY, sampleRecord, startServer } from "./support/server.ts";

type Server = Awaited<ReturnType<typeof startServer>>;
// Of this file alone: that uploads are gone afterwards is to be seen.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), "chancery-security-"));
let guarded: Server;
let open: Server;
beforeAll(async () => {
  guarded = await startServer({ tokens: { maka: "reader", desk: "reviewer", chief: "admin" } });
  open = await startServer();
});
afterAll(async () => {
  for (const server of [guarded, open]) {
    await server.close();
    expect(server.faults).toEqual([]);
  }
});

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe("tokens", () => {
  test("without one nothing of the record is told, whatever is asked", async () => {
    const questions = CATALOGUE.filter(({ kind }) => kind === "question");
    const paths = questions.map(({ path }) => `/api${path.replace(/\{\w+\}/gu, "x")}`);
    const others = ["/metrics", "/api/session", "/api/exports", "/api/exports/jsonl", "/api/reports/x/original"];
    for (const path of [...new Set([...paths, ...others])]) {
      const answer = await guarded.get(path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/u);
      expect(await codeOf(answer)).toBe("access/no-token");
    }
  });

  test("what tells nothing of the record needs none", async () => {
    for (const path of ["/healthz", "/readyz", "/api", "/api/openapi.json", "/api/errors"])
      expect([200, 503]).toContain((await guarded.get(path)).status);
  });

  test("a wrong one, or none that looks like one, is refused; trying many is stopped", async () => {
    for (const header of ["Bearer wrong", "Bearer ", "Basic abc", `Bearer ${"a".repeat(5000)}`])
      expect([401, 429]).toContain((await guarded.get("/api/dyads", { Authorization: header })).status);
    const tries = await Promise.all(Array.from({ length: 20 }, () => guarded.get("/api/dyads", bearer("guess"))));
    const stopped = tries.find(({ status }) => status === 429)!;
    expect(stopped.headers.get("retry-after")).toMatch(/^\d+$/u);
    // Whoever has the right one is not kept out by those who try.
    expect((await guarded.get("/api/dyads", bearer(guarded.secrets.maka!))).status).toBe(200);
  });

  test("each role may do what it may, and no more", async () => {
    const { maka, desk, chief } = guarded.secrets as { maka: string; desk: string; chief: string };
    const judgement = JSON.stringify({ verdict: "reject", about: ["m0000000"] });
    const judged = (token: string) => guarded.post("/api/judgements", judgement, { ...bearer(token), ...JSON_BODY });
    expect(await codeOf(await judged(maka))).toBe("access/role");
    expect(await codeOf(await judged(desk))).toBe("record/unknown-id");
    for (const [path, method] of [
      ["/api/ingest", "POST"],
      ["/api/jobs", "GET"],
      ["/api/jobs/rebuild", "POST"],
      ["/api/jobs/reread", "POST"],
      ["/api/audit", "GET"],
      ["/api/judgements/import", "POST"],
      ["/api/imports", "POST"],
      ["/api/imports/remove", "POST"],
    ] as const) {
      const answer = await fetch(guarded.url + path, { method, headers: bearer(desk) });
      expect([path, await codeOf(answer)]).toEqual([path, "access/role"]);
    }
    expect((await guarded.get("/api/audit", bearer(chief))).status).toBe(200);
  });

  test("who judged is told by the token, whatever the request says", async () => {
    const { desk, chief } = guarded.secrets as { desk: string; chief: string };
    const [meeting] = (await (await guarded.get("/api/meetings?parties=AZ,GE&limit=1", bearer(desk))).json()) as {
      id: string;
    }[];
    const body = {
      verdict: "correct",
      about: [meeting!.id],
      property: "kind",
      value: "visit",
      by: "somebody else",
      at: "1999-01-01T00:00:00Z",
    };
    const answer = await guarded.post("/api/judgements", JSON.stringify(body), { ...bearer(desk), ...JSON_BODY });
    const { judgement } = (await answer.json()) as { judgement: { by: string; made: string } };
    expect(judgement.by).toBe("desk");
    expect(judgement.made).not.toMatch(/^1999/u);
    expect(await (await guarded.get("/api/audit?did=judge", bearer(chief))).json()).toMatchObject([
      { by: "desk", role: "reviewer" },
    ]);
  });

  test("the file has no token, and only its owner may read it", () => {
    const path = join(guarded.folder, "tokens.json");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const entries = readTokens(path);
    expect(JSON.stringify(entries)).not.toContain(guarded.secrets.maka);
    expect(new Tokens(entries).find(guarded.secrets.maka!)).toEqual({ name: "maka", role: "reader" });
  });

  test("beyond this machine, no start without them", async () => {
    const db = await sampleRecord();
    await expect(serve({ db, host: "0.0.0.0", port: 0 })).rejects.toMatchObject({ code: "access/unsafe" });
    await expect(serve({ db, publicUrl: "https://a.example", port: 0 })).rejects.toMatchObject({
      code: "access/unsafe",
    });
  });
});

describe("sessions of browsers", () => {
  const begin = async () => {
    const answer = await guarded.post("/api/session", JSON.stringify({ token: guarded.secrets.desk }), JSON_BODY);
    return { answer, cookie: answer.headers.get("set-cookie")!.split(";")[0]! };
  };

  test("the cookie is out of reach of scripts and of other sites", async () => {
    const { answer, cookie } = await begin();
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/u);
    expect(cookie).not.toContain(guarded.secrets.desk);
    expect((await guarded.get("/api/dyads", { Cookie: cookie })).status).toBe(200);
  });

  test("with it, changes are taken from pages of this server alone", async () => {
    const { cookie } = await begin();
    const body = JSON.stringify({ verdict: "reject", about: ["m0000000"] });
    const send = (headers: Record<string, string>) =>
      guarded.post("/api/judgements", body, { ...JSON_BODY, Cookie: cookie, ...headers });
    for (const headers of [
      {},
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
    ])
      expect(await codeOf(await send(headers))).toBe("access/other-site");
    expect(await codeOf(await send({ Origin: guarded.url, "Sec-Fetch-Site": "same-origin" }))).toBe(
      "record/unknown-id",
    );
  });

  test("ended, it is worth nothing", async () => {
    const { cookie } = await begin();
    await fetch(`${guarded.url}/api/session`, { method: "DELETE", headers: { Cookie: cookie, Origin: guarded.url } });
    expect((await guarded.get("/api/dyads", { Cookie: cookie })).status).toBe(401);
    expect((await guarded.get("/api/dyads", { Cookie: "chancery_session=made-up" })).status).toBe(401);
  });
});

describe("where a request comes from", () => {
  test("a server of this machine goes by its own names only", async () => {
    const asked = (host: string) =>
      new Promise<number>((resolve, reject) => {
        request(`${open.url}/api/dyads`, { headers: { Host: host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode!);
        })
          .on("error", reject)
          .end();
      });
    expect(await asked("evil.example")).toBe(421);
    expect(await asked("localhost:1234")).toBe(200);
    expect(isOwnName("127.0.0.1.evil.example", { loopback: true, publicUrl: null })).toBe(false);
    expect(isOwnName("localhost@evil.example", { loopback: true, publicUrl: null })).toBe(false);
    expect(isOwnName(null, { loopback: true, publicUrl: null })).toBe(false);
  });

  test("a page of another site changes nothing, also where there are no tokens", async () => {
    const answer = await open.post("/api/jobs/rebuild", "", { Origin: "https://evil.example" });
    expect(await codeOf(answer)).toBe("access/other-site");
    const form = await open.post("/api/judgements", "verdict=reject", {
      "Content-Type": "application/x-www-form-urlencoded",
    });
    expect(await codeOf(form)).toBe("request/media-type");
    const sent = {
      method: "POST",
      host: "a.example",
      headers: new Headers({ origin: "https://a.example.evil.example" }),
      byCookie: false,
    };
    expect(isFromOwnPage(sent, { loopback: false, publicUrl: null })).toBe(false);
  });

  test("answers may be read by no other site, put into no frame, taken for nothing else", async () => {
    const { headers } = await open.get("/api/dyads", { Origin: "https://evil.example" });
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });
});

describe("words that are meant to do harm", () => {
  const HARM = [
    "' or 1=1 --",
    '"; drop table meeting; --',
    "a* OR words:b NEAR(c d)",
    '" OR "',
    "{title}: ^x",
    "\u0000",
    "%00",
    "../../etc/passwd",
    "{{7*7}}",
    "\u202e",
  ];

  test.each(HARM)("%j is looked for, and does nothing else", async (words) => {
    for (const path of ["/api/search?words=", "/api/people?name=", "/api/positions?side=GE&on="]) {
      const answer = await open.get(path + encodeURIComponent(words));
      expect([200, 400, 404]).toContain(answer.status);
    }
    const asked = await open.get(`/api/meetings/${encodeURIComponent(words)}`);
    expect([400, 404]).toContain(asked.status);
    expect((await open.get("/api/dyads")).status).toBe(200);
  });

  test("addresses lead to no file", async () => {
    for (const path of [
      "/..%2f..%2fetc%2fpasswd",
      "/assets/..%2f..%2fpackage.json",
      "/api/..%2f..%2fetc%2fpasswd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/%00",
    ]) {
      const answer = await open.get(path);
      expect(await answer.text()).not.toMatch(/root:|"dependencies"/u);
    }
  });

  test("headers are not to be written by whoever asks", async () => {
    const answer = await open.get(`/api/reports/${encodeURIComponent('corrected-headline"\r\nX-Evil: 1')}/original`);
    expect(answer.headers.get("x-evil")).toBeNull();
    const named = await open.get("/api/brief?sides=AZ,GE&form=docx");
    expect(named.headers.get("content-disposition")).toBe('attachment; filename="brief-AZ-GE.docx"');
  });

  test("scripts in titles and texts come as text", async () => {
    const script = '<script>alert(1)</script><img src=x onerror="alert(1)">';
    const line = JSON.stringify({
      id: "script",
      title: `${script} Ministers meet`,
      published: "2025-05-03",
      url: "javascript:alert(1)",
      publisher: `=HYPERLINK("https://evil.example")`,
      text: `BAKU, May 3. Foreign Minister Jeyhun Bayramov met Georgian Foreign Minister Maka Bochorishvili on Saturday. ${script} The ministers discussed energy.`,
    });
    const job = (await (
      await open.post("/api/ingest?name=script.jsonl", line, { "Content-Type": "application/jsonl" })
    ).json()) as { id: string };
    for (let state = ""; state !== "done"; ) {
      ({ state } = (await (await open.get(`/api/jobs/${job.id}`)).json()) as { state: string });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    for (const path of [
      "/api/brief?sides=AZ,GE&form=html",
      "/api/digest?since=2025-05-01&form=html",
      "/api/digest?since=2025-05-01&form=atom",
    ]) {
      const text = await (await open.get(path)).text();
      expect(text).not.toMatch(/<script|<img|href="javascript:/iu);
    }
    const report = await open.get("/api/reports/script");
    expect(report.headers.get("content-type")).toBe("application/json");
    const original = await open.get("/api/reports/script/original");
    expect(original.headers.get("content-type")).toBe("application/octet-stream");
    expect(original.headers.get("content-disposition")).toMatch(/^attachment/u);
    // What a spreadsheet would run.
    const csv = await (await open.get("/api/sources?form=csv")).text();
    expect(csv).toContain("'=HYPERLINK");
  });
});

describe("bodies that are meant to do harm", () => {
  const judge = (body: string, headers: Record<string, string> = JSON_BODY) =>
    open.post("/api/judgements", body, headers);

  test.each([
    ["no JSON", "{", "request/invalid"],
    ["a list", "[]", "request/invalid"],
    ["no object", "null", "request/invalid"],
    ["nothing", "", "request/invalid"],
    [
      "a field that there is not",
      '{"verdict":"reject","about":["m1"],"__proto__":{"admin":true},"constructor":1}',
      "request/invalid",
    ],
    ["something else than is asked for", '{"verdict":"burn","about":"m1"}', "request/invalid"],
  ])("%s is refused", async (_, body, code) => {
    expect(await codeOf(await judge(body))).toBe(code);
  });

  test("one that is too long is refused before all of it is taken", async () => {
    const answer = await judge(JSON.stringify({ why: "a".repeat(400_000) }));
    expect(await codeOf(answer)).toBe("request/too-large");
  });

  test("one of a kind that is not taken is refused", async () => {
    expect(await codeOf(await open.post("/api/ingest", "PK", { "Content-Type": "application/zip" }))).toBe(
      "request/media-type",
    );
    expect(await codeOf(await open.post("/api/ingest", "x", { "Content-Type": "multipart/form-data" }))).toBe(
      "request/invalid",
    );
    const addresses = await open.post("/api/ingest", '{"addresses":["file:///etc/passwd"]}', JSON_BODY);
    expect(await codeOf(addresses)).toBe("request/invalid");
  });

  test("an address within the network is not fetched, a bomb is no report", async () => {
    const own = await open.post("/api/ingest", JSON.stringify({ addresses: [`${open.url}/api/dyads`] }), JSON_BODY);
    const bomb = await open.post("/api/ingest?name=bomb.txt", gzipSync(Buffer.alloc(20_000_000)), {
      "Content-Type": "text/plain",
    });
    const codes: string[][] = [];
    for (const answer of [own, bomb]) {
      const { id } = (await answer.json()) as { id: string };
      for (;;) {
        const job = (await (await open.get(`/api/jobs/${id}`)).json()) as {
          ended: string | null;
          problems: { code: string }[];
        };
        if (job.ended !== null) {
          codes.push(job.problems.map(({ code }) => code));
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    expect(codes).toEqual([["fetch/private"], ["source/unreadable"]]);
    await expect.poll(() => readdirSync(tmpdir()).filter((name) => name.startsWith("chancery-sent-"))).toEqual([]);
  });

  test("files keep nothing of the way that they claim to have come", () => {
    expect(safeName("../../etc/passwd", 1)).toBe("passwd");
    expect(safeName("C:\\\\windows\\win.ini", 1)).toBe("win.ini");
    expect(safeName("..", 1)).toBe("report-1.txt");
    expect(safeName("a\u0000b\r\n.txt", 1)).toBe("ab.txt");
    expect(safeName("-rf.txt", 1)).toBe("rf.txt");
    expect([...safeName("é".repeat(500), 1)].length).toBe(60);
  });
});

describe("clients that are slow, or many", () => {
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const { hostname, port } = new URL(open.url);
      let got = "";
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on("data", (part) => (got += part));
      socket.on("close", () => resolve(got));
      socket.on("error", () => resolve(got));
    });

  test("what is no HTTP, or has headers without end, is told so and cut off", async () => {
    expect(await raw("GARBAGE\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 .*request\/malformed/su);
    expect(await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /u,
    );
    // Two lengths, as requests are smuggled with.
    expect(
      await raw(
        "POST /api/judgements HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      ),
    ).toMatch(/^HTTP\/1\.1 400 /u);
  });

  test("one that never ends its headers is given up", { timeout: 40_000 }, async () => {
    const began = performance.now();
    expect(await raw("GET /api/dyads HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).toMatch(/^HTTP\/1\.1 408 /u);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  test("a bucket fills again, for each caller its own", () => {
    const limit = new RateLimit({ perSecond: 2, burst: 3 });
    expect([0, 0, 0, 0].map(() => limit.take("a", 0))).toEqual([0, 0, 0, 1]);
    expect(limit.take("b", 0)).toBe(0);
    expect(limit.take("a", 1_000)).toBe(0);
  });
});

test("a server for reading only changes nothing", async () => {
  const reading = await startServer({ readOnly: true });
  const answers = [
    await reading.post("/api/judgements", '{"verdict":"reject","about":["m1"]}', JSON_BODY),
    await reading.post("/api/ingest?name=a.txt", "text", { "Content-Type": "text/plain" }),
    await reading.post("/api/jobs/rebuild", ""),
  ];
  for (const answer of answers) expect([answer.status, await codeOf(answer)]).toEqual([403, "access/read-only"]);
  expect((await reading.get("/api/dyads")).status).toBe(200);
  await reading.close();
});
