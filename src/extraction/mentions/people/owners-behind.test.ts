import { describe, expect, test } from "vitest";
import { readReport } from "../../../../test/support/read-report.ts";

function placesOf(text: string): string[] {
  const spec = { id: "test", title: null, published: "2024-05-20", url: null, publisher: null, text };
  return readReport(spec).meetings.map(({ parties, place }) => `${parties.join("+")} in ${place.city}`);
}

describe("where they met is no part of the office", () => {
  test.each([
    ["Maltese Foreign Minister Ola Borg met her Latvian counterpart in Oslo on Monday.", ["LV+MT in Oslo"]],
    ["Maltese Foreign Minister Ola Borg held talks with her Latvian counterpart in Riga today.", ["LV+MT in Riga"]],
  ])("%s", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe("where an envoy is sent is", () => {
  test("the Ambassador in Riga", () => {
    const text = "Latvian Foreign Minister Ivars Celms received the Maltese Ambassador in Riga Ola Borg on Monday.";
    expect(placesOf(text)[0]).toMatch(/^LV\+MT/u);
  });
});
