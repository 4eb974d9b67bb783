import { describe, expect, test } from "vitest";
import { exampleReading } from "../../test/support/example-reading.ts";
import { allReports } from "../../test/support/reports.ts";
import { makeDocument } from "../documents/make-document.ts";
import { read } from "../extraction/read.ts";
import { loadLexicons } from "../lexicons/lexicons.ts";
import { readingOf } from "./reading-of-statements.ts";
import { PROPERTIES } from "./statement.ts";
import { statementsOf } from "./statements-of-reading.ts";

const lexicons = loadLexicons();
/** All samples, and every tenth of the collected reports where they are there. */
const readings = allReports()
  .filter((_, index) => index < 40 || index % 10 === 0)
  .map((report) => read(makeDocument(report), { lexicons }));
describe("a reading as statements", () => {
  const statements = statementsOf(exampleReading);

  test("one for each value that has words to rest on, in the order of the reading", () => {
    expect(statements.map(({ subject, property, value }) => `${subject} ${property} ${value}`)).toEqual([
      "document publisher Sample Wire",
      "meeting.1 kind meeting",
      "meeting.1 status held",
      "meeting.1 date 2024-05-20",
      "meeting.1 party KR",
      "meeting.1 format one-on-one",
      "meeting.1 topic trade",
      "meeting.1.person.1 name Park Min-seo",
      "meeting.1.person.1 country KR",
      "meeting.1.person.1 rank foreign-minister",
      "meeting.1.person.1 office Minister of Foreign Affairs",
      "meeting.1.person.2 name Sato Haruka (佐藤 遥)",
      "meeting.1.paper.1 title memorandum on customs",
      "meeting.1.paper.1 action signed",
      "meeting.2 date 2024-06-04/2024-06-06",
      "meeting.2.person.1 name Park Min-seo",
      "meeting.2.person.1 office Minister of Foreign Affairs",
      "quote.1 text The cable will be discussed again in autumn, when the joint committee meets for its ninth session",
    ]);
  });

  test("keeps whether it was said or inferred, from what, and the words", () => {
    const date = statements.find(({ property }) => property === "date");
    expect(date).toMatchObject({ basis: "inferred", because: "published 2024-05-20" });
    expect(date!.evidence[0].quote).toBe("on Monday");
  });

  test("nothing is lost on the way there and back", () => {
    for (const reading of readings) {
      const head = {
        id: reading.id,
        reader: reading.reader,
        language: reading.document.language,
        passages: reading.passages,
        notes: reading.notes,
      };
      expect(readingOf(head, statementsOf(reading))).toEqual(reading);
    }
  });

  test("subjects have the properties of their kind and no others", () => {
    const allowed: Readonly<Record<string, readonly string[]>> = PROPERTIES;
    for (const { subject, property } of readings.flatMap(statementsOf)) {
      const kind = subject.match(/[a-z]+(?=\.\d+$|$)/u)![0];
      expect(allowed[kind]).toContain(property);
    }
  });
});
