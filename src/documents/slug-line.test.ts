import { expect, test } from "vitest";
import { slugLine } from "./slug-line.ts";

test.each([
  ["Harbour News, 5 Oct 2023 - 21:40, Tbilisi, Georgia", "Tbilisi | 2023-10-05 | Harbour News"],
  ["01.03.2023 | Brussels | EEAS Press Team", "Brussels | 2023-03-01 | EEAS Press Team"],
  ["Doha / 07 March / GNA", "Doha | XXXX-03-07 | GNA"],
  ["Civic Georgia, Tbilisi / 22 Jun.'12 / 20:05", "Tbilisi | 2012-06-22 | Civic Georgia"],
  ["Civic Georgia, Tbilisi / 3 Feb.'99 / 20:05", "Tbilisi | 1999-02-03 | Civic Georgia"],
  ["28 Oct. 2014 | Press Release (2014) 158-S | Last updated: 28 Oct. 2014 17:05", "none"],
  ["Foreign Minister / 5 October 2023 / Speech", "none"],
  ["The ministers met on 5 October 2023 / in Doha / and agreed.", "none"],
  ["5 October 2023", "none"],
  ["Doha / Sample", "none"],
])("%s", (line, expected) => {
  const found = slugLine(line, 0, line.length);
  expect(found ? `${found.place} | ${found.date} | ${found.agency}` : "none").toBe(expected);
});
