/**
 * Short writing for families of phrases: "(bi|multi)lateral (trade|commerce)", "tariff(s)".
 *
 * `(a|b)` stands for each of its parts, `(s)` for "s" or nothing. Groups do not nest.
 */
const GROUP = /\(([^()]*)\)/u;
/** More than this is a sign that a phrase is written too widely. */
export const MOST_WORDINGS = 400;

/** Every wording that a short writing stands for; white space is tidied. */
export function expandPhrase(written: string): string[] {
  let wordings = [written];
  for (let group = GROUP.exec(wordings[0]!); group; group = GROUP.exec(wordings[0]!)) {
    const inside = group[1]!;
    const parts = inside.includes("|") ? inside.split("|") : ["", inside];
    wordings = wordings.flatMap((wording) => parts.map((part) => wording.replace(GROUP, () => part)));
    if (wordings.length > MOST_WORDINGS)
      throw new RangeError(`"${written}" stands for more than ${MOST_WORDINGS} wordings`);
  }
  return wordings.map((wording) => wording.replace(/ {2,}/gu, " ").trim());
}
