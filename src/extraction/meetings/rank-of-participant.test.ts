import { expect, test } from "vitest";
import { readReport } from "../../../test/support/read-report.ts";
import { report } from "../../../test/support/reports.ts";

/** By which rank somebody is given who is named by several offices, or by one that sounds higher than it is. */
test.each([
  {
    text: "Czech Ambassador Petr Dvorak met with President of the Cambodian National Assembly Sok Vuthy in Phnom Penh.",
    name: "Sok Vuthy",
    rank: "speaker",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with Ivo Lukic, President of the Foreign Policy Committee of the Croatian Parliament, in Zagreb.",
    name: "Ivo Lukic",
    rank: "legislator",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with the Head of the EU Delegation to Vietnam, Ms Ada Holt, in Hanoi.",
    name: "Ada Holt",
    rank: "senior-official",
  },
  {
    text: "Czech Foreign Minister Petr Dvorak met with Canadian Foreign Secretary Ada Holt in Ottawa.",
    name: "Ada Holt",
    rank: "foreign-minister",
  },
  {
    text: "Czech Foreign Minister Petr Dvorak met with Indian Foreign Secretary Anil Rao in Delhi.",
    name: "Anil Rao",
    rank: "senior-official",
  },
  {
    text: "Czech Minister Petr Dvorak met with Ambassador of the European Union to Ghana Ada Holt in Accra.",
    name: "Ada Holt",
    rank: "ambassador",
  },
  {
    text: "Polish Deputy Minister Jan Novak met Czech Ambassador Petr Dvorak in Warsaw. The Minister was glad.",
    name: "Jan Novak",
    rank: "deputy-minister",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with President of the Lebanese Petroleum Administration Walid Hobeika in Beirut.",
    name: "Walid Hobeika",
    rank: "head-of-organisation",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with President of the Russian Federation Ivan Orlov in Moscow.",
    name: "Ivan Orlov",
    rank: "head-of-state",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with Sultan Karim Haddad, Minister of Industry of Lebanon, in Beirut.",
    name: "Karim Haddad",
    rank: "minister",
  },
  {
    text: "Czech Ambassador Petr Dvorak met with Saudi Foreign Minister Prince Salim bin Nasser in Riyadh.",
    name: "Salim bin Nasser",
    rank: "foreign-minister",
  },
])("$name: $text", ({ text, name, rank }) => {
  const reading = readReport(report({ text, published: "2024-05-20" }));
  const people = reading.meetings.flatMap(({ participants }) => participants);
  expect(people.find((each) => each.name === name)?.rank).toBe(rank);
});
