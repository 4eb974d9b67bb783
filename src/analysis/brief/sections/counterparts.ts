/** Who is in office now, by the reports: since when they name them so, and when the sides last met them. */
import type { Meeting, MeetingParticipant } from "../../../record/identity/meeting.ts";
import { sideName } from "../../../shared/in-words/names.ts";
import { RANKS, type Rank } from "../../../shared/vocabulary.ts";
import { firstDay } from "../../ledgers/days.ts";
import type { Part, Row } from "../brief.ts";
import { type Cited, following, phrase, row } from "../cited.ts";
import { day, fromTo, officeInWords, officeOf, plainDay } from "../in-words.ts";
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

/** Whom nobody named lately, and the other side never met, is no counterpart now. */
export function counterparts(material: Material): Part[] {
  const rows = material.sides.flatMap((side) =>
    inOffice(material, side)
      .filter((one) => one.met !== null || !isStale(one, material))
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

/** Somebody who may be in office, put into words only where that is told. */
interface Candidate {
  readonly rank: Rank;
  readonly person: string;
  /** EDTF: the latest day on which a report names them so. */
  readonly last: string;
  readonly told: () => InOffice | null;
}

const KNOWN = new WeakMap<Material, Map<string, InOffice[]>>();

/** The highest first; of offices that one holds at a time whoever is named in it last, also where a report makes it plain without saying it. */
export function inOffice(material: Material, side: string): InOffice[] {
  const known = KNOWN.get(material) ?? new Map<string, InOffice[]>();
  KNOWN.set(material, known);
  const found = known.get(side) ?? findInOffice(material, side);
  known.set(side, found);
  return found;
}

function findInOffice(material: Material, side: string): InOffice[] {
  const all = [...byOffices(material, side), ...byMeetings(material, side)].sort((a, b) => (a.last < b.last ? 1 : -1));
  const latest = Number(all[0]?.last.slice(0, 4));
  const seen = new Set<string>();
  return all
    .flatMap(({ rank, person, last, told }) => {
      const keys = [person, ...(SINGLE.has(rank) ? [rank] : [])];
      if (keys.some((key) => seen.has(key)) || Number(last.slice(0, 4)) <= latest - YEARS) return [];
      const one = told();
      if (one) for (const key of keys) seen.add(key);
      return one ?? [];
    })
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

function byOffices(material: Material, side: string): Candidate[] {
  const { offices, meetings, proofs } = material;
  const met = new Set(meetings.flatMap(({ participants }) => participants.map(({ person }) => person)));
  return offices.flatMap(({ country, rank, holder, last, successor, reports }): Candidate[] => {
    if (country !== side || last === null || successor !== null || NEVER.has(rank)) return [];
    if (!met.has(holder.id) && (!SINGLE.has(rank) || reports < FEW)) return [];
    const person = holder.id;
    const told = (): InOffice | null => {
      const held = proofs.heldBy(person, rank);
      const office = held?.office(officeInWords);
      if (!held?.name || !office) return null;
      const { name, days, first } = held;
      return { side, rank, person, name, office, named: days, first, last, met: lastWith(material, person) };
    };
    return [{ rank, person, last, told }];
  });
}

/** Those who led the side at a meeting with the other one, each by the first and the last of these meetings. */
function byMeetings({ meetings, proofs }: Material, side: string): Candidate[] {
  const led = new Map<string, { person: MeetingParticipant; last: Meeting; first: Meeting }>();
  for (const meeting of meetings) {
    if (meeting.status !== "held" || meeting.date === null || meeting.date.startsWith("XXXX")) continue;
    for (const person of meeting.participants) {
      if (person.country !== side || person.person === undefined || !SINGLE.has(person.rank)) continue;
      const key = `${person.person} ${person.rank}`;
      const known = led.get(key);
      if (known) known.first = meeting;
      else led.set(key, { person, last: meeting, first: meeting });
    }
  }
  return [...led.values()].map(({ person, last: met, first }): Candidate => {
    const { rank } = person;
    const last = met.date!.slice(0, 10);
    const told = (): InOffice | null => {
      const [name, office] = [proofs.name(person, met), officeOf(person, met, proofs)];
      if (!name || !office) return null;
      const named = fromTo(plainDay(first, proofs), plainDay(met, proofs));
      return { side, rank, person: person.person!, name, office, named, last, first: first.date, met };
    };
    return { rank, person: person.person!, last, told };
  });
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
  // Whom the other side met later was there, whatever the report called the office.
  const isMetLater = met?.date != null && met.date > one.last;
  if (!named || isMetLater || !isStale(one, material)) return row([of, office, name, named, last]);
  return row([of, office, name, phrase`${named}; ${following("not since", named.by)}`, last], "inferred");
}
