import { expect, test } from "vitest";
import { written } from "./written.ts";

test.each([
  ["The ministers discussed transit.", undefined],
  ["Çingiz Əliyev-Şahbazov", undefined],
  ["მეგობრობა ძლიერია", "ka"],
  ["وزير الخارجية يلتقي نظيره", "und-Arab"],
  ["Встреча министров", "und-Cyrl"],
  ["අපි එකට", "si"],
  ["외교부 장관", "ko"],
  ["我们共同努力", "und-Hani"],
  ["会談で述べました", "ja"],
  ["Maka Ivanidze (მაკა ივანიძე) met the Minister", undefined],
  ["2025-07-22", undefined],
  [null, undefined],
])("%s: %s", (words, lang) => {
  expect(written(words)).toEqual(lang === undefined ? { dir: "auto" } : { dir: "auto", lang });
});
