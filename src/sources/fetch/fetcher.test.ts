import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  bomb,
  cutOff,
  drip,
  endless,
  give,
  redirect,
  type StrangeServer,
  silence,
  startPlainServer,
  startStrangeServer,
  status,
  withTag,
} from "../../../test/support/strange-server.ts";
import { Fetcher, type FetchOptions } from "./fetcher.ts";

const PAGE = "<title>Talks</title><p>The ministers met in Riga.</p>";
const LIMIT = 200_000;
let server: StrangeServer;
let bare: { port: number; close(): Promise<void> };
let told = "first";

beforeAll(async () => {
  bare = await startPlainServer("SSH-2.0-nobody\r\n");
  server = await startStrangeServer({
    "/page": give(PAGE, {
      "content-type": "text/html; charset=UTF-8",
      "last-modified": "Tue, 04 Mar 2025 10:00:00 GMT",
    }),
    "/moved": redirect("/page", 301),
    "/circle": redirect("/circle-back"),
    "/circle-back": redirect("/circle"),
    "/on/N": (response, { url }) => response.writeHead(302, { location: `/on/${Number(url!.slice(4)) + 1}` }).end(),
    "/to-front": redirect("/"),
    "/": give(PAGE),
    "/to-private": redirect("http://10.0.0.1/admin"),
    "/to-loopback": redirect("http://127.0.0.2/"),
    "/to-loopback-6": redirect("http://[::1]/"),
    "/to-mapped": redirect("http://[::ffff:127.0.0.2]/"),
    "/to-number": redirect("http://2130706434/"),
    "/to-cloud": redirect("http://169.254.169.254/latest/meta-data/"),
    "/to-inner-name": redirect("http://inner.example/"),
    "/to-file": redirect("file:///etc/passwd"),
    "/to-ftp": redirect("ftp://mfa.example/1"),
    "/to-secret": redirect("http://user:word@mfa.example/1"),
    "/to-nothing": status(302),
    "/to-forbidden": redirect("/forbidden/page"),
    "/forbidden/page": give(PAGE),
    "/silence": silence,
    "/drip": drip(20),
    "/endless": endless,
    "/long": give("x".repeat(LIMIT + 1)),
    "/gzip": give(gzipSync(PAGE), { "content-encoding": "gzip" }),
    "/gzip-twice": give(gzipSync(gzipSync(PAGE)), { "content-encoding": "gzip, gzip" }),
    "/gzip-thrice": give(gzipSync(gzipSync(gzipSync(PAGE))), { "content-encoding": "gzip, gzip, gzip" }),
    "/gzip-torn": give(gzipSync(PAGE).subarray(0, 30), { "content-encoding": "gzip" }),
    "/gzip-false": give(PAGE, { "content-encoding": "gzip" }),
    "/unknown-packing": give(PAGE, { "content-encoding": "zstd" }),
    "/gzip-bomb": bomb(50_000_000, "gzip"),
    "/brotli-bomb": bomb(50_000_000, "br"),
    "/cut-off": cutOff,
    "/long-head": give(PAGE, { "x-long": "x".repeat(40_000) }),
    "/gone": status(410),
    "/fault": status(500),
    "/not-changed": status(304),
    "/busy": (response, request, before) =>
      before === 0 ? status(429, { "retry-after": "0" })(response, request, 0) : give(PAGE)(response, request, 0),
    "/busy-for-long": status(429, { "retry-after": "3600" }),
    "/always-busy": status(503, { "retry-after": "0" }),
    "/tagged": withTag(() => told),
    "/robots.txt": give("User-agent: *\nDisallow: /forbidden/\nUser-agent: other\nDisallow: /\n", {
      "content-type": "text/plain",
    }),
  });
});
afterAll(async () => {
  await server.close();
  await bare.close();
});
beforeEach(() => server.forget());

