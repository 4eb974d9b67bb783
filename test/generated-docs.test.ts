/** The generated parts of docs/ say what the code says. `npm run docs` renews them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GENERATED, refresh } from "../scripts/docs/generated.ts";
import { ROOT } from "./support/reports.ts";

describe("generated documentation is up to date (npm run docs)", () => {
  test.each(GENERATED.map(({ page, blocks }) => [page, blocks] as const))(
    "%s",
    { timeout: 180_000 },
    (page, blocks) => {
      const text = readFileSync(join(ROOT, page), "utf8");
      expect(refresh(text, blocks)).toBe(text);
    },
  );

  test("a page without a place for its block is told", () => {
    expect(() => refresh("# A page", { terms: () => ["one"] })).toThrow("no place for terms");
  });

  test("what stands outside the marks stays", () => {
    const page = "before\n<!-- begin terms: made -->\nold\n<!-- end terms -->\nafter\n";
    expect(refresh(page, { terms: () => ["new"] })).toBe(
      "before\n<!-- begin terms: made -->\n\nnew\n\n<!-- end terms -->\nafter\n",
    );
  });
});
