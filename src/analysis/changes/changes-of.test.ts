import { describe, expect, test } from "vitest";
import { type AccountOf, type MeetingOf, tellHistory } from "../testing.ts";
import { changesOf } from "./changes-of.ts";

const SIDES = ["AZ", "GE"];

function told(day: string, says: AccountOf["says"], more: Partial<AccountOf> = {}): MeetingOf {
  return { day, accounts: [{ side: "AZ", says, ...more }] };
}

function changes(...meetings: MeetingOf[]) {
  return changesOf(tellHistory({ sides: SIDES, meetings }));
}

const CLAIMS_2023 =
  "They noted that [territorial claims in the constitution of Armenia remain a major obstacle to peace].";
const CLAIMS_2024 =
  "It was said that [territorial claims which the constitution of Armenia enshrines hamper a peace treaty].";
const VISA = "They agreed to continue [talks on a visa-free regime for students].";
const CABLE = "They welcomed [the survey for a submarine power cable to Europe].";
const COMMISSION = "The importance of [the Joint Intergovernmental Commission] was stressed.";
/** As it stands in the text of an account. */
const quoteOf = (sentence: string) => sentence.replaceAll(/[[\]]/gu, "");
const SCHOOLS = "They spoke of [exchanges between schools of music].";

describe("from one meeting to the next", () => {
  test("each thing is new, dropped, reworded or repeated", () => {
    const [pair] = changes(
      told("2023-05-01", [CLAIMS_2023, COMMISSION, VISA]),
      told("2024-05-01", [CLAIMS_2024, COMMISSION, CABLE]),
    );
    expect(
      pair!.changes.map(({ type, earlier, later }) => [type, earlier?.quote ?? null, later?.quote ?? null]),
    ).toEqual([
      ["reworded", quoteOf(CLAIMS_2023), quoteOf(CLAIMS_2024)],
      ["new", null, quoteOf(CABLE)],
      ["dropped", quoteOf(VISA), null],
      ["repeated", quoteOf(COMMISSION), quoteOf(COMMISSION)],
    ]);
    const [reworded] = pair!.changes;
    expect(reworded).toMatchObject({ importance: 3, subject: "constitution of Armenia" });
    expect(reworded!.why).toContain('"major obstacle" became "hamper"');
    expect(pair).toMatchObject({
      series: "ministerial",
      basis: "side",
      order: "told",
      coverage: { earlier: { passages: 3, alsoAtTheOther: 2 }, later: { passages: 3, alsoAtTheOther: 2 } },
    });
  });

  test("what two sentences say of one named place, and little else in common, is told once", () => {
    const [pair] = changes(
      told("2023-05-01", ["[Moldova, trade, and contacts in science, culture and sport] were discussed."]),
      told("2024-05-01", ["[Artificial intelligence and Moldova] were discussed."]),
    );
    const reworded = pair!.changes.filter(({ type }) => type === "reworded");
    expect(reworded.map(({ earlier, later }) => [earlier!.start, later!.start])).toHaveLength(1);
  });

  test("a subject does not end with a number that counts what follows, nor begin with a quotation mark that never ends", () => {
    const [pair] = changes(
      told("2023-05-01", [COMMISSION]),
      told("2024-05-01", [COMMISSION, "They spoke of [a tunnel across 14,000 yards and 22 years of dispute]."]),
    );
    expect(pair!.changes.find(({ type }) => type === "new")!.subject).toBe("tunnel across 14,000 yards");
    const [quoted] = changes(
      told("2023-05-01", [COMMISSION]),
      told("2024-05-01", [COMMISSION, '["What we have said is that we shall mend it].']),
    );
    expect(quoted!.changes.find(({ type }) => type === "new")!.subject).toMatch(/^What/u);
  });

  test("of the frame what tells something on a matter is compared, who met whom is not", () => {
    const met = { says: "The ministers met in Baku today.", kind: "setting", topics: ["political-dialogue"] } as const;
    const frame = {
      says: "During the visit they watched the signing of [a charter on river ferries].",
      kind: "setting",
      topics: ["transport"],
    } as const;
    const [pair] = changes(told("2023-05-01", [COMMISSION, VISA]), told("2024-05-01", [met, COMMISSION, VISA, frame]));
    expect(pair!.changes.filter(({ type }) => type !== "repeated").map(({ later }) => later?.quote)).toEqual([
      quoteOf(frame.says),
    ]);
  });

  test("of thanks those for something on a matter are compared, others are not", () => {
    const thanks = (says: string, topics: readonly string[]) =>
      ({ says, kind: "courtesy", act: "thanked", topics }) as const;
    const [pair] = changes(
      told("2023-05-01", [
        COMMISSION,
        VISA,
        thanks("He thanked his guest for [clearing mines along the ferry route].", ["security"]),
        thanks("He thanked his guest for [a warm welcome].", []),
      ]),
      told("2024-05-01", [COMMISSION, VISA]),
    );
    expect(pair!.changes.filter(({ type }) => type === "dropped").map(({ earlier }) => earlier?.quote)).toEqual([
      "He thanked his guest for clearing mines along the ferry route.",
    ]);
  });

  test("a single word in common is a subject, and makes no rewording", () => {
    const topics = ["regional"];
    const [pair] = changes(
      told("2023-05-01", [COMMISSION, { says: "They praised [her part in the stability of the region].", topics }]),
      told("2024-05-01", [COMMISSION, { says: "She told of [her travels in the region].", topics }]),
    );
    expect(pair!.changes.map(({ type }) => type).sort()).toEqual(["dropped", "new", "repeated"]);
  });

  test("two sentences that are not said again may have one thing in common", () => {
    const [pair] = changes(
      told("2023-05-01", [
        COMMISSION,
        "They noted [strong education ties with universities, which raised the skills of miners and dockers].",
      ]),
      told("2024-05-01", [
        COMMISSION,
        "They said that with [education ties between universities, lower freight rates and a harvest of tangerines], farming would prosper.",
      ]),
    );
    const reworded = pair!.changes.find(({ type }) => type === "reworded");
    expect(reworded?.later?.quote).toContain("education ties");
  });

  test("what was said before, and not at the last meeting, has returned", () => {
    const [pair] = changes(
      told("2022-05-01", [VISA, COMMISSION]),
      told("2023-05-01", [COMMISSION, CABLE]),
      told("2024-05-01", [COMMISSION, VISA, CABLE]),
    );
    expect(pair!.changes[0]).toMatchObject({
      type: "returned",
      earlier: { quote: quoteOf(VISA), day: "2022-05-01", document: "report-1.1" },
      later: { quote: quoteOf(VISA) },
      why: "said on 1 May 2022, not on 1 May 2023, and now again",
    });
  });

  test("a phrase that a sentence shares with an old one does not make it return", () => {
    const topics = ["regional"];
    const [pair] = changes(
      told("2022-05-01", [COMMISSION, { says: "They spoke of [regional issues].", topics }]),
      told("2023-05-01", [COMMISSION, CABLE]),
      told("2024-05-01", [
        COMMISSION,
        { says: "They called [a rail ferry and a grain terminal the basis of a regional partnership].", topics },
      ]),
    );
    expect(pair!.changes.map(({ type }) => type)).not.toContain("returned");
  });

  test("a lower grade of relations is a change that matters most", () => {
    const topics = ["political-dialogue"];
    const [pair] = changes(
      told("2023-05-01", [{ says: "They spoke of [the strategic partnership of the two countries].", topics }]),
      told("2024-05-01", [
        { says: "They spoke of [the friendly relations of the two countries in partnership].", topics },
      ]),
    );
    expect(pair!.changes[0]).toMatchObject({ type: "reworded", importance: 3 });
    expect(pair!.changes[0]!.why).toContain('"strategic partnership" became "partnership"');
  });
});