/** This machine stands for the open network; all else is private. */
const HOSTS: Readonly<Record<string, string>> = { "mfa.example": "127.0.0.1", "inner.example": "192.168.0.7" };
const options: FetchOptions = {
  lookup: async (host) => (HOSTS[host] ? [{ address: HOSTS[host], family: 4 }] : []),
  isPublic: (address) => address === "127.0.0.1",
  interval: 0,
  limits: { bytes: LIMIT, first: 300, whole: 600 },
};
const at = (path: string): string => `http://mfa.example:${server.port}${path}`;
const get = (path: string, more: FetchOptions = {}) => new Fetcher({ ...options, ...more }).fetch(at(path));
const text = async (path: string): Promise<string> => {
  const answer = await get(path);
  return answer === "unchanged" ? answer : Buffer.from(answer.bytes).toString();
};
/** Code and message of the failure, the server's own address left out. */
const failureOf = async (fetched: Promise<unknown>): Promise<string> => {
  try {
    await fetched;
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    return `${code} ${message.replaceAll(`http://mfa.example:${server.port}`, "")}`;
  }
  return "fetched";
};
const paths = (): string[] => server.asked.map(({ path }) => path);

describe("a page is fetched", () => {
  test("with what its site says of it", async () => {
    expect(await get("/page")).toMatchObject({
      url: at("/page"),
      charset: "UTF-8",
      isPage: true,
      etag: null,
      modified: "Tue, 04 Mar 2025 10:00:00 GMT",
    });
  });

  test("under a name that says who we are", async () => {
    await get("/page", { contact: "desk@example.org" });
    for (const { headers } of server.asked)
      expect(headers["user-agent"]).toMatch(
        /^Chancery\/\d\S+ \(reads public reports of diplomatic meetings; desk@example\.org\)$/u,
      );
  });

  test.each(["/page", "/moved", "/gzip", "/gzip-twice"])("%s", async (path) => {
    expect(await text(path)).toBe(PAGE);
  });

  test("and its redirects are followed to where it stands", async () => {
    expect(await get("/moved")).toMatchObject({ url: at("/page") });
  });
});

