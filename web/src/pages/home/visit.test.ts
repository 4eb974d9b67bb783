import { expect, test } from "vitest";
import { visitNow } from "./visit.ts";

const at = (time: string) => new Date(`2026-01-31T${time}Z`);

test("nothing is new on a first visit", () => {
  expect(visitNow(null, at("08:00:00"))).toEqual({ before: null, seen: "2026-01-31T08:00:00.000Z" });
});

test("a page that is opened again soon is the same visit", () => {
  const kept = { before: "2026-01-30T10:00:00.000Z", seen: at("08:00:00").toISOString() };
  expect(visitNow(kept, at("08:20:00")).before).toBe("2026-01-30T10:00:00.000Z");
});

test("after a while it is another, and new is what came since the one before ended", () => {
  const kept = { before: "2026-01-30T10:00:00.000Z", seen: at("08:00:00").toISOString() };
  expect(visitNow(kept, at("09:00:00")).before).toBe("2026-01-31T08:00:00.000Z");
});
