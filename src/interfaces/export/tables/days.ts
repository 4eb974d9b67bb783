/** Days for programs that know no EDTF: the first and the last one that a value may mean. */
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf } from "../../../shared/edtf-bounds.ts";
import { edtfOf } from "../../operations/inputs.ts";

/** Null where an end is open, or no year is known. */
export function firstDay(edtf: string | null): string | null {
  const earliest = boundsIn(edtf)?.earliest;
  return earliest !== undefined && Number.isFinite(earliest) ? edtfOf(earliest) : null;
}

export function lastDay(edtf: string | null): string | null {
  const latest = boundsIn(edtf)?.latest;
  return latest !== undefined && Number.isFinite(latest) ? edtfOf(latest) : null;
}

function boundsIn(edtf: string | null) {
  const value = edtf === null ? null : parseEdtf(edtf);
  return value && boundsOf(value);
}
