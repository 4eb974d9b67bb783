import { expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { type MeetingFrame, tiesOf } from "./sentence-ties.ts";

const frame = (
  triggers: number[],
  { telling = [], echoes = [] }: { telling?: number[]; echoes?: number[] } = {},
): MeetingFrame => ({
  triggers: new Set(triggers),
  telling: new Set(telling),
  echoes: new Set(echoes),
  named: new Set(),
});

test("sentences go on with the meeting told last, until another is told", () => {
  const text =
    "The envoy met Arno. They spoke of trade.\n\nShe then met Bela. They spoke of energy.\n\nHelp was promised.";
  const ties = tiesOf(annotated(text), [frame([0]), frame([2])]);
  expect(ties[0]).toEqual([
    "the telling sentence",
    "the same paragraph",
    "another meeting's part",
    "another meeting's part",
    "another meeting's part",
  ]);
  expect(ties[1]!.slice(2)).toEqual(["the telling sentence", "the same paragraph", "the next paragraph"]);
  expect(ties[1]!.slice(0, 2)).toEqual(["another meeting's part", "another meeting's part"]);
});

test("meetings told in one sentence share what follows, also what points back to only one of them", () => {
  const text = "He met Arno and Bela. The talks covered trade.";
  const ties = tiesOf(annotated(text), [frame([0]), frame([0], { echoes: [1] })]);
  expect(ties.map((tie) => tie[0])).toEqual([
    "a sentence telling of several meetings",
    "a sentence telling of several meetings",
  ]);
  expect(ties.map((tie) => tie[1])).toEqual(["a sentence pointing back to it", "a sentence pointing back to it"]);
});

test("who is named takes the sentence from the meeting told last", () => {
  const text = "He met Arno. He met Bela. Arno praised the ports.";
  const ties = tiesOf(annotated(text), [frame([0], { telling: [0, 2] }), frame([1], { telling: [1] })]);
  expect(ties[0]![2]).toBe("a sentence naming its side");
  expect(ties[1]![2]).toBe("another meeting's part");
});

test("before anything is told it is the introduction, for each", () => {
  const ties = tiesOf(annotated("Relations matter. He met Arno."), [frame([1])]);
  expect(ties[0]).toEqual(["the introduction", "the telling sentence"]);
});

test("the headline belongs to all", () => {
  const ties = tiesOf(annotated("He met Arno.", { title: "Arno receives envoy" }), [frame([1])]);
  expect(ties[0]![0]).toBe("the headline");
});
