import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";

test.each([
  "While in Peru I plan to meet Foreign Minister Juan Lopez of Peru.",
  "During my one-day visit to Peru I will hold talks with Foreign Minister Juan Lopez of Peru.",
])("what is part of a visit is on its days: %s", (part) => {
  const text = `Next week I will attend a fair in Geneva on 2 May. I will pay an official visit to Peru on 28 April.\n\nTrade has grown for ten years and a fair in Oslo on 30 April will tell more of it.\n\n${part}`;
  const spec = {
    id: "t",
    title: null,
    published: "2016-04-20",
    url: null,
    publisher: "Prime Minister of Australia",
    text,
  };
  const meeting = readReport(spec).meetings.find(({ participants }) =>
    participants.some(({ name }) => name === "Juan Lopez"),
  );
  expect(meeting?.date).toBe("2016-04-28");
});