describe("things within a sentence", () => {
  const fate = (earlier: string, later: string) => {
    const [pair] = changes(
      told("2023-05-01", [{ says: earlier }, SCHOOLS]),
      told("2024-05-01", [{ says: later }, SCHOOLS]),
    );
    return pair!.changes.map(({ type, later: now, earlier: then }) => `${type}: ${(now ?? then)!.quote}`);
  };

  test("items that a list lost or gained are told together, by themselves", () => {
    const told = fate(
      "They reviewed [cooperation in fisheries, tourism, forestry and archives].",
      "They reviewed [cooperation in fisheries, forestry, archives, vaccines and satellites].",
    );
    expect(told).toContain("dropped: tourism");
    expect(told.some((one) => one.startsWith("new: vaccines and satellites"))).toBe(true);
  });

  test("what one side says is another thing than what both say", () => {
    const says = "They stressed [the importance of the ferry line].";
    const [pair] = changes(
      told("2023-05-01", [{ says, speakers: ["AZ", "GE"] }]),
      told("2024-05-01", [{ says, speakers: ["AZ"] }]),
    );
    expect(pair!.changes[0]).toMatchObject({ type: "reworded" });
    expect(pair!.changes[0]!.why).toContain("said by Azerbaijan and Georgia, now by Azerbaijan");
  });
});

