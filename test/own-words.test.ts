/** The repository holds only what was written for it: no run of 80 characters may equal a collected report. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpusReports, evalFolder, ROOT } from "./support/reports.ts";
import { SharedRuns } from "./support/shared-runs.ts";

describe("a shared run", () => {
  const runs = new SharedRuns();
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  runs.add(`Before. ${words} After.`);

  test("of 80 characters is found wherever it begins", () => {
    for (let start = 0; start < 40; start++) {
      expect(runs.find(`Our own beginning ${words.slice(start, start + 80)}`)).not.toBeNull();
    }
  });

  test("of fewer is allowed", () => {
    expect(runs.find(`Our own beginning: ${words.slice(0, 70)}, and our own end`)).toBeNull();
  });
});

describe.skipIf(evalFolder() === null)("against the collected reports", () => {
  const runs = new SharedRuns();
  for (const { title, text } of corpusReports()) {
    runs.add(text);
    if (title !== null) runs.add(title);
  }

  test("no file of the repository holds text of a report", { timeout: 120_000 }, () => {
    const shared = repositoryFiles().flatMap((name) => {
      const run = runs.find(readFileSync(join(ROOT, name), "utf8"));
      return run === null ? [] : [`${name}: ${run}`];
    });
    expect(shared).toEqual([]);
  });

  test("samples and documentation share nothing with the notes beside the reports either", () => {
    const notes = new SharedRuns();
    for (const folder of [evalFolder()!, join(evalFolder()!, "..")]) {
      for (const name of readdirSync(folder))
        if (/\.(md|json)$/u.test(name)) notes.add(readFileSync(join(folder, name), "utf8"));
    }
    const shared = repositoryFiles()
      .filter((name) => /^(samples|docs)\/|^[^/]+\.md$/u.test(name))
      .flatMap((name) => notes.find(readFileSync(join(ROOT, name), "utf8")) ?? []);
    expect(shared).toEqual([]);
  });
});

/** Tracked files and those that will be, lock file and binaries aside. */
function repositoryFiles(): string[] {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return list
    .split("\n")
    .filter((name) => /\.(ts|mjs|md|ya?ml|json|jsonl|txt)$/u.test(name) && name !== "package-lock.json")
    .filter((name) => statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile());
}
