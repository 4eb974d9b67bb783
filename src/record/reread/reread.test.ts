import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findMeeting } from "../../interfaces/operations/find-meeting.ts";
import { findMeetings } from "../../interfaces/operations/find-meetings.ts";
import { findOffices } from "../../interfaces/operations/find-offices.ts";
import { ingest } from "../ingest/ingest.ts";
import { openRecord } from "../store/open-record.ts";
import type { RecordStore } from "../store/record-store.ts";
import { storedRevisions } from "../stored-revision.ts";
import type { Change } from "./compare-readings.ts";
import { type RereadOptions, reread } from "./reread.ts";

/** Two say whose Prime Minister and whose minister they are; the others leave it out. */
const SAYS = {
  id: "says",
  published: "2024-06-03",
  text: "COPENHAGEN, 3 June 2024 - Danish Prime Minister Karin Holmgaard received Georgian Foreign Minister Tamar Beridze here today.",
};
const SAYS_TOO = {
  id: "says-too",
  published: "2024-08-01",
  text: "VIENNA, 1 August 2024 - Austrian Chancellor Greta Achleitner received Georgian Foreign Minister Tamar Beridze on Thursday.",
};
const BARE = {
  id: "bare",
  published: "2024-07-02",
  text: "Chancellor Greta Achleitner spoke by telephone with Prime Minister Karin Holmgaard on Tuesday about rail freight.",
};
const UNNAMED = {
  id: "unnamed",
  published: "2024-07-09",
  text: "Danish Prime Minister Karin Holmgaard met the Georgian Foreign Minister in Copenhagen on Tuesday.",
};
const ALL = [SAYS, SAYS_TOO, BARE, UNNAMED];

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-reread-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (reports: readonly object[]): string => {
  const path = join(folder, `${files++}.jsonl`);
  writeFileSync(path, reports.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return path;
};
async function recordOf(reports: readonly object[]): Promise<RecordStore> {
  const store = openRecord(join(folder, `${files++}.db`), { create: true });
  await ingest(store, [file(reports)]);
  return store;
}
const exported = (store: RecordStore): string =>
  [...storedRevisions(store)].map((one) => JSON.stringify(one)).join("\n");
const readingOf = (store: RecordStore, name: string) =>
  [...storedRevisions(store)].findLast(({ document }) => document.name === name)!.reading;
const people = (store: RecordStore, name: string) =>
  readingOf(store, name).meetings.flatMap(({ participants }) => participants);
const twice: RereadOptions = { all: true };

describe("reading the archive again", () => {
  test("whose side people are on is told by other reports, as inferred, and they are named", async () => {
    const store = await recordOf(ALL);
    expect(people(store, "bare").map(({ country }) => country)).not.toEqual(["AT", "DK"]);
    const summary = await reread(store);
    expect(people(store, "bare").map(({ name, country }) => [name, country])).toEqual([
      ["Greta Achleitner", "AT"],
      ["Karin Holmgaard", "DK"],
    ]);
    const { support } = people(store, "bare")[1]!;
    expect(support.country).toMatchObject({ basis: "inferred", reports: ["unnamed", "says"] });
    expect(support.country!.because).toBe("Prime Minister of Denmark in 2 other reports (unnamed, says)");
    expect(summary).toMatchObject({ read: 4, current: 0, failed: 0, register: { holders: 3, sides: 3, reports: 3 } });
    expect(summary.properties["person country"]!.found + summary.properties["person country"]!.changed).toBeGreaterThan(
      0,
    );
    await store.close();
  });

  test("who is told of by an office alone is named by who held it then", async () => {
    const store = await recordOf(ALL);
    expect(people(store, "unnamed").map(({ name }) => name)).toEqual(["Karin Holmgaard"]);
    await reread(store);
    const minister = people(store, "unnamed")[1]!;
    expect(minister).toMatchObject({ name: "Tamar Beridze", country: "GE", rank: "foreign-minister" });
    expect(minister.support.name).toMatchObject({
      basis: "inferred",
      because: "Tamar Beridze: Foreign Minister of Georgia in 2 other reports (says-too, says)",
      reports: ["says-too", "says"],
    });
    const [meeting] = findMeetings.run(store, { parties: ["DK", "GE"], since: "2024-07-09" });
    const told = findMeeting.run(store, { meeting: meeting!.id });
    const name = told.people
      .flatMap(({ properties }) => properties)
      .find(({ property, values }) => property === "name" && values.some(({ value }) => value === "Tamar Beridze"))!;
    expect(name.values[0]!.by[0]).toMatchObject({ basis: "inferred", reports: ["says-too", "says"] });
    await store.close();
  });

  test("the second time nothing changes", async () => {
    const store = await recordOf(ALL);
    await reread(store);
    const before = exported(store);
    expect(await reread(store)).toMatchObject({ read: 0, current: 4, changed: 0 });
    expect(await reread(store, twice)).toMatchObject({
      read: 4,
      current: 0,
      changed: 0,
      regrounded: 0,
      properties: {},
    });
    expect(exported(store)).toBe(before);
    await store.close();
  });

  test("what a register settled does not outlive the reports that it was learnt from", async () => {
    const store = await recordOf([SAYS, SAYS_TOO, BARE]);
    const alone = JSON.stringify(readingOf(store, "bare"));
    await reread(store);
    expect(JSON.stringify(readingOf(store, "bare"))).not.toBe(alone);
    // Both are corrected: they name nobody any more.
    const silent = [SAYS, SAYS_TOO].map((one) => ({ ...one, text: "The envoys met to speak about rail freight." }));
    await ingest(store, [file(silent)]);
    await reread(store);
    expect(JSON.stringify(readingOf(store, "bare"))).toBe(alone);
    await store.close();
  });

  test("settled values are no evidence of who holds an office", async () => {
    const store = await recordOf(ALL);
    const before = findOffices.run(store, { side: "GE" });
    await reread(store);
    expect(findOffices.run(store, { side: "GE" }).map(({ reports }) => reports)).toEqual(
      before.map(({ reports }) => reports),
    );
    await store.close();
  });

  test("the order in which reports came makes no difference", async () => {
    const [one, other] = [await recordOf(ALL), await recordOf(ALL.toReversed())];
    for (const store of [one, other]) await reread(store);
    expect(exported(other)).toBe(exported(one));
    for (const store of [one, other]) await store.close();
  });
});

describe("by a day", () => {
  test("what only later reports settled was not known then", async () => {
    const store = await recordOf([SAYS_TOO, UNNAMED, { ...SAYS, id: "later", published: "2024-12-01" }]);
    await reread(store);
    const named = (asOf?: string) =>
      findMeetings
        .run(store, { parties: ["DK", "GE"], until: "2024-07-31", ...(asOf && { asOf }) })
        .flatMap(({ participants }) => participants.map(({ name }) => name));
    expect(named()).toContain("Tamar Beridze");
    expect(named("2024-07-20")).toEqual(["Karin Holmgaard"]);
    expect(named("2024-08-15")).toContain("Tamar Beridze");
    await store.close();
  });

  test("a meeting whose sides later reports settled was not known then", async () => {
    const store = await recordOf([BARE, { ...SAYS, published: "2024-07-20" }, SAYS_TOO]);
    await reread(store);
    const calls = (asOf?: string) => findMeetings.run(store, { parties: ["AT", "DK"], ...(asOf && { asOf }) }).length;
    expect(calls()).toBe(1);
    expect(calls("2024-07-10")).toBe(0);
    expect(calls("2024-08-10")).toBe(1);
    await store.close();
  });

  test("earlier texts of a document are read again as well", async () => {
    const store = await recordOf(ALL);
    await ingest(store, [file([{ ...BARE, text: `${BARE.text} The call was short.` }])]);
    expect(await reread(store)).toMatchObject({ read: 5 });
    const texts = [...storedRevisions(store)].filter(({ document }) => document.name === "bare");
    expect(texts.map(({ reading }) => reading.meetings[0]?.participants.map(({ country }) => country))).toEqual([
      ["AT", "DK"],
      ["AT", "DK"],
    ]);
    await store.close();
  });
});

describe("a run", () => {
  test("that only tells writes nothing, and tells what the other does", async () => {
    const store = await recordOf(ALL);
    const before = exported(store);
    const changesOf = async (options: RereadOptions) => {
      const changes: Change[][] = [];
      const summary = await reread(store, { ...options, onChanges: (_, of) => void changes.push([...of]) });
      return { summary, changes };
    };
    const told = await changesOf({ dryRun: true });
    expect(exported(store)).toBe(before);
    expect(await changesOf({})).toEqual(told);
    await store.close();
  });

  test("that was stopped in the midst is taken up", async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...ALL[index % 4]!, id: `r${index}` }));
    const [store, stopped] = [await recordOf(many), await recordOf(many)];
    await reread(store);
    const undisturbed = exported(store);
    await store.close();
    for (const after of [10, 30]) {
      let texts = 0;
      const stop = reread(stopped, {
        onText: () => {
          if (++texts === after) throw new Error("stopped");
        },
      });
      await stop.catch((error) => expect(error.message).toBe("stopped"));
    }
    await reread(stopped);
    expect(exported(stopped)).toBe(undisturbed);
    expect(await reread(stopped)).toMatchObject({ read: 0, current: 40 });
    await stopped.close();
  });

  test("of an empty record does nothing", async () => {
    const store = openRecord(join(folder, "empty.db"), { create: true });
    expect(await reread(store)).toMatchObject({ read: 0, current: 0, register: { holders: 0 } });
    await store.close();
  });
});
