/** What cannot be tried on this machine: another Node, a full disk, no Chromium. Each finding that wants something done says what. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openRecord } from "../../record/store/open-record.ts";
import { type Finding, Findings } from "./finding.ts";
import { checkMachine, checkNode, tellRoom } from "./machine.ts";
import { checkPrinting } from "./printing.ts";
import { checkRecord } from "./record.ts";
import { checkWords } from "./words.ts";

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-doctor-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function found(look: (findings: Findings) => void): Finding[] {
  const findings = new Findings("machine");
  look(findings);
  return findings.all;
}

describe("the machine", () => {
  test.each([
    ["18.20.4", "broken"],
    ["20.18.3", "broken"],
    ["20.19.0", "good"],
    ["22.1.0", "good"],
  ])("Node %s is %s", (version, state) => {
    const [finding] = found((findings) => checkNode(findings, version));
    expect(finding).toMatchObject({ state, says: `Node ${version}` });
    if (state === "broken") expect(finding!.advice).toContain("20.19 or later: nodejs.org");
  });

  test.each([
    { free: 0, size: 0, says: "0 MB of room where the record is", advice: "Make room: a rebuild may take 200 MB." },
    {
      free: 1 << 30,
      size: 8 * (1 << 30),
      says: "1.0 GB of room where the record is",
      advice: "Make room: a rebuild may take 4.0 GB.",
    },
    { free: 1 << 30, size: 1 << 20, says: "1.0 GB of room where the record is", advice: null },
  ])("$free free bytes for a record of $size", ({ free, size, says, advice }) => {
    expect(found((findings) => tellRoom(findings, free, size))).toMatchObject([
      { state: advice === null ? "good" : "look", says, advice },
    ]);
  });

  test("a folder that is not there", () => {
    const gone = checkMachine(at("gone/record.db")).find(({ state }) => state === "broken");
    expect(gone).toMatchObject({
      says: `${at("gone")}: there is no such folder`,
      advice: expect.stringContaining("Make it"),
    });
  });
});

describe("printing", () => {
  test("without a Chromium on the path", () => {
    vi.stubEnv("PATH", folder);
    vi.stubEnv("CHANCERY_CHROMIUM", "");
    try {
      const [finding, ...others] = checkPrinting(undefined);
      expect(others).toEqual([]);
      // A machine may have one in a usual place.
      if (finding!.state !== "good")
        expect(finding).toMatchObject({
          state: "note",
          advice: expect.stringContaining("chancery brief -o brief.html"),
        });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test("one that is named and is none", () => {
    expect(checkPrinting(at("none"))).toMatchObject([
      {
        state: "broken",
        says: expect.stringContaining(at("none")),
        advice: expect.stringContaining("chancery config brief.chromium"),
      },
    ]);
  });

  test("one that does not tell its version", () => {
    writeFileSync(at("silent"), "#!/bin/sh\nexit 3\n", { mode: 0o755 });
    expect(checkPrinting(at("silent"))).toMatchObject([
      { state: "look", advice: expect.stringContaining("brief.chromium") },
    ]);
  });
});

describe("words", () => {
  test.each([
    {
      what: "no folder",
      folder: () => at("no-words"),
      says: "there is no such folder of words",
      advice: "chancery config lexicons",
    },
    { what: "an empty one", folder: () => folder, says: "there are no words in it", advice: "docs/lexicons.md" },
  ])("$what", ({ folder: words, says, advice }) => {
    const last = checkWords(words()).at(-1)!;
    expect(last).toMatchObject({ says: expect.stringContaining(says), advice: expect.stringContaining(advice) });
  });
});

test("a record of an older version, and one of a newer", async () => {
  const path = at("older.db");
  await openRecord(path, { create: true }).close();
  const { default: Database } = await import("better-sqlite3");
  const setVersion = (step: number) => {
    const raw = new Database(path);
    const version = raw.pragma("user_version", { simple: true }) as number;
    raw.pragma(`user_version = ${version + step}`);
    raw.close();
  };
  setVersion(-1);
  expect(checkRecord({ db: path, lexicons: undefined })).toMatchObject([
    { state: "look", advice: expect.stringContaining("make a copy first") },
  ]);
  setVersion(2);
  const [newer] = checkRecord({ db: path, lexicons: undefined });
  expect(newer).toMatchObject({ state: "broken", advice: expect.stringMatching(/\S/u) });
});
