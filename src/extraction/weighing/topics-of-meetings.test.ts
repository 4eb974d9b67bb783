import { describe, expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { findTopics } from "../content/find-topics.ts";
import type { ContentFrame } from "../content/frames.ts";
import type { LinearModel } from "./linear-model.ts";
import { topicsOfMeetings, weighTopics } from "./topics-of-meetings.ts";

const TEXT =
  "The envoy met the minister. They discussed energy and fisheries.\n\nShe then called on the speaker. They discussed tourism.";

const frame = (trigger: number): ContentFrame => ({
  triggers: new Set([trigger]),
  echoes: new Set(),
  telling: new Set(),
  named: new Set([trigger]),
  kind: "meeting",
  status: "held",
  codes: new Set(["GE", "AZ"]),
  people: new Set(),
  called: new Set<number>(),
  setting: new Set<number>(),
  anchors: new Map<number, number[]>(),
  probability: 0.9,
  sure: "sure",
});
const model = (weights: Record<string, number>): LinearModel => ({
  name: "test",
  weights: new Map(Object.entries(weights)),
});
const TALKED = model({ "(always)": -2, "strong, talks told": 3, "another is closer": -4 });

function topics(text: string, frames: readonly ContentFrame[]) {
  const layer = annotated(text);
  return topicsOfMeetings(layer, findTopics(layer), frames, TALKED).map((found) =>
    found.map(({ topic }) => topic).sort(),
  );
}

describe("topics of meetings", () => {
  test("each meeting has those of its own part", () => {
    expect(topics(TEXT, [frame(0), frame(2)])).toEqual([["agriculture", "energy"], ["tourism"]]);
  });

  test("a report of one meeting asks only whether there were talks about it", () => {
    expect(topics(TEXT, [frame(0)])).toEqual([["agriculture", "energy", "tourism"]]);
  });

  test("one mention that tells so is enough", () => {
    expect(topics("Tourism has grown. They met and discussed tourism.", [frame(1)])).toEqual([["tourism"]]);
  });

  test("what no talks are told of is background", () => {
    expect(topics("The envoy met the minister. Tourism has grown.", [frame(0)])).toEqual([[]]);
  });

  test("no meeting, no topics", () => {
    expect(topics(TEXT, [])).toEqual([]);
  });

  test("the words shown first are those closest to the meeting", () => {
    const layer = annotated("Energy matters much. They met and discussed energy.");
    const [found] = topicsOfMeetings(layer, findTopics(layer), [frame(1)], TALKED);
    expect(found![0]!.mentions.map(({ sentence }) => sentence)).toEqual([1, 0]);
  });

  test("the situation in a country is no topic of its own meeting", () => {
    const layer = annotated("They met and discussed the region.");
    const abroad = findTopics(layer).map((mention) => ({ ...mention, country: "GE" }));
    expect(weighTopics(layer, abroad, [frame(0)])).toEqual([[]]);
  });
});
