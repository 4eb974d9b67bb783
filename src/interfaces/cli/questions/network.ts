/** `chancery network`. */
import {
  findNetwork,
  type NetworkAnswer,
  type NetworkPair,
  type NetworkPerson,
} from "../../operations/find-network.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { setTable } from "../page/table.ts";
import { counted } from "../show/counted.ts";
import { dayInWords } from "../show/date-in-words.ts";
import { shortId } from "../show/short-id.ts";

interface Row extends NetworkPair {
  readonly one: NetworkPerson;
  readonly other: NetworkPerson;
}

export const network: Asking<typeof findNetwork.input, NetworkAnswer, Row> = {
  operation: findNetwork,
  show,
  csv: {
    rows: rowsOf,
    columns: [
      { head: "a", value: ({ a }) => a },
      { head: "aName", value: ({ one }) => one.name },
      { head: "aCountry", value: ({ one }) => one.country },
      { head: "b", value: ({ b }) => b },
      { head: "bName", value: ({ other }) => other.name },
      { head: "bCountry", value: ({ other }) => other.country },
      { head: "meetings", value: ({ meetings }) => meetings },
      { head: "first", value: ({ first }) => first },
      { head: "last", value: ({ last }) => last },
    ],
  },
};

function rowsOf({ people, pairs }: NetworkAnswer): Row[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return pairs.map((pair) => ({ ...pair, one: byId.get(pair.a)!, other: byId.get(pair.b)! }));
}

function show(answer: NetworkAnswer, page: Page): string[] {
  const rows = rowsOf(answer);
  const { of, people, more, meetings } = answer;
  if (rows.length === 0)
    return [`No two ${of} ${of === "people" ? "are named on" : "sat on"} two sides of one meeting.`];
  return [
    ...setTable(
      rows,
      [
        { head: "side", value: ({ one }) => one.country, spare: true },
        { head: "who", value: ({ one }) => one.name, least: 14 },
        { head: "side", value: ({ other }) => other.country, spare: true },
        { head: "met", value: ({ other }) => other.name, least: 14 },
        { head: "times", value: ({ meetings: times }) => times, align: "right" },
        { head: "first", value: ({ first }) => (first === null ? null : dayInWords(first)), least: 8, spare: true },
        { head: "last", value: ({ last }) => (last === null ? null : dayInWords(last)), least: 8 },
        { head: "latest", value: ({ latest }) => shortId(latest), paint: "faint", spare: true },
      ],
      page,
    ),
    "",
    page.faint(
      `${counted(rows.length, "pair")} of ${people.length} ${of} at ${counted(meetings, "meeting")}${more > 0 ? `; ${more} more ${of}: --limit ${people.length + more}` : ""}`,
    ),
  ];
}
