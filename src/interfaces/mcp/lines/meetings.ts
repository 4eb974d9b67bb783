/** Dyads, meetings and series, as lines. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import { RANKS } from "../../../shared/vocabulary.ts";
import type { DyadLine } from "../../operations/find-dyads.ts";
import type { Series } from "../../operations/find-series.ts";
import { said } from "../words.ts";
import { counted, dotted, key, keys, placed, type Sources, type Told } from "./told.ts";

export function dyads(lines: readonly DyadLine[]): Told {
  const [most] = lines;
  return {
    head: ["pairs of sides that met, those that met most often first"],
    items: lines.map(({ sides, meetings, reports, first, last, level }) => [
      dotted(
        `dyad ${keys(sides)}`,
        counted(meetings, "meeting"),
        counted(reports, "report"),
        `from ${key(first)} to ${key(last)}`,
        level !== null && `highest level ${key(level)}`,
      ),
    ]),
    next: most ? [{ tool: "meetings", input: { parties: most.sides }, why: "their meetings" }] : [],
  };
}

/** What every list of meetings tells of one. */
export function meetingHead(
  meeting: Pick<Meeting, "id" | "date" | "parties" | "kind" | "level" | "status" | "place">,
): string {
  const { id, date, parties, kind, level, status, place } = meeting;
  return dotted(
    `meeting ${key(id)}`,
    `day ${key(date)}`,
    keys(parties),
    key(kind),
    level && key(level),
    key(status),
    placed(place),
  );
}

const PEOPLE = 8;

export function participants({ participants: people }: Pick<Meeting, "participants">): string[] {
  const first = people.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)).slice(0, PEOPLE);
  const more = people.length > PEOPLE ? [`  who: ${people.length - PEOPLE} more`] : [];
  return [
    ...first.map(
      ({ name, country, rank, office, person }) =>
        `  who: ${dotted(said(name), country ?? "side not known", key(rank), office && said(office), person && `person ${key(person)}`)}`,
    ),
    ...more,
  ];
}

export function differing({ differences }: Pick<Meeting, "differences">, sources: Sources): string[] {
  return differences.map(
    ({ property, values }) =>
      `  reports differ on ${key(property)}: ${values.map(({ value, documents }) => `${said(value)} ${documents.map((name) => sources.at(name)).join("")}`).join("; ")}`,
  );
}

export function meetings(found: readonly Meeting[], sources: Sources): Told {
  const [latest] = found;
  return {
    head: [found.length === 0 ? "no meetings: the record tells of none like that" : "meetings, newest first"],
    items: found.map((meeting) => [
      meetingHead(meeting),
      ...participants(meeting),
      ...(meeting.topics.length > 0 ? [`  topics: ${keys(meeting.topics)}`] : []),
      ...differing(meeting, sources),
      ...judgedLines(meeting),
      `  told by ${counted(meeting.documents.length, "report")}, ${counted(meeting.sources, "independent source")}: ${meeting.documents
        .slice(0, 6)
        .map((name) => sources.at(name))
        .join("")}`,
    ]),
    next: latest
      ? [
          {
            tool: "meeting",
            input: { meeting: latest.id },
            why: "every value of one meeting, with the words it rests on",
          },
          ...(latest.parties.length > 1
            ? [{ tool: "changes", input: { sides: latest.parties, limit: 1 }, why: "what changed at the last one" }]
            : []),
        ]
      : [{ tool: "dyads", input: {}, why: "which sides met at all" }],
  };
}

/** Values that are somebody's judgement are told as that. */
export function judgedLines({ judged }: Pick<Meeting, "judged">): string[] {
  return (judged ?? []).map(
    ({ property, value, was, by }) =>
      `  judged: ${key(property)} is ${value === null ? "not told" : said(value)}, by ${said(by)}${was === null ? "" : `; reports: ${said(was)}`}`,
  );
}

export function series(found: readonly Series[], sources: Sources): Told {
  const some = found[0]?.meetings.at(-1);
  return {
    head: [
      found.length === 0 ? "no series: no rounds, sessions or meetings of ministers" : "series, each in order of time",
    ],
    items: found.flatMap(({ kind, sides, meetings: members, gaps }) => [
      [
        dotted(`series ${key(kind)} of ${keys(sides)}`, counted(members.length, "meeting")),
        ...gaps.map((gap) => `  gap: ${said(JSON.stringify(gap), 200)}`),
      ],
      ...members.map(({ round, documents, ...member }) => [
        `  ${dotted(meetingHead({ ...member, parties: sides }), round && `round ${round.number}`)} ${documents
          .slice(0, 3)
          .map((name) => sources.at(name))
          .join("")}`,
      ]),
    ]),
    next: some ? [{ tool: "meeting", input: { meeting: some.id }, why: "one of them, in full" }] : [],
  };
}
