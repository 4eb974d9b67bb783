/** Why a record has nothing of some sides, where that can be told: a name that nobody has, or a day before every report. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { codeOfSide, isKnownSide } from "./code-of-side.ts";
import { edtfOf, lastNumber } from "./inputs.ts";

interface Asked {
  readonly sides: readonly string[];
  readonly asOf?: string | undefined;
}

/** A sentence each; none where there is something, or no reason is known. */
export function nothingBecause(store: RecordStore, { sides, asOf }: Asked): string[] {
  const unknown = unknownSides(store, sides);
  if (unknown.length > 0) return unknown;
  const first = asOf === undefined ? null : firstReport(store, sides);
  if (first === null || first <= lastNumber(asOf)!) return [];
  return [`No report published up to ${asOf} tells of these sides: the first that does is of ${edtfOf(first)}.`];
}

/** A sentence for each that is no side: of them there is nothing to tell, and no table either. */
export function unknownSides(store: RecordStore, sides: readonly string[]): string[] {
  return sides.filter((side) => !isKnownSide(side) && !isInRecord(store, side)).map(isNoSide);
}

export function isNoSide(side: string): string {
  return `${side} is the code or name of no state or body.`;
}

/** Codes of the sides that a question is about, in whichever field it takes them. */
export function sidesIn(given: object): string[] {
  const {
    sides,
    parties,
    side,
    with: other,
  } = given as {
    sides?: readonly string[] | undefined;
    parties?: readonly string[] | undefined;
    side?: string | undefined;
    with?: string | undefined;
  };
  const one = side === undefined ? [] : [side];
  return [...(sides ?? parties ?? one), ...(other === undefined ? [] : [other])].map(codeOfSide);
}

function isInRecord(store: RecordStore, side: string): boolean {
  return store.sql<object>("select 1 from meeting_side where side = ? limit 1").get(side) !== undefined;
}

/** A day number: when the first report on a meeting of all of them came out. */
function firstReport(store: RecordStore, sides: readonly string[]): number | null {
  const [one = "", ...others] = sides;
  const row = store
    .sql<{ first: number | null }>(
      `select min(a.out) as first from meeting_side s join account a on a.meeting = s.meeting
        where s.side = ?${others.map(() => " and exists (select 1 from meeting_side o where o.meeting = s.meeting and o.side = ?)").join("")}`,
    )
    .get(one, ...others);
  return row?.first ?? null;
}
