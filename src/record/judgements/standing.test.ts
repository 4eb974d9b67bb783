import { describe, expect, test } from "vitest";
import type { AccountReference, Judgement, Reference, Verdict } from "./judgement.ts";
import { standingOf } from "./standing.ts";

function account(id: string): AccountReference {
  const words = { revision: "r000000000000", field: "text" as const, start: 0, end: 3, quote: "met" };
  return { kind: "account", id, document: "d000000000000", name: "a report", sides: ["DK", "GE"], words };
}

/** Made on the day of its number in a month. */
function judgement(
  id: number,
  verdict: Verdict,
  about: readonly (string | Reference)[],
  more: Partial<Judgement> = {},
): Judgement {
  return {
    id: `j${id}`,
    verdict,
    about: about.map((each) => (typeof each === "string" ? account(each) : each)),
    property: null,
    value: null,
    was: null,
    overrules: [],
    by: "A. Desk",
    why: null,
    made: `2025-03-${String(id).padStart(2, "0")}T10:00:00.000Z`,
    ...more,
  };
}

const withdraws = (id: number, ...targets: number[]) =>
  judgement(
    id,
    "restore",
    targets.map((target) => ({ kind: "judgement" as const, id: `j${target}` })),
  );

/** "j1 stands, j2 withdrawn by j3", whatever the order in which they are given. */
function standing(...judgements: readonly Judgement[]): string {
  const inWords = (given: readonly Judgement[]) =>
    [...standingOf(given)]
      .map(([{ id }, state]) => `${id} ${state.state}${"by" in state ? ` by ${state.by}` : ""}`)
      .join(", ");
  expect(inWords([...judgements].reverse())).toBe(inWords(judgements));
  return inWords(judgements);
}

describe("a judgement stands", () => {
  test("unless it is withdrawn", () => {
    expect(standing(judgement(1, "same", ["a", "b"]), withdraws(2, 1))).toBe("j1 withdrawn by j2, j2 stands");
  });

  test("again when its withdrawal is withdrawn", () => {
    expect(standing(judgement(1, "same", ["a", "b"]), withdraws(2, 1), withdraws(3, 2))).toBe(
      "j1 stands, j2 withdrawn by j3, j3 stands",
    );
  });

  test("unless a later one says the contrary", () => {
    expect(standing(judgement(1, "same", ["a", "b"]), judgement(2, "different", ["b", "a"]))).toBe(
      "j1 overruled by j2, j2 stands",
    );
    expect(standing(judgement(1, "different", ["a", "b"]), judgement(2, "same", ["a", "b"]))).toBe(
      "j1 overruled by j2, j2 stands",
    );
  });

  test("again when that is withdrawn", () => {
    expect(standing(judgement(1, "same", ["a", "b"]), judgement(2, "different", ["a", "b"]), withdraws(3, 2))).toBe(
      "j1 stands, j2 withdrawn by j3, j3 stands",
    );
  });

  test("of A = B, B = C and A is not C the oldest gives way", () => {
    const [ab, bc, ac] = [
      judgement(1, "same", ["a", "b"]),
      judgement(2, "same", ["b", "c"]),
      judgement(3, "different", ["a", "c"]),
    ];
    expect(standing(ab, bc, ac)).toBe("j1 overruled by j3, j2 stands, j3 stands");
  });

  test("a chain that comes to the contrary overrules what was said before it", () => {
    const different = judgement(1, "different", ["a", "c"]);
    expect(standing(different, judgement(2, "same", ["a", "b"]), judgement(3, "same", ["b", "c"]))).toContain(
      "j1 overruled",
    );
  });

  test("what it names as overruled is so as long as it stands", () => {
    const [old, fresh] = [
      judgement(1, "different", ["a", "b"]),
      judgement(2, "same", ["c", "d"], { overrules: ["j1"] }),
    ];
    expect(standing(old, fresh)).toBe("j1 overruled by j2, j2 stands");
    expect(standing(old, fresh, withdraws(3, 2))).toBe("j1 stands, j2 withdrawn by j3, j3 stands");
  });

  test("of two corrections of one value the later; of two values both", () => {
    const date = (id: number, value: string) => judgement(id, "correct", ["a"], { property: "date", value });
    const kind = judgement(3, "correct", ["a"], { property: "kind", value: "call" });
    expect(standing(date(1, "2025-03-01"), date(2, "2025-03-02"), kind)).toBe(
      "j1 overruled by j2, j2 stands, j3 stands",
    );
  });

  test("a correction of a meeting and one of a report are of two things", () => {
    const whole: Reference = { kind: "meeting", id: "a", of: account("a") };
    const of = { property: "date", value: "2025-03-01" };
    expect(standing(judgement(1, "correct", [whole], of), judgement(2, "correct", ["a"], of))).toBe(
      "j1 stands, j2 stands",
    );
  });
});
