import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

test("whoever is met next on the same journey is met in the same country", () => {
  const text =
    "Polish Foreign Minister Jan Novak visited Portugal on 5 May 2021. He met Portuguese Prime Minister Rui Costa in Lisbon.\n\nMr Novak also met Portuguese Foreign Minister Ana Santos.";
  const { meetings } = readReport(report({ text, published: "2021-05-06" }));
  expect(meetings.map(({ place }) => place.country)).toEqual(["PT", "PT"]);
});
