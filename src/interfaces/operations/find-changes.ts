/** What changed in what two sides say when they meet: each meeting held against the comparable one before it; and what fell silent. */
import { z } from "zod";
import { CHANGE_TYPES, type ComparedPair } from "../../analysis/changes/change.ts";
import { changesOf } from "../../analysis/changes/changes-of.ts";
import { SERIES } from "../../analysis/changes/comparable.ts";
import type { History } from "../../analysis/history.ts";
import { historyOf } from "../../analysis/history-of.ts";
import { type Silence, silencesIn } from "../../analysis/silence/silences-in.ts";
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { findId } from "./find-id.ts";
import { asOf, checkPeriod, day, lastNumber, limit, sides, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface ChangesAnswer {
  readonly sides: readonly string[];
  /** The latest first. */
  readonly pairs: readonly ComparedPair[];
  readonly silence: readonly Silence[];
  /** Why there is less than was asked for; for a person. */
  readonly notes: readonly string[];
}

const input = z.strictObject({
  sides,
  series: z.enum(SERIES).optional().describe("Only meetings of that series."),
  from: z.string().optional().describe("Id of a meeting, or its beginning: the earlier one."),
  to: z.string().optional().describe("Id of a meeting, or its beginning: the later one."),
  asToldBy: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("Only accounts of that side (a code) or that outlet (a name)."),
  type: z.enum(CHANGE_TYPES).optional().describe("Only changes of that type."),
  since: day.optional().describe("Only pairs whose later meeting was on that day or later."),
  until: day.optional().describe("Only pairs whose later meeting was on that day or earlier."),
  limit,
  asOf,
});

export const findChanges = operation({
  name: "changes",
  summary:
    "What is new, dropped, reworded, returned or repeated from one comparable meeting of some sides to the next.",
  input,
  answer,
});

type Checked = z.output<typeof input>;

/** Pairs of meetings that are shown where nobody says how many. */
const MOST = 30;

function answer(store: RecordStore, { sides, asToldBy, type, limit, asOf, ...checked }: Checked): ChangesAnswer {
  const { series, since, until } = checked;
  checkPeriod({ since, until });
  const [from, to] = [checked.from, checked.to].map((id) =>
    id === undefined ? undefined : findId(store, "meeting", id).id,
  );
  const last = lastNumber(asOf);
  const history = historyOf(store, { sides, ...(last === undefined ? {} : { asOf }) });
  const within = (meeting: Meeting) => isWithin(meeting, since, until);
  const most = limit ?? MOST;
  const found = changesOf(history, { series, from, to, toldBy: asToldBy, within, limit: most + 1 });
  const pairs = found.slice(0, most);
  return {
    sides: history.sides,
    pairs:
      type === undefined
        ? pairs
        : pairs.map((pair) => ({ ...pair, changes: pair.changes.filter((one) => one.type === type) })),
    silence: silencesIn(history),
    notes: [
      ...(found.length > most && limit === undefined
        ? [`The latest ${most} pairs of meetings; --until and --limit show others.`]
        : []),
      ...(history.unread
        ? ["Some reports were read by an earlier Chancery, which did not tell what was said: run chancery reread."]
        : []),
      ...notesOn(history, pairs, { ...checked, asToldBy }),
    ],
  };
}

function isWithin({ date }: Meeting, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  const value = date === null ? null : parseEdtf(date);
  const bounds = value && boundsOf(value);
  if (!bounds) return false;
  return (
    (since === undefined || bounds.latest >= stretch(since).earliest) &&
    (until === undefined || bounds.earliest <= stretch(until).latest)
  );
}

/** What a person would want to know where there is nothing to compare. */
function notesOn(
  { sides, meetings, undated }: History,
  pairs: readonly ComparedPair[],
  { series, from, to, asToldBy, since, until }: Partial<Checked>,
): string[] {
  if (pairs.length > 0) return [];
  const all = [...meetings, ...undated];
  const who = sides.join(" and ");
  if (all.length === 0) return [`No meeting of ${who} is in the record. chancery dyads lists who met.`];
  if (all.length === 1) return [`One meeting of ${who} is in the record: there is none to hold it against.`];
  const asked = [
    series && `--series ${series}`,
    from && `--from ${from}`,
    to && `--to ${to}`,
    asToldBy && `--as-told-by ${asToldBy}`,
    since && `--since ${since}`,
    until && `--until ${until}`,
  ].filter((one) => one !== undefined);
  const telling = all.filter(({ accounts }) => accounts.some(({ passages }) => passages.length > 0)).length;
  if (asked.length > 0)
    return [`Of ${all.length} meetings of ${who} no two can be held against each other with ${asked.join(" ")}.`];
  return [
    `No two of ${all.length} meetings of ${who} can be held against each other: ${telling} of them have an account of what was said, none of them of one kind and level.`,
  ];
}
