import { describe, expect, test } from "vitest";
import { contentId } from "./ids.ts";

describe("an id", () => {
  test("comes from content alone", () => {
    expect(contentId("d", "name:7")).toBe(contentId("d", "name:7"));
    expect(contentId("d", "name:7")).toBe("dvncm2fc09rdg");
  });

  test("tells kinds and parts apart", () => {
    const ids = [contentId("d", "ab"), contentId("r", "ab"), contentId("d", "a", "b"), contentId("d", "ab", null)];
    expect(new Set(ids.map((id) => id.slice(1))).size).toBe(4);
  });

  test("can be typed", () => {
    for (let number = 0; number < 500; number++) expect(contentId("r", number)).toMatch(/^r[0-9a-hjkmnp-tv-z]{12}$/u);
  });
});
