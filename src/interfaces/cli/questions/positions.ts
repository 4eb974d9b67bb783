/** `chancery positions`. */
import type { Position } from "../../../analysis/ledgers/positions.ts";
import { findPositions, type PositionsFound } from "../../operations/find-positions.ts";
import type { Asking } from "../ask.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "../show/counted.ts";
import { dateInWords } from "../show/date-in-words.ts";
import { noMeetings, unreadNote } from "../show/ledger-notes.ts";
import { sideName } from "../show/names.ts";
import { setQuoted } from "../show/quoted.ts";

export const positions: Asking<typeof findPositions.input, PositionsFound, Position> = {
  operation: findPositions,
  show,
  csv: {
    rows: ({ positions }) => positions,
    columns: [
      { head: "date", value: ({ words }) => words.day },
      { head: "meeting", value: ({ words }) => words.meeting },
      { head: "with", value: (row) => row.with.join(" ") },
      { head: "speaker", value: ({ speaker }) => speaker },
      { head: "speakers", value: ({ speakers }) => speakers.join(" ") },
      { head: "act", value: ({ act }) => act },
      { head: "stance", value: ({ stance }) => stance.polarity },
      { head: "strength", value: ({ stance }) => stance.strength },
      { head: "account", value: ({ account }) => account },
      { head: "report", value: ({ words }) => words.document },
      { head: "publisher", value: ({ words }) => words.publisher },
      { head: "reference", value: ({ words }) => words.ref },
      { head: "quote", value: ({ words }) => words.quote },
      { head: "shift", value: ({ shift }) => shift?.is ?? null },
      { head: "shift_from", value: ({ shift }) => shift?.from.ref ?? null },
      { head: "shift_from_quote", value: ({ shift }) => shift?.from.quote ?? null },
    ],
  },
};

function show(found: PositionsFound, page: Page): string[] {
  const { side, subject, positions, meetings } = found;
  if (meetings === 0) return noMeetings([side]);
  const on = subject.kind === "country" ? sideName(subject.value) : subject.value;
  const taken = { topic: "the topic", country: "the country", words: "the words" }[subject.kind];
  if (positions.length === 0)
    return [
      `${sideName(side)} says nothing at its meetings on ${taken} “${printable(on)}”.`,
      "Topics and countries that are spoken of: chancery topics, or fewer words.",
      ...unreadNote(found),
    ];
  const shifts = positions.filter(({ shift }) => shift !== null).length;
  return [
    ...setText(
      [{ text: sideName(side), paint: page.sides }, ` on ${taken} `, { text: printable(on), paint: page.strong }],
      { width: page.width },
    ),
    ...positions.flatMap((one) => ["", ...showOne(one, side, page)]),
    "",
    page.faint(`${counted(positions.length, "position")}, ${counted(shifts, "shift")}`),
    ...unreadNote(found),
  ];
}

const STANCES = { supports: "for", opposes: "against", concern: "worried" } as const;

function showOne(
  { words, speaker, speakers, with: others, account, accountOf, quoted, act, stance, also, shift }: Position,
  side: string,
  page: Page,
): string[] {
  const together =
    speakers.length > 1
      ? `with ${speakers
          .filter((code) => code !== side)
          .map(sideName)
          .join(" and ")}`
      : "";
  const whose =
    account === "own"
      ? "its own account"
      : account === "outlet"
        ? "as an outlet tells it"
        : `as ${sideName(accountOf!)} tells it`;
  const head: Run[] = [
    { text: words.day === null ? "day not known" : dateInWords(words.day), paint: page.strong },
    ` · ${speaker === null ? act : `${printable(speaker)} ${act}`}${together === "" ? "" : ` together ${together}`}`,
    ...(stance.polarity === null
      ? []
      : [" · ", { text: STANCES[stance.polarity], paint: stance.polarity === "supports" ? page.good : page.warn }]),
    { text: ` · to ${others.map(sideName).join(", ")} · ${whose}${quoted ? ", quoted" : ""}`, paint: page.faint },
  ];
  return [
    ...setText(head, { width: page.width, first: "", indent: 2 }),
    ...setQuoted(words, page),
    ...(also.length === 0
      ? []
      : setText([{ text: `also in ${counted(also.length, "other report")}`, paint: page.faint }], {
          width: page.width,
          indent: 2,
        })),
    ...(shift === null
      ? []
      : [
          ...setText([{ text: shift.is, paint: page.warn }, ` · ${printable(shift.why)}`], {
            width: page.width,
            indent: 2,
          }),
          ...setQuoted(shift.from, page, { label: "before", indent: 4 }),
        ]),
  ];
}
