/**
 * Nothing is lost: the command line, killed at any instant of what it does, leaves a whole record with all that it had told of, and run
 * again it comes to the very record of a run that nobody disturbed. `CHANCERY_KILLS=100` for a long test.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askChancery } from "./support/ask-chancery.ts";
import { countIn, documentsIn, killed, removeRecord } from "./support/nothing-lost.ts";
import { chancery } from "./support/run-chancery.ts";

/** In all; each kind of run has its part. */
const KILLS = Number(process.env.CHANCERY_KILLS ?? 4);
const REPORTS = 200;
const TIME = 120_000 + KILLS * 20_000;

let folder: string;
const at = (name: string): string => join(folder, name);
/** What a run did to the end, and how long it took. */
interface Undisturbed {
  readonly took: number;
  readonly export: string;
  readonly answers: string;
}
const undisturbed = new Map<string, Undisturbed>();

const ingest = (db: string): string[] => ["ingest", at("many.jsonl"), "--db", at(db), "--threads", "2"];
/** What was written is worked out while the rest is read, as in runs of many thousand reports. */
const ingestInSteps = (db: string): string[] => [...ingest(db), "--step", "30"];
const reread = (db: string): string[] => ["reread", "--db", at(db), "--threads", "2"];
const rebuild = (db: string): string[] => ["rebuild", "--db", at(db)];

async function exportOf(db: string): Promise<string> {
  const { code, out } = await askChancery(["export", "--db", at(db)]);
  expect(code).toBe(0);
  return out;
}

/** To all questions that list what was worked out. */
async function answersOf(db: string): Promise<string> {
  const asked = [["meetings", "GE"], ["people"], ["dyads"], ["offices", "GE"], ["series", "DK", "GE"], ["sources"]];
  const answers: string[] = [];
  for (const question of [...asked, ["search", "rail"], ["coverage", "DK", "GE"]]) {
    const { code, out } = await askChancery([...question, "--json", "--db", at(db)]);
    expect(code).toBe(0);
    answers.push(out);
  }
  return answers.join("\n");
}

async function runToTheEnd(name: string, args: readonly string[], db: string): Promise<void> {
  const began = performance.now();
  const { code, err } = await chancery(args);
  const took = performance.now() - began;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  undisturbed.set(name, { took, export: await exportOf(db), answers: await answersOf(db) });
}

/** Some instant of a run: most of its beginning is the loading of programs. */
const instant = (name: string): number => undisturbed.get(name)!.took * (0.25 + 0.75 * Math.random());

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-nothing-lost-"));
  const sides = ["Denmark", "Austria", "Moldova", "Iceland"];
  const text = (index: number): string =>
    index % 3 === 0
      ? `Prime Minister Otar Lomidze spoke by telephone with Ambassador Greta Holm about rail freight, call ${index}.`
      : index % 3 === 1
        ? `Georgian Prime Minister Otar Lomidze received ${sides[index % 4]}'s Ambassador Greta Holm in Tbilisi on Monday, their talk ${index}.`
        : `Danish Prime Minister Karin Holmgaard met the Georgian Prime Minister in Copenhagen, meeting ${index}.`;
  const line = (index: number): string => {
    const month = String(1 + (index % 12)).padStart(2, "0");
    return JSON.stringify({ id: `r${index}`, published: `2025-${month}-04`, text: text(index) });
  };
  writeFileSync(at("many.jsonl"), Array.from({ length: REPORTS }, (_, index) => `${line(index)}\n`).join(""));
  await runToTheEnd("ingest", ingest("once.db"), "once.db");
  copyFileSync(at("once.db"), at("ingested.db"));
  await runToTheEnd("reread", reread("once.db"), "once.db");
  copyFileSync(at("once.db"), at("reread.db"));
  await runToTheEnd("rebuild", rebuild("once.db"), "once.db");
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("reading again changes something here, and making anew what is worked out changes nothing", () => {
  expect(undisturbed.get("reread")!.export).not.toBe(undisturbed.get("ingest")!.export);
  expect(undisturbed.get("rebuild")).toMatchObject({
    export: undisturbed.get("reread")!.export,
    answers: undisturbed.get("reread")!.answers,
  });
});

test("a second run changes nothing", async () => {
  copyFileSync(at("reread.db"), at("again.db"));
  for (const args of [ingest("again.db"), reread("again.db"), [...reread("again.db"), "--all"]])
    expect((await chancery(args)).code).toBe(0);
  expect(await exportOf("again.db")).toBe(undisturbed.get("reread")!.export);
  expect(await answersOf("again.db")).toBe(undisturbed.get("reread")!.answers);
}, 120_000);

