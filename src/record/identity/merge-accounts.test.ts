import { describe, expect, test } from "vitest";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Account, AccountPerson } from "./account.ts";
import { conclude } from "./conclude.ts";
import { mergeAccounts } from "./merge-accounts.ts";

type Told = Partial<Omit<Account, "participants" | "report">> & {
  readonly document?: string;
  readonly published?: string | null;
  readonly publisher?: string;
  readonly text?: string;
  /** "GE Maia Botchoradze". */
  readonly people?: readonly string[];
};

let count = 0;
/** An account of a meeting of the foreign ministers of Georgia and Denmark on 3 March 2025, unless told otherwise. */
function account({
  document,
  published = "2025-03-04",
  publisher,
  text,
  people = MINISTERS,
  ...given
}: Told = {}): Account {
  const name = document ?? `report ${++count}`;
  return {
    id: `m${name} ${count}`,
    revision: count,
    subject: "meeting.1",
    report: {
      document: name,
      name,
      publisher: publisher ?? null,
      published,
      text: text ?? ownWords(count),
    },
    parties: ["DK", "GE"],
    kind: "meeting",
    status: "held",
    date: "2025-03-03",
    dateBasis: "said",
    place: { country: null, city: null },
    participants: people.map(person),
    formats: [],
    topics: [],
    ...given,
  };
}

/** Words that no other text has, and two names. */
const ownWords = (number: number): string =>
  `${["one", "two", "three", "four"].map((word) => word + number).join(" ")} Holmgaard Botchoradze`;

function person(words: string): AccountPerson {
  const [country = "", ...name] = words.split(" ");
  return {
    name: name.join(" "),
    country,
    countrySaid: true,
    rank: OTHER_RANKS[name.join(" ")] ?? "foreign-minister",
    office: null,
    officeSaid: false,
  };
}
const OTHER_RANKS: Readonly<Record<string, Rank>> = {
  "Otar Lomidze": "head-of-state",
  "Nino Beridze": "senior-official",
};
const MINISTERS = ["DK Karin Holmgaard", "GE Maia Botchoradze"];

/** Which accounts came together, as their numbers: "1+3 2". */
function merged(...told: readonly Told[]): string {
  const accounts = told.map(account);
  return mergeAccounts(accounts)
    .map((cluster) => cluster.accounts.map((each) => accounts.indexOf(each) + 1).join("+"))
    .join(" ");
}

describe("reports of one meeting", () => {
  test.each<[string, Told[]]>([
    ["spell its people otherwise", [{}, { people: ["GE M. Bochoradze", "DK Holmgaard"] }]],
    ["name people of one side only", [{}, { people: ["GE Maia Botchoradze"] }]],
    ["name nobody", [{}, { people: [] }]],
    [
      "name different members of a delegation, and one that both have",
      [{}, { people: [...MINISTERS, "GE Nino Beridze"] }],
    ],
    ["tell a day and days among which it is", [{}, { date: "2025-03-01/2025-03-05" }]],
    ["tell a day and the same day of a year not told", [{}, { date: "XXXX-03-03", published: null }]],
    [
      "were a day apart, and one tells only when it was published",
      [{}, { date: "2025-03-04", dateBasis: "published" }],
    ],
    [
      "came two days late, and tells no day",
      [{ dateBasis: "inferred" }, { date: "2025-03-05", dateBasis: "published" }],
    ],
    [
      "leaves the day to come open, and it was held a week later",
      [{}, { status: "scheduled", date: null, published: "2025-02-24" }],
    ],
    [
      "of which one tells of the visit alone",
      [{}, { kind: "visit", people: [], date: "2025-03-02/2025-03-04", place: { country: "GE", city: null } }],
    ],
    ["was planned by video and held, and one calls it a call", [{ kind: "call", status: "scheduled" }, {}]],
    ["with one letter amiss", [{}, { people: ["DK Karin Holmgard", "GE Maia Botchoradz"] }]],
    ["told of the plan, and it was held two days later", [{ status: "scheduled", date: "2025-03-01" }, {}]],
    ["call it consultations and a meeting", [{ kind: "consultations" }, {}]],
    [
      "write the city otherwise",
      [{ place: { country: "IN", city: "Delhi" } }, { place: { country: "IN", city: "New Delhi" } }],
    ],
  ])("%s", (_, told) => {
    expect(merged(...told)).toBe("1+2");
  });
});

