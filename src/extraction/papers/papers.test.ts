import { describe, expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

const MET =
  "TBILISI, July 22. Georgian Foreign Minister Lela Maisuradze met with her Azerbaijani counterpart, Orkhan Nabiyev, in Tbilisi on Tuesday. ";

function read(text: string) {
  const { papers } = readReport(report({ id: "r", published: "2025-07-22", text: MET + text }));
  return papers.map(({ title, stage, date }) => `${title}: ${stage}${date === null ? "" : ` ${date}`}`);
}

describe("stages of documents", () => {
  test.each([
    ["Negotiations on a Double Taxation Agreement continue.", ["Double Taxation Agreement: negotiated"]],
    ["The draft agreement on visas is being finalised.", ["draft agreement on visas: drafted"]],
    ["The protocol on customs will be signed in autumn.", ["protocol on customs: to-be-signed"]],
    ["A memorandum on tourism was signed after the talks.", ["memorandum on tourism: signed"]],
    [
      "The Air Services Agreement, which entered into force in 2003, was praised.",
      ["Air Services Agreement: in-force 2003"],
    ],
    ["The treaty on the border was ratified in May.", ["treaty on the border: ratified 2025-05"]],
    ["They are to witness the signing of a memorandum on sport.", ["memorandum on sport: to-be-signed"]],
    ["The convention on transit expired in 2019.", ["convention on transit: ended 2019"]],
    ["Nabiyev proposed an agreement on railways.", ["agreement on railways: proposed"]],
    ["The Black Sea Transit Agreement was mentioned.", ["Black Sea Transit Agreement: named"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    { text: "They spoke of an agreement.", why: "which one is not said" },
    { text: "A political settlement is far off.", why: "an aim, no paper" },
  ])("none: $why", ({ text }) => {
    expect(read(text)).toEqual([]);
  });
});
