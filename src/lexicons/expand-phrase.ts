/**
 * Short writing for families of phrases: "(bi|multi)lateral (trade|commerce)", "tariff(s)", "(import|export dut(y|ies))".
 *
 * `(a|b)` stands for each of its parts, `(s)` for "s" or nothing. Groups may hold groups.
 */

/** More than this is a sign that a phrase is written too widely. */
export const MOST_WORDINGS = 400;

/** Every wording that a short writing stands for, each once; white space is tidied. */
export function expandPhrase(written: string): string[] {
  if (!/[()]/u.test(written)) return [written];
  const reader = { written, at: 0 };
  const wordings = readAlternatives(reader, 0).flat();
  if (reader.at < written.length) throw new RangeError(`"${written}" closes a bracket that it does not open`);
  return [...new Set(wordings.map((wording) => wording.replace(/\s+/gu, " ").trim()))];
}

interface Reader {
  readonly written: string;
  at: number;
}

/** The wordings of each part between `|`, up to the closing bracket or the end. */
function readAlternatives(reader: Reader, depth: number): string[][] {
  const parts: string[][] = [[""]];
  while (reader.at < reader.written.length) {
    const sign = reader.written[reader.at]!;
    if (sign === ")" && depth > 0) break;
    if (sign === ")") return parts;
    reader.at++;
    if (sign === "|" && depth > 0) {
      parts.push([""]);
      continue;
    }
    const next = sign === "(" ? readGroup(reader, depth) : [sign];
    const joined = parts.pop()!.flatMap((before) => next.map((after) => before + after));
    if (joined.length > MOST_WORDINGS)
      throw new RangeError(`"${reader.written}" stands for more than ${MOST_WORDINGS} wordings`);
    parts.push(joined);
  }
  return parts;
}

function readGroup(reader: Reader, depth: number): string[] {
  const parts = readAlternatives(reader, depth + 1);
  if (reader.written[reader.at] !== ")") throw new RangeError(`"${reader.written}" does not close a bracket`);
  reader.at++;
  return parts.length === 1 ? ["", ...parts[0]!] : parts.flat();
}
