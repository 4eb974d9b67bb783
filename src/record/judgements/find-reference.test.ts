/** What a judgement is about is found again after a report was read anew, corrected, or read by better rules. */
import { describe, expect, test } from "vitest";
import type { Account } from "../identity/account.ts";
import { findAccount, findMention, findValue } from "./find-reference.ts";
import { referToAccount, referToMention, referToValue } from "./refer.ts";
import type { ToldReport, ToldStatement } from "./told-report.ts";

interface Meeting {
  readonly id: string;
  readonly sides: readonly string[];
  /** Where the words of the meeting stand. */
  readonly at: number;
  readonly words?: string;
  readonly date?: string;
  readonly people?: readonly string[];
}

function report(revision: string, ...meetings: readonly Meeting[]): ToldReport {
  const statements: ToldStatement[] = [];
  const state = (subject: string, property: string, value: string, start: number, quote: string): void => {
    const words = [{ revision, field: "text" as const, start, end: start + quote.length, quote }];
    statements.push({
      number: statements.length + 1,
      subject,
      property: property as never,
      value,
      basis: "said",
      because: null,
      words,
    });
  };
  const accounts = meetings.map(
    ({ id, sides, at, words = "met", date = "2025-03-03", people = [] }, index): Account => {
      const subject = `meeting.${index + 1}`;
      state(subject, "kind", "meeting", at, words);
      state(subject, "date", date, at + 20, "Monday");
      for (const [nth, name] of people.entries())
        state(`${subject}.person.${nth + 1}`, "name", name, at + 40 + 30 * nth, name);
      return {
        id,
        revision: 1,
        subject,
        report: { document: "d1", name: "a report", publisher: null, published: null, text: "" },
        parties: sides,
        kind: "meeting",
        status: "held",
        date,
        dateBasis: "said",
        place: { country: null, city: null },
        participants: people.map((name, nth) => ({
          number: nth + 1,
          name,
          country: sides[0]!,
          countrySaid: true,
          rank: "other" as const,
          office: null,
          officeSaid: false,
        })),
        formats: [],
        topics: [],
      };
    },
  );
  return { document: { key: 1, id: "d1", name: "a report" }, revision: { key: 1, id: revision }, accounts, statements };
}

const SIDES = ["DK", "GE"];
const before = report("r1", { id: "m1", sides: SIDES, at: 100, people: ["Karin Holm", "Maia Botchoradze"] });
const reference = referToAccount(before, before.accounts[0]!);

describe("an account", () => {
  test("is found by its words when another one is found before it and takes its id", () => {
    const now = report("r1", { id: "m1", sides: SIDES, at: 10 }, { id: "m2", sides: SIDES, at: 100 });
    expect(findAccount(reference, now)?.id).toBe("m2");
  });

  test("and when another side is read, and its id is another", () => {
    const now = report("r1", { id: "m9", sides: ["DK", "GE", "NO"], at: 98, words: "have met" });
    expect(findAccount(reference, now)?.id).toBe("m9");
  });

  test("is found in a corrected text by the same words elsewhere, or by its id", () => {
    expect(findAccount(reference, report("r2", { id: "m9", sides: SIDES, at: 130 }))?.id).toBe("m9");
    expect(findAccount(reference, report("r2", { id: "m1", sides: SIDES, at: 130, words: "talks" }))?.id).toBe("m1");
  });

  test("is gone where neither its words nor its id are there, or two may be meant", () => {
    expect(findAccount(reference, report("r1", { id: "m9", sides: SIDES, at: 300 }))).toBeNull();
    const two = report("r2", { id: "m8", sides: SIDES, at: 10 }, { id: "m9", sides: SIDES, at: 90 });
    expect(findAccount(reference, two)).toBeNull();
  });
});

describe("a mention", () => {
  const mention = referToMention(before, before.accounts[0]!, 2);

  test("is found by its name though its number is another", () => {
    const now = report("r1", { id: "m1", sides: SIDES, at: 100, people: ["Maia Botchoradze"] });
    expect(findMention(mention, now)).toMatchObject({ number: 1 });
  });

  test("and by its words where more of the name is read", () => {
    const now = report("r1", { id: "m1", sides: SIDES, at: 100, people: ["Karin Holm", "Dr. Maia Botchoradze"] });
    expect(findMention(mention, now)).toMatchObject({ number: 2 });
  });

  test("is gone with its name", () => {
    const now = report("r2", { id: "m1", sides: SIDES, at: 100, people: ["Karin Holm"] });
    expect(findMention(mention, now)).toBeNull();
  });
});

test("a value is found by what it is, and where another is read there by its words", () => {
  const value = referToValue(before, before.statements.find(({ property }) => property === "date")!)!;
  expect(findValue(value, before)?.value).toBe("2025-03-03");
  const now = report("r1", { id: "m1", sides: SIDES, at: 100, date: "2025-03-10" });
  expect(findValue(value, now)?.value).toBe("2025-03-10");
});
