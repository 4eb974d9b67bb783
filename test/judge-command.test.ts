/** `chancery judge` from end to end, on a record of reports of our own: each verdict, what it changes, what survives, and what is refused. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JudgementLine } from "../src/interfaces/operations/find-judgements.ts";
import type { MeetingAnswer } from "../src/interfaces/operations/find-meeting.ts";
import type { PersonLine } from "../src/interfaces/operations/find-people.ts";
import type { PersonAnswer } from "../src/interfaces/operations/find-person.ts";
import type { ImportAnswer } from "../src/interfaces/operations/import-judgements.ts";
import type { JudgeAnswer } from "../src/interfaces/operations/judge.ts";
import type { Meeting } from "../src/record/identity/meeting.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { askChancery } from "./support/ask-chancery.ts";
import { derivedRows } from "./support/derived-rows.ts";

const REPORTS = [
  [
    "north",
    "2025-03-04",
    "TBILISI. Georgian Foreign Minister Maia Botchoradze met Danish Foreign Minister Karin Holmgaard in Tbilisi on March 3, 2025. They discussed trade and energy.",
  ],
  [
    "south",
    "2025-03-04",
    "COPENHAGEN. Danish Foreign Minister Karin Holmgaard held talks with Georgian Foreign Minister Maia Botchoradze in Tbilisi on March 3, 2025. Transport was on the agenda.",
  ],
  [
    "later",
    "2025-03-12",
    "TBILISI. Georgian Foreign Minister Maia Botchoradze met Danish Foreign Minister Karin Holmgaard in Batumi on March 11, 2025. They spoke of tourism.",
  ],
  [
    "energy",
    "2025-04-02",
    "TBILISI. Georgian Energy Minister Otar Lomidze met Austrian Energy Minister Franz Huber in Tbilisi on April 1, 2025. They discussed energy.",
  ],
  [
    "other",
    "2025-05-02",
    "TBILISI. Georgian Energy Minister Otari Lomidse met Austrian Energy Minister Franz Huber in Vienna on May 1, 2025. They discussed energy.",
  ],
] as const;

let folder: string;
let db: string;
let count = 0;

async function ingested(name: string, reports: readonly (typeof REPORTS)[number][]): Promise<string> {
  const file = join(folder, `${name}.jsonl`);
  const line = ([id, published, text]: (typeof REPORTS)[number]) => JSON.stringify({ id, published, text });
  writeFileSync(file, reports.map((report) => `${line(report)}\n`).join(""));
  const made = join(folder, `${name}.db`);
  expect((await askChancery(["ingest", file, "--db", made])).code).toBe(0);
  return made;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-judge-"));
  await ingested("all", REPORTS);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  db = join(folder, `${++count}.db`);
  copyFileSync(join(folder, "all.db"), db);
});

const ask = (...args: readonly string[]) => askChancery([...args, "--db", db]);
async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await ask(...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as T;
}
const judge = (...args: readonly string[]) => json<JudgeAnswer>("judge", ...args, "--by", "A. Desk");
const refused = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await ask(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).not.toContain("    at ");
  return err;
};
const meetings = (a: string, b: string) => json<Meeting[]>("meetings", a, b);
/** "north+south later", in order of time. */
const together = async (a = "DK", b = "GE") =>
  (await meetings(a, b))
    .reverse()
    .map(({ documents }) => documents.join("+"))
    .join(" ");
const meetingOf = async (document: string) =>
  [...(await meetings("DK", "GE")), ...(await meetings("AT", "GE"))].find(({ documents }) =>
    documents.includes(document),
  )!;
const personNamed = async (name: string) =>
  (await json<PersonLine[]>("people")).find((person) => person.name === name)!;
const rows = async (file = db): Promise<string[]> => {
  const store = openRecord(file);
  const all = derivedRows(store);
  await store.close();
  return all;
};
/** What a statement is called: `r7w0n30r:5`. */
async function statementOf(document: string, property: string, value?: string): Promise<string> {
  const { told, people } = await json<MeetingAnswer>("meeting", (await meetingOf(document)).id);
  const all = [...told, ...people.flatMap(({ properties }) => properties)].filter((each) => each.property === property);
  const by = all
    .flatMap(({ values }) => values.filter((each) => value === undefined || each.value === value))
    .flatMap((each) => each.by);
  return by.find((each) => each.document === document)!.ref;
}

