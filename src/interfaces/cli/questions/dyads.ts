/** `chancery dyads`. */
import { type DyadLine, findDyads } from "../../operations/find-dyads.ts";
import type { Asking } from "../ask.ts";
import { type Column, setTable } from "../page/table.ts";
import { counted } from "../show/counted.ts";
import { keyInWords, sideName } from "../show/names.ts";

const columns: readonly Column<DyadLine>[] = [
  { head: "sides", value: ({ sides }) => sides.join(" "), paint: "sides" },
  { head: "names", value: ({ sides }) => sides.map(sideName).join(" – "), least: 16, spare: true },
  { head: "meetings", value: ({ meetings }) => meetings, align: "right" },
  { head: "reports", value: ({ reports }) => reports, align: "right", spare: true },
  { head: "first", value: ({ first }) => first, spare: true },
  { head: "last", value: ({ last }) => last },
  { head: "highest level", value: ({ level }) => (level === null ? null : keyInWords(level)), least: 10, spare: true },
];

/** Of what came in since a moment: how much. */
const news: readonly Column<DyadLine>[] = [
  { head: "new meetings", value: (dyad) => dyad.news?.meetings ?? null, align: "right" },
  { head: "new reports", value: (dyad) => dyad.news?.reports ?? null, align: "right" },
];

export const dyads: Asking<typeof findDyads.input, DyadLine[], DyadLine> = {
  operation: findDyads,
  show: (found, page) =>
    found.length === 0
      ? ["No two sides of that kind met, by this record."]
      : [
          ...setTable(found, found[0]?.news ? [...columns, ...news] : columns, page),
          "",
          page.faint(counted(found.length, "dyad")),
        ],
  csv: {
    rows: (found) => found,
    columns: [
      { head: "a", value: ({ sides }) => sides[0] },
      { head: "b", value: ({ sides }) => sides[1] },
      ...columns.filter(({ head }) => !["sides", "names", "highest level"].includes(head)),
      { head: "level", value: ({ level }) => level },
    ],
  },
};
