/** Things to review in words: enough to know what is meant without opening it. */
import type { Account } from "../identity/account.ts";

export function accountLabel({ date, kind, status, place, participants, report }: Account): string {
  return [
    report.name,
    `${kind}, ${status}`,
    date ?? "no day",
    ...(place.city === null ? [] : [place.city]),
    participants.map(({ name }) => name).join(", ") || "nobody named",
  ].join(" · ");
}
