import { describe, expect, test } from "vitest";
import { tellHistory } from "../testing.ts";
import { positionsOf, subjectOf } from "./positions.ts";
import { stanceOf } from "./stance.ts";

describe("a stance is of what is named", () => {
  test.each([
    ["voiced strong support for Moldova's choice", "Moldova", "supports", 1],
    ["welcomed the decision of two banks to leave Ruritania", "Ruritania", null, 0],
    ["condemned Ruritania's decision", "Ruritania", "opposes", 0],
    ["expressed concern about Ruritania", "Ruritania", "concern", 0],
    ["support for Moldova in the face of Ruritanian aggression", "Ruritanian", "opposes", 0],
    ["support for Moldova in the face of Ruritanian aggression", "Moldova", "supports", 0],
    ["the talks on Moldova went on", "Moldova", null, 0],
  ])("%s: %s", (quote, name, polarity, strength) => {
    const start = quote.indexOf(name);
    const stance = stanceOf("told", quote, [{ start, end: start + name.length }]);
    expect(stance).toMatchObject({ polarity, strength: polarity === null ? expect.anything() : strength });
  });
});

const history = tellHistory({
  sides: ["AZ", "GE"],
  meetings: [
    {
      day: "2024-05-20",
      accounts: [
        {
          side: "GE",
          says: [
            {
              says: "Georgia voiced support for Moldova and its choice of reforms.",
              speakers: ["GE"],
              countries: ["MD"],
            },
            { says: "Azerbaijan spoke of Moldova.", speakers: ["AZ"], countries: ["MD"] },
          ],
        },
        {
          side: "AZ",
          says: [
            { says: "The guests voiced support for Moldova and for reforms.", speakers: ["GE"], countries: ["MD"] },
          ],
        },
      ],
    },
    {
      day: "2025-01-16",
      accounts: [
        {
          side: null,
          says: [
            {
              says: "Georgia voiced strong support for Moldova and its choice of reforms.",
              speakers: ["GE"],
              speaker: "Lela Maisuradze",
              countries: ["MD"],
              topics: ["reforms"],
            },
          ],
        },
      ],
    },
  ],
});

describe("positions", () => {
  const positions = positionsOf(history, "GE", subjectOf("Moldova", history));

  test("are those of the side that speaks, once for a meeting, its own account first", () => {
    expect(positions.map(({ words, account, also }) => `${words.day} ${account} +${also.length}`)).toEqual([
      "2024-05-20 own +1",
      "2025-01-16 outlet +0",
    ]);
  });

  test("a shift has both quotations and says why", () => {
    expect(positions[1]!.shift).toMatchObject({
      is: "stronger",
      from: { quote: "Georgia voiced support for Moldova and its choice of reforms." },
      why: "before: for it (“support for”); now: for it (“support for”, “strong”)",
    });
  });

  test("a subject is a country by name or code, a topic, or words", () => {
    expect(subjectOf("md", history)).toEqual({ kind: "country", value: "MD" });
    expect(subjectOf("Reforms", history)).toEqual({ kind: "topic", value: "reforms" });
    expect(positionsOf(history, "GE", subjectOf("choice of reforms", history))).toHaveLength(2);
  });
});
