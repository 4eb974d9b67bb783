import { describe, expect, test } from "vitest";
import type { History } from "../history.ts";
import { type MeetingOf, tellHistory } from "../testing.ts";
import { commitmentsOf } from "./commitments.ts";
import { firstDay } from "./days.ts";
import type { Quoted } from "./quoted.ts";
import type { CommitmentTold, Known, PaperTold } from "./told.ts";

const SIDES = ["AZ", "GE"];

function history(...meetings: MeetingOf[]): History {
  return tellHistory({ sides: SIDES, meetings });
}

function words(quote: string, published: string, meeting: string): Quoted {
  const place = { ref: "r1:1", field: "text", start: 0, end: quote.length, quote };
  const report = { document: "d", title: null, publisher: "Example Wire", url: null, revision: "r1" };
  return { ...place, ...report, published, meeting, day: published };
}

function known<Value>(value: Value): Known<Value> {
  return { value, basis: "said", because: null, words: words("x", "2024-01-01", "m1") };
}

/** A telling at the first meeting of a history, out on its day. */
function told(
  of: History,
  what: string,
  given: Partial<CommitmentTold> & { due?: never; term?: string; at?: number } = {},
) {
  const { term, at = 0, ...more } = given;
  const { meeting } = of.meetings[at]!;
  return {
    act: "agreed",
    kind: "institution",
    what,
    by: known(SIDES),
    person: null,
    to: null,
    due: term === undefined ? null : known(term),
    place: { country: null, city: null },
    words: words(what, meeting.date!, meeting.id),
    bound: words("agreed to", meeting.date!, meeting.id),
    account: null,
    meeting,
    ...more,
  } satisfies CommitmentTold;
}

function states(
  of: History,
  commitments: readonly CommitmentTold[],
  { today = "2025-12-31", papers = [] as PaperTold[] } = {},
) {
  return commitmentsOf({ history: of, commitments, papers, today: firstDay(today) }).map(
    ({ what, state, told }) => `${what}: ${state.is} (${state.why})${told.length > 1 ? ` x${told.length}` : ""}`,
  );
}

const FIRST: MeetingOf = {
  day: "2024-05-20",
  kind: "consultations",
  accounts: [{ says: ["Consultations were held in Tbilisi."] }],
};

describe("a round that was promised", () => {
  const round = (of: History, more = {}) =>
    told(of, "the next round of political consultations will be held in Baku in 2025", {
      kind: "meeting",
      term: "2025",
      place: { country: "AZ", city: "Baku" },
      ...more,
    });

  test("is done by consultations in that place and year, and not by others", () => {
    const of = history(
      FIRST,
      { day: "2024-09-01", kind: "call", accounts: [{ says: ["The ministers spoke by telephone."] }] },
      {
        day: "2025-03-01",
        kind: "consultations",
        place: { country: "GE", city: "Tbilisi" },
        accounts: [{ says: ["A round."] }],
      },
      {
        day: "2025-06-20",
        kind: "consultations",
        place: { country: "AZ", city: "Baku" },
        accounts: [{ says: ["A round."] }],
      },
    );
    const [one] = commitmentsOf({ history: of, commitments: [round(of)], papers: [], today: firstDay("2025-12-31") });
    expect(one!.state).toMatchObject({ is: "done", meeting: "m4" });
    expect(one!.state.why).toBe("the sides met for consultations in Baku on 20\u{A0}June\u{A0}2025, within the term");
    expect(one!.state.evidence[0]!.quote).toBe("A round.");
  });

  test("is done by a meeting on its day, wherever in a third country they were to meet, and by discussions with somebody", () => {
    const of = history(
      { day: "2024-05-20", status: "scheduled", accounts: [{ says: ["The ministers will meet."] }] },
      { day: "2024-05-22", place: { country: "AT", city: "Vienna" }, accounts: [{ says: ["The ministers met."] }] },
    );
    const inVienna = told(of, "meet with his Georgian counterpart in Vienna, Austria on May 22", {
      ...{ act: "planned" as const, kind: "meeting" as const, term: "2024-05-22" },
      ...{ to: known(["GE", "AT"]), place: { country: "AT", city: "Vienna" } },
    });
    const talks = told(of, "hold bilateral discussions with the Georgian minister", {
      ...{ act: "planned" as const, kind: "meeting" as const, to: known(["GE"]) },
    });
    const withOthers = { ...inVienna, what: "meet with his Moldovan counterpart in Vienna", to: known(["MD", "AT"]) };
    const day = "22\u{A0}May\u{A0}2024";
    expect(states(of, [inVienna])[0]).toContain(`done (the sides met in Vienna on ${day}, within the term)`);
    expect(states(of, [talks])[0]).toContain(`done (the sides met on ${day})`);
    expect(states(of, [withOthers])[0]).toContain(": overdue (");
  });

  test("of a body is not done where its leaders met, and its reports name no session of it", () => {
    const council = "the next meeting of the High-Level Example Council will be held in Baku in 2025";
    const at = (says: string) =>
      history(FIRST, { day: "2025-06-20", place: { country: "AZ", city: "Baku" }, accounts: [{ says: [says] }] });
    const promised = (of: History) => [{ ...round(of), what: council }];
    const [visit, session] = [at("The ministers met."), at("The High-Level Example Council met.")];
    expect(states(visit, promised(visit), { today: "2025-12-31" })[0]).not.toContain("done");
    expect(states(session, promised(session), { today: "2025-12-31" })[0]).toContain("done");
  });

  test("is open until its term has passed, then overdue", () => {
    const of = history(FIRST, { day: "2025-11-03", kind: "call", accounts: [{ says: ["They spoke by telephone."] }] });
    expect(states(of, [round(of)], { today: "2025-07-01" })[0]).toContain("open");
    expect(states(of, [round(of)], { today: "2026-01-01" })[0]).toContain("overdue");
  });

  test("of one day is overdue from the next day, and never where it was told on that day", () => {
    const of = history(FIRST, { day: "2024-06-01", accounts: [{ says: ["The ministers spoke of transit."] }] });
    const opening = { act: "planned" as const, kind: "meeting" as const };
    const talks = (term: string) => told(of, "the opening ceremony of the bridge will be held", { ...opening, term });
    expect(states(of, [talks("2024-06-01")], { today: "2024-06-01" })[0]).toContain(": open (");
    expect(states(of, [talks("2024-06-01")], { today: "2024-06-02" })[0]).toContain(": overdue (");
    expect(states(of, [talks("2024-05-20")], { today: "2024-06-02" })[0]).toContain(
      ": silent (it was told for that very day",
    );
  });

  test("is no more than silent where nothing was collected from then", () => {
    const of = history(FIRST);
    expect(states(of, [round(of)], { today: "2026-01-01" })[0]).toContain(
      "silent (its term has passed, and the record has no report",
    );
  });

  test("is overtaken where another place is told since", () => {
    const of = history(FIRST, { day: "2024-10-01", accounts: [{ says: ["They met."] }] });
    const other = told(of, "the next round of political consultations will be held in Tbilisi in 2025", {
      kind: "meeting",
      term: "2025",
      place: { country: "GE", city: "Tbilisi" },
      at: 1,
    });
    expect(states(of, [round(of), other])[0]).toContain("overtaken (another place was told since)");
  });
});

