/** Commitments, agreements and positions, as lines. */
import type { Quoted } from "../../../analysis/ledgers/quoted.ts";
import type { CommitmentsFound } from "../../operations/find-commitments.ts";
import type { DocumentsFound } from "../../operations/find-documents.ts";
import type { PositionsFound } from "../../operations/find-positions.ts";
import { quotation, said } from "../words.ts";
import { counted, dotted, key, keys, placed, type Sources, type Told } from "./told.ts";

/** The words, and the report that has them. */
function quoted(what: string, words: Quoted, sources: Sources): string[] {
  const { ref, document, publisher, published, url, quote } = words;
  return [
    `  ${what}: ${key(ref)} ${sources.at({ document, outlet: publisher, day: published, url })}`,
    quotation(quote),
  ];
}

/** An answer without items says so: a head alone reads as if something had been cut off. */
function noneOf(found: readonly unknown[], what: string): string[] {
  return found.length === 0 ? [`  none: ${what}; reports that are not in the record may tell otherwise`] : [];
}

function unreadOf(unread: number): string[] {
  return unread > 0 ? [`  ${counted(unread, "report")} of an older reading: not looked at`] : [];
}

export function commitments(
  { sides, today, commitments: found, meetings, unread }: CommitmentsFound,
  sources: Sources,
): Told {
  return {
    head: [
      `what ${keys(sides)} agreed, promised and planned at ${counted(meetings, "meeting")}, newest first; states as of ${key(today)} are worked out, not said`,
      ...noneOf(found, "no commitment fits that"),
      ...unreadOf(unread),
    ],
    items: found.map(({ kind, act, what, by, to, due, place, said: out, meeting, told, state }) => [
      dotted(
        `commitment ${key(kind)} (${key(act)})`,
        `state ${state.is}: ${said(state.why, 200)}`,
        by && `by ${keys(by.value)}${by.basis === "inferred" ? " (worked out)" : ""}`,
        to && `to ${keys(to.value)}`,
        due && `due ${key(due.value)}${due.basis === "inferred" ? " (worked out)" : ""}`,
        placed(place),
        `told ${key(out)} of meeting ${key(meeting.id)}`,
      ),
      `  what: ${said(what, 300)}`,
      ...told.slice(-2).flatMap(({ bound }) => quoted("told", bound, sources)),
      ...state.evidence.slice(0, 1).flatMap((words) => quoted(`state ${state.is}`, words, sources)),
    ]),
    next: found[0]
      ? [{ tool: "meeting", input: { meeting: found[0].meeting.id }, why: "the meeting of the newest" }]
      : [],
  };
}

export function documents({ sides, documents: found, meetings, unread }: DocumentsFound, sources: Sources): Told {
  return {
    head: [
      `agreements and drafts of ${keys(sides)} told of at ${counted(meetings, "meeting")}, those told of last first`,
      ...noneOf(found, "no agreement is told of"),
      ...unreadOf(unread),
    ],
    items: found.map(({ title, sides: named, stage, stages }) => [
      dotted(
        `agreement ${said(title, 300)}`,
        `furthest stage ${key(stage)}`,
        named.length > 0 && `names ${keys(named)}`,
      ),
      ...stages
        .slice(-3)
        .flatMap(({ stage: at, date, told }) =>
          quoted(`${key(at)}${date ? ` on ${key(date.value)}` : ""}`, told, sources),
        ),
    ]),
    next: [{ tool: "commitments", input: { sides, open: true }, why: "what is still to be done" }],
  };
}

export function positions(
  { side, subject, positions: found, meetings, unread }: PositionsFound,
  sources: Sources,
): Told {
  return {
    head: [
      `what ${key(side)} said on ${said(subject.value)} (taken as ${key(subject.kind)}) at ${counted(meetings, "meeting")}, in order of time`,
      ...noneOf(found, "nothing on that is told"),
      ...unreadOf(unread),
    ],
    items: found.map(
      ({ words, speaker, with: others, account, accountOf, act, stance, quoted: inMarks, shift, also }) => [
        dotted(
          `position ${key(words.day)} at meeting ${key(words.meeting)} with ${keys(others)}`,
          key(act),
          stance.polarity !== null && `stance ${key(stance.polarity)}`,
          speaker !== null && `speaker ${said(speaker)}`,
          account === "own"
            ? "in the side's own account"
            : account === "other"
              ? `as ${key(accountOf)} tells it`
              : "as an outlet tells it",
          inMarks && "in quotation marks",
          also.length > 0 && `also in ${counted(also.length, "report")}`,
        ),
        ...quoted("words", words, sources),
        ...(shift ? [`  shift ${key(shift.is)}: ${said(shift.why, 200)}`, ...quoted("from", shift.from, sources)] : []),
      ],
    ),
    next: [
      { tool: "topics", input: { sides: [side, found[0]?.with[0] ?? side] }, why: "what was dealt with when" },
    ].filter(({ input }) => input.sides[0] !== input.sides[1]),
  };
}