describe("same and different", () => {
  test("of two meetings join and part them, whatever rules say; withdrawn all is as before, bit by bit", async () => {
    const before = await rows();
    expect(await together()).toBe("north+south later");
    const [one, other] = [await meetingOf("north"), await meetingOf("later")];
    const same = await judge("same", one.id, other.id.slice(0, 7), "--why", "put off by a week");
    expect(same).toMatchObject({
      added: true,
      overrules: [],
      judgement: { verdict: "same", by: "A. Desk", why: "put off by a week" },
    });
    expect(same.effect.meetings.map(({ documents }) => documents)).toEqual([["north", "south", "later"]]);
    expect(await together()).toBe("north+south+later");
    expect((await meetingOf("later")).because.flatMap(({ because }) => because).join()).toContain(
      "judged to be one by A. Desk",
    );
    const south = (await meetingOf("south")).accounts.find(({ document }) => document === "south")!;
    const different = await judge("different", one.id, south.id);
    expect(different.overrules).toEqual([]);
    expect((await together()).split(" ").sort()).toEqual(["north+later", "south"]);
    await judge("restore", different.judgement.id, same.judgement.id);
    expect(await rows()).toEqual(before);
  });

  test("of two people", async () => {
    const before = await rows();
    const [one, other] = [await personNamed("Otar Lomidze"), await personNamed("Otari Lomidse")];
    if (one && other) await judge("same", one.id, other.id);
    const joined = await json<PersonAnswer>("person", "Lomidze");
    expect(joined.writings.map(({ name }) => name).sort()).toEqual(["Otar Lomidze", "Otari Lomidse"]);
    const [first, second] = [
      await statementOf("energy", "name", "Otar Lomidze"),
      await statementOf("other", "name", "Otari Lomidse"),
    ];
    const apart = await judge("different", first, second);
    expect(apart.effect.people).toHaveLength(2);
    await judge("restore", apart.judgement.id);
    const log = await json<JudgementLine[]>("judge", "list", "--standing");
    for (const { id, verdict } of log) if (verdict === "same") await judge("restore", id);
    expect(await rows()).toEqual(before);
  });

  test("of two mentions of one name, too; bit by bit as at once", async () => {
    const before = await rows();
    const [one, other] = [
      await statementOf("north", "name", "Karin Holmgaard"),
      await statementOf("later", "name", "Karin Holmgaard"),
    ];
    const apart = await judge("different", one, other);
    expect(apart.effect.people.map(({ name }) => name)).toEqual(["Karin Holmgaard", "Karin Holmgaard"]);
    const judged = await rows();
    expect((await ask("rebuild")).code).toBe(0);
    expect(await rows()).toEqual(judged);
    await judge("restore", apart.judgement.id);
    expect(await rows()).toEqual(before);
  });

  test("the later of two that contradict each other stands, and it is told; withdrawn, the earlier does again", async () => {
    const [one, other] = [(await meetingOf("north")).id, (await meetingOf("later")).id];
    const same = await judge("same", one, other);
    const different = await judge("different", one, other);
    expect(different.overrules.map(({ id }) => id)).toEqual([same.judgement.id]);
    expect(await together()).toBe("north+south later");
    const [, first] = await json<JudgementLine[]>("judge", "list");
    expect(first).toMatchObject({ id: same.judgement.id, state: "overruled", because: different.judgement.id });
    await judge("restore", different.judgement.id);
    expect(await together()).toBe("north+south+later");
  });

  test("said twice it is put down once", async () => {
    const [one, other] = [(await meetingOf("north")).id, (await meetingOf("later")).id];
    const first = await judge("different", one, other);
    const again = await judge("different", other, one);
    expect(again).toMatchObject({ added: false, judgement: { id: first.judgement.id } });
    expect(await json<JudgementLine[]>("judge", "list")).toHaveLength(1);
  });
});

describe("correct", () => {
  test("a meeting: so it is shown, with what reports say kept, and marked as judged", async () => {
    const { id } = await meetingOf("later");
    const { judgement } = await judge("correct", id, "date", "2025-03-10", "--why", "the ministry's calendar");
    expect(judgement).toMatchObject({ property: "date", value: "2025-03-10", was: "2025-03-11" });
    const meeting = await json<MeetingAnswer>("meeting", id);
    expect(meeting.date).toBe("2025-03-10");
    expect(meeting.judged).toMatchObject([
      { scope: "meeting", property: "date", value: "2025-03-10", was: "2025-03-11", by: "A. Desk" },
    ]);
    const date = meeting.told.find(({ property }) => property === "date")!;
    expect(date.values.map(({ value, judged, by }) => [value, judged !== undefined, by.length])).toEqual([
      ["2025-03-10", true, 0],
      ["2025-03-11", false, 1],
    ]);
    expect(meeting.accounts[0]!.date).toBe("2025-03-11");
    expect((await ask("meeting", id)).out).toContain("judged by A. Desk on ");
    expect((await ask("meetings", "DK", "GE")).out).toContain("the ministry's calendar");
  });

  test("what one report says: all is worked out from that anew", async () => {
    const ref = await statementOf("later", "date");
    await judge("correct", ref, "2025-03-03");
    await judge("correct", await statementOf("later", "place.city", "Batumi"), "Tbilisi");
    expect(await together()).toBe("north+south+later");
    const { told } = await json<MeetingAnswer>("meeting", (await meetingOf("later")).id);
    const was = told.find(({ property }) => property === "date")!.values.find(({ value }) => value === "2025-03-11")!;
    expect(was).toMatchObject({
      sources: 0,
      by: [{ document: "later", judged: { value: "2025-03-03", by: "A. Desk" } }],
    });
    await judge("correct", (await meetingOf("south")).id, "city", "Gori", "--report", "south");
    expect((await meetingOf("south")).differences.map(({ property }) => property)).toContain("place.city");
  });

  test("a person, and an office in one report", async () => {
    const huber = await personNamed("Franz Huber");
    await judge("correct", huber.id, "name", "Franz X. Huber");
    expect((await json<PersonAnswer>("person", huber.id)).person.name).toBe("Franz X. Huber");
    await judge("correct", await statementOf("energy", "office", "Energy Minister"), "Minister of Roads");
    expect((await ask("person", huber.id)).out).toContain("judged by A. Desk");
    const titles = (await json<{ title: string }[]>("offices", "GE")).map(({ title }) => title);
    expect([...titles, ...(await json<{ title: string }[]>("offices", "AT")).map(({ title }) => title)]).toContain(
      "Minister of Roads",
    );
  });
});