describe("two meetings", () => {
  test.each<[string, Told[]]>([
    ["the same two a week later", [{}, { date: "2025-03-10" }]],
    ["the same two on the next day, both days said", [{}, { date: "2025-03-04" }]],
    ["the president receives the guest on the same day", [{}, { people: ["DK Karin Holmgaard", "GE Otar Lomidze"] }]],
    [
      "the same, by surnames alone",
      [{ people: ["DK Holmgaard", "GE Botchoradze"] }, { people: ["DK Holmgaard", "GE Lomidze"] }],
    ],
    [
      "a woman and a man of one family name",
      [
        { people: ["AZ Aysel Rustamova"], parties: ["AZ", "GE"] },
        { people: ["AZ Anar Rustamov"], parties: ["AZ", "GE"] },
      ],
    ],
    ["a telephone call before the meeting", [{}, { kind: "call" }]],
    ["with another neighbour", [{}, { parties: ["DK", "SE"], people: ["DK Karin Holmgaard"] }]],
    [
      "of two, and of the two with a third on the next day",
      [{}, { date: "2025-03-04", dateBasis: "inferred", parties: ["DK", "GE", "SE"] }],
    ],
    [
      "in two countries",
      [{ place: { country: "GE", city: "Tbilisi" }, people: [] }, { place: { country: "DK", city: null } }],
    ],
    [
      "one report tells of the guest and of two hosts",
      [{ document: "both" }, { document: "both", people: ["DK Karin Holmgaard", "GE Otar Lomidze"] }],
    ],
    [
      "one report tells of a programme of some days",
      [
        { document: "both", date: "2025-03-03/2025-03-05" },
        { document: "both", date: "2025-03-03/2025-03-05" },
      ],
    ],
    [
      "one outlet tells of today, and the next day of today",
      [
        { publisher: "Example News", dateBasis: "inferred" },
        { publisher: "Example News", dateBasis: "inferred", date: "2025-03-04" },
      ],
    ],
    ["a plan comes after what was held", [{}, { status: "scheduled", date: null, published: "2025-03-06" }]],
    [
      "the day of publication is before the day that another tells",
      [{ date: "2025-03-02", dateBasis: "published" }, {}],
    ],
    [
      "the president and the minister see him with the same adviser",
      [
        { people: ["DK Karin Holmgaard", "GE Otar Lomidze", "GE Nino Beridze"] },
        { people: [...MINISTERS, "GE Nino Beridze"] },
      ],
    ],
    ["nothing tells the day of one", [{}, { date: null, published: null }]],
    [
      "a visit of several days, in a report that nowhere names those who met",
      [
        {},
        {
          kind: "visit",
          people: ["DK Karin Holmgaard"],
          date: "2025-03-02/2025-03-04",
          text: "Denmark's minister travels.",
        },
      ],
    ],
  ])("%s", (_, told) => {
    expect(merged(...told)).toBe("1 2");
  });
});

