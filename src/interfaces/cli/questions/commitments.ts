/** `chancery commitments`. */
import { COMMITMENT_STATES, type Commitment, type CommitmentState } from "../../../analysis/ledgers/commitment.ts";
import { listed } from "../../../shared/in-words/listed.ts";
import { type CommitmentsFound, findCommitments } from "../../operations/find-commitments.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Paint, type Run, setText } from "../page/set-text.ts";
import { flat, printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { noMeetings, unreadNote } from "../show/ledger-notes.ts";
import { sideName } from "../show/names.ts";
import { setQuoted } from "../show/quoted.ts";
import { shortId } from "../show/short-id.ts";

export const commitments: Asking<typeof findCommitments.input, CommitmentsFound, Commitment> = {
  operation: findCommitments,
  show,
  csv: {
    rows: (found) => found.commitments,
    columns: [
      { head: "said", value: ({ said }) => said },
      { head: "meeting", value: ({ meeting }) => meeting.id },
      { head: "act", value: ({ act }) => act },
      { head: "kind", value: ({ kind }) => kind },
      { head: "by", value: ({ by }) => by?.value.join(" ") ?? null },
      { head: "person", value: ({ person }) => person },
      { head: "to", value: ({ to }) => to?.value.join(" ") ?? null },
      { head: "what", value: ({ what }) => what },
      { head: "due", value: ({ due }) => due?.value ?? null },
      { head: "country", value: ({ place }) => place.country },
      { head: "city", value: ({ place }) => place.city },
      { head: "state", value: ({ state }) => state.is },
      { head: "why", value: ({ state }) => state.why },
      { head: "told", value: ({ told }) => told.length },
      { head: "reference", value: ({ told }) => told[0]?.words.ref ?? null },
      { head: "quote", value: ({ told }) => told[0]?.words.quote ?? null },
      { head: "since_reference", value: ({ state }) => state.evidence[0]?.ref ?? null },
      { head: "since_quote", value: ({ state }) => state.evidence[0]?.quote ?? null },
    ],
  },
};

function show(found: CommitmentsFound, page: Page): string[] {
  const { sides, commitments, today, meetings } = found;
  if (meetings === 0) return noMeetings(sides);
  if (commitments.length === 0)
    return ["No commitment of that kind is told of these sides' meetings.", ...unreadNote(found)];
  const states = COMMITMENT_STATES.map(
    (state) => [state, commitments.filter((one) => one.state.is === state).length] as const,
  );
  const summary = states.filter(([, count]) => count > 0).map(([state, count]) => `${count} ${state}`);
  return [
    ...setText([{ text: sides.map(sideName).join(" – "), paint: page.sides }, " · commitments"], { width: page.width }),
    ...commitments.flatMap((one) => ["", ...showOne(one, page)]),
    "",
    ...setText(
      [
        {
          text: `${counted(commitments.length, "commitment")}: ${summary.join(", ")}${today === null ? "" : `; as of ${dateInWords(today)}`}${found.more > 0 ? `; and ${found.more} earlier` : ""}`,
          paint: page.faint,
        },
      ],
      { width: page.width },
    ),
    ...unreadNote(found),
  ];
}

function paintOf(page: Page, state: CommitmentState): Paint {
  if (state === "done") return page.good;
  if (state === "overdue") return page.bad;
  return state === "silent" || state === "overtaken" ? page.warn : page.strong;
}

function showOne({ said, act, by, person, to, due, what, meeting, told, state }: Commitment, page: Page): string[] {
  const named = (codes: readonly string[]) => listed(codes.map(sideName));
  const head: Run[] = [
    { text: state.is, paint: paintOf(page, state.is) },
    ` · ${said === null ? "day not known" : dateInWords(said)} · ${act}`,
    ...(by ? [` by ${named(by.value)}${inBrackets(person, by.basis === "inferred")}`] : []),
    ...(!by && person !== null ? [` by ${printable(person)}`] : []),
    ...(to ? [` to ${named(to.value)}`] : []),
    ...(due
      ? [
          {
            text: ` · due ${dateInWords(due.value)}${due.basis === "inferred" ? " (inferred)" : ""}`,
            paint: page.strong,
          },
        ]
      : []),
    { text: ` · ${shortId(meeting.id)}`, paint: page.faint },
  ];
  const [first, ...others] = told;
  const more = others.length === 0 ? "" : ` (told ${told.length} times)`;
  return [
    ...setText(head, { width: page.width, indent: 2, first: "" }),
    ...setText([{ text: printable(flat(what)), paint: page.strong }, more], { width: page.width, indent: 2 }),
    ...(first ? setQuoted(first.bound, page, { label: "bound by" }) : []),
    ...setText([{ text: `${state.is}: `, paint: page.faint }, printable(state.why)], { width: page.width, indent: 2 }),
    ...state.evidence.slice(0, 1).flatMap((words) => setQuoted(words, page, { label: "since", indent: 4 })),
  ];
}

/** Who it is for that side, and that the side is inferred, in one pair of brackets. */
function inBrackets(person: string | null, isInferred: boolean): string {
  const inferred = isInferred ? (person === null ? "inferred" : "side inferred") : null;
  const parts = [person === null ? null : printable(person), inferred].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
