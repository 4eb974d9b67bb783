import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentSpec } from "./document-spec.ts";
import { type ReadReportsOptions, readReports, readSourceReports } from "./read-reports.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-sources-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** Reports by id and text, failures by code and message, the folder's own path left out. */
async function all(paths: string[], options: ReadReportsOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const outcome of readReports(paths, options)) {
    if (outcome.ok) lines.push(`${outcome.value.id}: ${outcome.value.text}`);
    else lines.push(`${outcome.error.code} ${outcome.error.message.replaceAll(`${folder}/`, "")}`);
  }
  return lines;
}

async function first(path: string): Promise<DocumentSpec> {
  for await (const outcome of readReports([path])) {
    if (outcome.ok) return outcome.value;
    throw outcome.error;
  }
  throw new Error("nothing was read");
}

describe("a plain text", () => {
  const sentence = "The ministers met in Zürich – «all» was said.";
  const russian = "Министр иностранных дел встретился с послом.";
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  const latin = (text: string) =>
    Buffer.from([...text].map((letter) => ({ "–": 0x96 })[letter] ?? letter.charCodeAt(0)));
  const cyrillic = (text: string) =>
    Buffer.from(
      [...text].map((letter) => (letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350)),
    );

  test.each([
    ["utf-8", Buffer.from(sentence), sentence],
    ["utf-8 with a mark", Buffer.from(`\ufeff${sentence}`), sentence],
    ["utf-16le with a mark", utf16(sentence, false, true), sentence],
    ["utf-16be with a mark", utf16(sentence, true, true), sentence],
    ["utf-16le", utf16(sentence, false, false), sentence],
    ["utf-16be", utf16(sentence, true, false), sentence],
    ["windows-1252", latin(sentence), sentence],
    ["windows-1251", cyrillic(russian), russian],
    ["koi8-r", Buffer.from("EDC9CEC9D3D4D220C9CED3C5D4C9C7C1", "hex"), "Министр инсетига"],
  ])("is read in %s", async (name, bytes, text) => {
    expect(await all([file(`encodings/${name}.txt`, bytes)])).toEqual([`${name}: ${text}`]);
  });

  test.each([
    ["cut off", Buffer.from("“Zürich”, he said – “Genève").subarray(0, -3), "“Zürich”, he said – “Gen\ufffd"],
    [
      "put together",
      Buffer.concat([Buffer.from("“Zürich”, he said – "), latin("Genève")]),
      "“Zürich”, he said – Gen\ufffdve",
    ],
    ["with half a pair", Buffer.from("4DC38574ED A080 2E".replaceAll(" ", ""), "hex"), "MÅt\ufffd."],
  ])("in damaged UTF-8 is read: %s", async (name, bytes, text) => {
    expect(await all([file(`damaged/${name}.txt`, bytes)])).toEqual([`${name}: ${text}`]);
  });

  test("has its name without the ending for an id, and nothing else is known of it", async () => {
    const spec = await first(file("plain/2024.03.talks.txt", "The envoys met.\n"));
    expect(spec).toEqual({
      id: "2024.03.talks",
      title: null,
      published: null,
      url: null,
      publisher: null,
      text: "The envoys met.\n",
    });
  });

  test("may come from standard input", async () => {
    const stdin = (async function* () {
      yield "The envoys ";
      yield "met.";
    })();
    expect(await all(["-"], { stdin })).toEqual(["stdin: The envoys met."]);
  });

  test.each([
    ["empty.txt", "", "source/empty empty.txt: the file is empty"],
    ["blank.txt", " \n\t\n", "source/empty blank.txt: the file holds only white space"],
    ["nul.txt", "One line.\nTwo\u0000 lines.", "source/unreadable nul.txt:2: a NUL byte: this looks like binary data"],
    [
      "utf-32.txt",
      Buffer.from("fffe00004100000042000000", "hex"),
      "source/unreadable utf-32.txt: this is text in UTF-32; convert it to UTF-8",
    ],
    ["leaflet.txt", "%PDF-1.7 …", "source/unreadable leaflet.txt: this is a PDF file"],
    [
      "japanese.txt",
      Buffer.from("8F4F8B638940936088C990AD8DF482F093A2985F82B582BD".repeat(9), "hex"),
      "source/unreadable japanese.txt: the encoding is perhaps shift_jis or big5 or gb18030; convert it to UTF-8",
    ],
  ])("that cannot be read is named: %s", async (name, bytes, message) => {
    expect(await all([file(name, bytes)])).toEqual([message]);
  });

  test("that is too long is named, and the next is read", async () => {
    const long = file("long.txt", "a".repeat(2000));
    const short = file("short.txt", "The envoys met.");
    expect(await all([long, short], { limit: 1000 })).toEqual([
      "source/too-large long.txt: the text is longer than 1000 bytes",
      "short: The envoys met.",
    ]);
  });
});