describe("like is held against like", () => {
  test("what a short note leaves out is not called dropped", () => {
    const [pair] = changes(
      told("2023-05-01", [CLAIMS_2023, COMMISSION, VISA, CABLE, SCHOOLS]),
      told("2024-05-01", [SCHOOLS]),
    );
    expect(pair!.changes.map(({ type }) => type)).toEqual(["repeated"]);
    expect(pair!.notes.join()).toContain("much shorter");
  });

  test("where the last meeting is told by others, the nearest with a like account is compared, too", () => {
    const pairs = changes(
      told("2022-05-01", [COMMISSION, VISA]),
      told("2023-05-01", [SCHOOLS, CABLE], { side: null, publisher: "Example Post" }),
      told("2024-05-01", [COMMISSION, CABLE]),
    );
    expect(pairs.slice(0, 2).map(({ earlier, basis }) => [earlier.day, basis])).toEqual([
      ["2023-05-01", "others"],
      ["2022-05-01", "side"],
    ]);
  });

  test("what another account of the meeting tells is not dropped", () => {
    const [pair] = changes(told("2023-05-01", [VISA, COMMISSION]), {
      day: "2024-05-01",
      accounts: [
        { side: "AZ", says: [COMMISSION, CABLE] },
        { side: null, publisher: "Example Post", says: [VISA] },
      ],
    });
    expect(pair!.changes.map(({ type }) => type)).not.toContain("dropped");
  });

  test("consultations are held against consultations", () => {
    const pairs = changes(
      { ...told("2022-05-01", [VISA]), kind: "consultations", level: "deputy-foreign-minister" },
      told("2023-05-01", [CABLE]),
      { ...told("2024-05-01", [VISA]), kind: "consultations", level: "deputy-foreign-minister" },
    );
    expect(pairs.map(({ earlier, later }) => [earlier.day, later.day])).toEqual([["2022-05-01", "2024-05-01"]]);
  });
});

test("a meeting of no known day stands after the last at which another held the office", () => {
  const of = (name: string) => [
    { name, country: "GE", rank: "foreign-minister", office: "Foreign Minister", documents: [] } as const,
  ];
  const [last] = changes(
    { ...told("2023-05-01", [COMMISSION]), participants: of("Nino Example") },
    { ...told("2025-05-01", [COMMISSION, CABLE]), participants: of("Eka Sample") },
    {
      day: null,
      participants: of("Eka Sample"),
      accounts: [{ side: "AZ", published: null, says: [COMMISSION, VISA] }],
    },
  );
  expect(last).toMatchObject({ order: "inferred", earlier: { day: null }, later: { day: "2025-05-01" } });
  expect(last!.notes[0]).toBe(
    "its day is not known; after 1 May 2023, when Nino Example and not Eka Sample held the office",
  );
});
