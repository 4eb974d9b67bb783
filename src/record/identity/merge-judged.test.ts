/** Accounts as they are brought together when somebody judged of some pairs. */
import { describe, expect, test } from "vitest";
import type { Account } from "./account.ts";
import { mergeAccounts } from "./merge-accounts.ts";

function account(number: number, given: Partial<Account> = {}): Account {
  const name = `report ${number}`;
  const text = ["one", "two", "three", "four", "Holmgaard", "Lund"]
    .map((word, at) => (at < 4 ? word + number : word))
    .join(" ");
  return {
    id: `m${number}`,
    revision: number,
    subject: "meeting.1",
    report: { document: name, name, publisher: null, published: "2025-03-04", text },
    parties: ["DK", "GE"],
    kind: "meeting",
    status: "held",
    date: "2025-03-03",
    dateBasis: "said",
    place: { country: null, city: null },
    participants: ["DK Karin Holmgaard", "GE Maia Botchoradze"].map((words) => ({
      name: words.slice(3),
      country: words.slice(0, 2),
      countrySaid: true,
      rank: "foreign-minister",
      office: "Foreign Minister",
      officeSaid: true,
    })),
    formats: [],
    topics: [],
    ...given,
  };
}

type Pairs = readonly (readonly [number, number])[];

/** Which accounts came together: "1+3 2". */
function merged(accounts: readonly Account[], same: Pairs, different: Pairs = []): string {
  const tie = ([a, b]: readonly [number, number]) => ({ a: `m${a}`, b: `m${b}`, because: "judged" });
  return mergeAccounts(accounts, { same: same.map(tie), different: different.map(tie) })
    .map(({ accounts: of }) => of.map(({ id }) => id.slice(1)).join("+"))
    .join(" ");
}

const later = { date: "2025-09-09" };

describe("judged to be one meeting", () => {
  test("whatever their days are, with all that rules take for either", () => {
    const accounts = [account(1), account(2), account(3, later), account(4, later)];
    expect(merged(accounts, [])).toBe("1+2 3+4");
    expect(merged(accounts, [[1, 3]])).toBe("1+2+3+4");
  });

  test("though they have no two sides in common", () => {
    const accounts = [account(1), account(2, { parties: ["AT", "CH"], participants: [] })];
    expect(merged(accounts, [[1, 2]])).toBe("1+2");
  });

  test("of accounts that are not there nothing is told", () => {
    expect(merged([account(1), account(2, later)], [[1, 7]])).toBe("1 2");
  });
});

describe("judged to be two meetings", () => {
  test("whatever speaks for one", () => {
    const accounts = [account(1), account(2), account(3)];
    expect(merged(accounts, [], [[1, 2]]).split(" ")).toHaveLength(2);
  });

  test("what is one with the first is not the second, either", () => {
    const accounts = [account(1), account(2), account(3, later)];
    expect(merged(accounts, [[1, 3]], [[2, 3]])).toBe("1+3 2");
  });

  test("an account that leaves much open has one choice where the other is ruled out", () => {
    const vague = { participants: [], date: "2025-03-03" };
    const president = [{ ...account(0).participants[0]!, name: "Otto Lund", rank: "head-of-state" as const }];
    const accounts = [account(1), account(2, { participants: president }), account(3, vague)];
    expect(merged(accounts, [])).toBe("1 2 3");
    expect(merged(accounts, [], [[2, 3]])).toBe("1+3 2");
  });
});
