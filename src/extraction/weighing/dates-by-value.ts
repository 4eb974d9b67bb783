/** The dates of a report, those of one value together. */
import type { Layers } from "../layers.ts";
import type { DateMention } from "../mention.ts";

const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;

/**
 * Mentions by value. A day of publication that is printed above or below the text is no date of the text; a bare day of the
 * month ("the 19th") is the day of that number which is told in full. Of what is to come `within` a stay told in pieces ("left on
 * Monday ... until Thursday") the days of setting out and coming back are none.
 */
export function datesByValue(
  { annotated, dates }: Layers,
  published: string | null,
  within: number | null,
): Map<string, DateMention[]> {
  const byValue = new Map<string, DateMention[]>();
  const ends = new Set(
    within === null ? [] : dates.flatMap(({ rule, edtf }) => (rule === "date/stretch" ? (edtf ?? "").split("/") : [])),
  );
  for (const date of dates) {
    if (date.edtf === null) continue;
    const { blockKind } = annotated.sentences[date.sentence]!;
    if (date.edtf === published && (blockKind === "header" || blockKind === "footer")) continue;
    if (date.sentence !== within && ends.has(date.edtf)) continue;
    const list = byValue.get(date.edtf);
    if (list) list.push(date);
    else byValue.set(date.edtf, [date]);
  }
  for (const [value, mentions] of byValue) {
    if (!value.startsWith("XXXX-XX-") || value.length !== 10) continue;
    const fuller = [...byValue.keys()].filter(
      (other) => other !== value && DAY.test(other) && other.endsWith(value.slice(7)),
    );
    if (fuller.length !== 1) continue;
    byValue.get(fuller[0]!)!.push(...mentions);
    byValue.delete(value);
  }
  return byValue;
}
