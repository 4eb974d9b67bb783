/** News agencies: "the official Algerian news agency APS", "the national Middle East News Agency", "Anadolu reports". */
import type { Phrase } from "./body-phrase.ts";
import { find, type NamedBody, type NamingContext, written } from "./naming.ts";

/** What is said of an agency before its name. */
const DESCRIPTION = new Set(
  "official state state-run state-owned semi-official national news local the government private leading independent".split(
    " ",
  ),
);

export function agencyIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens } = context;
  for (let index = from; index < to; index++) {
    const medium = context.medium(index);
    if (medium && medium.to <= to)
      return { name: written(tokens, index, medium.to), type: "agency", bare: false, from, to };
  }
  // "the official news agency APS", "Middle East News Agency"
  const head = find(
    from,
    to,
    (index) => tokens[index]!.norm === "agency" && index > from && tokens[index - 1]!.norm === "news",
  );
  if (head < 0) return null;
  if (head + 1 < to && tokens[head + 1]!.shape !== "lower") {
    return { name: written(tokens, head + 1, to), type: "agency", bare: false, from, to };
  }
  let start = from;
  while (start < head && (DESCRIPTION.has(tokens[start]!.norm) || context.country(start)?.form === "adjective"))
    start++;
  if (start >= head - 1) return null;
  return { name: written(tokens, start, head + 1), type: "agency", bare: false, from, to };
}
