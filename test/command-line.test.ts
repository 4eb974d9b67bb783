/** `chancery` from end to end: what goes to which output, exit codes, pipes, and what is said when something is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, samplePages, sampleReports } from "./support/reports.ts";
import { chancery, ended, startChancery } from "./support/run-chancery.ts";

const COMMANDS = ["read", "explain", "register", "dates", "names", "glossary"];
const SAMPLE = "samples/credentials.txt";
let folder: string;
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("help", () => {
  test("names every command and ends with examples", async () => {
    const { code, out, err } = await chancery(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, "mu"));
    expect(out.trimEnd().split("\n").slice(-4)).toEqual(Array(4).fill(expect.stringMatching(/^ {2}\$ chancery /u)));
  });

  test.each(COMMANDS)("of %s has examples", async (command) => {
    const { code, out } = await chancery([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`\nExamples:\n  $ chancery ${command} `);
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect((await chancery(["--version"])).out).toBe(`${version}\n`);
  });

  test("a command that is nearly right is suggested", async () => {
    const { code, out, err } = await chancery(["raed", SAMPLE]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("chancery: unknown command 'raed'\n(Did you mean read?)");
  });

  test.each([
    [["read"], "missing required argument 'paths'"],
    [["read", "--jsn", SAMPLE], "Did you mean --json?"],
    [["read", "--width", "12", SAMPLE], "a number of columns, from 40 to 1000"],
    [["names", "Park"], "names takes two names, or --pairs FILE"],
    [["glossary", "xylophone"], '"xylophone" is not in the glossary'],
    [["read", "--lexicons", "no-such-folder", SAMPLE], "no-such-folder"],
  ])("%j is wrong usage", async (args, message) => {
    const { code, out, err } = await chancery(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  });
});

describe.concurrent("read", () => {
  test("--json prints one reading a line, in the order of the input", async () => {
    const { code, err, lines } = await chancery(["read", "samples", "--json"]);
    const readings = lines.map((line) => JSON.parse(line));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readings.map(({ id }) => id).sort()).toEqual(
      [...sampleReports().map(({ id }) => id), ...samplePages()].sort(),
    );
    for (const reading of readings) {
      expect(Object.keys(reading)).toEqual(
        expect.arrayContaining(["id", "reader", "document", "meetings", "quotes", "notes"]),
      );
      expect(Object.keys(reading.document)).toEqual(
        expect.arrayContaining(["publisher", "published", "dateline", "attribution", "support"]),
      );
    }
  });

  test("files are read in the order in which they are named", async () => {
    const { lines } = await chancery(["read", "samples/video-call.txt", SAMPLE, "--json"]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["video-call", "credentials"]);
  });

  test("in a pipe there is no colour and no line is broken", async () => {
    const { code, out } = await chancery(["read", SAMPLE], { env: { NO_COLOR: "", COLUMNS: "40" } });
    expect(code).toBe(0);
    expect(out).not.toContain("\u{1B}");
    expect(out.split("\n")[1]).toMatch(/ · credentials$/u);
  });

  test("FORCE_COLOR paints, --no-color does not", async () => {
    const env = { NO_COLOR: "", FORCE_COLOR: "1" };
    expect((await chancery(["read", SAMPLE], { env })).out).toContain("\u{1B}[1m");
    expect((await chancery(["read", SAMPLE, "--no-color"], { env })).out).not.toContain("\u{1B}");
  });

  test("--width sets lines to it", async () => {
    const { lines } = await chancery(["read", "samples", "--width", "50"]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test("standard input is read as text, and as JSONL", async () => {
    const text = readFileSync(join(ROOT, SAMPLE), "utf8");
    const plain = await chancery(["read", "-", "--json"], { input: text });
    const record = await chancery(["read", "-", "--json"], { input: `${JSON.stringify({ id: "a", text })}\n` });
    const [first, second] = [JSON.parse(plain.out), JSON.parse(record.out)];
    expect([first.id, second.id]).toEqual(["stdin", "a"]);
    expect(second.meetings).toEqual(first.meetings);
  });

  test("several reports are counted on standard error", async () => {
    const { err } = await chancery(["read", SAMPLE, "samples/video-call.txt"]);
    expect(err).toMatch(/^\n2 reports read, \d+ meetings?, [\d.]+ s\n$/u);
  });
});

describe.concurrent("what cannot be read is told, and the rest is read", () => {
  test("a file that is not there", async () => {
    const { code, err, lines } = await chancery(["read", "no-such-file.txt", SAMPLE, "--json"]);
    expect(code).toBe(1);
    expect(err).toContain("chancery: no-such-file.txt: there is no file or folder of that name\n  Check the spelling");
    expect(err).toContain("1 report read");
    expect(err).toContain("1 failed");
    expect(lines).toHaveLength(1);
  });

  test("nothing that could be read", async () => {
    const { code, out, err } = await chancery(["read", "no-such-file.txt"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")).toHaveLength(3);
  });

  test("a broken line of JSONL, by file and line", async () => {
    const path = file(
      "broken.jsonl",
      '{"id": "one", "text": "The ministers met."}\n{"id": "two", \n{"id": "three", "text": "They met again."}\n',
    );
    const { code, err, lines } = await chancery(["read", path, "--json"]);
    expect(code).toBe(1);
    expect(err).toContain(`${path}:2: `);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["one", "three"]);
  });

  test("a file that is no text, and advice that is given once", async () => {
    const [pdf, empty, other] = [file("a.pdf", "%PDF-1.7 …"), file("empty.txt", ""), "no-1.txt"];
    const { code, err } = await chancery(["read", pdf, empty, other, "no-2.txt"]);
    expect(code).toBe(2);
    for (const message of [
      `${pdf}: this is a PDF file`,
      `${empty}: the file is empty`,
      "no-1.txt: there is no",
      "no-2.txt: there is no",
    ])
      expect(err).toContain(message);
    expect(err.match(/Check the spelling/gu)).toHaveLength(1);
  });
});

describe.concurrent("in pipes", () => {
  test("a reader that goes away ends the work quietly", async () => {
    const text = readFileSync(join(ROOT, SAMPLE), "utf8");
    const many = Array.from({ length: 400 }, (_, index) => `${JSON.stringify({ id: `r${index}`, text })}\n`).join("");
    const child = startChancery(["read", file("many.jsonl", many), "--json"]);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const { code, err } = await ended(child);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("an interrupt ends the work without a stack", async () => {
    const child = startChancery(["read", "-", "--json"]);
    // More than are read at once, so that some are printed while the input is still open.
    const report = `${JSON.stringify({ id: "a", text: "The ministers met." })}\n`;
    child.stdin!.write(report.repeat(2000));
    child.stdout!.once("data", () => child.kill("SIGINT"));
    const { code, err } = await ended(child);
    expect({ code, err }).toEqual({ code: 130, err: "" });
  });
});

describe.concurrent("the other commands", () => {
  test("explain shows each sentence and what comes of the text", async () => {
    const { code, out } = await chancery([
      "explain",
      "Foreign Minister Park received Ambassador Sato. They discussed trade.",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}1 {2}Foreign Minister Park received Ambassador Sato\.$/mu);
    expect(out).toMatch(/^ {2}2 {2}They discussed trade\.$/mu);
  });

  test("explain takes a file, and says when it is not there", async () => {
    expect((await chancery(["explain", SAMPLE])).code).toBe(0);
    const { code, err } = await chancery(["explain", "no-such-file.txt"]);
    expect(code).toBe(2);
    expect(err).toContain("no-such-file.txt: there is no file");
  });

  test("names compares a pair, and pairs", async () => {
    const { out } = await chancery(["names", "Maka Bochorishvili", "Maka Botchorishvili"]);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "Maka Bochorishvili · Maka Botchorishvili",
      expect.stringMatching(/^ {3}may be one person · /u),
    ]);
    const input = '{"id": "1", "a": "Wang Yi", "b": "Wang Yi"}\n{"id": "2", "a": "Wang Yi", "b": "Sato Haruka"}\n';
    const pairs = await chancery(["names", "--pairs", "-", "--json"], { input });
    expect(pairs.lines.map((line) => JSON.parse(line))).toEqual([
      { id: "1", same: true, score: expect.any(Number), because: expect.any(Array) },
      { id: "2", same: false, score: expect.any(Number), because: expect.any(Array) },
    ]);
  });

  test("a pair that is none is told by its line", async () => {
    const { code, err, lines } = await chancery(["names", "--pairs", "-", "--json"], {
      input: '{"id": "1", "a": "Wang Yi"}\n{"id": "2", "a": "A B", "b": "A B"}\n',
    });
    expect(code).toBe(1);
    expect(err).toContain("standard input:1: b: ");
    expect(lines).toHaveLength(1);
  });

  test("dates gives each expression with its place and value", async () => {
    const text = "The ministers met on Tuesday. They will meet again on 4 June 2025.";
    const { code, lines } = await chancery(["dates", "-", "--json"], {
      input: `${JSON.stringify({ id: "a", text, published: "2025-05-22" })}\n`,
    });
    expect(code).toBe(0);
    const { id, dates } = JSON.parse(lines[0]!);
    expect(id).toBe("a");
    expect(
      dates.map((date: { start: number; end: number; edtf: string }) => [
        text.slice(date.start, date.end).replace(/^on /u, ""),
        date.edtf,
      ]),
    ).toEqual([
      ["Tuesday", "2025-05-20"],
      ["4 June 2025", "2025-06-04"],
    ]);
  });

  test("glossary lists its terms, and finds one in any form", async () => {
    expect((await chancery(["glossary"])).out).toContain("\n  readout ");
    expect((await chancery(["glossary", "deputy", "ministers"])).out).toMatch(/^deputy-minister {2}rank: /u);
  });
});
