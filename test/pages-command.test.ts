/** Web pages from end to end: saved ones and addresses, read and ingested by `chancery`, against a server on this machine. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chancery } from "./support/run-chancery.ts";
import { give, redirect, type StrangeServer, startStrangeServer, status, withTag } from "./support/strange-server.ts";

const MET =
  "The Danish Prime Minister Karin Holmgaard received Austrian Chancellor Greta Achleitner in Copenhagen on Tuesday, and they spoke of the grid.";
const page = (text: string, title = "Chancellor in Copenhagen"): string =>
  `<!doctype html><html lang="da"><head><title>${title} | Nordic Sample Post</title><meta property="og:site_name" content="Nordic Sample Post"><meta property="article:published_time" content="2025-03-04T21:10:00+01:00"></head><body><nav><a href="/">Front page</a></nav><h1>${title}</h1><p>${text}</p><footer>© Nordic Sample Post</footer></body></html>`;

let folder: string;
let server: StrangeServer;
let text = MET;
const at = (name: string): string => join(folder, name);
const address = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-pages-"));
  server = await startStrangeServer({
    "/news/1": withTag(() => page(text)),
    "/moved": redirect("/news/1", 301),
    "/plain": give(MET, { "content-type": "text/plain; charset=utf-8" }),
    "/picture": give(Buffer.from("89504e470d0a1a0a0000000d", "hex")),
    "/no-marks": give("<b></b>", { "content-type": "text/html" }),
    "/robots.txt": status(404),
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  text = MET;
  server.forget();
});

describe("chancery read", () => {
  test("takes saved pages, and pages from elsewhere", async () => {
    writeFileSync(at("visit.html"), page(MET));
    const saved = await chancery(["read", at("visit.html"), "--json"]);
    const piped = await chancery(["read", "-", "--json"], { input: page(MET) });
    expect({ code: saved.code, err: saved.err }).toEqual({ code: 0, err: "" });
    const reading = JSON.parse(saved.out);
    expect(reading.id).toBe("visit");
    expect(reading.document).toMatchObject({
      publisher: "Nordic Sample Post",
      published: "2025-03-04",
      language: "en",
    });
    expect(reading.meetings).toMatchObject([{ parties: ["AT", "DK"], date: "2025-03-04", status: "held" }]);
    expect({ ...JSON.parse(piped.out), id: "visit" }).toEqual(reading);
  });

  test("does not enter this machine or a private network, and says what would", async () => {
    const { code, out, err } = await chancery(["read", address("/news/1")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      `chancery: ${address("/news/1")}: that is an address of a private network or of this machine\n  --allow-private fetches it all the same.\n`,
    );
    expect(server.asked).toEqual([]);
  });

  test("fetches addresses, and tells of each that could not be", async () => {
    const addresses = ["/moved", "/plain", "/picture", "/no-marks", "/nowhere"].map(address);
    const run = await chancery(["read", ...addresses, "ftp://mfa.example/1", "--json", "--allow-private"]);
    expect(run.code).toBe(1);
    expect(run.lines.map((line) => JSON.parse(line).id)).toEqual([address("/moved"), address("/plain")]);
    expect(run.err.replaceAll(address(""), "")).toBe(
      [
        "chancery: /picture: this is a PNG picture",
        "chancery: /no-marks: the page has no text",
        "chancery: /nowhere: the site answered 404 Not Found",
        "chancery: ftp://mfa.example/1: only http and https are fetched, not ftp",
        "  An address looks so: https://mfa.example/news/1",
        "2 reports read, 2 meetings, 4 failed, ",
      ].join("\n") + run.err.slice(run.err.lastIndexOf(", ") + 2),
    );
  });

  test("refuses a contact that cannot stand in the name we give", async () => {
    const { code, err } = await chancery(["read", address("/news/1"), "--contact", "a (b)"]);
    expect(code).toBe(2);
    expect(err).toContain("It is a mail address or a web address, without spaces and brackets.");
  });
});

describe("chancery ingest", () => {
  const ingest = async (db: string, ...paths: string[]) => {
    const run = await chancery(["ingest", ...paths, "--db", at(db), "--json", "--allow-private"]);
    expect(run.err).toBe("");
    const { new: fresh, known, changed } = JSON.parse(run.out);
    return { new: fresh, known, changed };
  };

  test("asks for a page again only whether it has changed; what it was before stays", async () => {
    expect(await ingest("pages.db", address("/news/1"))).toEqual({ new: 1, known: 0, changed: 0 });
    expect(await ingest("pages.db", address("/news/1"))).toEqual({ new: 0, known: 1, changed: 0 });
    expect(server.asked.at(-1)!.headers["if-none-match"]).toMatch(/^"/u);
    text = MET.replace("Tuesday", "Monday");
    expect(await ingest("pages.db", address("/news/1"))).toEqual({ new: 0, known: 0, changed: 1 });
    expect(await ingest("pages.db", address("/news/1"))).toEqual({ new: 0, known: 1, changed: 0 });
    const revisions = (await chancery(["export", "--db", at("pages.db")])).lines.map((line) => JSON.parse(line));
    expect(revisions.map(({ number, text: stored, url, document }) => [number, stored, url, document.name])).toEqual([
      [1, MET, address("/news/1"), address("/news/1")],
      [2, text, address("/news/1"), address("/news/1")],
    ]);
    expect(revisions[0].told).toEqual([
      { field: "language", raw: "da", from: "html lang" },
      { field: "published", raw: "2025-03-04T21:10:00+01:00", from: "meta article:published_time" },
      { field: "publisher", raw: "Nordic Sample Post", from: "meta og:site_name" },
      { field: "title", raw: "Chancellor in Copenhagen | Nordic Sample Post", from: "title" },
    ]);
  });

  test("keeps the bytes of each text that a page had", async () => {
    await ingest("bytes.db", address("/news/1"));
    const first = page(text);
    text = MET.replace("Tuesday", "Monday");
    await ingest("bytes.db", address("/news/1"));
    const raw = new Database(at("bytes.db"), { readonly: true });
    const originals = raw.prepare("select packed from original order by key").pluck().all() as Buffer[];
    raw.close();
    expect(originals.map((packed) => inflateRawSync(packed).toString())).toEqual([first, page(text)]);
  });

  test("knows a page by where it stands, however it came there", async () => {
    expect(await ingest("ways.db", address("/news/1"))).toEqual({ new: 1, known: 0, changed: 0 });
    expect(await ingest("ways.db", address("/moved"))).toEqual({ new: 0, known: 1, changed: 0 });
  });

  test("knows a saved page by the address that it gives", async () => {
    const own = '<link rel="canonical" href="https://post.example/news/7">';
    writeFileSync(at("one.html"), page(MET).replace("</head>", `${own}</head>`));
    writeFileSync(at("other.html"), page(MET.replace("Tuesday", "Monday")).replace("</head>", `${own}</head>`));
    expect(await ingest("saved.db", at("one.html"))).toEqual({ new: 1, known: 0, changed: 0 });
    expect(await ingest("saved.db", at("other.html"), at("one.html"))).toEqual({ new: 0, known: 1, changed: 1 });
  });

  test("what could not be fetched is counted by why", async () => {
    const run = await chancery([
      "ingest",
      address("/nowhere"),
      address("/plain"),
      "--db",
      at("partly.db"),
      "--allow-private",
    ]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("1 not read: fetch/status. The site answered, but did not give the page.");
  });
});
