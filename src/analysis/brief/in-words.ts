/** Meetings, people and days as a brief words them. */
import type { Meeting, MeetingParticipant } from "../../record/identity/meeting.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { keyInWords, sideName, theSide } from "../../shared/in-words/names.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import { type Citation, wordsOf } from "./brief.ts";
import { type Cited, list, phrase } from "./cited.ts";
import type { Proofs } from "./proofs.ts";

/** Words that stay small in the name of an office: "Minister of Foreign Affairs". */
const SMALL = new Set("of for the and to in on at a an with de la du".split(" "));

/** "foreign minister" → "Foreign Minister": outlets write offices as they please, a brief writes them alike. */
export function officeInWords(office: string): string {
  return office
    .split(" ")
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** Who led a side, as reports of the meeting name and title them. */
export function leaderOf({ participants }: Meeting, side: string): MeetingParticipant | null {
  return participants.find(({ country }) => country === side) ?? null;
}

/** "Maka Bochorishvili, Foreign Minister of Georgia,"; without an office where no report gives one. */
export function personInWords(person: MeetingParticipant, meeting: Meeting, proofs: Proofs): Cited | null {
  const name = proofs.name(person, meeting);
  if (!name) return null;
  const office = officeOf(person, meeting, proofs);
  const side = person.country === null ? null : proofs.of(meeting, "party", person.country, theSide(person.country));
  if (!office) return side ? phrase`${name} of ${side}` : name;
  const own = person.country !== null && person.office?.includes(sideName(person.country));
  return side && !own ? phrase`${name}, ${office} of ${side},` : phrase`${name}, ${office},`;
}

/** "Maka Bochorishvili, Foreign Minister": for a cell whose column tells the side. */
export function nameAndOffice(person: MeetingParticipant, meeting: Meeting, proofs: Proofs): Cited | null {
  const name = proofs.name(person, meeting);
  const office = officeOf(person, meeting, proofs);
  return name && office ? phrase`${name}, ${office}` : name;
}

/** As reports word it; else the rank, where they make it plain ("his Georgian counterpart"). */
export function officeOf(person: MeetingParticipant, meeting: Meeting, proofs: Proofs): Cited | null {
  const office = proofs.office(person, meeting, officeInWords(person.office ?? ""));
  if (office || person.office !== null || VAGUE.has(person.rank)) return office;
  return proofs.rank(person, meeting, officeInWords(keyInWords(person.rank)));
}

const VAGUE: ReadonlySet<Rank> = new Set(["other", "official", "senior-official"]);

/** The side itself where nobody is named for it. */
export function sideInWords(meeting: Meeting, side: string, proofs: Proofs): Cited | null {
  const leader = leaderOf(meeting, side);
  return (leader && personInWords(leader, meeting, proofs)) ?? proofs.of(meeting, "party", side, theSide(side));
}

/** "on 22 July 2025", "in June 2024", "on 27 June of a year that no report gives", "(reported on 13 April 2024)"; null where no report gives a day. */
export function onDay(meeting: Meeting, proofs: Proofs): Cited | null {
  if (meeting.date === null) return null;
  const on = `${isDay(meeting.date) ? "on" : "in"} ${dayOf(meeting.date)}`;
  return proofs.of(meeting, "date", meeting.date, isDayOfReport(meeting, proofs) ? `(reported ${on})` : on);
}

/** The day alone, as it stands in a cell: "22 July 2025", "13 April 2024 (reported)". */
export function day(meeting: Meeting, proofs: Proofs): Cited | null {
  if (meeting.date === null) return null;
  const words = dayOf(meeting.date);
  return proofs.of(meeting, "date", meeting.date, isDayOfReport(meeting, proofs) ? `${words} (reported)` : words);
}

/** "of 22 July 2025", "reported on 13 April 2024": behind "the meeting". */
export function ofDay(meeting: Meeting, proofs: Proofs): Cited | null {
  if (meeting.date === null) return null;
  const words = dayOf(meeting.date);
  const of = isDayOfReport(meeting, proofs) ? `reported ${isDay(meeting.date) ? "on" : "in"} ${words}` : `of ${words}`;
  return proofs.of(meeting, "date", meeting.date, of);
}

/** The day, whatever is known of it. */
export function plainDay(meeting: Meeting, proofs: Proofs): Cited | null {
  return meeting.date === null ? null : proofs.of(meeting, "date", meeting.date, dayOf(meeting.date));
}

/** No report gives a day with the meeting: it is that on which the first of them came out. */
function isDayOfReport(meeting: Meeting, proofs: Proofs): boolean {
  const by = proofs.of(meeting, "date", meeting.date, "")?.by[0];
  return (by?.inferred?.includes("no other day is given") && by.inferred.includes("published")) ?? false;
}

/** "from 3 May 2024 to 22 July 2025"; one day where both are the same. */
export function fromTo(first: Cited | null, last: Cited | null): Cited | null {
  if (!first || !last || wordsOf(first.runs) === wordsOf(last.runs)) return first ?? last;
  return phrase`${first} to ${last}`;
}

export function dayOf(edtf: string): string {
  return edtf.startsWith("XXXX-")
    ? dayInWords(edtf).replace(", year not known", " of a year that no report gives")
    : dayInWords(edtf);
}

function isDay(edtf: string): boolean {
  return !/^(?:\d{4}|\d{3}X|\d{4}-\d\d)[~?%]?$/u.test(edtf);
}

/** "in Tbilisi, Georgia": what reports say, and what follows from it; what was only the likeliest place is left out. */
export function place(meeting: Meeting, proofs: Proofs): Cited | null {
  const { country, city } = meeting.place;
  const inCity = unlessGuessed(proofs.of(meeting, "place.city", city, city ?? ""));
  const of = proofs.of(meeting, "place.country", country, country === null ? "" : theSide(country));
  const inCountry = inCity ? of : unlessGuessed(of);
  if (inCity && inCountry && city !== sideName(country!)) return phrase`${inCity}, ${inCountry}`;
  return inCity ?? inCountry;
}

const GUESSES = ["no other place is given", "travelled there", "journey went there"];

function unlessGuessed(where: Cited | null): Cited | null {
  const because = where?.by[0].inferred ?? "";
  return GUESSES.some((guess) => because.includes(guess)) ? null : where;
}

const DID: Readonly<Record<Meeting["kind"], string>> = {
  meeting: "met",
  consultations: "held consultations",
  commission: "met for a session of their commission",
  call: "held a call",
  visit: "met in the course of a visit",
  ceremony: "took part in a ceremony",
};
const WERE_TO: Readonly<Record<Meeting["kind"], string>> = {
  meeting: "meet",
  consultations: "hold consultations",
  commission: "hold a session of their commission",
  call: "hold a call",
  visit: "meet in the course of a visit",
  ceremony: "take part in a ceremony",
};
const AS_NOUN: Readonly<Record<Meeting["kind"], string>> = {
  meeting: "meeting",
  consultations: "consultations",
  commission: "session of a commission",
  call: "call",
  visit: "visit",
  ceremony: "ceremony",
};

/** "met", "held consultations", "were to hold a call". */
export function did(meeting: Meeting, proofs: Proofs): Cited | null {
  const { kind, status } = meeting;
  const words = status === "held" ? DID[kind] : `were to ${WERE_TO[kind]}`;
  return proofs.of(meeting, "kind", kind, words);
}

export function kindInWords(meeting: Meeting, proofs: Proofs): Cited | null {
  return proofs.of(meeting, "kind", meeting.kind, AS_NOUN[meeting.kind]);
}

/** Every meeting is one of political dialogue, and nobody prepares for that. */
export function tells(topic: string): boolean {
  return topic !== "political-dialogue";
}

/** "energy, transport and trade"; what stands in a name alone ("Harbour Defence Forces") was no subject. */
export function topicsInWords(meeting: Meeting, topics: readonly string[], proofs: Proofs): Cited | null {
  return listOf(
    topics.map((topic) => {
      const told = proofs.of(meeting, "topic", topic, keyInWords(topic));
      return told?.by.every(isWithinName) ? null : told;
    }),
  );
}

function isWithinName({ quote, start, core }: Citation): boolean {
  const [from, to] = core?.[0] ?? [start, start];
  const word = quote.slice(from - start, to - start);
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /^ \p{Lu}\p{Ll}/u.test(quote.slice(to - start));
}

/** Those that are proven; null where none is. */
export function listOf(all: readonly (Cited | null)[], last?: string, divider?: string): Cited | null {
  const [first, ...more] = all.filter((one) => one !== null);
  return first ? list([first, ...more], last, divider) : null;
}

/** Who met, how, where and when, as one part of a sentence: "A, Foreign Minister of X, and B, Foreign Minister of Y, met in Baku on …". */
export function meetingInWords(meeting: Meeting, sides: readonly string[], proofs: Proofs): Cited | null {
  const others = meeting.parties.filter((party) => !sides.includes(party));
  const who = listOf([...sides, ...others].map((side) => sideInWords(meeting, side, proofs)));
  const what = did(meeting, proofs);
  if (!who || !what) return null;
  const where = place(meeting, proofs);
  const when = onDay(meeting, proofs);
  const met = where ? phrase`${who} ${what} in ${where}` : phrase`${who} ${what}`;
  return tidy(when ? phrase`${met} ${when}` : met);
}

/** An office between commas, in a list that has commas of its own: "X, Minister of A, and Y, Minister of B, met". */
function tidy(cited: Cited): Cited {
  let before = "";
  const runs = cited.runs.map((run) => {
    const twice = run.kind === "words" && before.endsWith(",") && run.text.startsWith(",");
    const text = twice ? run.text.slice(1) : run.text;
    before = text;
    return { ...run, text };
  });
  return { ...cited, runs };
}
