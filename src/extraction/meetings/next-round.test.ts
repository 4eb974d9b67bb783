import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

const MET = "Polish Foreign Minister Jan Novak met Czech Foreign Minister Petr Dvorak in Warsaw on Wednesday.";

test.each([
  "A second round of talks is set for Friday in Prague.",
  "The next meeting will be held on Friday in Prague.",
  "Further talks are scheduled for Friday in Prague.",
  "The ministers will meet again on Friday in Prague.",
  "They agreed to meet again on Friday in Prague.",
  "Mr Dvorak said they would meet again on Friday in Prague.",
])("a next round is a meeting of its own: %s", (next) => {
  expect(meetingsIn(`${MET} ${next}`)).toEqual(["held 2021-05-05 Warsaw", "scheduled 2021-05-07 Prague"]);
});

test.each([
  "The talks lasted an hour.",
  "It was the second round of talks this year.",
  "The meeting will be remembered.",
  "They hope never to meet again.",
])("not so: %s", (sentence) => {
  expect(meetingsIn(`${MET} ${sentence}`)).toHaveLength(1);
});

function meetingsIn(text: string): string[] {
  const { meetings } = readReport(report({ text, published: "2021-05-06" }));
  return meetings.map(({ status, date, place }) => `${status} ${date} ${place.city}`);
}
