import { describe, expect, test } from "vitest";
import type { Statement } from "../statement.ts";
import { changesBetween } from "./compare-readings.ts";

/** "meeting.1 party GE", a line each. */
const statements = (...lines: readonly string[]): Statement[] =>
  lines.map((line) => {
    const [subject = "", property = "", ...words] = line.split(" ");
    const evidence = [{ start: 0, end: 1, quote: "x", rule: "test" }] as const;
    return {
      subject,
      property: property as Statement["property"],
      value: words.join(" "),
      basis: "said",
      because: null,
      evidence,
    };
  });
const told = (before: readonly string[], after: readonly string[]): string[] =>
  changesBetween(statements(...before), statements(...after)).map(
    ({ subject, property, from, to }) => `${subject} ${property}: ${from ?? "-"} → ${to ?? "-"}`,
  );

const MEETING = ["meeting.1 kind meeting", "meeting.1 party DK", "meeting.1 party GE"];
const PEOPLE = ["meeting.1.person.1 name Karin Holmgaard", "meeting.1.person.2 name Tamar Beridze"];
const second = (lines: readonly string[]) => lines.map((line) => line.replace("meeting.1", "meeting.2"));

describe("two readings of one text", () => {
  test("the same", () => {
    expect(told([...MEETING, ...PEOPLE], [...MEETING, ...PEOPLE])).toEqual([]);
  });

  test("a value found, lost, changed", () => {
    const before = [...MEETING, "meeting.1 date 2024-06-03", "meeting.1 topic trade"];
    const after = [...MEETING, "meeting.1 date 2024-06-04", "meeting.1 place.city Vienna"];
    expect(told(before, after)).toEqual([
      "meeting.1 date: 2024-06-03 → 2024-06-04",
      "meeting.1 topic: trade → -",
      "meeting.1 place.city: - → Vienna",
    ]);
  });

  test("of a list, one that left and one that came are no change of one into the other", () => {
    expect(told(["meeting.1 topic trade"], ["meeting.1 topic energy"])).toEqual([
      "meeting.1 topic: trade → -",
      "meeting.1 topic: - → energy",
    ]);
  });

  test("a meeting that stands at another number is the same one", () => {
    const call = ["meeting.1 kind call", "meeting.1 party AT", "meeting.1 party FR"];
    expect(told([...MEETING, ...PEOPLE], [...call, ...second(MEETING), ...second(PEOPLE)])).toEqual([
      "meeting.1 kind: - → call",
      "meeting.1 party: - → AT",
      "meeting.1 party: - → FR",
    ]);
  });

  test("people are held against each other by name", () => {
    const others = ["meeting.1.person.1 name Tamar Beridze", "meeting.1.person.1 country GE"];
    expect(told([...MEETING, ...PEOPLE], [...MEETING, ...others])).toEqual([
      "meeting.1.person.1 name: Karin Holmgaard → -",
      "meeting.1.person.1 country: - → GE",
    ]);
  });

  test("long lists are held against each other place by place", () => {
    const many = Array.from({ length: 300 }, (_, index) => `quote.${index + 1} text words ${index}`);
    const began = performance.now();
    expect(told(many, many.slice(0, 299))).toEqual(["quote.300 text: words 299 → -"]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
