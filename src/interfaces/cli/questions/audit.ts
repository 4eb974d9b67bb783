/** `chancery audit`. */
import { type AuditLine, findAudit } from "../../operations/find-audit.ts";
import type { Asking } from "../ask.ts";
import { type Column, setTable } from "../page/table.ts";

const columns: readonly Column<AuditLine>[] = [
  { head: "at", value: ({ at }) => at.replace("T", " ").slice(0, 19) },
  { head: "by", value: ({ by }) => by, paint: "strong", least: 8 },
  { head: "role", value: ({ role }) => role, spare: true },
  { head: "did", value: ({ did }) => did },
  { head: "about", value: ({ about }) => inWords(about), least: 20 },
  { head: "what came of it", value: ({ came }) => inWords(came), least: 16, spare: true },
];

export const audit: Asking<typeof findAudit.input, AuditLine[], AuditLine> = {
  operation: findAudit,
  show: (lines, page) =>
    lines.length === 0 ? ["Nothing of that kind was changed through a server."] : setTable(lines, columns, page),
  csv: {
    rows: (lines) => lines,
    columns: [
      { head: "number", value: ({ number }) => number },
      { head: "at", value: ({ at }) => at },
      { head: "by", value: ({ by }) => by },
      { head: "role", value: ({ role }) => role },
      { head: "did", value: ({ did }) => did },
      { head: "about", value: ({ about }) => JSON.stringify(about) },
      { head: "came", value: ({ came }) => JSON.stringify(came) },
    ],
  },
};

/** "verdict correct, property kind": who and when stand in their own columns. */
function inWords(of: Readonly<Record<string, unknown>>): string {
  return Object.entries(of)
    .filter(([key]) => key !== "by" && key !== "at")
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(" ") : typeof value === "object" ? "…" : value}`)
    .join(", ");
}