describe("a page is not fetched", () => {
  test.each([
    ["/circle", "fetch/redirects /circle: its redirects go round in a circle"],
    ["/on/1", "fetch/redirects /on/1: more than 10 redirects"],
    ["/to-front", "fetch/status /to-front: it leads to the front page, /: the page is gone"],
    ["/to-nothing", "fetch/status /to-nothing: the site answered 302 Found"],
    ["/silence", "fetch/unreachable /silence: no answer within 0.3 seconds"],
    ["/drip", "fetch/unreachable /drip: not done within 0.6 seconds"],
    ["/endless", "fetch/too-large /endless: longer than 200000 bytes"],
    ["/long", "fetch/too-large /long: longer than 200000 bytes"],
    ["/gzip-bomb", "fetch/too-large /gzip-bomb: unpacked, it is longer than 200000 bytes"],
    ["/brotli-bomb", "fetch/too-large /brotli-bomb: unpacked, it is longer than 200000 bytes"],
    ["/gzip-torn", "fetch/unreachable /gzip-torn: what came cannot be unpacked (gzip)"],
    ["/gzip-false", "fetch/unreachable /gzip-false: what came cannot be unpacked (gzip)"],
    [
      "/gzip-thrice",
      "fetch/unreachable /gzip-thrice: it came packed in a way that was not asked for (gzip, gzip, gzip)",
    ],
    ["/unknown-packing", "fetch/unreachable /unknown-packing: it came packed in a way that was not asked for (zstd)"],
    ["/cut-off", "fetch/unreachable /cut-off: the connection broke off"],
    ["/long-head", "fetch/unreachable /long-head: the head of the answer is too long"],
    ["/nowhere", "fetch/status /nowhere: the site answered 404 Not Found"],
    ["/gone", "fetch/status /gone: the site answered 410 Gone"],
    ["/fault", "fetch/status /fault: the site answered 500 Internal Server Error"],
    ["/not-changed", "fetch/status /not-changed: the site answered 304 Not Modified"],
    [
      "/busy-for-long",
      "fetch/status /busy-for-long: the site answered 429 Too Many Requests, and asks to come back in 3,600 seconds",
    ],
  ])("%s", async (path, failure) => {
    const began = performance.now();
    expect(await failureOf(get(path))).toBe(failure);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("from a machine that does not speak HTTP", async () => {
    expect(await failureOf(new Fetcher(options).fetch(`http://mfa.example:${bare.port}/`))).toContain(
      "fetch/unreachable http://mfa.example",
    );
  });

  test("where nothing answers", async () => {
    const { port, close } = await startPlainServer("");
    await close();
    expect(await failureOf(new Fetcher(options).fetch(`http://mfa.example:${port}/1`))).toBe(
      `fetch/unreachable http://mfa.example:${port}/1: nothing answers there`,
    );
  });

  test("from a host that is not there", async () => {
    expect(await failureOf(new Fetcher(options).fetch("http://nobody.example/1"))).toBe(
      "fetch/unreachable http://nobody.example/1: there is no host nobody.example",
    );
  });
});

describe("a private network is not entered", () => {
  test.each([
    "/to-private",
    "/to-loopback",
    "/to-loopback-6",
    "/to-mapped",
    "/to-number",
    "/to-cloud",
    "/to-inner-name",
  ])("by a redirect: %s", async (path) => {
    expect(await failureOf(get(path))).toMatch(/^fetch\/private /u);
    expect(paths()).toEqual(["/robots.txt", path]);
  });

  test("by name or number, unless it is allowed", async () => {
    const there = `http://127.0.0.1:${server.port}/page`;
    const { isPublic, ...real } = options;
    expect(await failureOf(new Fetcher(real).fetch(there))).toBe(
      `fetch/private ${there}: that is an address of a private network or of this machine`,
    );
    expect(await failureOf(new Fetcher(real).fetch(at("/page")))).toBe(
      "fetch/private /page: mfa.example is 127.0.0.1, an address of a private network or of this machine",
    );
    expect(server.asked).toEqual([]);
    expect(await new Fetcher({ ...real, allowPrivate: true }).fetch(there)).toMatchObject({ url: there });
  });

  test("by a name that answers otherwise the next moment", async () => {
    const answers = ["127.0.0.1", "127.0.0.1", "192.168.0.7"];
    let lookups = 0;
    const lookup = async () => [{ address: answers[lookups++] ?? "192.168.0.7", family: 4 }];
    // The page, then robots.txt: each is asked of the address that was checked for it.
    expect(await get("/page", { lookup })).toMatchObject({ url: at("/page") });
    expect(lookups).toBe(2);
    lookups = 2;
    expect(await failureOf(get("/page", { lookup }))).toMatch(/^fetch\/private /u);
  });

  test.each([
    [
      "/to-file",
      "fetch/address /to-file: it leads to file:///etc/passwd, and only http and https are fetched, not file",
    ],
    ["/to-ftp", "fetch/address /to-ftp: it leads to ftp://mfa.example/1, and only http and https are fetched, not ftp"],
    [
      "/to-secret",
      "fetch/address /to-secret: it leads to http://user:word@mfa.example/1, and an address with a user name or a password is not fetched",
    ],
  ])("nor another way to files and machines: %s", async (path, failure) => {
    expect(await failureOf(get(path))).toBe(failure);
  });
});

describe("a site's wishes", () => {
  test("in robots.txt are kept, for redirects, too", async () => {
    const failure =
      /^fetch\/robots \/forbidden\/page: mfa\.example:\d+ asks programs not to fetch it \(robots\.txt\)$/u;
    expect(await failureOf(get("/forbidden/page"))).toMatch(failure);
    expect(await failureOf(get("/to-forbidden"))).toMatch(failure);
    expect(paths()).not.toContain("/forbidden/page");
  });

  test("are asked for once", async () => {
    const fetcher = new Fetcher(options);
    await fetcher.fetch(at("/page"));
    await fetcher.fetch(at("/gzip"));
    expect(paths()).toEqual(["/robots.txt", "/page", "/gzip"]);
  });

  test.each([
    ["none, and everything is allowed", status(404), "fetched"],
    ["a fault, and nothing is", status(500), "fetch/robots"],
    ["a redirect into a private network", redirect("http://10.0.0.1/robots.txt"), "fetch/private"],
    ["no end", endless, "fetch/too-large"],
  ])("where it has %s", async (_, behaviour, outcome) => {
    const site = await startStrangeServer({ "/robots.txt": behaviour, "/page": give(PAGE) });
    const failure = await failureOf(new Fetcher(options).fetch(`http://mfa.example:${site.port}/page`));
    expect(failure.split(" ")[0]).toBe(outcome);
    await site.close();
  });

  test("for time between two pages are kept", async () => {
    const site = await startStrangeServer({
      "/robots.txt": give("User-agent: *\nCrawl-delay: 0.2\n"),
      "/page": give(PAGE),
      "/other": give(PAGE),
    });
    const fetcher = new Fetcher(options);
    await fetcher.fetch(`http://mfa.example:${site.port}/page`);
    await fetcher.fetch(`http://mfa.example:${site.port}/other`);
    const [, first, second] = site.asked;
    expect(second!.at - first!.at).toBeGreaterThan(180);
    await site.close();
  });

  test("and where it has none, there is a while between them all the same", async () => {
    const fetcher = new Fetcher({ ...options, interval: 150 });
    await Promise.all([fetcher.fetch(at("/page")), fetcher.fetch(at("/gzip")), fetcher.fetch(at("/moved"))]);
    const times = server.asked.filter(({ path }) => path !== "/robots.txt").map((each) => each.at);
    expect(times).toHaveLength(4);
    for (let index = 1; index < times.length; index++) expect(times[index]! - times[index - 1]!).toBeGreaterThan(120);
  });

  test("to be asked later are kept, if it is not much later", async () => {
    expect(await text("/busy")).toBe(PAGE);
    expect(await failureOf(get("/always-busy"))).toMatch(/^fetch\/status \/always-busy: the site answered 503/u);
    expect(paths().filter((path) => path === "/always-busy")).toHaveLength(3);
  });
});

describe("a page that is known", () => {
  test("is asked for by what its site said of it, and is unchanged or not", async () => {
    const fetcher = new Fetcher(options);
    const first = await fetcher.fetch(at("/tagged"));
    if (first === "unchanged") throw new Error("it was not known");
    expect(await fetcher.fetch(at("/tagged"), first)).toBe("unchanged");
    told = "second, and longer than the first";
    expect(await fetcher.fetch(at("/tagged"), first)).toMatchObject({ bytes: Buffer.from(told) });
  });

  test("by its day, where there is no tag", async () => {
    await new Fetcher(options).fetch(at("/page"), { etag: null, modified: "Tue, 04 Mar 2025 10:00:00 GMT" });
    expect(server.asked.at(-1)!.headers).toMatchObject({ "if-modified-since": "Tue, 04 Mar 2025 10:00:00 GMT" });
  });
});

test.each([
  ["ftp://mfa.example/1", "only http and https are fetched, not ftp"],
  ["file:///etc/passwd", "only http and https are fetched, not file"],
  ["http://", "that is not an address"],
  ["https://user:word@mfa.example/1", "an address with a user name or a password is not fetched"],
  [`https://mfa.example/${"1".repeat(5_000)}`, "an address of more than 4,000 characters is not fetched"],
])("%s is no address to fetch", async (address, problem) => {
  expect(await failureOf(new Fetcher(options).fetch(address))).toBe(`fetch/address ${address}: ${problem}`);
});
