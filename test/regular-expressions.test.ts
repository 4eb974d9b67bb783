/**
 * Reports come from anywhere, so no regular expression may take more than linear time on any of them. Each one in the
 * source is given to recheck, which looks for a text that would make it slow.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { builtDuring, type Found, literalsOf, loadEverySource, sourceFiles } from "./support/regular-expressions.ts";
import { sampleReports } from "./support/reports.ts";

/** Patterns that recheck calls slow and that may stay: the pattern as written, and why it cannot be slow where it is used. */
const ALLOWED: Readonly<Record<string, string>> = {};

type Check = typeof import("recheck").checkSync;
let check: Check;
beforeAll(async () => {
  // Its own JavaScript, not the native program: the same answer everywhere.
  process.env.RECHECK_BACKEND = "pure";
  ({ checkSync: check } = await import("recheck"));
});

/** What is wrong with an expression, or `null`. */
function complaint({ source, flags, where }: Found): string | null {
  if (!/[uv]/u.test(flags) && source.includes("\\p{")) return `${where} /${source}/${flags}: \\p{…} without the u flag`;
  const result = check(source, flags, { timeout: 30_000 });
  if (result.status === "safe") return null;
  const why =
    result.status === "vulnerable"
      ? `${result.complexity.summary}, e.g. ${result.attack.pattern}`
      : JSON.stringify(result.error);
  return `${where} /${source}/${flags}: ${why}`;
}

describe("recheck", () => {
  test.each(["^(a|aa)+$", "x*x*x*x*y", "\\s+$"])("tells that %s can be slow", (source) => {
    expect(complaint({ source, flags: "u", where: "here" })).not.toBeNull();
  });

  test.each(["\\p{Lu}\\p{Ll}+", "^\\s*\\d{4}-\\d{2}$"])("tells that %s cannot", (source) => {
    expect(complaint({ source, flags: "u", where: "here" })).toBeNull();
  });
});

test("literals are found where they stand", () => {
  const code = "const a = 1 / 2 / 3;\nconst WORD = /a\\/b[/]c/gu;\nconst s = '/no/';";
  expect(literalsOf("x.ts", code)).toEqual([{ source: "a\\/b[/]c", flags: "gu", where: "x.ts:2" }]);
});

describe("every regular expression of the source is safe", { timeout: 600_000 }, () => {
  test("those written as literals", () => {
    const found = unique(sourceFiles().flatMap((file) => literalsOf(file)));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ source }) => !(source in ALLOWED)).flatMap((each) => complaint(each) ?? [])).toEqual([]);
  });

  test("those put together by the program", async () => {
    const built = await builtDuring(async () => {
      await loadEverySource();
      const { readReport } = await import("./support/read-report.ts");
      for (const report of sampleReports()) readReport(report);
    });
    expect(
      unique(built)
        .filter(({ source }) => !(source in ALLOWED))
        .flatMap((each) => complaint(each) ?? []),
    ).toEqual([]);
  });

  test("those allowed are still there", () => {
    const sources = new Set(
      sourceFiles()
        .flatMap((file) => literalsOf(file))
        .map(({ source }) => source),
    );
    expect(Object.keys(ALLOWED).filter((source) => !sources.has(source))).toEqual([]);
  });
});

function unique(found: readonly Found[]): Found[] {
  return [...new Map(found.map((each) => [`${each.source}/${each.flags}`, each])).values()];
}