describe("reject", () => {
  test("a value, a person, what a report says of a meeting; restored by what it was", async () => {
    const before = await rows();
    await judge("reject", await statementOf("north", "topic", "energy"));
    expect((await meetingOf("north")).topics).not.toContain("energy");
    await judge("reject", await statementOf("later", "name", "Karin Holmgaard"));
    expect((await meetingOf("later")).participants.map(({ name }) => name)).toEqual(["Maia Botchoradze"]);
    const { id } = await meetingOf("north");
    const gone = await judge("reject", id, "--report", "south");
    expect(gone.effect.gone).toEqual(["south"]);
    expect(await together()).toBe("north later");
    await judge("reject", id);
    expect(await together()).toBe("later");
    await judge("reject", "energy");
    expect(await meetings("AT", "GE")).toHaveLength(1);
    await judge("restore", id);
    expect(await together()).toBe("north later");
    for (const { id: known } of await json<JudgementLine[]>("judge", "list", "--standing", "--verdict", "reject"))
      await judge("restore", known);
    expect(await rows()).toEqual(before);
  });
});

describe("judgements", () => {
  test("survive a rebuild, and what is worked out bit by bit is what is worked out at once", async () => {
    const { id } = await meetingOf("north");
    await judge("same", id, (await meetingOf("later")).id);
    await judge("correct", id, "date", "2025-03-05");
    await judge("reject", await statementOf("energy", "topic", "energy"));
    const judged = await rows();
    expect((await ask("rebuild")).code).toBe(0);
    expect(await rows()).toEqual(judged);
    expect((await json<JudgementLine[]>("judge", "list")).map(({ state }) => state)).toEqual([
      "stands",
      "stands",
      "stands",
    ]);
  });

  test("are shared: exported and taken in elsewhere they give the same answers, before the reports or after", async () => {
    const file = join(folder, "judgements.jsonl");
    const { id } = await meetingOf("north");
    const same = await judge("same", id, (await meetingOf("later")).id);
    await judge("correct", id, "city", "Gori");
    await judge("restore", same.judgement.id);
    await judge("reject", (await meetingOf("energy")).id);
    expect((await ask("judge", "export", file)).out).toContain("4 judgements");
    const ours = await rows();
    const there = await ingested("there", REPORTS);
    const taken = JSON.parse(
      (await askChancery(["judge", "import", file, "--db", there, "--json"])).out,
    ) as ImportAnswer;
    expect(taken).toEqual({ new: 4, known: 0, conflicts: [] });
    expect(await rows(there)).toEqual(ours);
    expect((await askChancery(["judge", "import", file, "--db", there])).out).toContain("0 new judgements, 4 known");
    expect((await askChancery(["judge", "export", "--db", there])).out).toBe(readFileSync(file, "utf8"));

    const early = await ingested("early", REPORTS.slice(4));
    await askChancery(["judge", "import", file, "--db", early]);
    const waiting = JSON.parse((await askChancery(["judge", "list", "--json", "--db", early])).out) as JudgementLine[];
    expect(waiting.map(({ state }) => state)).toEqual(["waiting", "stands", "waiting", "withdrawn"]);
    expect((await askChancery(["judge", "list", "--db", early])).out).toContain("does not apply now");
    await askChancery(["ingest", join(folder, "all.jsonl"), "--db", early]);
    const late = JSON.parse((await askChancery(["judge", "list", "--json", "--db", early])).out) as JudgementLine[];
    expect(late.map(({ state }) => state)).toEqual(["stands", "stands", "stands", "withdrawn"]);
    const city = JSON.parse((await askChancery(["meetings", "DK", "GE", "--json", "--db", early])).out) as Meeting[];
    expect(city.map(({ place }) => place.city).sort()).toEqual(["Batumi", "Gori"]);
  });

  test("of two desks that contradict each other are told when they meet, and the later stands on both", async () => {
    const [one, other] = [(await meetingOf("north")).id, (await meetingOf("later")).id];
    const theirs = join(folder, "theirs.db");
    copyFileSync(db, theirs);
    await judge("same", one, other);
    await askChancery(["judge", "different", one, other, "--by", "B. Desk", "--db", theirs]);
    const file = join(folder, "theirs.jsonl");
    await askChancery(["judge", "export", file, "--db", theirs]);
    const told = await ask("judge", "import", file);
    expect(told.out).toContain("1 contradiction");
    expect(told.out).toContain("overrules");
    expect(await together()).toBe("north+south later");
  });

  test("cannot be changed in the file, not even by hand", async () => {
    await judge("reject", (await meetingOf("energy")).id);
    const store = openRecord(db);
    expect(() => store.sql("update judgement set by = 'nobody'").run()).toThrow("only added");
    expect(() => store.sql("delete from judgement").run()).toThrow("only added");
    await store.close();
  });

  test("tell who judged: --by, else CHANCERY_BY, else the user", async () => {
    const { id } = await meetingOf("north");
    process.env.CHANCERY_BY = "The Desk";
    const { out } = await ask("judge", "correct", id, "kind", "consultations");
    delete process.env.CHANCERY_BY;
    expect(out).toContain("by The Desk");
    expect(out).toContain("withdraw it: chancery judge restore j");
    const user = await json<JudgeAnswer>("judge", "correct", id, "kind", "visit");
    expect(user.judgement.by.length).toBeGreaterThan(0);
    expect(user.judgement.by).not.toBe("The Desk");
  });
});

