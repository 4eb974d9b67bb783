/** Things to review in words: enough to know what is meant without opening it. */
import type { Account, AccountReport } from "../identity/account.ts";

/** Whose report it is, and the name by which it is opened: "Harbour Daily [harbour-12]". */
export function reportLabel({ publisher, name }: Pick<AccountReport, "publisher" | "name">): string {
  return publisher === null ? name : `${publisher} [${name}]`;
}

export function accountLabel({ date, kind, status, place, participants, report }: Account): string {
  return [
    reportLabel(report),
    `${kind}, ${status}`,
    date ?? "no day",
    ...(place.city === null ? [] : [place.city]),
    participants.map(({ name }) => name).join(", ") || "nobody named",
  ].join(" · ");
}
