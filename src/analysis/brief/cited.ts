/**
 * Putting sentences together so that none can be without its proof: what stands between the fixed words of a sentence is `Cited`, which
 * only comes with the words of a report, and a sentence takes at least one.
 *
 *     say`${minister} received ${guest} in ${city} on ${day}.`
 */

import type { Basis, Citation, CountUnit, Marked, Row, Run, Sentence } from "./brief.ts";
import { beginning } from "./clause.ts";

declare const proven: unique symbol;

/** Words of a sentence with the citations that prove them. */
export interface Cited {
  readonly [proven]: true;
  readonly runs: readonly Run[];
  readonly by: readonly [Citation, ...Citation[]];
  readonly basis: Basis;
}

type Proof = readonly [Citation, ...Citation[]];

function cited(runs: readonly Run[], by: readonly Citation[], basis: Basis): Cited {
  return { runs, by: together(by) as readonly Citation[] as Proof, basis } as Cited;
}

/** A value as it is kept, and how it is worded. */
export function value(property: string, kept: string, text: string, by: Proof): Cited {
  return cited([{ kind: "value", property, value: kept, text }], by, "said");
}

/** A report's own words; what stands at the citation, or a stretch of it. */
export function quoted(text: string, by: Proof, marked?: Marked): Cited {
  return cited([{ kind: "quote", text, ...(marked && { marked }) }], by, "said");
}

/** A number of things, each of them with a report that tells of it. */
export function counted(unit: CountUnit, of: readonly string[], text: string, by: Proof): Cited {
  const each = by.map((citation) => ({ ...citation, counted: true as const }));
  return cited([{ kind: "count", unit, of: [...new Set(of)], text }], each, "counted");
}

/** A report's own words, cut at a clause where they are many; what is left is a stretch of them. */
export function quotedShort(text: string, by: Proof, most = 230): Cited {
  const line = withinMarks(text.trim());
  if (line.length <= most) return quoted(line, by);
  const short: Run = { kind: "quote", text: beginning(line, most), marked: "kept" };
  return cited([{ kind: "words", text: "“" }, short, { kind: "words", text: " …”" }], by, "said");
}

/** Without a mark at its begin or end that has no other: it opened, or will close, a quotation that is not all here. */
function withinMarks(text: string): string {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const [open, close, plain] = [count(/“/gu), count(/”/gu), count(/"/gu)];
  if (open > close && text.startsWith("“")) return text.slice(1).trim();
  if (close > open && text.endsWith("”")) return text.slice(0, -1).trim();
  if (plain % 2 === 1) return text.replace(/^"|"$/u, "").trim();
  return text;
}

/** Pieces that stand one after the other, without words between them. */
export function joined([first, ...more]: readonly [Cited, ...Cited[]]): Cited {
  return more.reduce(
    (before, one) => cited([...before.runs, ...one.runs], [...before.by, ...one.by], strongest([before, one])),
    first,
  );
}

/** Words that follow from what is cited and are no value of their own: "two days later". */
export function following(text: string, by: Proof): Cited {
  return cited([{ kind: "words", text }], by, "said");
}

/** Part of a sentence: what of it is cited goes on being so. */
export function phrase(words: TemplateStringsArray, first: Cited, ...more: readonly Cited[]): Cited {
  const parts = [first, ...more];
  const runs = words.flatMap((text, at): Run[] => [
    ...(text === "" ? [] : [{ kind: "words" as const, text }]),
    ...(parts[at]?.runs ?? []),
  ]);
  return cited(
    runs,
    parts.flatMap(({ by }) => by),
    strongest(parts),
  );
}

/** "a, b and c"; with another divider "a; b; c". */
export function list([first, ...more]: readonly [Cited, ...Cited[]], last = "and", divider = ", "): Cited {
  return more.reduce(
    (before, one, at) =>
      cited(
        [
          ...before.runs,
          { kind: "words", text: at === more.length - 1 && divider === ", " ? ` ${last} ` : divider },
          ...one.runs,
        ],
        [...before.by, ...one.by],
        strongest([before, one]),
      ),
    first,
  );
}

export function say(words: TemplateStringsArray, first: Cited, ...more: readonly Cited[]): Sentence {
  return sentence(phrase(words, first, ...more));
}

/** What is worked out here and said by no report. */
export function infer(words: TemplateStringsArray, first: Cited, ...more: readonly Cited[]): Sentence {
  return { ...sentence(phrase(words, first, ...more)), basis: "inferred" };
}

export function sentence({ runs, by, basis }: Cited): Sentence {
  return { kind: "sentence", runs: capital(joinWords(runs)), basis, citations: by };
}

/** A row of a table: a cell that is empty says nothing, and one at least says something. */
export function row(cells: readonly (Cited | null)[], basis?: Basis): Row | null {
  const said = cells.filter((cell) => cell !== null);
  if (said.length === 0) return null;
  return {
    cells: cells.map((cell) => (cell === null ? [] : capital(joinWords(cell.runs)))),
    basis: basis ?? strongest(said),
    citations: together(said.flatMap(({ by }) => by)) as readonly Citation[] as Proof,
  };
}

/** What is inferred makes a sentence an inference, what is counted makes it a count. */
function strongest(parts: readonly Cited[]): Basis {
  const all = new Set(parts.map(({ basis }) => basis));
  return all.has("inferred") ? "inferred" : all.has("counted") ? "counted" : "said";
}

function joinWords(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === "words" && last?.kind === "words")
      joined[joined.length - 1] = { kind: "words", text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function capital([first, ...more]: readonly Run[]): Run[] {
  if (!first || first.kind === "quote") return first ? [first, ...more] : [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...more];
}

/** Each stretch of words once, with all that it carries. */
export function together(citations: readonly Citation[]): Citation[] {
  const known = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.revision} ${citation.field} ${citation.start} ${citation.end}`;
    const before = known.get(key);
    known.set(key, before ? merged(before, citation) : citation);
  }
  return [...known.values()];
}

/** All that counts in either; without a core of its own a citation counts as a whole. */
function coreOf({ core: one, start, end }: Citation, { core: other }: Citation): Pick<Citation, "core"> {
  if (one === undefined || other === undefined) return { core: [[start, end]] };
  const known = new Map([...one, ...other].map((stretch) => [stretch.join(" "), stretch]));
  return { core: [...known.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** Cited for something by itself, it is not only counted, nor one more source. */
function merged(one: Citation, other: Citation): Citation {
  const nearer = weight(one) <= weight(other) ? one : other;
  const statements = [...new Set([...one.statements, ...other.statements])].sort((a, b) => a - b);
  return { ...nearer, ...coreOf(one, other), statements };
}

function weight({ counted, also }: Citation): number {
  return counted ? 2 : also ? 1 : 0;
}
