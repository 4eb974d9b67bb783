/** A meeting or visit that was promised took place: a later meeting of that kind, in that place, within that term. */
import { loadSomeLexicons } from "../../../lexicons/lexicons.ts";
import { onDay } from "../../../shared/in-words/date-in-words.ts";
import { theSide } from "../../../shared/in-words/names.ts";
import { RANKS, type Rank } from "../../../shared/vocabulary.ts";
import { hasCue } from "../../cues.ts";
import type { StateFound } from "../commitment.ts";
import type { StateQuestion } from "../commitment-state.ts";
import { type MeetingLater, wordsOfMeeting } from "../later.ts";
import type { CommitmentTold } from "../told.ts";

/** Days by which a meeting may miss its term. */
const GRACE = 3;
/** Without a term: so many days later it hardly is the one that was promised. */
const LONGEST = 730;
/** What meetings are called. */
const WORDS = "en/promised-meetings";

export function doneByMeeting(question: StateQuestion): StateFound | null {
  const { first, due, later } = question;
  const { told } = first;
  if (told.kind !== "visit" && !isMeetingOfSides(told, later.sides)) return null;
  const body = told.kind === "visit" ? null : bodyIn(told.what);
  for (const candidate of later.meetings) {
    if (!isAfter(candidate, question) || (!due && candidate.day > first.day + LONGEST)) continue;
    if (due && (candidate.day < due.earliest - GRACE || candidate.day > due.latest + GRACE)) continue;
    const reasons =
      told.kind === "visit"
        ? whyVisit(candidate, question)
        : whyMeeting(candidate, told, due !== null && due.earliest === due.latest);
    if (!reasons || (body !== null && !isOfBody(candidate, body))) continue;
    const { meeting } = candidate;
    if (meeting.status !== "held") continue;
    return {
      is: "done",
      why: inWords(candidate, reasons, due),
      evidence: wordsOfMeeting(candidate.of),
      meeting: meeting.id,
    };
  }
  return null;
}

/** What shows that it was the meeting that was promised. */
interface Reasons {
  /** "consultations". */
  readonly kind?: string;
  /** Name of a city or a country. */
  readonly where?: string;
  readonly who?: string;
}

/** "the sides met for consultations in Baku on 20 June 2025, within the term" */
function inWords({ meeting, day }: MeetingLater, { kind, where, who }: Reasons, due: StateQuestion["due"]): string {
  const met = [
    "the sides met",
    ...(kind ? [`for ${kind}`] : []),
    ...(where ? [`in ${where}`] : []),
    onDay(meeting.date!),
  ];
  const within = due !== null && due.earliest <= day && day <= due.latest;
  const term =
    due === null
      ? []
      : [within ? "within the term" : day < due.earliest ? "just before its term" : "just after its term"];
  return [met.join(" "), ...(who ? [`${who} among them`] : []), ...term].join(", ");
}

/** Not a conference or forum where others meet, too: that these sides met meanwhile does not tell that it was held. */
function isMeetingOfSides({ kind, what, to, place }: CommitmentTold, sides: readonly string[]): boolean {
  if (kind !== "meeting" || !hasCue(what, WORDS, "of-the-sides") || hasCue(what, WORDS, "of-others")) return false;
  // "meet with his Chinese counterpart in Bali, Indonesia": where they meet takes no part.
  return to === null || to.value.every((code) => sides.includes(code) || code === place.country);
}

/** Later than it was told; on the very day only where that day is its term. */
function isAfter({ day, meeting }: MeetingLater, { first, due }: StateQuestion): boolean {
  // A report of what is to come is of the meeting itself.
  if (day > first.day) return meeting.id !== first.told.meeting.id || first.told.act === "planned" || due !== null;
  return day === first.day && due !== null && first.told.act === "planned";
}

function whyVisit({ meeting }: MeetingLater, { first, group }: StateQuestion): Reasons | null {
  const { who, to } = first.goes;
  if (to === null || meeting.place.country !== to) return null;
  const where = meeting.place.city ?? theSide(to);
  const going = group.members.find(({ telling }) => telling.told.act !== "invited" && telling.told.person !== null);
  const person = going?.telling.told.person ?? null;
  if (person !== null) {
    const named = meeting.participants.find(({ name }) => sameFamilyName(name, person));
    return named ? { where, who: named.name } : null;
  }
  if (who !== null && !meeting.parties.includes(who)) return null;
  return isAsHigh(meeting.level, first.told.meeting.level) ? { where } : null;
}

/** `onTheDay`: the term is a day, so that what took place then need not be of the kind that was told. */
function whyMeeting({ meeting }: MeetingLater, { what, place }: CommitmentTold, onTheDay: boolean): Reasons | null {
  if (place.country !== null && meeting.place.country !== place.country) return null;
  if (place.city !== null && meeting.place.city !== null && meeting.place.city !== place.city) return null;
  const kind = hasCue(what, WORDS, "consultations")
    ? "consultations"
    : hasCue(what, WORDS, "commission")
      ? "commission"
      : null;
  if (kind !== null && meeting.kind !== kind) return null;
  if (kind === null && !onTheDay && (meeting.kind === "call") !== hasCue(what, WORDS, "by-telephone")) return null;
  const where = place.city ?? (place.country === null ? null : theSide(place.country));
  return {
    ...(kind !== null && { kind: kind === "commission" ? "a session of a commission" : kind }),
    ...(where !== null && { where }),
  };
}

/** What bodies are called; those named by words that begin with capitals. */
let bodies: ReadonlySet<string> | undefined;

/** "the next meeting of the High-Level Cooperation Council" → "High-Level Cooperation Council". */
function bodyIn(what: string): string | null {
  const known = (bodies ??= loadSomeLexicons(["en/promised-words"]).wordSet("body-that-meets"));
  const words = what.split(/[\s,;]+/u);
  const last = words.findIndex((word) => known.has(word));
  if (last < 1) return null;
  let first = last;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]!)) first--;
  return first === last ? null : words.slice(first, last + 1).join(" ");
}

/** That leaders met does not tell that the body did: a report names it, or tells of such a session. */
function isOfBody({ of }: MeetingLater, body: string): boolean {
  if (of.meeting.kind === "commission") return true;
  return of.accounts.some(
    ({ title, passages }) => title?.includes(body) || passages.some(({ quote }) => quote.includes(body)),
  );
}

function sameFamilyName(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
  const [one, other] = [words(a), words(b)];
  return one.length > 0 && other.length > 0 && (one.includes(other.at(-1)!) || other.includes(one.at(-1)!));
}

/** A deputy minister's visit does not redeem what presidents agreed. */
function isAsHigh(level: Rank | null, promised: Rank | null): boolean {
  if (level === null || promised === null) return true;
  return RANKS.indexOf(level) <= Math.max(RANKS.indexOf(promised), RANKS.indexOf("head-of-government"));
}
