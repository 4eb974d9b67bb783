import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { findDates } from "../../language/dates/index.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { annotate } from "../annotated.ts";
import { findCountries } from "../mentions/countries.ts";
import { findPlaces } from "../mentions/places.ts";
import { dateSurroundings } from "./date-surroundings.ts";

const lexicons = loadLexicons();

function surroundings(text: string) {
  const document = makeDocument({ id: "s", title: null, published: "2024-12-01", url: null, publisher: null, text });
  const annotated = annotate(document, lexicons);
  const dates = findDates(annotated, { published: "2024-12-01", dateline: null });
  const found = dateSurroundings(annotated.tokens, dates, findPlaces(annotated), findCountries(annotated));
  return { ...found, stops: dates.map((date) => [date.edtf, found.stops.get(date) ?? null]) };
}

test("each date of an itinerary goes with the place beside it, and lies in the whole journey", () => {
  const { stops, within, holding } = surroundings(
    "The Minister will tour the region from 10 to 16 December. She will be in Fiji on 11-13 December and in Vanuatu on 13-14 December. On 15 December in Wellington she will open a school.",
  );
  expect(stops).toEqual([
    ["2024-12-10/2024-12-16", null],
    ["2024-12-11/2024-12-13", "FJ"],
    ["2024-12-13/2024-12-14", "VU"],
    ["2024-12-15", "NZ"],
  ]);
  expect([...holding]).toEqual(["2024-12-10/2024-12-16"]);
  expect([...within]).toEqual(["2024-12-11/2024-12-13", "2024-12-13/2024-12-14", "2024-12-15"]);
});

test("a place behind another date is not a date's own", () => {
  const { stops } = surroundings("They met in Fiji on 2 May, on 3 May and again on 4 May.");
  expect(stops).toEqual([
    ["2024-05-02", "FJ"],
    ["2024-05-03", null],
    ["2024-05-04", null],
  ]);
});

test("a date goes with the place it leads to, not with the one of the date before", () => {
  const { stops } = surroundings("She will spend 7-9 December in Fiji and 10-12 December in Vanuatu.");
  expect(stops).toEqual([
    ["2024-12-07/2024-12-09", "FJ"],
    ["2024-12-10/2024-12-12", "VU"],
  ]);
});

test("a place that a date does not lead to is not its own", () => {
  const { stops } = surroundings("The two leaders spoke on 7 May while Fiji voted. On 8 May, Fiji voted again.");
  expect(stops).toEqual([
    ["2024-05-07", null],
    ["2024-05-08", "FJ"],
  ]);
});
