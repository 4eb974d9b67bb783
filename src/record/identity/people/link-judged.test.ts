/** People as they are linked when somebody judged of some pairs. Names are invented. */
import { describe, expect, test } from "vitest";
import type { Tie } from "../ties.ts";
import { linkPeople } from "./link-people.ts";
import type { Mention } from "./mention.ts";

function mention(name: string, given: Partial<Mention> = {}): Mention {
  const number = ++count;
  return {
    name,
    country: "GE",
    countrySaid: true,
    rank: "foreign-minister",
    office: "Foreign Minister",
    officeSaid: true,
    day: 20_150,
    document: number,
    account: number,
    ...given,
  };
}
let count = 0;

/** Which mentions came together: "1+3 2". Pairs are numbers of mentions. */
function linked(
  mentions: readonly Mention[],
  { same = [], different = [] }: Partial<Record<"same" | "different", readonly (readonly [number, number])[]>>,
): string {
  const tie = ([a, b]: readonly [number, number]): Tie<Mention> => ({
    a: mentions[a - 1]!,
    b: mentions[b - 1]!,
    because: "judged",
  });
  return linkPeople(mentions, { same: same.map(tie), different: different.map(tie) })
    .map((person) => person.mentions.map((each) => mentions.indexOf(each) + 1).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((numbers) => numbers.join("+"))
    .join(" ");
}

describe("judged to be one", () => {
  test("whatever their names and sides are", () => {
    const mentions = [mention("Maka Lomidze"), mention("Tamar Berulava", { country: "DK" })];
    expect(linked(mentions, {})).toBe("1 2");
    expect(linked(mentions, { same: [[1, 2]] })).toBe("1+2");
  });

  test("with all that rules take for either", () => {
    const mentions = ["Maka Lomidze", "M. Lomidze", "Tamar Berulava", "Thamar Berulava"].map((name) => mention(name));
    expect(linked(mentions, { same: [[1, 3]] })).toBe("1+2+3+4");
  });

  test("a bare surname goes where it is judged to belong, and no longer where it fits best", () => {
    const mentions = [
      mention("Maka Lomidze"),
      mention("Otar Lomidze", { rank: "speaker", office: "Speaker", day: 10_000 }),
      mention("Lomidze"),
    ];
    expect(linked(mentions, {})).toBe("1+3 2");
    expect(linked(mentions, { same: [[2, 3]] })).toBe("1 2+3");
  });

  test("the judgement is among the reasons", () => {
    const mentions = [mention("Maka Lomidze"), mention("Tamar Berulava")];
    const [person] = linkPeople(mentions, {
      same: [{ a: mentions[0]!, b: mentions[1]!, because: "judged to be one by A. Desk" }],
      different: [],
    });
    expect(person!.links.at(-1)!.because).toEqual(["judged to be one by A. Desk"]);
  });
});

describe("judged to be two", () => {
  test("though their names are one", () => {
    const mentions = [mention("Maka Lomidze"), mention("Maka Lomidze"), mention("Maka Lomidze", { office: "Envoy" })];
    expect(linked(mentions, {})).toBe("1+2+3");
    expect(linked(mentions, { different: [[1, 3]] })).toBe("1+2 3");
  });

  test("in one office and year each mention goes to one of them", () => {
    const mentions = [mention("Maka Lomidze"), mention("Maka Lomidze"), mention("Maka Lomidze")];
    const groups = linked(mentions, { different: [[1, 2]] }).split(" ");
    expect(groups).toHaveLength(2);
    expect(groups.some((group) => group.includes("1") && group.includes("2"))).toBe(false);
  });

  test("who is one with the first is not the second, either", () => {
    const mentions = [mention("Maka Lomidze"), mention("Maka Lomidse"), mention("M. Lomidze")];
    const groups = linked(mentions, { same: [[1, 3]], different: [[1, 2]] });
    expect(groups).toBe("1+3 2");
  });
});
