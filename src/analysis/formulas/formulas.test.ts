import { describe, expect, test } from "vitest";
import { type AccountOf, type MeetingOf, tellHistory } from "../testing.ts";
import { formulasOf } from "./formulas.ts";
import { toldBy, undatedIn } from "./sayings.ts";

const CORRIDOR = "The sides stressed [the strategic importance of the Middle Corridor for the whole region].";
const CORRIDOR_ANEW =
  "The sides stressed [the great strategic importance of the Middle Corridor for the entire region].";
const RAILWAY = "They discussed [the reconstruction of the railway from Baku through Tbilisi to Kars].";
const STUDENTS = "The ministers welcomed [the growing number of exchange students at both countries' universities].";
const VISAS = "It was agreed [to shorten the time in which visas are issued to lorry drivers].";

function formulas(meetings: readonly MeetingOf[]) {
  return formulasOf(tellHistory({ sides: ["AZ", "GE"], meetings }));
}

const held = (
  day: string,
  says: AccountOf["says"],
  account: Partial<AccountOf> = {},
  meeting: Partial<MeetingOf> = {},
): MeetingOf => ({
  ...meeting,
  day,
  accounts: [{ says, side: "GE", ...account }],
});

describe("a formula is", () => {
  test("what comes again at another meeting, with its variants and the words that differ", () => {
    const [formula, ...others] = formulas([
      held("2023-03-01", [CORRIDOR, STUDENTS]),
      held("2024-03-01", [VISAS, CORRIDOR_ANEW]),
    ]);
    expect(others).toEqual([]);
    expect(formula).toMatchObject({
      text: "the great strategic importance of the Middle Corridor for the entire region",
      meetings: [{ date: "2023-03-01" }, { date: "2024-03-01" }],
      by: { sides: [{ sides: ["AZ", "GE"], meetings: 2 }], accounts: [{ name: "GE", meetings: 2 }] },
      silent: null,
    });
    expect(formula!.variants).toHaveLength(2);
    expect(formula!.variants[1]).toMatchObject({
      other: ["whole"],
      missing: ["entire"],
      first: { date: "2023-03-01" },
    });
  });

  test("told in words that begin a clause, where it was ever said so", () => {
    const cut = "They will go on [deepening the strategic importance of the Middle Corridor for the whole region].";
    const [formula] = formulas([held("2023-03-01", [CORRIDOR]), held("2024-03-01", [cut])]);
    expect(formula!.text).toBe("the strategic importance of the Middle Corridor for the whole region");
    expect(formula!.last.date).toBe("2024-03-01");
    const [only] = formulas([held("2023-03-01", [cut]), held("2024-03-01", [cut])]);
    expect(only!.text).toMatch(/^deepening/u);
  });

  test("cited in the words of each report", () => {
    const [formula] = formulas([held("2023-03-01", [CORRIDOR]), held("2024-03-01", [CORRIDOR])]);
    expect(formula!.said).toHaveLength(2);
    for (const { quote, start, end } of formula!.said) {
      expect(quote).toBe(CORRIDOR.replaceAll(/[[\]]/gu, ""));
      expect(end - start).toBe(quote.length);
    }
  });

  test("said once by copies of one text", () => {
    const copied = (day: string): MeetingOf => ({
      day,
      accounts: [
        { says: [CORRIDOR], side: "GE", source: 1 },
        { says: [CORRIDOR], publisher: "Daily Courier", source: 1 },
      ],
    });
    const [formula] = formulas([copied("2023-03-01"), copied("2024-03-01")]);
    expect(formula!.said.map(({ copies }) => copies.length)).toEqual([1, 1]);
  });
});

describe("a formula is not", () => {
  test.each([
    { why: "said at one meeting only", second: [VISAS], day: "2024-03-01" },
    { why: "about something else", second: [RAILWAY], day: "2024-03-01" },
    { why: "said twice in a day, in one programme", second: [CORRIDOR], day: "2023-03-01" },
    { why: "said twice in a visit of some days", second: [CORRIDOR_ANEW], day: "2023-03-03" },
  ])("$why", ({ second, day }) => {
    expect(formulas([held("2023-03-01", [CORRIDOR]), held(day, second)])).toEqual([]);
  });

  test("a word of thanks", () => {
    const thanks = { says: "The guest thanked the hosts [for their warm hospitality].", kind: "courtesy" } as const;
    expect(formulas([held("2023-03-01", [thanks]), held("2024-03-01", [thanks])])).toEqual([]);
  });
});

describe("a formula is silent", () => {
  const often = [held("2022-03-01", [CORRIDOR, RAILWAY]), held("2023-03-01", [CORRIDOR, STUDENTS])];

  test("when a comparable meeting leaves it out", () => {
    const corridor = formulas([...often, held("2024-03-01", [VISAS, STUDENTS])]).find(({ text }) =>
      text.includes("Corridor"),
    );
    expect(corridor!.silent).toMatchObject({ since: { date: "2024-03-01" }, at: [{ date: "2024-03-01" }] });
  });

  test.each([
    { why: "when a short note leaves it out", last: held("2024-03-01", []) },
    { why: "when another outlet does", last: held("2024-03-01", [VISAS, STUDENTS], { side: null }) },
    { why: "when ambassadors met", last: held("2024-03-01", [VISAS, STUDENTS], {}, { level: "ambassador" }) },
    { why: "when a meeting is planned", last: held("2024-03-01", [VISAS, STUDENTS], {}, { status: "scheduled" }) },
  ])("not $why", ({ last }) => {
    expect(formulas([...often, last]).find(({ text }) => text.includes("Corridor"))!.silent).toBeNull();
  });
});

test("one who is spelt with and without a full stop is counted once, by the fuller spelling", () => {
  const history = tellHistory({
    sides: ["AZ", "GE"],
    meetings: ["2023-03-01", "2024-03-01"].map((day) => held(day, [CORRIDOR])),
  });
  const spelt = ["L Example", "L. Example"];
  const meetings = history.meetings.map((meeting, at) => ({
    ...meeting,
    accounts: meeting.accounts.map((account) => ({
      ...account,
      passages: account.passages.map((passage) => ({ ...passage, speaker: spelt[at]! })),
    })),
  }));
  const [formula] = formulasOf({ ...history, meetings });
  expect(formula!.by.persons).toEqual([{ name: "L. Example", meetings: 2 }]);
});

test("only accounts of one side or outlet are asked", () => {
  const history = tellHistory({
    sides: ["AZ", "GE"],
    meetings: [
      held("2023-03-01", [CORRIDOR]),
      { day: "2024-03-01", accounts: [{ says: [CORRIDOR], publisher: "Daily Courier" }] },
      held("2025-03-01", [CORRIDOR]),
    ],
  });
  const datesOf = (voice: string) =>
    formulasOf(toldBy(history, voice)).map(({ meetings }) => meetings.map(({ date }) => date));
  expect(datesOf("ge")).toEqual([["2023-03-01", "2025-03-01"]]);
  expect(datesOf("courier")).toEqual([]);
});

test("meetings that were held on a day that no report tells are counted, for they are left out", () => {
  const meetings: MeetingOf[] = [
    { day: "2024-03-01", accounts: [{ side: "GE", says: [CORRIDOR] }] },
    { day: null, accounts: [{ side: "GE", says: [CORRIDOR] }] },
    { day: null, status: "scheduled", accounts: [{ side: "GE", says: [RAILWAY] }] },
  ];
  expect(undatedIn(tellHistory({ sides: ["AZ", "GE"], meetings }))).toBe(1);
});
