import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../shared/calendar.ts";
import type { Rank } from "../../../shared/vocabulary.ts";
import { linkPeople } from "./link-people.ts";
import type { Mention } from "./mention.ts";

type Told = Partial<Omit<Mention, "day">> & { readonly name: string; readonly day?: string };

/** A foreign minister of Georgia in 2025, each mention in a report of its own, unless told otherwise. */
function mention({ day = "2025-03-03", ...given }: Told, index: number): Mention {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return {
    country: "GE",
    countrySaid: true,
    rank: "foreign-minister",
    office: "Foreign Minister",
    officeSaid: true,
    document: 100 + index,
    account: 100 + index,
    ...given,
    day: dayNumber({ year, month, day: date }),
  };
}

/** Which mentions came together, as their numbers: "1+3 2". */
function linked(...told: readonly Told[]): string {
  const mentions = told.map(mention);
  return linkPeople(mentions)
    .map((person) => person.mentions.map((each) => mentions.indexOf(each) + 1).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((numbers) => numbers.join("+"))
    .join(" ");
}

const minister = { rank: "minister" as Rank, office: "Minister of Energy" };
const president = { rank: "head-of-state" as Rank, office: "President" };

describe("one person", () => {
  test.each<[string, Told[]]>([
    ["spelt otherwise", [{ name: "Maka Bochorishvili" }, { name: "Maka Botchorishvili" }]],
    ["in another script", [{ name: "Maka Bochorishvili" }, { name: "მაკა ბოჭორიშვილი" }]],
    ["by the spelling of another language", [{ name: "Jeyhun Bayramov" }, { name: "Ceyhun Bayramov" }]],
    ["names turned round", [{ name: "Kishida Fumio" }, { name: "Fumio Kishida" }]],
    ["with a patronymic and without", [{ name: "Vladimir Vladimirovich Orlov" }, { name: "Vladimir Orlov" }]],
    ["by initials", [{ name: "Subrahmanyam Nataraj" }, { name: "S. Nataraj" }]],
    ["by surname, in the same office at that time", [{ name: "Maka Bochorishvili" }, { name: "Bochorishvili" }]],
    [
      "in a later office",
      [{ name: "Maka Bochorishvili" }, { name: "Maka Bochorishvili", day: "2029-05-05", ...president }],
    ],
    [
      "whose side two reports took for another's",
      [
        ...Array.from({ length: 12 }, () => ({ name: "Maka Bochorishvili" })),
        { name: "Maka Bochorishvili", country: "AZ", countrySaid: false },
      ],
    ],
    [
      "of a rare name, whose side one report mistook",
      [
        { name: "Ottilie Grandmaison", country: "FR", rank: "senior-official", office: "Security Adviser" },
        { name: "Ottilie Grandmaison", country: "US", countrySaid: false, rank: "ambassador", office: "Ambassador" },
      ],
    ],
    [
      "whose surname a report gave to the host",
      [{ name: "Maka Bochorishvili" }, { name: "Bochorishvili", country: "AZ", countrySaid: false }],
    ],
    [
      "with a slip of the pen",
      [
        { name: "Lim Chok Tong", country: "SG" },
        { name: "Lam Chok Tong", country: "SG", day: "2025-06-01" },
      ],
    ],
    [
      "who went on to lead a body of states",
      [
        { name: "Karin Holmgaard", country: "DK" },
        {
          name: "Karin Holmgaard",
          country: "NATO",
          rank: "head-of-organisation",
          office: "Secretary General",
          day: "2029-01-01",
        },
      ],
    ],
  ])("%s", (_, told) => {
    expect(linked(...told)).toBe(told.map((_, index) => index + 1).join("+"));
  });
});

describe("two people", () => {
  test.each<[string, Told[]]>([
    [
      "of one name in different offices of different countries",
      [
        { name: "Ali Hassan", country: "EG" },
        { name: "Ali Hassan", country: "SO", ...minister },
      ],
    ],
    [
      "of one name in the same office of different countries",
      [
        { name: "Ali Hassan", country: "EG" },
        { name: "Ali Hassan", country: "SO" },
      ],
    ],
    [
      "of a common name, of whom one side was worked out",
      [
        { name: "Ali Hassan", country: "EG", rank: "senior-official", office: "Security Adviser" },
        { name: "Ali Hassan", country: "SO", countrySaid: false, ...minister },
      ],
    ],
    ["a man and a woman", [{ name: "Jeyhun Bayramov" }, { name: "Jeyhuna Bayramova" }]],
    ["brothers", [{ name: "Mahinda Rajapaksa" }, { name: "Gotabaya Rajapaksa" }]],
    ["father and son", [{ name: "Khalid bin Salman bin Rashid Al Noor" }, { name: "Salman bin Rashid Al Noor" }]],
    [
      "whom one meeting names both",
      [
        { name: "Jill Holmgaard", account: 1, rank: "other", office: null },
        { name: "Holmgaard", account: 1 },
      ],
    ],
    ["decades apart", [{ name: "Maka Bochorishvili" }, { name: "Maka Bochorishvilli", day: "1971-01-01" }]],
    [
      "of whom many reports give each another office",
      [
        ...Array.from({ length: 1 }, () => ({ name: "Anura Kumara Bandara", ...president })),
        { name: "Anura Bandara", rank: "senior-official" as Rank, office: "Treasury Secretary" },
      ],
    ],
  ])("%s", (_, told) => {
    expect(linked(...told)).toBe("1 2");
  });

  test("a surname that fits two stays by itself", () => {
    expect(
      linked({ name: "Lee Kuan Yew" }, { name: "Lee Hsien Loong" }, { name: "Lee", office: null, rank: "other" }),
    ).toBe("1 2 3");
  });

  test("a surname goes to the one who held the office at that time", () => {
    const told = [
      { name: "Chaim Herzog", ...president, day: "1986-01-01" },
      { name: "Isaac Herzog", ...president, day: "2022-01-01" },
      { name: "Herzog", ...president, day: "2022-03-01" },
    ];
    expect(linked(...told)).toBe("1 2+3");
  });
});

test("the order of the mentions makes no difference", () => {
  const mentions = [
    "Maka Bochorishvili",
    "M. Bochorishvili",
    "Bochorishvili",
    "Botchorishvili",
    "Maka Botchorishvili",
  ].map((name, index) => mention({ name }, index));
  const names = (given: readonly Mention[]) =>
    linkPeople(given).map(({ mentions: of }) => of.map(({ name }) => name).sort());
  expect(names(mentions)).toHaveLength(1);
  expect(names([...mentions].reverse())).toEqual(names(mentions));
});

test("reasons are kept for each join", () => {
  const [person] = linkPeople([{ name: "Maka Bochorishvili" }, { name: "Bochorishvili" }].map(mention));
  expect(person!.links).toEqual([expect.objectContaining({ a: "Maka Bochorishvili (GE)", b: "Bochorishvili (GE)" })]);
  expect(person!.links[0]!.because).toContain("both for GE");
});
