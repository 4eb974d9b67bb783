/** Data flows one way: no module imports from a layer to the right of its own. `npm run map` shows the whole matrix. */
import { describe, expect, test } from "vitest";
import { LAYERS, layerOf, readModules, wrongWay } from "../scripts/map/modules.ts";

const modules = readModules("src");

describe("layers", () => {
  test("no import runs against the flow", () => {
    expect(wrongWay(modules).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("every module stands in a layer, but for the library's door", () => {
    expect(modules.filter((module) => module.layer === null).map(({ path }) => path)).toEqual(["src/index.ts"]);
  });

  test("the pages know the typed client and words that all share, and nothing of what is behind them", () => {
    const pages = readModules("web/src");
    expect(pages.length).toBeGreaterThan(50);
    const known = /^src\/(?:shared\/|interfaces\/client\/)/u;
    const strange = pages.flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith("src/") && !known.test(to)).map((to) => `${path} → ${to}`),
    );
    expect(strange).toEqual([]);
  });

  test("an import against the flow is told", () => {
    const module = { path: "src/language/a.ts", layer: layerOf("src/language/a.ts"), lines: 1, functions: [] };
    expect(LAYERS).toContain(module.layer);
    expect(wrongWay([{ ...module, imports: ["src/interfaces/cli/main.ts", "src/documents/span.ts"] }])).toEqual([
      { from: "src/language/a.ts", to: "src/interfaces/cli/main.ts" },
    ]);
  });
});