describe("guests of one host", () => {
  const visit = { place: { country: "GE", city: "Tbilisi" } };
  const host = "GE Maia Botchoradze";
  const minister: Told = { ...visit, people: [host, "DK Karin Holmgaard"] };
  const adviser: Told = { ...visit, people: [host, "DK Jens Lindqvist"] };
  const both: Told = { ...visit, people: [host, "DK Karin Holmgaard", "DK Jens Lindqvist"] };

  test("of whom each report names another are two", () => {
    expect(merged(minister, adviser)).toBe("1 2");
  });

  test("are one where a third report names both", () => {
    expect(merged(minister, adviser, both)).toBe("1+2+3");
  });

  test("but not hosts of one guest", () => {
    const guest = { place: { country: "DK", city: "Copenhagen" } };
    expect(merged({ ...minister, ...guest }, { ...adviser, ...guest }, { ...both, ...guest })).not.toContain("1+2");
  });
});

describe("what one report tells twice", () => {
  test("of the same people on one day is one", () => {
    expect(merged({ document: "twice" }, { document: "twice", kind: "consultations" })).toBe("1+2");
  });

  test("of a visit, and of the only meeting in it, is one", () => {
    const days = { document: "visit", date: "2025-03-02/2025-03-04", place: { country: "GE", city: null } };
    expect(merged({ ...days, kind: "visit", people: [] }, days)).toBe("1+2");
  });
});

describe("what is open", () => {
  const president: Told = { people: ["DK Karin Holmgaard", "GE Otar Lomidze"] };

  test("goes with the only meeting that fits", () => {
    expect(merged({}, {}, { people: ["DK Karin Holmgaard"] })).toBe("1+2+3");
  });

  test("and with none where two fit as well", () => {
    expect(merged({}, president, { people: ["DK Karin Holmgaard"] })).toBe("1 2 3");
  });

  test("joins nothing that is apart: a month does not make two of its days one", () => {
    expect(merged({}, { date: "2025-03-20" }, { date: "2025-03" })).not.toContain("1+2");
  });

  test("the order in which accounts come makes no difference", () => {
    const told: Told[] = [
      {},
      president,
      { people: [] },
      { date: "2025-03-02/2025-03-04" },
      { date: "2025-03-10" },
      president,
    ];
    const accounts = told.map(account);
    const sets = (list: readonly Account[]) =>
      mergeAccounts(list)
        .map((cluster) =>
          cluster.accounts
            .map(({ id }) => id)
            .sort()
            .join("+"),
        )
        .sort();
    const expected = sets(accounts);
    for (let turn = 1; turn < accounts.length; turn++)
      expect(sets([...accounts.slice(turn), ...accounts.slice(0, turn)])).toEqual(expected);
    expect(sets([...accounts].reverse())).toEqual(expected);
  });
});

