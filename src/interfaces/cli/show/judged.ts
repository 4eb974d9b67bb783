/** Beside a value: that it is somebody's judgement, or that somebody judged otherwise. */
import type { Judged } from "../../../record/identity/judged.ts";
import { printable } from "../page/width.ts";
import { shortId } from "./short-id.ts";

export function judgedInWords({ judgement, scope, value, by, why, made }: Judged): string {
  const verdict =
    scope !== "report" ? "judged" : value === null ? "judged not to be told" : `judged to be ${printable(value)}`;
  return `${verdict} by ${printable(by)} on ${made.slice(0, 10)}${why === null ? "" : `: ${printable(why)}`} (${shortId(judgement)})`;
}
