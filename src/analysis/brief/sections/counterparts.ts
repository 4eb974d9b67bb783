/** Who is in office now, by the reports: since when they name them so, and when the sides last met them. */
import type { Meeting, MeetingParticipant } from "../../../record/identity/meeting.ts";
import { sideName } from "../../../shared/in-words/names.ts";
import { RANKS, type Rank } from "../../../shared/vocabulary.ts";
import { firstDay } from "../../ledgers/days.ts";
import type { Part, Row } from "../brief.ts";
import { type Cited, following, phrase, row } from "../cited.ts";
import { day, fromTo, officeInWords, officeOf } from "../in-words.ts";
import type { Material } from "../material.ts";
import { tableOf } from "./last-met.ts";

/** Held by one at a time: who is named in it later has followed. Of these everybody is shown, of others those who met the other side. */
const SINGLE: ReadonlySet<Rank> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);
const NEVER: ReadonlySet<Rank> = new Set(["other", "official", "senior-official", "legislator"]);
/** Whom the other side never met is not told of by fewer reports. */
const FEW = 2;
/** Rows for each side. */
const MOST = 4;
/** Whom no report has named for so many years before the latest report is hardly in office. */
const YEARS = 3;

/** Somebody who is in office, as the record has it. */
export interface InOffice {
  readonly side: string;
  readonly rank: Rank;
  /** Id of the person. */
  readonly person: string;
  readonly name: Cited;
  readonly office: Cited;
  /** The days on which a report names the person so, from the first to the last. */
  readonly named: Cited | null;
  /** EDTF: the latest such day. */
  readonly last: string;
  /** EDTF: the first. */
  readonly first: string | null;
  /** The latest meeting with the other side. */
  readonly met: Meeting | null;
}

export function counterparts(material: Material): Part[] {
  const rows = material.sides.flatMap((side) =>
    inOffice(material, side)
      .flatMap((one) => officeRow(one, material) ?? [])
      .slice(0, MOST),
  );
  return [{ head: null, body: tableOf(COLUMNS, rows) }];
}

const COLUMNS = [
  { head: "For", wide: 1.2 },
  { head: "Office", wide: 1.9 },
  { head: "Held by", wide: 1.6 },
  { head: "So named", wide: 2.4, figures: true, named: true },
  { head: "Last met", wide: 2, figures: true, named: true },
] as const;

/** The highest first; of offices that one holds at a time whoever is named in it last, also where a report makes it plain without saying it. */
export function inOffice(material: Material, side: string): InOffice[] {
  const all = [...byOffices(material, side), ...byMeetings(material, side)].sort((a, b) => (a.last < b.last ? 1 : -1));
  const latest = Number(all[0]?.last.slice(0, 4));
  const seen = new Set<string>();
  return all
    .filter(({ rank, person, last }) => {
      const keys = [person, ...(SINGLE.has(rank) ? [rank] : [])];
      const taken = keys.some((key) => seen.has(key)) || Number(last.slice(0, 4)) <= latest - YEARS;
      if (!taken) for (const key of keys) seen.add(key);
      return !taken;
    })
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

function byOffices(material: Material, side: string): InOffice[] {
  const { offices, meetings, proofs } = material;
  const met = new Set(meetings.flatMap(({ participants }) => participants.map(({ person }) => person)));
  return offices.flatMap(({ country, rank, holder, last, successor, reports }): InOffice[] => {
    if (country !== side || last === null || successor !== null || NEVER.has(rank)) return [];
    if (!met.has(holder.id) && (!SINGLE.has(rank) || reports < FEW)) return [];
    const held = proofs.heldBy(holder.id, rank);
    const office = held?.office(officeInWords);
    if (!held?.name || !office) return [];
    const { name, days } = held;
    return [
      {
        side,
        rank,
        person: holder.id,
        name,
        office,
        named: days,
        first: held.first,
        last,
        met: lastWith(material, holder.id),
      },
    ];
  });
}

/** Those who led the side at a meeting with the other one. */
function byMeetings(material: Material, side: string): InOffice[] {
  const { meetings, proofs } = material;
  const held = meetings.filter(({ status, date }) => status === "held" && date !== null && !date.startsWith("XXXX"));
  return held.flatMap((meeting): InOffice[] =>
    meeting.participants.flatMap((person: MeetingParticipant): InOffice[] => {
      if (person.country !== side || person.person === undefined || !SINGLE.has(person.rank)) return [];
      const [name, office] = [proofs.name(person, meeting), officeOf(person, meeting, proofs)];
      if (!name || !office) return [];
      const first = held.findLast(({ participants }) =>
        participants.some((one) => one.person === person.person && one.rank === person.rank),
      );
      return [
        {
          ...{ side, rank: person.rank, person: person.person, name, office },
          named: first ? fromTo(day(first, proofs), day(meeting, proofs), first === meeting) : null,
          last: meeting.date!.slice(0, 10),
          first: first?.date ?? null,
          met: meeting,
        },
      ];
    }),
  );
}

/** The latest held meeting of the sides at which somebody was. */
function lastWith({ meetings }: Pick<Material, "meetings">, person: string): Meeting | null {
  return (
    meetings.find(
      ({ status, date, participants }) =>
        status === "held" && date !== null && participants.some((one) => one.person === person),
    ) ?? null
  );
}

/** Who was not named for so many days before the latest report may be out of office, and the row says so. */
const STALE = 365;

function isStale({ last }: InOffice, { until }: Material): boolean {
  const [then, now] = [last, until].map((edtf) => firstDay(edtf));
  return then !== undefined && now !== undefined && Number.isFinite(then) && now - then > STALE;
}

function officeRow(one: InOffice, material: Material): Row | null {
  const { side, name, office, named, met } = one;
  const of = following(sideName(side), office.by);
  const { proofs } = material;
  const when = met && day(met, proofs);
  const { city = null } = met?.place ?? {};
  const where = met && proofs.of(met, "place.city", city, city ?? "");
  const last = when && where ? phrase`${when}, ${where}` : when;
  if (!named || !isStale(one, material)) return row([of, office, name, named, last]);
  return row([of, office, name, phrase`${named}; ${following("not since", named.by)}`, last], "inferred");
}