describe("what reports come to together", () => {
  const meet = (...told: readonly Told[]) => {
    const clusters = mergeAccounts(told.map(account));
    expect(clusters).toHaveLength(1);
    return conclude(clusters[0]!);
  };
  const SHARED =
    "The ministers of Denmark and Georgia spoke of rail freight, of ports, and of students who want to study abroad.";

  test("copies of one text are one source, be they shortened", () => {
    const copy = { text: SHARED, date: "2025-03-04", dateBasis: "published" } as const;
    const meeting = meet(copy, { ...copy, text: SHARED.slice(0, 70) }, { ...copy, text: `Wire: ${SHARED}` }, {}, {});
    expect(meeting.sources).toBe(3);
    expect(meeting.accounts.map(({ source }) => source)).toEqual([1, 1, 1, 2, 3]);
    expect(meeting.date).toBe("2025-03-03");
  });

  test("where they differ each keeps its own value", () => {
    const meeting = meet(
      {},
      { date: "2025-03-04", dateBasis: "published", document: "told late" },
      { document: "third" },
    );
    expect(meeting.differences).toMatchObject([
      { property: "date", values: [{ value: "2025-03-03" }, { value: "2025-03-04", documents: ["told late"] }] },
    ]);
  });

  test("what one leaves open is narrowed, and is no difference", () => {
    const meeting = meet({ date: "XXXX-03-03", published: null }, {});
    expect(meeting).toMatchObject({ date: "2025-03-03", differences: [] });
  });

  test("a plan and what came of it are one meeting, held", () => {
    expect(meet({ status: "scheduled", date: "2025-03-01" }, {})).toMatchObject({ status: "held", date: "2025-03-03" });
  });

  test("people are brought together under their fullest name, and the lower side gives the level", () => {
    const meeting = meet({}, { people: ["GE Botchoradze", "DK Karin Holmgaard"] });
    expect(meeting.participants.map(({ name, documents }) => [name, documents.length])).toEqual([
      ["Karin Holmgaard", 2],
      ["Maia Botchoradze", 2],
    ]);
    expect(meeting.level).toBe("foreign-minister");
  });

  test("the meeting is called after the account that came first", () => {
    const [first, second] = [account(), account()];
    expect(conclude(mergeAccounts([first, second])[0]!).id).toBe(first.id);
  });

  test("a day that reports tell goes before one that is only that of their publication", () => {
    const late = { date: "2025-03-04", dateBasis: "published" } as const;
    expect(meet({ dateBasis: "inferred" }, late, late).date).toBe("2025-03-03");
  });

  test("a visit is the meeting that another report tells of", () => {
    const visit = { kind: "visit", people: [], place: { country: "GE", city: null } } as const;
    expect(meet(visit, { place: { country: "GE", city: "Tbilisi" } })).toMatchObject({
      kind: "meeting",
      place: { country: "GE", city: "Tbilisi" },
    });
  });

  test("a city is one of the country that most tell", () => {
    const there = { place: { country: "GE", city: null } };
    expect(meet(there, there, { place: { country: "DK", city: "Copenhagen" } }).place).toEqual(there.place);
  });

  test("a surname that may be several people's is that of the only one there", () => {
    const [told, bare] = [account(), account({ people: ["DK Karin Holmgaard", "GE Botchoradze"] })];
    const known = { ...told, participants: told.participants.map((one) => ({ ...one, person: `p ${one.name}` })) };
    const apart = { ...bare, participants: bare.participants.map((one) => ({ ...one, person: `p ${one.name}` })) };
    const [cluster] = mergeAccounts([known, apart]);
    expect(conclude(cluster!).participants.map(({ name }) => name)).toEqual(["Karin Holmgaard", "Maia Botchoradze"]);
  });

  test("one report that counts a president in does not raise the level", () => {
    expect(meet({}, {}, { people: [...MINISTERS, "GE Otar Lomidze"] }).level).toBe("foreign-minister");
  });
});

describe("who is named nowhere in a report", () => {
  const planned: Told = {
    people: ["DK Karin Holmgaard"],
    status: "scheduled",
    date: "2025-03-01/2025-03-05",
    text: "Holmgaard will hold talks in Tbilisi",
  };

  test("is the only host of the same level", () => {
    expect(merged(planned, {})).toBe("1+2");
  });

  test.each<[string, Told[]]>([
    ["where there are two hosts", [{ people: ["DK Karin Holmgaard", "GE Otar Lomidze"] }, {}]],
    ["of another level", [{ people: ["DK Karin Holmgaard", "GE Nino Beridze"] }]],
    ["on other days", [{ date: "2025-03-06" }]],
  ])("is not known %s", (_, told) => {
    expect(merged(planned, ...told)).toBe(["1", ...told.map((_, index) => index + 2)].join(" "));
  });

  test("is one of those met on a visit", () => {
    expect(merged({ ...planned, kind: "visit" }, {})).toBe("1 2");
  });
});

test("a visit is no meeting in another country of somebody who is not named", () => {
  const visit: Told = { kind: "visit", people: ["DK Karin Holmgaard"], place: { country: "GE", city: null } };
  expect(merged(visit, { people: ["DK Karin Holmgaard"], place: { country: "GE", city: null } })).toBe("1+2");
  expect(merged(visit, { people: ["DK Karin Holmgaard"], place: { country: "AT", city: null } })).toBe("1 2");
});
