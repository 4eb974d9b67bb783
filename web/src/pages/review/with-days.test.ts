import { expect, test } from "vitest";
import { withDays } from "./with-days.ts";

const plain = (line: string) => withDays(line).replaceAll("\u{A0}", " ");

test.each([
  ["the same day, 2024-06-20", "the same day, 20 June 2024"],
  ["2024-02-03/2024-02-04: two reports", "3 February 2024 to 4 February 2024: two reports"],
])("%s", (line, words) => {
  expect(plain(line)).toBe(words);
});

test.each([
  ["note-2024-02-03-evening", "the name of a report"],
  ["2024-02", "no day"],
])("%s stays as it is: %s", (line) => {
  expect(plain(line)).toBe(line);
});
