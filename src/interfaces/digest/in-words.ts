/** What every form of a digest says: its heads, the names of kinds, and the source of an item. */
import type { Citation } from "../../analysis/brief/brief.ts";
import type { Digest, DigestKind } from "../../analysis/digest/digest.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { sideName } from "../../shared/in-words/names.ts";

export const KIND_WORDS: Readonly<Record<DigestKind, string>> = {
  held: "held",
  "plan-held": "held as planned",
  planned: "planned",
  "plan-moved": "moved",
  "called-off": "called off",
  contradiction: "reports differ",
  "new-counterpart": "new in office",
  "dropped-formula": "no longer said",
  "commitment-done": "done",
  "commitment-due": "due",
  "first-topic": "first time",
  "first-project": "first time",
};

export function titleOf({ watched }: Digest): string {
  return watched.length === 0 ? "What is new" : `What is new: ${watched.map(sidesInWords).join("; ")}`;
}

export function sidesInWords(sides: readonly string[]): string {
  return sides.map(sideName).join(" – ");
}

/** By what something counts as new, in a sentence. */
export function sinceInWords({ since, reports }: Digest): string {
  const count = `${reports.toLocaleString("en")} ${reports === 1 ? "report" : "reports"}`;
  if (since.by === "published") return `By ${count} published ${from(since.day)} or later.`;
  return since.at === null
    ? `By all ${count} of the record: there was no digest under this name before.`
    : `By ${count} that came into the record since the digest of ${dayInWords(since.at.slice(0, 10))}, ${since.at.slice(11, 16)} UTC.`;
}

function from(day: string): string {
  return `${/^\d{4}-\d\d-\d\d$/u.test(day) ? "on" : "in"} ${dayInWords(day)}`;
}

/** Outlet, title, day. */
export function sourceInWords({ outlet, title, day, name }: Citation): {
  head: string;
  title: string | null;
  day: string;
} {
  return {
    head: outlet ?? `outlet not named (${name})`,
    title,
    day: day === null ? "day of publication not known" : dayInWords(day),
  };
}
