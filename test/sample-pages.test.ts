/** The samples that are web pages: a person sees this much of them, and knows this much about them. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DocumentSpec } from "../src/documents/document.ts";
import { readReports } from "../src/sources/read-reports.ts";
import { readReport } from "./support/read-report.ts";
import { SAMPLES } from "./support/reports.ts";

async function sample(name: string): Promise<DocumentSpec> {
  for await (const outcome of readReports([join(SAMPLES, name)])) {
    if (outcome.ok) return outcome.value;
    throw outcome.error;
  }
  throw new Error("nothing was read");
}

test("a page of these days", async () => {
  const page = await sample("framework-for-trade.html");
  expect(page).toEqual({
    id: "framework-for-trade",
    title: "Sunak and von der Leyen settle terms of trade at Windsor",
    published: "2023-02-27",
    publisher: "Albion Sample Courier",
    url: "https://courier.sample.example/2023/02/framework-for-trade",
    text: [
      "27 February 2023",
      "",
      "WINDSOR, 27 February 2023. British Prime Minister Rishi Sunak received European Commission President Ursula von der Leyen in Windsor on Monday.",
      "",
      "The two announced the Windsor Framework, which changes how goods cross from Great Britain to Northern Ireland. They spoke of:",
      "",
      "• trade under the Northern Ireland Protocol, with a lane for goods that stay;",
      "• the part of the assembly at Stormont & its say over new rules.",
      "",
      "With the press",
      "",
      "A joint press conference followed in the Guildhall.",
      "",
      "Albion Sample Courier is an invented outlet.",
    ].join("\n"),
  });
  expect(readReport(page).meetings).toMatchObject([{ parties: ["EU", "GB"], date: "2023-02-27" }]);
});

test("a page of former days, set in tables, in Windows' letters and called otherwise", async () => {
  const page = await sample("presidents-at-brdo.html");
  expect(page).toMatchObject({
    title: "Presidents meet at Brdo",
    published: "2001-06-16",
    publisher: "Carniolan Sample Gazette",
    url: null,
  });
  expect(page.text.split("\n").filter((line) => line !== "")).toEqual([
    "16 June 2001",
    "LJUBLJANA, June 16 – U.S. President George W. Bush met Russian President Vladimir Putin at the castle of Brdo near Kranj on Saturday. It was their first meeting.",
    "They spoke of missile defence and of the treaty of 1972 that limits it, of the enlargement of NATO and of Russia’s way into the World Trade Organization.",
    "Bush invited Putin to his ranch in Texas. Slovenia’s Prime Minister, Janez Drnovšek, was the host of the day.",
    "The Carniolan Sample Gazette is an invented outlet.",
  ]);
  expect(readReport(page).meetings).toMatchObject([{ parties: ["RU", "US"], date: "2001-06-16" }]);
});