describe("is refused in words", () => {
  test("what is not there, and what may be several", async () => {
    expect(await refused("judge", "same", "m00000000", "m11111111")).toContain(
      "m00000000: no meeting, person, statement",
    );
    expect(await refused("judge", "same", "m", "p")).toContain("several are meant");
    expect(await refused("judge", "reject", "r0000:1")).toContain("no revision has that id");
    const ref = await statementOf("north", "date");
    expect(await refused("judge", "reject", ref.replace(/:.*/u, ":999"))).toContain("has");
    expect(await refused("judge", "restore", "j0000000")).toContain("no judgement has that id");
  });

  test("two kinds of things, one thing twice, one thing alone", async () => {
    const [{ id }, person] = [await meetingOf("north"), await personNamed("Franz Huber")];
    expect(await refused("judge", "same", id, person.id)).toContain("one is a meeting and one a person");
    expect(await refused("judge", "different", id, id)).toContain("one and the same thing");
    expect(await refused("judge", "reject", person.id)).toContain("a person is not rejected");
  });

  test("what a value cannot be", async () => {
    const [{ id }, person] = [await meetingOf("north"), await personNamed("Franz Huber")];
    expect(await refused("judge", "correct", id, "date", "2025-02-30")).toContain("not a day as EDTF writes it");
    expect(await refused("judge", "correct", id, "kind", "chat")).toContain("One of meeting, consultations");
    expect(await refused("judge", "correct", id, "country", "Atlantis")).toContain("two letters of ISO 3166");
    expect(await refused("judge", "correct", id, "topic", "energy")).toContain("name the statement");
    expect(await refused("judge", "correct", person.id, "office", "Envoy")).toContain("name its statement");
    expect(await refused("judge", "correct", id, "date")).toContain("what is right?");
    expect(await refused("judge", "correct", id, "date", "2025-03-03", "--report", "energy")).toContain(
      "not among the reports",
    );
  });

  test("lines that are no judgements; the others are taken", async () => {
    const good = join(folder, "good.jsonl");
    await judge("reject", (await meetingOf("energy")).id);
    await ask("judge", "export", good);
    const line = readFileSync(good, "utf8").trim();
    const lines = ["{", "[]", '{"id": "j1"}', line.replace("A. Desk", "B. Desk"), line];
    const bad = join(folder, "bad.jsonl");
    writeFileSync(bad, lines.join("\n"));
    const fresh = await ingested("fresh", REPORTS);
    const { code, out, err } = await askChancery(["judge", "import", bad, "--db", fresh]);
    expect({ code, out: out.includes("1 new judgement") }).toEqual({ code: 1, out: true });
    expect(err).toContain("bad.jsonl:1: not JSON");
    expect(err).toContain("bad.jsonl:4: j");
    expect(await refused("judge", "import", join(folder, "nowhere.jsonl"))).toContain("there is no such file");
  });
});
