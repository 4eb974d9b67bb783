/** Files that somebody brings to a server as a job: what is told of it, who may, and what is meant to do harm. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChanceryClient, type Job, type UnderstoodInShort } from "../src/interfaces/client/index.ts";
import { ownWords } from "./support/own-words.ts";
import { ROOT } from "./support/reports.ts";
import { JSON_BODY, startServer } from "./support/server.ts";
import { zipOf } from "./support/zipped.ts";

type Server = Awaited<ReturnType<typeof startServer>>;
// Of this file alone: that what was sent is gone afterwards is to be seen.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), "chancery-imports-"));
let guarded: Server;
let open: Server;
let client: ChanceryClient;
beforeAll(async () => {
  guarded = await startServer({ tokens: { maka: "reader", desk: "reviewer", chief: "admin" } });
  open = await startServer();
  client = new ChanceryClient({ url: open.url });
}, 60_000);
afterAll(async () => {
  for (const server of [guarded, open]) {
    await server.close();
    expect(server.faults).toEqual([]);
  }
});

const CSV = "Tag,Wir,Gast,Ort\n03/05/2025,Georgia,Azerbaijan,Tbilisi\n04/05/2025,Georgia,Atlantis,Tbilisi\n";
const foldersLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith("chancery-sent-"));
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const finished = async (answer: Response) => client.finished(((await answer.json()) as { id: string }).id);

describe("a spreadsheet", () => {
  const map = { date: ["Tag"], a: ["Wir"], b: ["Gast"] };

  test("can be looked at first: nothing is written, and each row is told as it is understood", async () => {
    const asked = { as: "Desk", map, dateOrder: "day-first", dryRun: true } as const;
    const { id } = await client.import({ name: "liste.csv", content: CSV }, asked);
    const { state, result } = await client.finished(id);
    expect(state).toBe("done");
    const { rows, unreadable, rowCount, readable, tables } = result as unknown as UnderstoodInShort;
    expect([rowCount, readable]).toEqual([2, 1]);
    expect(tables[0]!.columns).toContainEqual({ head: "Tag", field: "date" });
    expect(rows[0]!.meeting).toMatchObject({ date: "2025-05-03", parties: ["AZ", "GE"], kind: "meeting" });
    expect(rows[1]!.meeting).toBeNull();
    expect(unreadable).toMatchObject([{ row: 3, problem: expect.stringContaining("Atlantis") }]);
    expect(await client.ask("imports", {})).toEqual([]);
    expect((await client.ask("audit", {})).filter(({ did }) => did === "import")).toEqual([]);
  });

  test("is taken, told of as it goes on, kept as a source, written down in the log, and its folder is gone", async () => {
    const { id, kind, named } = await client.import(
      { name: "liste.csv", content: CSV },
      { as: "Desk", map, dateOrder: "day-first" },
    );
    expect({ kind, named }).toEqual({ kind: "import", named: ["liste.csv"] });
    const states: Job["state"][] = [];
    let last: Job | undefined;
    for await (const job of client.follow(id)) {
      states.push(job.state);
      last = job;
    }
    expect(states.at(-1)).toBe("done");
    expect(last!.result).toMatchObject({ kind: "spreadsheet", source: "Desk", rows: 2, new: ["Desk#2"] });
    expect(await client.ask("imports", {})).toMatchObject([{ name: "Desk", kind: "spreadsheet", rows: 1 }]);
    const { reports } = await client.ask("quote", { id: "Desk#2", property: "date" });
    expect(reports[0]!.statements[0]).toMatchObject({ value: "2025-05-03" });
    expect(await client.ask("audit", { did: "import" })).toMatchObject([
      { by: "local", about: { named: ["liste.csv"], as: "Desk", what: "spreadsheet" }, came: { rows: 2 } },
    ]);
    await expect.poll(foldersLeft).toEqual([]);
  });

  test("that is another kind of thing under a name that is taken is refused, and nothing of it is there", async () => {
    const popolo = JSON.stringify({ persons: [{ name: "Nino Example" }] });
    const { id } = await client.import({ name: "people.json", content: popolo }, { as: "Desk" });
    const { state, failure } = await client.finished(id);
    expect([state, failure!.code]).toEqual(["failed", "request/invalid"]);
    expect(failure!.detail).toContain("give it another name");
    expect(await client.ask("imports", {})).toMatchObject([{ name: "Desk", kind: "spreadsheet" }]);
  });

  test("goes out again by its name; one that is not there is told so", async () => {
    expect(await client.change("remove-import", { source: "Desk" })).toEqual({ source: "Desk", kind: "rows", gone: 1 });
    expect(await client.ask("imports", {})).toMatchObject([{ name: "Desk", rows: 0, gone: 1 }]);
    await expect(client.change("remove-import", { source: "../Desk" })).rejects.toMatchObject({
      code: "import/no-source",
      status: 404,
    });
  });
});

test("files of words come together, all of them or none", async () => {
  const files = ["one", "two"].map((name) => ({ name: `${name}.yaml`, content: ownWords(name) }));
  const taken = await client.finished((await client.import(files)).id);
  expect(taken.result).toMatchObject({ kind: "words", new: ["one.yaml", "two.yaml"] });
  const torn = [files[0]!, { name: "three.yaml", content: "lexicon: topics\nentries: 3\n" }];
  const refused = await client.finished((await client.import(torn)).id);
  expect(refused.failure).toMatchObject({ code: "lexicon/invalid", detail: expect.stringMatching(/^three\.yaml/u) });
  await expect(client.import([files[0]!, { name: "a.csv", content: CSV }])).rejects.toMatchObject({
    code: "request/invalid",
  });
  expect((await client.ask("imports", {})).filter(({ kind }) => kind === "words")).toHaveLength(2);
});

test("long lists of what came are cut, and it is told how long they are", async () => {
  const rows = Array.from({ length: 350 }, (_, row) => `2025-03-01,Georgia,Azerbaijan,Note ${row}`);
  const content = `Date,Side A,Side B,Note\n${rows.join("\n")}\n`;
  const { result } = await client.finished((await client.import({ name: "long.csv", content })).id);
  expect(result).toMatchObject({ rows: 350, cut: { new: 350 } });
  expect(result!.new).toHaveLength(200);
  const [line] = await client.ask("audit", { did: "import", limit: 1 });
  expect(line!.came).toMatchObject({ new: 350 });
});

describe("who may", () => {
  test("an admin alone", async () => {
    const send = (headers: Record<string, string>) => guarded.post("/api/imports?name=a.csv", CSV, headers);
    expect(await codeOf(await send({}))).toBe("access/no-token");
    for (const name of ["maka", "desk"])
      expect(await codeOf(await send(bearer(guarded.secrets[name]!)))).toBe("access/role");
    const source = JSON.stringify({ source: "Desk" });
    const remove = (name: string) =>
      guarded.post("/api/imports/remove", source, { ...JSON_BODY, ...bearer(guarded.secrets[name]!) });
    expect(await codeOf(await remove("desk"))).toBe("access/role");
    expect(await codeOf(await remove("chief"))).toBe("import/no-source");
    expect((await send(bearer(guarded.secrets.chief!))).status).toBe(202);
    expect((await guarded.get("/api/imports", bearer(guarded.secrets.maka!))).status).toBe(200);
  });

  test("nobody from a page of another site, whatever it calls what it sends", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])
      for (const from of [{ Origin: "https://evil.example" }, { "Sec-Fetch-Site": "cross-site" }]) {
        const answer = await open.post("/api/imports?name=a.csv", CSV, { "Content-Type": type, ...from });
        expect(await codeOf(answer)).toBe("access/other-site");
      }
  });

  test("nobody where nothing may be changed", async () => {
    const server = await startServer({ readOnly: true });
    expect(await codeOf(await server.post("/api/imports?name=a.csv", CSV))).toBe("access/read-only");
    await server.close();
  });
});

describe("what is meant to do harm", () => {
  const send = (path: string, body: Uint8Array | string) =>
    open.post(path, typeof body === "string" ? body : new Uint8Array(body));

  test.each([
    ["a name that leads out of its folder", "?name=..%2F..%2F..%2Fetc%2Fcron.csv", "cron.csv"],
    ["a name of Windows", "?name=C%3A%5Cboot.csv", "boot.csv"],
    ["a name with a line break", "?name=a%0D%0AX-Evil%3A%201.csv", "aX-Evil 1.csv"],
    ["a name of dots", "?name=..", "report-1.txt"],
  ])("%s stands for nothing but itself", async (_, query, name) => {
    const job = await finished(
      await send(`/api/imports${query}&as=harm`, CSV.replace("Tag,Wir,Gast", "Date,Side A,Side B")),
    );
    expect(job.named).toEqual([name]);
    expect(job.state).toBe("done");
  });

  test("a workbook that is larger within than without is refused in words, and the server goes on", async () => {
    const bombs = [
      zipOf("xl/workbook.xml", Buffer.alloc(300_000_000, "a")),
      zipOf("xl/workbook.xml", Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    ];
    for (const bytes of bombs) {
      const { state, failure } = await finished(await send("/api/imports?name=meetings.xlsx", bytes));
      expect(state).toBe("failed");
      expect(failure!.code).toMatch(/^source\/(?:unreadable|too-large|too-complex|empty)$/u);
      expect(failure!.detail).toMatch(/^meetings\.xlsx: /u);
    }
    expect((await open.get("/api/dyads")).status).toBe(200);
    await expect.poll(foldersLeft).toEqual([]);
  }, 60_000);

  test("formulas in cells are text, and stay harmless in a spreadsheet that comes out", async () => {
    const content = 'Date,Side A,Side B,Who A\n2025-05-09,Georgia,Azerbaijan,"=HYPERLINK(""https://evil.example"")"\n';
    await finished(await send("/api/imports?name=formula.csv&as=formula", content));
    const { result } = await client.finished(
      (await client.import({ name: "formula.csv", content }, { dryRun: true })).id,
    );
    expect(JSON.stringify(result)).toContain("=HYPERLINK");
    const csv = await (await open.get("/api/exports/csv?table=statements")).text();
    expect(csv).toContain("HYPERLINK");
    expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/mu);
  });

  test.each([
    ["nothing", "", "import/unknown"],
    ["a picture", "\u0089PNG\r\n\u001A\n", "import/unknown"],
    ["JSON that is of no kind", '{"a": 1}', "import/unknown"],
    ["a parameter that is none", CSV, "request/invalid", "&colour=red"],
    ["a kind that is none", CSV, "request/invalid", "&kind=passwd"],
    ["a mapping that is none", CSV, "request/invalid", "&map=nothing"],
  ])("%s is refused before there is a job", async (_, body, code, more = "") => {
    const answer = await send(`/api/imports?name=sent.bin${more}`, body);
    expect([answer.status, await codeOf(answer)]).toEqual([400, code]);
    expect(foldersLeft()).toEqual([]);
  });

  test.each([
    ["a list of people", "people.json", '{"persons": [{"name": "Nino Example"}]}'],
    ["an export of a record", "record.jsonl", '{"type":"header","format":"chancery-export","version":1}\n'],
  ])("%s is not done where it was only to be shown", async (_, name, content) => {
    const { failure } = await client.finished((await client.import({ name, content }, { dryRun: true })).id);
    expect(failure).toMatchObject({ code: "request/invalid", detail: expect.stringContaining("Nothing was imported") });
  });

  test("an export that is cut short is refused whole, without a word of the server's folders", async () => {
    const whole = await (await open.get("/api/exports/jsonl")).text();
    const job = await finished(await send("/api/imports?name=half.jsonl", whole.slice(0, whole.length / 2)));
    expect(job.failure).toMatchObject({ code: "import/damaged", detail: expect.stringMatching(/^half\.jsonl:\d+: /u) });
    expect(JSON.stringify(job)).not.toContain(tmpdir());
  });

  test("a client that stops in the midst leaves no folder and no job", async () => {
    const jobs = ((await (await open.get("/api/jobs")).json()) as unknown[]).length;
    const { hostname, port } = new URL(open.url);
    for (const type of ["text/csv", "multipart/form-data; boundary=b"]) {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => {});
      socket.write(
        `POST /api/imports?name=a.csv HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\nDate,Side A`,
      );
      await expect.poll(foldersLeft).toHaveLength(1);
      socket.destroy();
      await expect.poll(foldersLeft, { timeout: 10_000 }).toEqual([]);
    }
    expect(((await (await open.get("/api/jobs")).json()) as unknown[]).length).toBe(jobs);
  });

  test("a body that is too long is refused by what it says of itself", async () => {
    const { hostname, port } = new URL(open.url);
    const told = await new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(Number(port), hostname);
      socket.setEncoding("utf8").on("data", (part: string) => (got += part));
      socket.on("error", () => {}).on("close", () => resolve(got));
      socket.write("POST /api/imports?name=a.csv HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000000\r\n\r\n");
    });
    expect(told).toMatch(/^HTTP\/1\.1 413/u);
    expect(told).toContain("request/too-large");
    expect(foldersLeft()).toEqual([]);
  });
});

test("the same list again changes nothing", async () => {
  const content = readFileSync(join(ROOT, "samples-import", "meetings.csv"), "utf8");
  const first = await client.finished((await client.import({ name: "meetings.csv", content })).id);
  const again = await client.finished((await client.import({ name: "meetings.csv", content })).id);
  expect(first.result).toMatchObject({ rows: 5, unreadable: [] });
  expect(again.result).toMatchObject({ new: [], known: 5, changed: [] });
});
