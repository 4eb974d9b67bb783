import { describe, expect, test } from "vitest";
import { Bonds } from "./bonds.ts";

const tie = (a: number, b: number) => ({ a, b, because: "judged" });

describe("bonds", () => {
  test("without judgements everything may come together", () => {
    const bonds = new Bonds(3);
    expect(bonds.join(0, 1)).toBe(true);
    expect(bonds.join(1, 2)).toBe(true);
    expect(bonds.rootOf(2)).toBe(bonds.rootOf(0));
  });

  test("what is judged to be apart stays so, also by way of a third", () => {
    const bonds = new Bonds(4, { same: [tie(0, 1)], different: [tie(1, 2)] });
    expect(bonds.rootOf(0)).toBe(bonds.rootOf(1));
    expect(bonds.allows(0, 2)).toBe(false);
    expect(bonds.join(3, 2)).toBe(true);
    expect(bonds.join(3, 0)).toBe(false);
    expect(bonds.rootOf(3)).not.toBe(bonds.rootOf(0));
  });

  test("of what is bound together all that is barred counts", () => {
    const bonds = new Bonds(4, { same: [], different: [tie(0, 3)] });
    bonds.join(1, 0);
    bonds.join(2, 1);
    expect(bonds.allows(2, 3)).toBe(false);
    expect(bonds.allows(3, 2)).toBe(false);
  });

  test("of judgements that contradict each other the one that keeps apart stands", () => {
    const bonds = new Bonds(2, { same: [tie(0, 1)], different: [tie(0, 1)] });
    expect(bonds.same).toEqual([]);
    expect(bonds.rootOf(0)).not.toBe(bonds.rootOf(1));
  });
});
