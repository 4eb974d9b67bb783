import { describe, expect, test } from "vitest";
import { xmlOf } from "../../shared/markup.ts";
import { CodePoints } from "./annotations/code-points.ts";
import { csvCell } from "./csv/write-csv.ts";
import { Lost } from "./format.ts";
import { officeId, sideId, termId, urn } from "./identity.ts";
import { ALPHA_3 } from "./plover/alpha-3.ts";
import { eventOf, signingOf } from "./plover/codes.ts";
import { knownSpan, titleOf } from "./told.ts";

describe("days of a calendar", () => {
  test.each([
    ["2025-07-22", 20291, 20291],
    ["2024-06-27/2024-06-28", 19901, 19902],
  ])("%s is known", (edtf, first, last) => expect(knownSpan(edtf)).toEqual({ first, last }));

  test.each(["2025-07", "2025", "2025-07-22?", "2025-07-22~", "XXXX-06-27", "2025-XX-20", "[2025-01-16,2025-01-23]"])(
    "%s is none",
    (edtf) => expect(knownSpan(edtf)).toBeNull(),
  );

  test.each(["2022/..", "2024-06-27/2024-07", "2024-06-27/2024-06-28?", "2020-23", "nonsense", null])(
    "%s is none",
    (edtf) => expect(knownSpan(edtf)).toBeNull(),
  );
});

test("meetings are named by their kind and their sides", () => {
  expect(titleOf({ kind: "meeting", parties: ["AZ", "GE"] })).toBe("Meeting of Azerbaijan and Georgia");
  expect(titleOf({ kind: "call", parties: ["EU", "GE", "US"] })).toBe(
    "Telephone call of EU, Georgia and United States",
  );
  expect(titleOf({ kind: "visit", parties: [] })).toBe("Visit");
});

test("things are named without blanks, in any script", () => {
  const term = { country: "GE", office: "minister energy", holder: { id: "p1" } };
  expect(sideId("EU")).toBe("side-EU");
  expect(officeId(term)).toBe("office-GE-minister-energy");
  expect(termId(term)).toBe("term-GE-minister-energy-p1");
  expect(urn("office", "office-GE-მინისტრი")).toMatch(/^urn:chancery:office:office-GE-(?:%[0-9A-F]{2})+$/u);
});

describe("cells of CSV", () => {
  const written = (cell: string | number | boolean | null) => csvCell(cell, new Lost());

  test.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\u{FEFF}=1", "\u{FF1D}1+1", "\u{FF20}x"])(
    "%j gets an apostrophe",
    (cell) => expect(written(cell).replaceAll('"', "")).toBe(`'${cell}`),
  );

  test.each([
    ["Baku", "Baku"],
    ["a, b", '"a, b"'],
    ['she said "no"', '"she said ""no"""'],
    ["one\ntwo", '"one\ntwo"'],
    [-5, "-5"],
    [true, "true"],
    [null, ""],
  ])("%j is %s", (cell, text) => expect(written(cell)).toBe(text));
});

test("XML has signs for what it has signs for, and no place for what is no text", () => {
  expect(xmlOf(`<a b="c">'&'</a>`)).toBe("&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  expect(xmlOf("one\ttwo\nthree\u{0}\u{7}\u{FFFE}\u{D800}")).toBe(
    "one&#9;two&#10;three\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
  );
});

describe("code points", () => {
  const text = "a\u{1F91D}b\u{1F1EC}\u{1F1EA}c";

  test("a place counts the signs before it", () => {
    const points = new CodePoints(text);
    const signs = [...text];
    const expected = [0, ...signs.map((_, at) => signs.slice(0, at + 1).join("").length)];
    expect(expected.map((unit) => points.at(unit))).toEqual(expected.map((_, at) => at));
  });

  test("what stands around has no half a sign at its edge", () => {
    const points = new CodePoints(text);
    expect(points.before(4, 2)).toBe("b");
    expect(points.before(4, 3)).toBe("\u{1F91D}b");
    expect(points.behind(4, 3)).toBe("\u{1F1EC}");
    expect(points.behind(4, 9)).toBe("\u{1F1EC}\u{1F1EA}c");
  });
});

describe("PLOVER", () => {
  const meeting = {
    kind: "meeting",
    status: "held",
    parties: ["AZ", "GE"],
    place: { country: "GE", city: null },
    level: "foreign-minister",
    formats: [],
  } as const;

  test.each([
    ["the guest is the source, the host the recipient", {}, ["CONSULT", "visit", "042", "AZ", "GE"]],
    ["a call has no place", { kind: "call" }, ["CONSULT", "phone", "041", "AZ GE", ""]],
    ["in a third country", { place: { country: "AT", city: null } }, ["CONSULT", "third-party", "044", "AZ GE", ""]],
    ["of three", { parties: ["AZ", "GE", "TR"] }, ["CONSULT", "multilateral", "040", "AZ GE TR", ""]],
    ["on the sidelines", { formats: ["sidelines"] }, ["CONSULT", "multilateral", "040", "AZ GE", ""]],
    ["nothing tells where", { place: { country: null, city: null } }, ["CONSULT", null, "040", "AZ GE", ""]],
    ["an ambassador lives there", { level: "ambassador" }, ["CONSULT", null, "040", "AZ GE", ""]],
    ["what is planned is an intent", { status: "scheduled" }, ["AGREE", null, "036", "AZ GE", ""]],
  ] as const)("%s", (_, given, expected) => {
    const event = eventOf({ ...meeting, ...given })!;
    expect([event.type, event.mode, event.cameo, event.sources.join(" "), event.recipients.join(" ")]).toEqual(
      expected,
    );
  });

  test("what was called off, and what one side alone is known of, is none", () => {
    expect(eventOf({ ...meeting, status: "cancelled" })).toBeNull();
    expect(eventOf({ ...meeting, parties: ["AZ"] })).toBeNull();
    expect(signingOf({ ...meeting, status: "scheduled" })).toBeNull();
    expect(signingOf(meeting)).toMatchObject({ type: "SUPPORT", cameo: "057", sources: ["AZ", "GE"] });
  });

  test("each country has one code of three letters", () => {
    const codes = Object.values(ALPHA_3);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[A-Z]{3}$/u.test(code))).toBe(true);
  });
});
