/** What the record does not know, or is told in two ways: contradictions, days left open, plans nobody reported on, rounds left out, single sources. */
import type { Difference, Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords, theSide } from "../../../shared/in-words/names.ts";
import { differ } from "../../compare/differ.ts";
import { boundsIn } from "../../ledgers/days.ts";
import type { Citation, Part, Sentence } from "../brief.ts";
import { type Cited, counted, following, infer, phrase, say } from "../cited.ts";
import { dayOf, kindInWords, leaderOf, listOf, meetingInWords, onDay, place } from "../in-words.ts";
import type { Material } from "../material.ts";
import { numberOf } from "./coverage.ts";

/** Of each kind of doubt so many are told, the latest. */
const MOST = 2;
/** Meetings in which doubts are looked for: what is older hardly matters to the next one. */
const RECENT = 20;
const SHOWN: ReadonlySet<Difference["property"]> = new Set(["date", "status", "place.country", "place.city"]);

export function doubts(material: Material): Part[] {
  const recent = { ...material, meetings: material.meetings.slice(0, RECENT) };
  const body = [
    ...readBefore(material),
    ...readWithDoubt(material),
    ...contradictions(recent),
    ...openDays(recent),
    ...plans(recent),
    ...roundsLeftOut(material),
    ...singleSources(material),
  ];
  return body.length === 0 ? [] : [{ head: null, body }];
}

function contradictions({ meetings, proofs }: Material): Sentence[] {
  return meetings
    .flatMap((meeting) =>
      meeting.differences
        .filter(({ property }) => SHOWN.has(property))
        .flatMap(({ property, values }): Sentence[] => {
          const told = listOf(
            contradicting(meeting, property, values).flatMap(
              ({ value, of }) => proofs.of(of, property, value, wordsOf(property, value)) ?? [],
            ),
            "or",
          );
          const which = told && meetingOf(meeting, proofs, property === "date");
          return told && which && told.by.length > 1
            ? [say`Reports of ${which} contradict each other on the ${following(NOUNS[property], told.by)}: ${told}.`]
            : [];
        }),
    )
    .slice(0, MOST);

  /** What reports say themselves, of the meeting as it stands: neither a plan's day nor a place that was worked out contradicts anybody. */
  function contradicting(meeting: Meeting, property: Difference["property"], values: Difference["values"]) {
    const said = values.flatMap(({ value, documents }) => {
      const accounts = meeting.accounts.filter(
        ({ document, status }) => documents.includes(document) && (property === "status" || status === meeting.status),
      );
      const of = { ...meeting, accounts };
      const proof = proofs.of(of, property, value, value);
      return proof && proof.by[0].inferred === undefined ? [{ value, of }] : [];
    });
    return said.some((a) => said.some((b) => differ(property, a.value, b.value))) ? said : [];
  }
}

const NOUNS: Readonly<Record<Difference["property"], string>> = {
  date: "day",
  kind: "form",
  status: "question whether it was held",
  "place.country": "country",
  "place.city": "city",
};

function wordsOf(property: Difference["property"], value: string): string {
  if (property === "date") return dayOf(value);
  return property === "place.country" ? theSide(value) : property === "place.city" ? value : keyInWords(value);
}

/** "the meeting of A and B in Baku"; its day where that is not what is in doubt. */
function meetingOf(meeting: Meeting, proofs: Material["proofs"], withoutDay = false): Cited | null {
  const kind = kindInWords(meeting, proofs);
  const who = listOf(meeting.parties.map((side) => proofs.of(meeting, "party", side, theSide(side))));
  if (!kind || !who) return null;
  const when = withoutDay ? null : onDay(meeting, proofs);
  const where = place(meeting, proofs);
  const of = phrase`the ${kind} of ${who}`;
  const there = where && withoutDay ? phrase`${of} in ${where}` : of;
  return when ? phrase`${there} ${when}` : there;
}

/** What only seems to be a meeting of these sides: nobody is named for one of them, and no report says that it was there. */
function readWithDoubt({ doubtful = [], proofs }: Material): Sentence[] {
  return doubtful.slice(0, MOST).flatMap((meeting) => {
    const which = meetingOf(meeting, proofs);
    return which
      ? [
          infer`Read with doubt, and left out above: ${which}; ${following("no report names anybody there for one of these sides", which.by)}.`,
        ]
      : [];
  });
}

function openDays({ meetings, history, sides, proofs }: Material): Sentence[] {
  const open = meetings.filter(
    ({ status, date }) => status === "held" && (date === null || !/^\d{4}-\d\d-\d\d$/u.test(date)),
  );
  const uncounted = new Set(history.undated.map(({ meeting }) => meeting.id));
  return onceEach(open)
    .slice(0, MOST)
    .flatMap((meeting) => {
      const met = meetingInWords({ ...meeting, date: null }, sides, proofs);
      if (!met) return [];
      if (meeting.date === null) {
        const left = uncounted.has(meeting.id)
          ? ", and it is not among those at which formulas and subjects are counted"
          : "";
        return [say`${met}; ${following(`no report gives the day${left}`, met.by)}.`];
      }
      const when = proofs.of(meeting, "date", meeting.date, dayOf(meeting.date));
      return when ? [say`${met}; of the day reports give no more than ${when}.`] : [];
    });
}

