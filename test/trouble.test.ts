/** A record in trouble, with the command line: no room, no permission, somebody else at work, files that are none. Each says what it is. */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askChancery } from "./support/ask-chancery.ts";
import { countIn } from "./support/nothing-lost.ts";
import { ROOT } from "./support/reports.ts";
import { chancery, ended, startChancery } from "./support/run-chancery.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const REPORTS = 300;
const ingest = (db: string): string[] => ["ingest", at("many.jsonl"), "--db", at(db), "--threads", "2"];
const isRoot = process.getuid?.() === 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-trouble-"));
  const line = (index: number): string =>
    JSON.stringify({
      id: `r${index}`,
      published: "2025-03-04",
      text: `Georgian Prime Minister Otar Lomidze received Denmark's Ambassador Greta Holm in Tbilisi on Monday, their talk ${index}.`,
    });
  writeFileSync(at("many.jsonl"), Array.from({ length: REPORTS }, (_, index) => `${line(index)}\n`).join(""));
  writeFileSync(
    at("new.txt"),
    "Georgian Prime Minister Otar Lomidze received Iceland's Ambassador Greta Holm on 3 March 2025.",
  );
  const { code, err } = await chancery(ingest("whole.db"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const exported = async (db: string): Promise<string> => (await askChancery(["export", "--db", at(db)])).out;

/** Whether a small file system of its own can be had: a full disk is none that one can pretend. */
function mounted(path: string, size: string): boolean {
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a full disk", () => {
  const unmount = () => execFileSync("umount", [at("small")], { stdio: "ignore" });

  test.for(["ingest", "reread", "rebuild"] as const)(
    "%s says so, breaks nothing, and is taken up when there is room",
    { timeout: 240_000 },
    async (command, { skip }) => {
      if (!mounted(at("small"), "2m")) {
        rmSync(at("small"), { recursive: true });
        skip("only root may mount a small file system");
      }
      try {
        const db = join("small", "record.db");
        if (command !== "ingest") {
          copyFileSync(at("whole.db"), at(db));
          const { size } = statSync(at(db));
          // Room for a part of what is written.
          execFileSync("mount", ["-o", `remount,size=${Math.ceil(size / 1024) + 96}k`, at("small")]);
        } else execFileSync("mount", ["-o", "remount,size=600k", at("small")]);
        const args =
          command === "ingest"
            ? ingest(db)
            : [command, "--db", at(db), ...(command === "reread" ? ["--threads", "2"] : [])];
        const { code, out, err } = await chancery(args);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toMatch(/record\.db: the disk is full; what was there before is still there\n/u);
        expect(err).toContain("Make room and run it again");
        expect(err).not.toContain("    at ");
        execFileSync("mount", ["-o", "remount,size=64m", at("small")]);
        expect(countIn(at(db), "select count(*) from document")).toBeLessThanOrEqual(REPORTS);
        expect((await chancery(args)).code).toBe(0);
        if (command !== "reread") expect(await exported(db)).toBe(await exported("whole.db"));
        expect(countIn(at(db), "select count(*) from document")).toBe(REPORTS);
      } finally {
        unmount();
        rmSync(at("small"), { recursive: true });
      }
    },
  );
});

describe("a record that may not be written to", () => {
  /** As somebody who is not root, to whom all would be allowed. */
  function asNobody(args: readonly string[]) {
    const main = join(ROOT, "src", "interfaces", "cli", "main.ts");
    const child = spawn(process.execPath, ["--import", "tsx", main, ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: "1", HOME: at("home"), TMPDIR: at("home") },
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
    });
    child.stdin.end();
    return ended(child);
  }

  test.each(["ingest", "reread", "rebuild"])(
    "%s says so, and questions are answered",
    async (command) => {
      mkdirSync(at("home"), { recursive: true });
      chmodSync(at("home"), 0o777);
      mkdirSync(at("closed"), { recursive: true });
      copyFileSync(at("whole.db"), at("closed/record.db"));
      chmodSync(folder, 0o755);
      chmodSync(at("closed"), 0o777);
      chmodSync(at("closed/record.db"), 0o444);
      const before = readFileSync(at("closed/record.db"));
      const db = join("closed", "record.db");
      const { code, out, err } = await asNobody(
        command === "ingest" ? ["ingest", at("new.txt"), "--db", at(db)] : [command, "--db", at(db)],
      );
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("record.db: it may not be written to");
      expect(err).not.toContain("    at ");
      expect(readFileSync(at("closed/record.db")).equals(before)).toBe(true);
      const asked = await asNobody(["meetings", "DK", "GE", "--json", "--db", at(db)]);
      expect({ code: asked.code, err: asked.err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(asked.out).length).toBeGreaterThan(0);
    },
    240_000,
  );

  test("in a folder that may not be written to", async () => {
    mkdirSync(at("sealed"), { recursive: true });
    copyFileSync(at("whole.db"), at("sealed/record.db"));
    chmodSync(at("sealed"), 0o555);
    for (const args of [ingest(join("sealed", "record.db")), ingest(join("sealed", "new.db"))]) {
      const { code, err } = await asNobody(args);
      expect(code).toBe(2);
      expect(err).toMatch(/may not be written to/u);
    }
    expect(existsSync(at("sealed/new.db"))).toBe(false);
    chmodSync(at("sealed"), 0o755);
  }, 240_000);
});

describe("another process at the same record", () => {
  test("is waited for, and then named with what to do", async () => {
    copyFileSync(at("whole.db"), at("busy.db"));
    const other = new Database(at("busy.db"));
    other.pragma("journal_mode = WAL");
    other.exec("BEGIN IMMEDIATE");
    try {
      const { code, err } = await chancery(["rebuild", "--db", at("busy.db")]);
      expect(code).toBe(2);
      const who = process.platform === "linux" ? `process ${process.pid}` : "another process";
      expect(err).toContain(`busy.db: ${who}`);
      expect(err).toContain("is writing to it and did not finish in time");
      expect(err).toContain("Try again when the other one is done.");
      // Who only asks is answered all the same.
      const asked = await chancery(["meetings", "DK", "GE", "--db", at("busy.db")]);
      expect({ code: asked.code, err: asked.err }).toEqual({ code: 0, err: "" });
    } finally {
      other.exec("ROLLBACK");
      other.close();
    }
    expect((await chancery(["rebuild", "--db", at("busy.db")])).code).toBe(0);
  }, 240_000);

  test("questions are answered while reports come in", async () => {
    const run = startChancery(ingest("asked.db"));
    run.stdin!.end();
    let running = true;
    const result = ended(run).finally(() => {
      running = false;
    });
    let answers = 0;
    while (running) {
      if (!existsSync(at("asked.db"))) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      const { code, err } = await askChancery(["people", "--json", "--db", at("asked.db")]);
      if (err.includes("there is no such record")) continue;
      expect({ code, err }).toEqual({ code: 0, err: "" });
      answers++;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await result).toMatchObject({ code: 0, err: "" });
    expect(answers).toBeGreaterThan(0);
    expect(await exported("asked.db")).toBe(await exported("whole.db"));
  }, 240_000);

  test("two that read again at once come to one record", async () => {
    for (const name of ["one.db", "two.db"]) copyFileSync(at("whole.db"), at(name));
    expect((await chancery(["reread", "--db", at("one.db")])).code).toBe(0);
    const runs = await Promise.all([1, 2].map(() => chancery(["reread", "--db", at("two.db")])));
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([1, 2].map(() => ({ code: 0, err: "" })));
    expect(await exported("two.db")).toBe(await exported("one.db"));
  }, 240_000);
});

describe("a file that is no record, or no longer one", () => {
  const COMMANDS = [["reread"], ["rebuild"], ["export"], ["meetings", "GE"], ["people"]] as const;
  const said = async (db: string): Promise<string[]> => {
    const all: string[] = [];
    for (const command of COMMANDS) {
      const { code, out, err } = await askChancery([...command, "--db", at(db)]);
      expect({ command, code, out }).toEqual({ command, code: 2, out: "" });
      expect(err).not.toContain("    at ");
      all.push(err.split("\n")[0]!.replace(`chancery: ${folder}/`, ""));
    }
    return [...new Set(all)];
  };

  test("a letter, another program's database, a newer record, none", async () => {
    writeFileSync(at("letter.db"), "Dear colleague, ".repeat(100));
    expect(await said("letter.db")).toEqual(["letter.db: this is no record of Chancery"]);
    const other = new Database(at("birds.db"));
    other.exec("create table bird (name text)");
    other.close();
    expect(await said("birds.db")).toEqual(["birds.db: this is another program's database"]);
    copyFileSync(at("whole.db"), at("newer.db"));
    const newer = new Database(at("newer.db"));
    newer.pragma("user_version = 999");
    newer.close();
    expect((await said("newer.db"))[0]).toMatch(/^newer\.db: it was written by a newer Chancery/u);
    expect(await said("nowhere.db")).toEqual(["nowhere.db: there is no such record"]);
  });

  test.each([0.1, 0.5, 0.99])("cut short to %d of its length", async (part) => {
    copyFileSync(at("whole.db"), at("short.db"));
    truncateSync(at("short.db"), Math.floor(readFileSync(at("whole.db")).length * part));
    expect((await said("short.db"))[0]).toMatch(
      /^short\.db: the file is cut short: [\d,]+ of [\d,]+ bytes are there$/u,
    );
  });

  test("pages in its midst overwritten", async () => {
    const bytes = readFileSync(at("whole.db"));
    writeFileSync(at("torn.db"), bytes.fill(0xee, 8_192, Math.floor(bytes.length * 0.9)));
    for (const message of await said("torn.db")) expect(message).toBe("torn.db: the file is damaged");
  });
});
