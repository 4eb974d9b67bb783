/** By when a commitment falls due: the date of its clause that is nearest behind the deed, else one with which the sentence opens. */

import { type Edtf, formatEdtf, parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { DateMention } from "../mention.ts";
import type { BoundDeed } from "./commitment.ts";

/** A date with which a sentence opens stands among so many first tokens: "In the second half of the year, ...". */
const OPENING = 9;

export interface Due {
  readonly edtf: string;
  readonly mention: DateMention;
}

/** `written`: the day of publication; what is past by then is when something was done, and no term. */
export function dueOf(
  deed: BoundDeed,
  verb: number,
  first: number,
  dates: readonly DateMention[],
  written: string | null,
): Due | null {
  const within = dates.filter(({ from, to }) => from >= deed.from && to <= deed.to);
  const behind = within.find(({ from }) => from >= (deed.hit?.to ?? deed.from));
  const opening = dates.find(
    ({ from, to }) => from - first < OPENING && from >= first && to <= Math.min(verb, deed.hit?.from ?? verb),
  );
  for (const mention of [behind, within[0], opening]) {
    const edtf = mention && termOf(mention, written);
    // "announced today $5 million": when it was told, not by when it is given.
    if (deed.hit === null && deed.of === "aid" && edtf === written) continue;
    if (mention && edtf) return { edtf, mention };
  }
  return null;
}

function termOf({ edtf, role }: DateMention, written: string | null): string | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!value) return null;
  const bounds = boundsOf(value);
  const now = written === null ? null : parseEdtf(written);
  const today = now && boundsOf(now);
  if (bounds && today && bounds.latest < today.earliest) return null;
  return formatEdtf(role === "by" || role === "before" ? until(value) : value);
}

/** "by 2030": at any time up to its end. */
function until(value: Edtf): Edtf {
  return value.kind === "date" ? { kind: "interval", start: "..", end: value } : value;
}
