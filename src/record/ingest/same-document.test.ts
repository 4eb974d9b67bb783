import { describe, expect, test } from "vitest";
import { report } from "../../../test/support/reports.ts";
import type { DocumentSpec } from "../../sources/document-spec.ts";
import type { SourceReport } from "../../sources/source-report.ts";
import { identityOf, isRevision, revisionId } from "./same-document.ts";

const from = (given: Partial<DocumentSpec>, naming: SourceReport["naming"] = "given"): SourceReport => ({
  report: report({ text: "The envoys met.", ...given }),
  original: new Uint8Array(),
  naming,
});
const VISIT =
  "Foreign Minister Levan Dzidzishvili received the Danish ambassador in Tbilisi on Monday. They spoke of rail freight.";
const CORRECTED = VISIT.replace("Monday", "Tuesday").replace(
  "spoke of rail freight",
  "spoke at length of rail freight",
);
const OTHER =
  "The joint commission on trade of Austria and Moldova held its ninth session in Vienna, the ministry said.";

describe("a report is known by", () => {
  test.each([
    ["the id of its record, before its address", from({ id: "7", url: "https://a.example/7" }), "name:7"],
    [
      "its address where its record has no id",
      from({ id: "a.jsonl:3", url: "https://a.example/7" }, "place"),
      "url:https://a.example/7",
    ],
    ["the name of its file", from({ id: "visit" }, "file"), "file:visit"],
  ])("%s", (_, source, identity) => {
    expect(identityOf(source)).toBe(identity);
  });

  test("its text where nothing names it, wherever it stood", () => {
    const [a, b] = [from({ id: "a.jsonl:3" }, "place"), from({ id: "stdin" }, "place")];
    expect(identityOf(a)).toBe(identityOf(b));
    expect(identityOf(from({ id: "stdin", text: OTHER }, "place"))).not.toBe(identityOf(a));
  });

  test("and what was changed by whoever published it makes another revision of it", () => {
    const ids = [{}, { text: OTHER }, { title: "Talks" }, { published: "2025-03-01" }].map((change) =>
      revisionId("name:7", from({ id: "7", ...change })),
    );
    expect(new Set(ids).size).toBe(4);
    expect(revisionId("name:7", from({ id: "7" }))).toBe(ids[0]);
  });
});

describe("another text under a name that is known is", () => {
  const version = (given: Partial<DocumentSpec>) => report({ text: VISIT, ...given });

  test.each([
    ["a correction of a file", "file:visit", {}, { text: CORRECTED }],
    [
      "a correction by an outlet that moved its day",
      "name:7",
      { published: "2025-03-01" },
      { text: CORRECTED, published: "2025-03-02" },
    ],
    [
      "a text written anew, by the same outlet on the same day",
      "name:7",
      { publisher: "Wire" },
      { text: OTHER, publisher: "Wire" },
    ],
    [
      "whatever stands at the same address",
      "name:7",
      { url: "https://a.example/", published: "2025-03-01" },
      { text: OTHER, url: "https://a.example/", published: "2025-04-01" },
    ],
    ["whatever a record says without more", "name:7", {}, { text: OTHER }],
  ])("a revision: %s", (_, identity, known, next) => {
    expect(isRevision(identity, version(known), version(next))).toBe(true);
  });

  test.each([
    ["a file of the same name elsewhere", "file:1", {}, { text: OTHER }],
    ["the first report of another outlet", "name:1", { publisher: "Wire" }, { text: OTHER, publisher: "Courier" }],
    [
      "the first report of another year",
      "name:1",
      { published: "2024-01-01" },
      { text: OTHER, published: "2025-01-01" },
    ],
  ])("another document: %s", (_, identity, known, next) => {
    expect(isRevision(identity, version(known), version(next))).toBe(false);
  });
});
