import { expect, test } from "vitest";
import { namedAmong } from "./named.ts";

const account = (document: string, publisher: string | null, published: string | null) => ({
  ...{ document, publisher, published },
});

test("a report is called by its outlet and its day", () => {
  const name = namedAmong([account("d1", "Harbour News", "2025-03-04"), account("d2", "Harbour News", null)]);
  expect(name("d1")).toMatch(/^Harbour News, 4\sMarch\s2025$/u);
  expect(name("d2")).toBe("Harbour News");
});

test("by its name, too, where another would be called the same; by that alone where the outlet is not known", () => {
  const name = namedAmong([
    account("d1", "Harbour News", null),
    account("d2", "Harbour News", null),
    account("d3", null, "2025-03-04"),
  ]);
  expect(name("d1")).toBe("Harbour News (d1)");
  expect(name("d3")).toBe("d3");
  expect(name("elsewhere")).toBe("elsewhere");
});
