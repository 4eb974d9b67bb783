import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

const MET =
  "TBILISI, July 22. Georgian Foreign Minister Lela Maisuradze met with her Azerbaijani counterpart, Orkhan Nabiyev, in Tbilisi on Tuesday. ";

/** What is read of sentences behind one that tells of a meeting on 22 July 2025. */
function read(text: string) {
  const { commitments } = readReport(report({ id: "r", published: "2025-07-22", text: MET + text }));
  return commitments.map(
    ({ act, kind, by, to, due, place, what }) =>
      `${act} ${kind} by ${by.join("+")}${to.length > 0 ? ` to ${to.join("+")}` : ""}${due === null ? "" : ` due ${due}`}${place.city === null ? "" : ` in ${place.city}`}: ${what}`,
  );
}

describe("commitments are read", () => {
  test.each([
    [
      "The next round of political consultations will be held in Baku in the second half of the year.",
      [
        "planned meeting by AZ+GE due 2025-07/2025-12 in Baku: The next round of political consultations will be held in Baku in the second half of the year",
      ],
    ],
    [
      "The ministers agreed to open a consulate in Batumi and to sign a protocol on visas before the end of 2025.",
      [
        "agreed institution by AZ+GE in Batumi: open a consulate in Batumi",
        "agreed document by AZ+GE due ../2025: sign a protocol on visas before the end of 2025",
      ],
    ],
    [
      "Nabiyev invited his colleague to visit Baku next month.",
      ["invited visit by AZ to GE due 2025-08 in Baku: visit Baku next month"],
    ],
    ["Maisuradze accepted the invitation.", ["accepted visit by GE to AZ: invitation"]],
    ["Azerbaijan pledged 40 buses to Georgia.", ["promised aid by AZ to GE: 40 buses to Georgia"]],
    [
      "The sides agreed on the early opening of a trade office.",
      ["agreed institution by AZ+GE: opening of a trade office"],
    ],
    [
      "It was agreed that the joint commission would be convened in October.",
      ["agreed meeting by AZ+GE due 2025-10: the joint commission would be convened in October"],
    ],
    [
      "Details will be laid down in a memorandum to be signed by both ministries.",
      ["planned document by AZ+GE: a memorandum to be signed by both ministries"],
    ],
    [
      "Georgia plans to introduce electronic visas by 2027.",
      ["planned project by GE to AZ due ../2027: introduce electronic visas by 2027"],
    ],
    [
      "The ninth session of the commission is scheduled for November.",
      ["planned meeting by AZ+GE due 2025-11: The ninth session of the commission is scheduled for November"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("commitments are not", () => {
  test.each([
    {
      text: "They agreed to further strengthen cooperation and to remain in close contact.",
      why: "gone on with, never done",
    },
    { text: "The ministers agreed on the importance of opening new routes.", why: "an importance" },
    { text: "They agreed to explore the possibility of opening a consulate.", why: "only looked into" },
    { text: "Georgia is ready to open a consulate.", why: "readiness" },
    { text: "The sides would like to sign a protocol.", why: "a wish" },
    { text: "If talks succeed, an embassy will be opened.", why: "a condition" },
    { text: "The visit will open a new chapter in relations.", why: "a figure of speech" },
    { text: "Georgia pledged its support for the initiative.", why: "support without a measure" },
    { text: "Nabiyev invited companies to invest in Ganja.", why: "an appeal to anybody" },
    { text: "A memorandum was signed.", why: "done already" },
    { text: "Georgia will not close its border.", why: "something left undone" },
  ])("$why: $text", ({ text }) => {
    expect(read(text)).toEqual([]);
  });
});

describe("who is bound", () => {
  test("is said where the words name him, and inferred where they do not", () => {
    const text = `${MET}The next session will be held in Baku. Nabiyev agreed to open a consulate in Batumi.`;
    const { commitments } = readReport(report({ id: "r", published: "2025-07-22", text }));
    const [session, consulate] = commitments;
    expect(session).toMatchObject({ by: ["AZ", "GE"], person: null, meeting: 0 });
    expect(session!.support.by).toMatchObject({
      basis: "inferred",
      because: "nobody is named; told of the meeting of these sides",
    });
    expect(consulate).toMatchObject({ by: ["AZ"], person: "Orkhan Nabiyev", to: ["GE"] });
    expect(consulate!.support.to).toMatchObject({ basis: "inferred", because: "the other side of the meeting" });
  });
});