describe("killed", () => {
  const part = (share: number): number => Math.max(1, Math.round(KILLS * share));

  test(
    "while reports come in",
    async () => {
      let before = 0;
      for (let kill = 0; kill < part(0.3); kill++) {
        await killed(ingest("killed.db"), instant("ingest"));
        const names = documentsIn(at("killed.db"));
        // A beginning of the input, in its order, and never less than there was.
        expect(names).toEqual(Array.from({ length: names.length }, (_, index) => `r${index}`));
        expect(names.length).toBeGreaterThanOrEqual(before);
        before = names.length;
        // Once all is there a kill tells little more.
        if (before < REPORTS || kill % 3 > 0) continue;
        removeRecord(at("killed.db"));
        before = 0;
      }
      expect((await chancery(ingest("killed.db"))).code).toBe(0);
      expect(await exportOf("killed.db")).toBe(undisturbed.get("ingest")!.export);
      expect(await answersOf("killed.db")).toBe(undisturbed.get("ingest")!.answers);
    },
    TIME,
  );

  test(
    "while some reports are worked out and others read",
    async () => {
      for (let kill = 0; kill < part(0.3); kill++) {
        removeRecord(at("killed-5.db"));
        await killed(ingestInSteps("killed-5.db"), instant("ingest"));
        const names = documentsIn(at("killed-5.db"));
        expect(names).toEqual(Array.from({ length: names.length }, (_, index) => `r${index}`));
      }
      expect((await chancery(ingestInSteps("killed-5.db"))).code).toBe(0);
      expect(await exportOf("killed-5.db")).toBe(undisturbed.get("ingest")!.export);
      expect(await answersOf("killed-5.db")).toBe(undisturbed.get("ingest")!.answers);
    },
    TIME,
  );

  test(
    "while all is read again",
    async () => {
      const read = `select count(*) from reading where rules like '% %'`;
      copyFileSync(at("ingested.db"), at("killed-2.db"));
      let before = 0;
      for (let kill = 0; kill < part(0.3); kill++) {
        await killed(reread("killed-2.db"), instant("reread"));
        const now = countIn(at("killed-2.db"), read);
        expect(countIn(at("killed-2.db"), "select count(*) from reading")).toBe(REPORTS);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
        if (before < REPORTS || kill % 3 > 0) continue;
        removeRecord(at("killed-2.db"));
        copyFileSync(at("ingested.db"), at("killed-2.db"));
        before = 0;
      }
      expect((await chancery(reread("killed-2.db"))).code).toBe(0);
      expect(await exportOf("killed-2.db")).toBe(undisturbed.get("reread")!.export);
      expect(await answersOf("killed-2.db")).toBe(undisturbed.get("reread")!.answers);
    },
    TIME,
  );

  test(
    "while somebody judges",
    async () => {
      for (const db of ["judged.db", "killed-4.db"]) copyFileSync(at("reread.db"), at(db));
      const judgement = (db: string, kill: number): string[] => {
        const meeting = meetings[kill % meetings.length]!.id;
        const said =
          kill % 2 === 0
            ? ["date", `2025-06-${String(1 + (kill % 28)).padStart(2, "0")}`]
            : ["place.city", `Gori ${kill}`];
        return ["judge", "correct", meeting, ...said, "--by", "desk", "--why", "seen there", "--db", at(db)];
      };
      const { out } = await askChancery(["meetings", "GE", "--json", "--db", at("judged.db")]);
      const meetings = JSON.parse(out) as { id: string }[];
      for (let kill = 0; kill < part(0.2); kill++) {
        const once = await chancery(judgement("judged.db", kill));
        expect(once).toMatchObject({ code: 0, err: "" });
        const wasRunning = await killed(judgement("killed-4.db", kill), instant("rebuild"));
        const kept = countIn(at("killed-4.db"), "select count(*) from judgement");
        expect([kill, kill + 1]).toContain(kept);
        if (!wasRunning) expect(kept).toBe(kill + 1);
        expect((await askChancery(judgement("killed-4.db", kill))).code).toBe(0);
      }
      // When it was made is part of a judgement, and of its id.
      const timeless = (text: string) =>
        text.replace(/\bj[0-9a-z]{12}\b/gu, "j").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "then");
      const judgementsIn = async (db: string) => timeless((await askChancery(["judge", "export", "--db", at(db)])).out);
      expect(await judgementsIn("killed-4.db")).toBe(await judgementsIn("judged.db"));
      expect(timeless(await answersOf("killed-4.db"))).toBe(timeless(await answersOf("judged.db")));
      expect(await exportOf("killed-4.db")).toBe(undisturbed.get("reread")!.export);
    },
    TIME,
  );

  test(
    "while what is worked out is made anew",
    async () => {
      copyFileSync(at("reread.db"), at("killed-3.db"));
      const meetings = countIn(at("reread.db"), "select count(*) from meeting");
      for (let kill = 0; kill < part(0.2); kill++) {
        await killed(rebuild("killed-3.db"), instant("rebuild"));
        // What was there before or what is there after, and never a part of it.
        expect(countIn(at("killed-3.db"), "select count(*) from meeting")).toBe(meetings);
      }
      expect(await answersOf("killed-3.db")).toBe(undisturbed.get("reread")!.answers);
      expect(await exportOf("killed-3.db")).toBe(undisturbed.get("reread")!.export);
    },
    TIME,
  );
});