/** Of what the same reports tell of the same days one: several people met in turn are no several doubts. */
function onceEach(meetings: readonly Meeting[]): Meeting[] {
  const known = new Set<string>();
  return meetings.filter(({ documents, date }) => {
    const key = `${date} ${documents.join(" ")}`;
    return !known.has(key) && known.add(key);
  });
}

function plans({ meetings, sides, until, proofs }: Material): Sentence[] {
  return meetings
    .filter(({ status, date }) => status === "scheduled" && date !== null && until !== null && date < until)
    .filter(
      (plan) =>
        isSaid(plan) &&
        isNamedForIt(plan) &&
        !meetings.some((other) => other.status === "held" && isWithin(other, plan)),
    )
    .slice(0, MOST)
    .flatMap((meeting) => {
      const planned = meetingInWords(meeting, sides, proofs);
      return planned
        ? [say`${planned}; ${following("the record has no meeting of these on that day", planned.by)}.`]
        : [];
    });

  /** Whoever was read as coming, and is named for another occasion. */
  function isNamedForIt(plan: Meeting): boolean {
    return sides.every((side) => {
      const leader = leaderOf(plan, side);
      return !leader || proofs.name(leader, plan) !== null;
    });
  }

  /** A day that was only taken from when a report came out is none that was planned. */
  function isSaid(plan: Meeting): boolean {
    const when = proofs.of(plan, "date", plan.date, "");
    return when !== null && when.by[0].inferred?.includes("no other day") !== true;
  }
}

/** A meeting that was held in the days of a plan may be what was planned. */
function isWithin({ date }: Meeting, plan: Meeting): boolean {
  const [day, days] = [boundsIn(date), boundsIn(plan.date)];
  return day !== null && days !== null && day.earliest >= days.earliest - 1 && day.latest <= days.latest + 1;
}

function roundsLeftOut({ series, meetings, proofs }: Material): Sentence[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return series
    .flatMap(({ gaps }) =>
      gaps
        .filter(({ missing }) => missing.length > 0)
        .flatMap(({ after, before, missing }): Sentence[] => {
          const [one, next] = [byId.get(after), byId.get(before)];
          const [earlier, later] = [one && meetingOf(one, proofs), next && meetingOf(next, proofs)];
          if (!earlier || !later) return [];
          const rounds =
            missing.length === 1 ? `round ${missing[0]} is` : `rounds ${missing[0]} to ${missing.at(-1)} are`;
          const left = following(`${rounds} not in the record`, [...earlier.by, ...later.by]);
          return [infer`By their numbers ${left}, between ${earlier} and ${later}.`];
        }),
    )
    .slice(-MOST);
}

/** What was said, promised and signed is not known of reports that an earlier Chancery read: without a word that would look like silence. */
function readBefore({ history, proofs }: Material): Sentence[] {
  const unread = new Set(
    [...history.meetings, ...history.undated].flatMap(({ accounts }) =>
      accounts.flatMap((account) => (account.unread ? [account.document] : [])),
    ),
  );
  if (unread.size === 0) return [];
  const reports = proofs
    .reportsOf([...history.meetings, ...history.undated].map(({ meeting }) => meeting))
    .filter(({ document }) => unread.has(document));
  const [first, ...more] = reports.map(({ citation }) => citation);
  if (!first) return [];
  const ids = reports.map(({ document }) => document);
  const number = counted("report", ids, numberOf(ids.length, "report"), [first, ...more]);
  const [were, they] = ids.length === 1 ? ["was", "it says"] : ["were", "they say"];
  const missing = `${were} read by an earlier version of Chancery: what ${they} of words, promises and documents is missing here until chancery reread has read ${ids.length === 1 ? "it" : "them"} again`;
  return [say`${number} ${following(missing, [first])}.`];
}

/** Meetings that are looked at for how many sources told of them. */
const LATEST = 10;

function singleSources({ meetings, proofs }: Material): Sentence[] {
  const latest = meetings.filter(({ status }) => status === "held").slice(0, LATEST);
  const single = latest.filter(({ sources }) => sources === 1);
  const of = (some: readonly Meeting[], words: string): Cited | null => {
    const [first, ...more] = proofs.toldOfEach(some);
    const by: readonly [Citation, ...Citation[]] | null = first ? [first, ...more] : null;
    return (
      by &&
      counted(
        "meeting",
        some.map(({ id }) => id),
        words,
        by,
      )
    );
  };
  const all = of(latest, numberOf(latest.length, "meeting"));
  // That all rests on one report is said with what the brief rests on.
  if (new Set(meetings.flatMap(({ documents }) => documents)).size === 1) return [];
  if (single.length === 0 || !all) return [];
  if (latest.length === 1) return [say`${of(latest, "The one meeting")!} that was held is told by a single source.`];
  const part = of(single, single.length === latest.length ? "all" : single.length.toLocaleString("en"))!;
  return [
    say`Of the latest ${all} held, ${part} ${following(single.length === 1 ? "is" : "are", part.by)} told by a single source.`,
  ];
}