describe("JSONL", () => {
  const line = (record: object) => JSON.stringify(record);

  test("is known by its ending or by how it begins", async () => {
    const record = line({ id: "a", text: "One." });
    expect(await all([file("records/a.jsonl", record), file("records/b.txt", `\n${record}\r\n`)])).toEqual([
      "a: One.",
      "a: One.",
    ]);
  });

  test("gives what is known of a report; null and nothing are the same", async () => {
    const path = file(
      "records/known.jsonl",
      line({
        id: 7,
        title: " Talks ",
        published: "2024-03-01T23:30:00+04:00",
        publisher: null,
        text: "One.",
        other: [1],
      }),
    );
    expect(await first(path)).toEqual({
      id: "7",
      title: "Talks",
      published: "2024-03-01",
      url: null,
      publisher: null,
      text: "One.",
    });
  });

  test.each([
    ["2024-03-01", "2024-03-01"],
    ["XXXX-03-01", "XXXX-03-01"],
    ["Fri, 01 Mar 2024 10:00:00 GMT", "2024-03-01"],
    ["1 March 2024", "2024-03-01"],
    ["", null],
  ])("published %s is %s", async (published, day) => {
    expect((await first(file("records/day.jsonl", line({ id: "a", published, text: "One." })))).published).toBe(day);
  });

  test("goes on behind a broken line, and says which it was", async () => {
    const lines = [
      line({ id: "a", text: "One." }),
      "{oops",
      '"text"',
      line({ id: "c" }),
      line({ id: "d", text: " " }),
      line({ id: "e", text: "x", published: "yesterday" }),
      line({ id: "f", text: "x", title: 3 }),
      "",
      line({ text: "Two." }),
    ];
    const read = await all([file("records/broken.jsonl", lines.join("\n"))]);
    expect(read.map((entry) => entry.replace(/(not JSON).*/, "$1"))).toEqual([
      "a: One.",
      "source/malformed-line records/broken.jsonl:2: not JSON",
      "source/malformed-line records/broken.jsonl:3: not a JSON object",
      'source/malformed-line records/broken.jsonl:4: there is no "text"',
      'source/empty records/broken.jsonl:5: "text" is empty',
      'source/malformed-line records/broken.jsonl:6: "published" is not a date: "yesterday"',
      'source/malformed-line records/broken.jsonl:7: "title" is not a string',
      "broken.jsonl:9: Two.",
    ]);
  });

  test("goes on behind a line that is too long", async () => {
    const path = file(
      "records/long.jsonl",
      `${line({ id: "a", text: "x".repeat(3000) })}\n${line({ id: "b", text: "Two." })}`,
    );
    expect(await all([path], { limit: 1000 })).toEqual([
      "source/too-large records/long.jsonl:1: the line is longer than 1000 bytes",
      "b: Two.",
    ]);
  });

  test("keeps its length where characters are broken", async () => {
    const path = file("records/halves.jsonl", '{"id":"a","text":"A \\ud83d B \\udc00\\u0000 C 😀"}');
    expect(await all([path])).toEqual(["a: A \ufffd B \ufffd\ufffd C 😀"]);
  });

  test("is read in other encodings, whole or line by line", async () => {
    const record = line({ id: "a", text: "Zürich" });
    const wide = file("records/wide.jsonl", Buffer.from(`\ufeff${record}`, "utf16le"));
    const mixed = file(
      "records/mixed.jsonl",
      Buffer.concat([Buffer.from(`${record}\n`, "latin1"), Buffer.from(record)]),
    );
    expect(await all([wide, mixed])).toEqual(["a: Zürich", "a: Zürich", "a: Zürich"]);
  });

  test("without a record is empty", async () => {
    expect(await all([file("records/none.jsonl", "\n\n")])).toEqual([
      "source/empty records/none.jsonl: the file holds no records",
    ]);
  });

  test("needs no more memory for more records", async () => {
    const record = `${line({ id: "a", text: "The envoys met in the capital. ".repeat(100) })}\n`;
    const stdin = (async function* () {
      for (let index = 0; index < 20_000; index++) yield Buffer.from(record);
    })();
    let count = 0;
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    for await (const outcome of readReports(["-"], { stdin })) {
      if (outcome.ok) count++;
      if (count % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(count).toBe(20_000);
    // 62 MB went through.
    expect(most).toBeLessThan(60 * 1024 * 1024);
  });
});

describe("paths", () => {
  test("a folder is read in the order of names, at any depth, reports only", async () => {
    for (const name of ["b.txt", "a/z.md", "a/y", "c.jpg", ".hidden.txt", "README.md"])
      file(`tree/${name}`, "The envoys met.");
    symlinkSync(join(folder, "tree"), join(folder, "tree/a/loop"));
    const read = await all([join(folder, "tree")]);
    expect(read.map((entry) => entry.split(":")[0])).toEqual(["y", "z", "b"]);
  });

  test("a link that leads nowhere or in a circle is named, and the rest of its folder is read", async () => {
    file("links/z.txt", "The envoys met.");
    symlinkSync("self", join(folder, "links/self"));
    symlinkSync("nowhere", join(folder, "links/gone.txt"));
    symlinkSync("nowhere", join(folder, "links/gone.jpg"));
    symlinkSync("/dev/zero", join(folder, "links/endless.txt"));
    symlinkSync("../links/z.txt", join(folder, "links/again.txt"));
    expect(await all([join(folder, "links")])).toEqual([
      "again: The envoys met.",
      "source/not-found links/gone.txt: the link leads nowhere",
      "source/unreadable links/self: the link leads in a circle",
      "z: The envoys met.",
    ]);
  });

  test.each([
    ["", 'source/not-found "": there is no file or folder of that name'],
    [`${"a".repeat(300)}.txt`, `source/unreadable ${"a".repeat(300)}.txt: the name is longer than names may be`],
  ])("a name that cannot be: %j", async (name, message) => {
    expect(await all([name])).toEqual([message]);
  });

  test("what is not there, and a folder without reports, are named; the rest is read", async () => {
    mkdirSync(join(folder, "bare"));
    file("bare/picture.png", "…");
    const read = await all([join(folder, "nowhere.txt"), join(folder, "bare"), file("last.txt", "The envoys met.")]);
    expect(read).toEqual([
      "source/not-found nowhere.txt: there is no file or folder of that name",
      "source/no-reports bare: no readable reports in this folder",
      "last: The envoys met.",
    ]);
  });

  test("each file of a folder fails for itself", async () => {
    file("mixed/a.txt", "");
    file("mixed/b.txt", "The envoys met.");
    expect(await all([join(folder, "mixed")])).toEqual([
      "source/empty mixed/a.txt: the file is empty",
      "b: The envoys met.",
    ]);
  });
});

describe("a web page", () => {
  const page =
    "<!doctype html><title>Talks in Riga</title><h1>Talks in Riga</h1><p>The envoys met in Riga on Monday.</p>";

  test("is known by its ending or by how it begins, in whatever encoding", async () => {
    const wide = Buffer.from(`\ufeff${page}`, "utf16le");
    const headless = "The envoys<br>met.";
    const read = await all([
      file("pages/a.txt", `\n<!-- made by hand -->\n${page}`),
      file("pages/b.htm", wide),
      file("pages/c.html", headless),
      file(
        "pages/d.xhtml",
        `<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The envoys met.</p></body></html>`,
      ),
    ]);
    expect(read).toEqual([
      "a: The envoys met in Riga on Monday.",
      "b: The envoys met in Riga on Monday.",
      "c: The envoys\nmet.",
      "d: The envoys met.",
    ]);
  });

  test("may come from standard input", async () => {
    const stdin = (async function* () {
      yield page;
    })();
    expect(await all(["-"], { stdin })).toEqual(["stdin: The envoys met in Riga on Monday."]);
  });

  test("is no feed, and a text that speaks of marks is a text", async () => {
    const text = "They spoke of <b> and of nothing else.";
    expect(await all([file("pages/speaks.txt", text)])).toEqual([`speaks: ${text}`]);
  });

  test("without a report in it is named, and the next is read", async () => {
    const read = await all([file("pages/empty.html", "<html><body></body></html>"), file("pages/next.html", page)]);
    expect(read).toEqual([
      "source/no-article pages/empty.html: the page has no text",
      "next: The envoys met in Riga on Monday.",
    ]);
  });

  test("is read in folders, without what a browser saves beside it", async () => {
    file("saved/Talks.html", page);
    file("saved/Talks_files/frame.html", "<p>An advertisement.</p>");
    file("saved/Other_files/talks.html", page);
    const read = await all([join(folder, "saved")]);
    expect(read.map((entry) => entry.split(":")[0])).toEqual(["talks", "Talks"]);
  });

  test("tells what it says of itself, and where", async () => {
    for await (const outcome of readSourceReports([file("pages/told.html", page)])) {
      if (!outcome.ok) throw outcome.error;
      const { naming, original, report, told } = outcome.value;
      expect([naming, Buffer.from(original).toString(), report.title]).toEqual(["file", page, "Talks in Riga"]);
      expect(told).toEqual([{ field: "title", raw: "Talks in Riga", from: "title" }]);
    }
  });
});

describe("the bytes that a report came as", () => {
  test.each([
    ["a text", "a.txt", "The envoys met in Zürich.", "file", "a"],
    ["a text in UTF-16", "b.txt", Buffer.from("\ufeffThe envoys met.", "utf16le"), "file", "b"],
    ["a record", "c.jsonl", '{"id": "7",  "text": "The envoys met."}', "given", "7"],
    ["a record without a name", "d.jsonl", '{"text": "The envoys met."}', "place", "d.jsonl:1"],
  ])("of %s", async (_, name, bytes, naming, id) => {
    for await (const outcome of readSourceReports([file(`bytes/${name}`, bytes)])) {
      if (!outcome.ok) throw outcome.error;
      expect(Buffer.from(outcome.value.original).equals(Buffer.from(bytes))).toBe(true);
      expect([outcome.value.naming, outcome.value.report.id]).toEqual([naming, id]);
    }
  });

  test("of a line, without its end", async () => {
    const lines = ['{"id": "1", "text": "The envoys met."}', '{"id": "2", "text": "They met again."}'];
    const originals: string[] = [];
    for await (const outcome of readSourceReports([file("bytes/two.jsonl", `${lines.join("\n")}\n`)]))
      if (outcome.ok) originals.push(Buffer.from(outcome.value.original).toString());
    expect(originals).toEqual(lines);
  });
});
