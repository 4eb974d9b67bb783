/** Who met whom, how often: the people at meetings of some sides, and the pairs of them that sat on two sides of a table. */
import { z } from "zod";
import type { Meeting, MeetingParticipant } from "../../record/identity/meeting.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import { findMeetings } from "./find-meetings.ts";
import { asOf, day, limit, side } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface NetworkPerson {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** What the person was at the latest of these meetings. */
  readonly rank: Rank;
  readonly office: string | null;
  /** Of these meetings, at how many. */
  readonly meetings: number;
}

export interface NetworkPair {
  /** Ids of people; the first comes first in order of ids. */
  readonly a: string;
  readonly b: string;
  readonly meetings: number;
  /** EDTF days of the first and the latest of known day, and the id of the latest. */
  readonly first: string | null;
  readonly last: string | null;
  readonly latest: string;
}

export interface NetworkAnswer {
  readonly parties: readonly string[];
  /** Held, in the period. */
  readonly meetings: number;
  /** Those at most meetings first. */
  readonly people: readonly NetworkPerson[];
  /** Of the people given: those who met most often first. */
  readonly pairs: readonly NetworkPair[];
  /** How many people there are beside those given. */
  readonly more: number;
}

/** People that a picture can still show. */
const USUAL = 60;

export const findNetwork = operation({
  name: "network",
  summary: "Who met whom how often, at meetings of one side or of several with each other.",
  input: z.strictObject({
    parties: z.array(side).min(1).describe("Codes or names of sides that all took part: AZ, GE, EU."),
    since: day.optional().describe("Only meetings that may have been on that day or later."),
    until: day.optional().describe("Only meetings that may have been on that day or earlier."),
    limit: limit.describe(`At most so many people; ${USUAL} unless told.`),
    asOf,
  }),
  answer(store, { parties, since, until, limit = USUAL, asOf }): NetworkAnswer {
    const meetings = findMeetings.run(store, { parties, since, until, asOf, status: "held" });
    const people = new Map<string, { person: NetworkPerson; meetings: number }>();
    const pairs = new Map<string, { of: [string, string]; meetings: Meeting[] }>();
    for (const meeting of meetings) {
      const there = meeting.participants.filter(isKnown);
      for (const { person, name, country, rank, office } of there) {
        const known = people.get(person);
        // Newest first: what is seen first is what the person was last.
        if (known) known.meetings++;
        else people.set(person, { person: { id: person, name, country, rank, office, meetings: 0 }, meetings: 1 });
      }
      for (const [at, one] of there.entries()) {
        for (const other of there.slice(at + 1)) {
          if (one.country === other.country || one.person === other.person) continue;
          const of: [string, string] =
            one.person < other.person ? [one.person, other.person] : [other.person, one.person];
          const pair = pairs.get(of.join(" ")) ?? { of, meetings: [] };
          pair.meetings.push(meeting);
          pairs.set(of.join(" "), pair);
        }
      }
    }
    const shown = [...people.values()]
      .sort((a, b) => b.meetings - a.meetings || (a.person.id < b.person.id ? -1 : 1))
      .slice(0, limit);
    const ids = new Set(shown.map(({ person }) => person.id));
    return {
      parties,
      meetings: meetings.length,
      people: shown.map(({ person, meetings: times }) => ({ ...person, meetings: times })),
      pairs: [...pairs.values()]
        .filter(({ of: [a, b] }) => ids.has(a) && ids.has(b))
        .map(({ of: [a, b], meetings: times }) => pairOf(a, b, times))
        .sort((x, y) => y.meetings - x.meetings || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
      more: people.size - shown.length,
    };
  },
});

type Known = MeetingParticipant & { readonly person: string };

function isKnown(participant: MeetingParticipant): participant is Known {
  return participant.person !== undefined;
}

/** `meetings`: newest first. */
function pairOf(a: string, b: string, meetings: readonly Meeting[]): NetworkPair {
  const days = meetings.flatMap(({ date }) => (date === null ? [] : [date]));
  return {
    a,
    b,
    meetings: meetings.length,
    first: days.at(-1) ?? null,
    last: days[0] ?? null,
    latest: meetings[0]!.id,
  };
}
