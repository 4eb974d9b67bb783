import { describe, expect, test } from "vitest";
import { eventsIn, withSides } from "../../../test/support/sides-in.ts";

describe("words of meeting report none", () => {
  test.each([
    { text: "President Ana Costa called on Georgia to open its archives.", why: "an appeal" },
    {
      text: "President Ana Costa called on Georgia and its allies to open their archives.",
      why: "an appeal to several",
    },
    { text: "President Ana Costa acted in close consultation with NATO.", why: "how she acted" },
    {
      text: "President Ana Costa voiced support for the talks hosted by President Petr Novak.",
      why: "talks of others",
    },
    { text: "Georgia renewed its call for direct talks with Portugal.", why: "no talks yet" },
    { text: "President Ana Costa praised the ongoing negotiations with Japan and India.", why: "talks that go on" },
    {
      text: "Minister Jan Holm praised the activities of the Joint Commission between Norway and Ghana.",
      why: "what a commission does",
    },
    {
      text: "Minister Jan Holm praised the work of the Joint Commission between Norway and Ghana.",
      why: "what a commission does",
    },
    { text: "The meeting was also attended by Minister Jan Holm.", why: "a list of those present" },
  ])("$why: $text", ({ text }) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("words of meeting report one", () => {
  test.each([
    "[left Ambassador Lee Min-ho] <called on> [right President Ana Costa] to discuss trade.",
    "[left Ambassador Lee Min-ho] <called on> [right President Ana Costa] to bid farewell.",
    "[left Ambassador Lee Min-ho] <called separately on> [right President Ana Costa] to lodge a protest.",
    "[left Ambassador Lee Min-ho] <called on> [right President Ana Costa] before going to Lisbon.",
    "[left President Ana Costa] held <consultations> with [right NATO].",
    "[left President Ana Costa] held <negotiations> with [right Japan].",
    "[left President Ana Costa] arrived for <talks> with [right President Petr Novak].",
  ])("%s", (marked) => {
    expect(withSides(marked)).toBe(marked);
  });
});
