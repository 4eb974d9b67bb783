import { expect, test } from "vitest";
import type { MatrixRow } from "../../../analysis/matrix/matrix.ts";
import type { TopicsAnswer } from "../../operations/find-topics.ts";
import { makePage } from "../page/page.ts";
import { widthOf } from "../page/width.ts";
import { topics } from "./topics.ts";

const NAME = "Example Strategic High-Level Council on Harbours";
const meetings = Array.from({ length: 20 }, (_, at) => ({
  id: `m${at}`,
  date: `2024-01-${`${at + 1}`.padStart(2, "0")}`,
}));
const row = (kind: MatrixRow["kind"], name: string, meeting: string) =>
  ({
    kind,
    name,
    isNew: false,
    silent: null,
    last: null,
    cells: [{ meeting, count: 3, rests: [] }],
  }) as unknown as MatrixRow;
const answer = {
  sides: ["AZ", "GE"],
  meetings,
  rows: [row("topic", "energy", "m19"), row("project", "Example Cable", "m0"), row("organisation", NAME, "m19")],
  undated: 0,
} as unknown as TopicsAnswer;

test("a long name is never cut: it goes on in lines of its own, and its figures stand beside its end", () => {
  const lines = topics.show(answer, makePage({ width: 50, color: false }));
  expect(lines.every((line) => widthOf(line) <= 50)).toBe(true);
  const set = lines.slice(lines.indexOf("bodies") + 1, lines.indexOf("", lines.indexOf("bodies")));
  expect(set.map((line) => line.replace(/[·\d\s]+$/u, "").trim()).join(" ")).toBe(NAME);
  expect(lines.find((line) => line.includes("Harbours"))).toMatch(/3$/u);
});

test("what was told of at none of the meetings shown is counted as that", () => {
  expect(topics.show(answer, makePage({ width: 60, color: false }))).toContain(
    "  1, none at the meetings shown: --kind project --csv",
  );
});

test("in a pipe, where lines are not broken, a name is on one line", () => {
  const lines = topics.show(answer, makePage({ width: Number.POSITIVE_INFINITY, color: false }));
  expect(lines.find((line) => line.includes(NAME))).toMatch(/3$/u);
});
