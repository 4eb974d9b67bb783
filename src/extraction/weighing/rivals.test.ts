import { expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import type { ContentFrame } from "../content/frames.ts";
import type { Tie } from "../content/sentence-ties.ts";
import { rivalries } from "./rivals.ts";

const frame = (
  code: string,
  triggers: readonly number[],
  people: readonly number[],
  probability: number,
  called: readonly number[] = [],
) =>
  ({
    triggers: new Set(triggers),
    echoes: new Set(),
    telling: new Set(people),
    named: new Set(),
    kind: "meeting",
    status: "held",
    codes: new Set(["GE", code]),
    people: new Set(people),
    called: new Set<number>(called),
    setting: new Set<number>(),
    anchors: new Map<number, number[]>(),
    probability,
    sure: "likely",
  }) satisfies ContentFrame;
const TIES: Tie[][] = [
  ["the telling sentence", "the same paragraph", "another meeting's part"],
  ["another meeting's part", "another meeting's part", "the telling sentence"],
];
const { sentences } = annotated("Ann met Bob. He spoke.\n\nCid met Ann.");
const rivals = rivalries([frame("PT", [0], [0], 0.9, [1]), frame("PT", [2], [2], 0.5)], TIES, sentences);

test("whose a sentence is", () => {
  expect(rivals.compared(0, 1).compared).toBe("closer than any other");
  expect(rivals.compared(1, 1)).toMatchObject({ compared: "another is closer", rival: { tie: "the same paragraph" } });
  expect(rivals.toldLast(0, 1)).toEqual({ whose: "mine", since: "just before" });
  expect(rivals.toldLast(0, 2)).toEqual({ whose: "another's", since: "here" });
  expect(rivals.person(1, 0)).toBe("another's");
  expect(rivals.called(0, 1)).toBe("mine");
  expect(rivals.called(1, 1)).toBe("another's");
  expect(rivals.paragraph(0, 1)).toBe("mine");
  expect(rivals.paragraph(0, 2)).toBe("another's");
  expect(rivals.setting(0, 1)).toBe("nobody's");
});

test("how the meetings differ", () => {
  expect(rivals.count).toBe("2 meetings");
  expect(rivals.sides(1)).toBe("others of the same sides");
});

test("a meeting alone has no rival", () => {
  const alone = rivalries([frame("PT", [0], [], 0.9)], [["the telling sentence"]], annotated("A met B.").sentences);
  expect(alone.compared(0, 0)).toEqual({ compared: "closer than any other", rival: null });
});
