import { expect, test } from "vitest";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { nameOrigins } from "./name-origins.ts";

const origins = nameOrigins(loadLexicons());

test.each([
  { name: "Ana Lomidze", of: "GE" },
  { name: "Petra Malková", of: "CZ" },
  { name: "Petra Malkova", of: "RU" },
  { name: "Nguyen Thi Lan", of: "VN" },
  { name: "Rashid Aliyev", of: "AZ" },
  { name: "Rashid Aliyev", of: "UZ" },
  { name: "ABE Yamamoto", of: "JP" },
  { name: "Ömer Dağlı", of: "TR" },
])("$name is a name of $of", ({ name, of }) => {
  expect([...origins.of(name)]).toContain(of);
});

test.each(["Ann Lee", "X", "", "Ove"])("%s may be from anywhere", (name) => {
  expect(origins.of(name).size).toBe(0);
});
