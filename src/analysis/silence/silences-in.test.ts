import { expect, test } from "vitest";
import { tellHistory } from "../testing.ts";
import { silencesIn } from "./silences-in.ts";

const VISA = "The sides agreed to continue [talks on a visa-free regime for students].";
const PORT = "They noted [the growing traffic of the deep-sea port].";
const FULL = [
  "They praised [the school exchange].",
  "They spoke of [grain exports to the south].",
  "They discussed [the census].",
];

test("what was said at most meetings and not at the last is told with its last wording", () => {
  const history = tellHistory({
    sides: ["AZ", "GE"],
    meetings: [
      { day: "2022-03-01", accounts: [{ side: "AZ", says: [VISA, PORT] }] },
      { day: "2023-03-01", accounts: [{ side: "AZ", says: [VISA, PORT] }] },
      { day: "2024-03-01", accounts: [{ side: "AZ", says: [VISA, PORT] }] },
      { day: "2025-03-01", accounts: [{ side: "AZ", says: [PORT, ...FULL] }] },
    ],
  });
  const [silence, ...others] = silencesIn(history);
  expect(others).toEqual([]);
  expect(silence).toMatchObject({
    subject: "talks on a visa-free regime for students",
    last: { day: "2024-03-01", name: "report-3.1" },
    regularity: { said: 3, since: 1 },
    why: "said at 3 of 3 comparable meetings, and not at the last meeting",
  });
});
