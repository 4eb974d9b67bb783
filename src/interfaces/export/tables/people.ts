/** The tables of people and of the offices that they held. */
import type { OfficeTerm, PersonTold } from "../rows/record-rows.ts";
import { table } from "./table.ts";

export const people = table<PersonTold>({
  name: "people",
  what: "A person, as all mentions come to together.",
  rows: (rows) => rows.people(),
  columns: [
    { name: "id", type: "text", key: true, what: "Of the person; the same in every export.", value: ({ id }) => id },
    { name: "name", type: "text", what: "The fullest writing.", value: ({ name }) => name },
    {
      name: "other_names",
      type: "text",
      what: "Other writings, divided by semicolons.",
      value: ({ writings }) => writings.join("; ") || null,
    },
    { name: "side", type: "text", what: "Code of the side.", value: ({ country }) => country },
    { name: "rank", type: "text", what: "When last told of.", value: ({ rank }) => rank },
    { name: "office", type: "text", what: "When last told of.", value: ({ office }) => office },
    {
      name: "first",
      type: "text",
      what: "The first day on which reports place the person, in EDTF.",
      value: ({ first }) => first,
    },
    { name: "last", type: "text", what: "The last one.", value: ({ last }) => last },
    {
      name: "meetings",
      type: "integer",
      what: "Meetings that the person took part in.",
      value: ({ meetings }) => meetings,
    },
    { name: "reports", type: "integer", what: "Reports that say so.", value: ({ reports }) => reports },
  ],
});

export const incumbencies = table<OfficeTerm>({
  name: "incumbencies",
  what: "Somebody who held an office for a side, from the first to the last report of it; the term itself may be longer.",
  rows: (rows) => rows.terms(),
  columns: [
    { name: "side", type: "text", key: true, what: "Code of the side.", value: ({ country }) => country },
    {
      name: "office",
      type: "text",
      key: true,
      what: "Key under which wordings of one office come together.",
      value: ({ office }) => office,
    },
    {
      name: "person",
      type: "text",
      key: true,
      of: "people",
      what: "Id of the holder.",
      value: ({ holder }) => holder.id,
    },
    { name: "name", type: "text", what: "Of the holder.", value: ({ holder }) => holder.name },
    { name: "title", type: "text", what: "The office, as most reports word it.", value: ({ title }) => title },
    { name: "rank", type: "text", what: "foreign-minister, ambassador ...", value: ({ rank }) => rank },
    { name: "first", type: "day", what: "Day of the first report of it.", value: ({ first }) => first },
    { name: "last", type: "day", what: "Day of the last one.", value: ({ last }) => last },
    { name: "reports", type: "integer", what: "Reports of it.", value: ({ reports }) => reports },
    {
      name: "firm",
      type: "boolean",
      what: "Whether the side is said, or worked out by several reports.",
      value: ({ firm }) => firm,
    },
    {
      name: "doubtful",
      type: "boolean",
      what: "Named by few reports in the midst of another's time.",
      value: ({ doubtful }) => doubtful !== null,
    },
    {
      name: "predecessor",
      type: "text",
      of: "people",
      what: "Id of who held it before.",
      value: ({ predecessor }) => predecessor?.id ?? null,
    },
    {
      name: "successor",
      type: "text",
      of: "people",
      what: "Id of who held it next.",
      value: ({ successor }) => successor?.id ?? null,
    },
  ],
});