describe("a visit that was promised", () => {
  const invited = (of: History) =>
    told(of, "visit Baku", {
      act: "invited",
      kind: "visit",
      by: known(["AZ"]),
      to: known(["GE"]),
      place: { country: "AZ", city: "Baku" },
    });
  const visit: MeetingOf = {
    day: "2024-11-02",
    place: { country: "AZ", city: "Baku" },
    participants: [{ name: "Lela Maisuradze", country: "GE", rank: "foreign-minister", office: null, documents: [] }],
    accounts: [{ says: ["She was received in Baku."] }],
  };

  test("an invitation and its acceptance are one, and done by the visit", () => {
    const of = history(FIRST, visit);
    const accepted = told(of, "invitation", {
      act: "accepted",
      kind: "visit",
      by: known(["GE"]),
      to: known(["AZ"]),
      person: "Lela Maisuradze",
    });
    expect(states(of, [invited(of), accepted])).toEqual([
      "visit Baku: done (the sides met in Baku on 2\u{A0}November\u{A0}2024, Lela Maisuradze among them) x2",
    ]);
  });

  test("is silent where the sides met again and nothing is told of it", () => {
    const of = history(FIRST, {
      day: "2024-11-02",
      place: { country: "GE", city: "Tbilisi" },
      accounts: [{ says: ["They met."] }],
    });
    expect(states(of, [invited(of)])).toEqual([
      "visit Baku: silent (no term is told, and the one meeting since says nothing of it)",
    ]);
  });
});

describe("a thing that was promised", () => {
  test("is done where a later report tells it as done, and mentioned where it is still to come", () => {
    const opened = history(FIRST, {
      day: "2025-02-01",
      accounts: [{ says: ["Both welcomed that the consulate in Batumi was opened."] }],
    });
    expect(states(opened, [told(opened, "open a consulate in Batumi")])[0]).toContain(
      "done (a later report tells it as done)",
    );
    const planned = history(FIRST, {
      day: "2025-02-01",
      accounts: [{ says: ["The consulate in Batumi will be opened soon."] }],
    });
    expect(states(planned, [told(planned, "open a consulate in Batumi")])[0]).toContain("mentioned (spoken of again)");
  });

  test("money is not other money", () => {
    const of = history(FIRST, {
      day: "2025-02-01",
      accounts: [{ says: ["The assistance package of $40 million for roads was delivered."] }],
    });
    const money = told(of, "provide $75 million for an assistance package for roads", { kind: "aid" });
    expect(states(of, [money])[0]).toContain("silent");
  });

  test("a document is done when one of that title is told as signed", () => {
    const of = history(FIRST, { day: "2025-02-01", accounts: [{ says: ["They met."] }] });
    const { meeting } = of.meetings[1]!;
    const paper: PaperTold = {
      title: "Protocol on Border Crossings",
      stage: "signed",
      date: null,
      sides: [],
      words: words("Protocol on Border Crossings", "2025-02-01", meeting.id),
      told: words("was signed", "2025-02-01", meeting.id),
      account: null,
      meeting,
    };
    const promise = told(of, "sign a protocol on border crossings", { kind: "document" });
    expect(states(of, [promise], { papers: [paper] })[0]).toContain(
      "done (“Protocol on Border Crossings” is told as signed (1\u{A0}February\u{A0}2025))",
    );
    expect(states(of, [promise], { papers: [{ ...paper, stage: "negotiated" }] })[0]).not.toContain("done");
  });
});
