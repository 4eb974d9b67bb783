/** `chancery meetings` from end to end, on a record of the samples. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Meeting } from "../src/record/identity/meeting.ts";
import { SAMPLES } from "./support/reports.ts";
import { chancery } from "./support/run-chancery.ts";

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-meetings-"));
  db = join(folder, "samples.db");
  expect((await chancery(["ingest", SAMPLES, "--db", db])).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const meetings = async (...args: readonly string[]): Promise<Meeting[]> =>
  JSON.parse((await chancery(["meetings", ...args, "--db", db, "--json"])).out) as Meeting[];

describe.concurrent("chancery meetings", () => {
  test("brings together what two outlets tell of one meeting, and narrows a day whose year one left out", async () => {
    const found = (await meetings("az", "ge")).find(({ documents }) => documents.includes("same-meeting-other-outlet"));
    expect(found).toMatchObject({
      date: "2024-06-27",
      parties: ["AZ", "GE"],
      kind: "meeting",
      level: "foreign-minister",
      status: "held",
      documents: ["same-meeting-other-outlet", "one-on-one-then-expanded"],
      sources: 2,
      differences: [],
    });
    expect(found!.accounts.map(({ date }) => date)).toEqual(["2024-06-27", "XXXX-06-27"]);
    expect(found!.because[0]!.because).toContain("XXXX-06-27 and 2024-06-27 may be the same day");
  });

  test("newest first, those of no known day last", async () => {
    const days = (await meetings("AZ", "GE")).map(({ date }) => date);
    const known = days.filter((date) => date !== null);
    expect(known).toEqual([...known].sort().reverse());
    expect(days.indexOf(null)).toBeGreaterThanOrEqual(known.length);
  });

  test("as of a day knows only what was published by then", async () => {
    const [then, now] = [await meetings("AZ", "GE", "--as-of", "2024-06-30"), await meetings("AZ", "GE")];
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(now.length);
    for (const { accounts } of then)
      for (const { published } of accounts) expect(published! <= "2024-06-30").toBe(true);
  });

  test("filters", async () => {
    const all = await meetings("AZ", "GE");
    expect(await meetings("AZ", "GE", "--kind", "consultations")).toEqual(
      all.filter(({ kind }) => kind === "consultations"),
    );
    const late = await meetings("AZ", "GE", "--since", "2025");
    expect(late).toEqual(all.filter(({ date }) => date === null || date >= "2025"));
  });

  test("shows them for a person, with what each report says", async () => {
    const { code, out } = await chancery(["meetings", "AZ", "GE", "--db", db, "--reports"]);
    expect(code).toBe(0);
    expect(out).toContain("   Azerbaijan – Georgia · meeting · held\n   date      Thursday 27 June 2024\n");
    expect(out).toContain("one-on-one-then-expanded and same-meeting-other-outlet: ");
    expect((await chancery(["meetings", "AZ", "FJ", "--db", db])).out).toBe(
      "No meeting of these sides is in the record.\n",
    );
  });

  test("says of a side that it is none, and of options that they left something out", async () => {
    const none = await chancery(["meetings", "Atlantis", "GE", "--db", db]);
    expect(none).toMatchObject({
      code: 0,
      out: "No meeting of these sides is in the record.\nATLANTIS is the code or name of no state or body.\n",
    });
    expect((await chancery(["meetings", "Atlantis", "GE", "--db", db, "--json"])).out).toBe("[]\n");
    expect((await chancery(["meetings", "AZ", "GE", "--status", "cancelled", "--db", db])).out).toMatch(
      /^No such meeting .* there may be others\.\n$/u,
    );
  });

  test.each([
    [["AZ", "GE", "--since", "yesterday"], "since: not a day"],
    [["AZ", "GE", "--kind", "chat"], "kind: "],
  ])("%s is not understood", async (args, message) => {
    const { code, out, err } = await chancery(["meetings", ...args, "--db", db]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
