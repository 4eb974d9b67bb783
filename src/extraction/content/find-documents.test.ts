import { describe, expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { findDocuments } from "./find-documents.ts";

const found = (text: string) => findDocuments(annotated(text)).map(({ title, action }) => `${title}: ${action}`);

describe("content/document finds", () => {
  test.each([
    [
      "The ministers signed a memorandum of understanding on tourism.",
      ["memorandum of understanding on tourism: signed"],
    ],
    ["Nine memoranda of understanding were signed.", ["Nine memoranda of understanding: signed"]],
    ["They signed five agreements.", ["five agreements: signed"]],
    ["The sides are ready to sign a treaty on borders.", ["treaty on borders: discussed"]],
    ["A treaty on borders will be signed next year.", ["treaty on borders: discussed"]],
    ["Old claims impede the signing of a treaty on borders.", ["treaty on borders: discussed"]],
    ["The visit ended with the signing of a treaty on borders.", ["treaty on borders: signed"]],
    ["The Free Trade Agreement was discussed.", ["Free Trade Agreement: discussed"]],
    [
      "They agreed on an agreement on the avoidance of double taxation.",
      ["agreement on the avoidance of double taxation: agreed"],
    ],
    ["The sides adopted a joint statement.", ["joint statement: signed"]],
    ["A treaty between Arland and Belmark was discussed.", ["treaty between Arland and Belmark: discussed"]],
    ["They are ready to work on a treaty on borders.", ["treaty on borders: discussed"]],
    ["The action plan for 2025 was reviewed.", ["action plan for 2025: discussed"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("content/document passes over", () => {
  test.each([
    { text: "They were in agreement with the proposal.", why: "a state of mind" },
    { text: "They spoke of the UN Framework Convention on Climate Change.", why: "a body" },
    { text: "It was a good deal.", why: "a deal without a name or a subject" },
    { text: "Agreement was reached that talks go on.", why: "no paper" },
  ])("$why: $text", ({ text }) => {
    expect(found(text)).toEqual([]);
  });
});
