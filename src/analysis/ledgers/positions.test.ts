import { describe, expect, test } from "vitest";
import { tellHistory } from "../testing.ts";
import { positionsOf, type Subject, subjectOf } from "./positions.ts";
import { stanceOf } from "./stance.ts";
import { namesIn } from "./subject-named.ts";

describe("a stance is of what is named", () => {
  test.each([
    ["voiced strong support for Moldova's choice", "MD", "supports", 1],
    ["welcomed the decision of two banks to leave Norway", "NO", null, 0],
    ["condemned Norway's decision", "NO", "opposes", 0],
    ["condemned Norway's missile test in the strongest terms", "NO", "opposes", 1],
    ["expressed concern about Norway", "NO", "concern", 0],
    ["support for Moldova in the face of Norwegian aggression", "NO", "opposes", 0],
    ["support for Moldova in the face of Norwegian aggression", "MD", "supports", 0],
    ["support for the government and people of Moldova", "MD", "supports", 0],
    ["the talks on Moldova went on", "MD", null, 0],
    ["supporting Moldova's fight against Norwegian aggression", "MD", "supports", 0],
    ["strong support for Moldova since Norway's invasion", "MD", "supports", 1],
    ["that the support for Moldova is unwavering", "MD", "supports", 1],
    ["Norway's destabilising activities at sea", "NO", "concern", 0],
    ["efforts to ensure that Norway never gets such a weapon", "NO", "opposes", 0],
    ["their commitment to never allow Norway to build it", "NO", "opposes", 0],
    ["will hold Norway accountable for the damage", "NO", "opposes", 0],
  ])("%s: %s %s", (quote, value, polarity, strength) => {
    expect(stanceOn(quote, { kind: "country", value })).toMatchObject({ polarity, strength });
  });

  test.each([
    ["condemned Norway's war against Moldova", "MD", "what is condemned is another's"],
    ["condemned attacks on Moldova", "MD", "it is done to Moldova"],
    ["committed to coordinate closely on Norway", "NO", "what is promised is to coordinate"],
    ["support for normal relations between Norway and its neighbours", "NO", "it is for the relations"],
    ["condemned the Norwegian-Moldovan feud", "MD", "what is condemned is the feud"],
    ["the Moldova war", "MD", "who wages it is not said"],
    ["will hold a round of talks with Norway", "NO", "nobody is held to account"],
    ["Moldova and its partners, and the war", "MD", "the war is not theirs"],
  ])("%s: %s, %s", (quote, value) => {
    expect(stanceOn(quote, { kind: "country", value }).polarity).toBeNull();
  });

  test("strength is that of the word of stance, and of no other word", () => {
    const quote = "reaffirmed the unwavering alliance and their support for Moldova";
    expect(stanceOn(quote, { kind: "country", value: "MD" })).toMatchObject({ polarity: "supports", strength: 0 });
  });

  test("of a topic it is told where its words stand, and a promise to fight something is none against the topic", () => {
    const trade: Subject = { kind: "topic", value: "trade" };
    expect(stanceOn("stressed the importance of trade", trade).polarity).toBe("supports");
    expect(stanceOn("welcomed the envoy, and spoke of exports", trade).polarity).toBeNull();
    const climate: Subject = { kind: "topic", value: "climate" };
    expect(stanceOn("their commitment to combat climate change", climate).polarity).toBeNull();
  });
});

function stanceOn(quote: string, subject: Subject) {
  return stanceOf({ quote, ...namesIn(quote, subject), isThing: subject.kind !== "country" });
}

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

describe("shifts", () => {
  const at = (day: string, says: string) => ({
    day,
    accounts: [{ side: "GE", says: [{ says, speakers: ["GE"], countries: ["MD", "NO"] }] }],
  });
  const shiftsOn = (...says: readonly string[]) => {
    const days = ["2024-05-20", "2024-09-02", "2025-01-16"];
    const told = tellHistory({ sides: ["AZ", "GE"], meetings: says.map((one, index) => at(days[index]!, one)) });
    return positionsOf(told, "GE", subjectOf("Moldova", told)).map(({ shift }) => shift?.is ?? null);
  };

  test("who condemns what is done to a country has not turned against it", () => {
    const shifts = shiftsOn(
      "Georgia reaffirmed its support for Moldova in the face of Norwegian aggression on the coast.",
      "Georgia condemned Norwegian aggression against Moldova on the coast.",
    );
    expect(shifts).toEqual([null, null]);
  });

  test("a strong word beside another thing makes nothing stronger", () => {
    const shifts = shiftsOn(
      "Georgia reaffirmed its support for Moldova and the defence of the coast.",
      "Georgia reaffirmed its strong ties at sea, its support for Moldova and the defence of the coast.",
    );
    expect(shifts).toEqual([null, null]);
  });

  test("who opposes what it supported has turned", () => {
    const shifts = shiftsOn(
      "Georgia supports Moldova's plan of a dam on the river.",
      "Georgia opposes Moldova's plan of a dam on the river.",
    );
    expect(shifts).toEqual([null, "turned"]);
  });
});
