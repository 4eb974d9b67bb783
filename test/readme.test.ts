/** The first command of the README, as somebody types it who has just installed Chancery. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, SAMPLES } from "./support/reports.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-readme-"));
  symlinkSync(SAMPLES, join(folder, "samples"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = join(ROOT, "src", "interfaces", "cli", "main.ts");

test("ingests the samples and prints the meetings of Azerbaijan and Georgia, the newest first", () => {
  const [, command = ""] =
    /^ {4}(npm ci && npx chancery .*)$/mu.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const steps = command.split(" && ").slice(1);
  expect(steps).toEqual(["npx chancery ingest samples", "npx chancery meetings AZ GE"]);
  const outputs = steps.map((step) => {
    const args = step.split(" ").slice(2);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", MAIN, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  });
  expect(outputs[0]).toMatch(/^chancery\.db · \d+ reports: \d+ new/u);
  for (const day of ["22 July 2025", "27 June 2024", "Jeyhun Bayramov", "Maka Bochorishvili"])
    expect(outputs[1]).toContain(day);
  expect(outputs[1]!.indexOf("2025")).toBeLessThan(outputs[1]!.indexOf("27 June 2024"));
}, 60_000);
