/** The footnotes of a brief: each stretch of words once, numbered as it is first needed; and what stands in each. */
import { type Brief, type Citation, claimsOf, type Row, type Sentence } from "../../analysis/brief/brief.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";

/** Words of a footnote, with what they are, so that each form sets them in its own way. */
export interface NoteRun {
  readonly is: "words" | "outlet" | "title" | "quote" | "link";
  readonly text: string;
}

export interface Note {
  readonly number: number;
  /** The note in which the report was first cited, where that is another: this one names the report in short. */
  readonly as: number | null;
  /** Which report. */
  readonly source: readonly NoteRun[];
  /** Its words, and where to find it. */
  readonly words: readonly NoteRun[];
}

export interface Notes {
  readonly all: readonly Note[];
  /** The numbers that stand behind a sentence, or in the last cell of a row. */
  readonly of: (claim: Sentence | Row) => readonly number[];
}

/** Where there is nothing but a count so many of the reports are quoted; of the others it is said how many they are. */
const COUNTED = 2;

export function notesOf(brief: Brief): Notes {
  const all: Note[] = [];
  const numbers = new Map<string, number>();
  const firstOf = new Map<string, number>();
  const claims = new Map<Sentence | Row, number[]>();
  const put = (key: string, note: (number: number) => Omit<Note, "number">): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = all.length + 1;
      numbers.set(key, number);
      all.push({ number, ...note(number) });
    }
    return number;
  };
  const quote = (citation: Citation): number => {
    const { revision, field, start, end } = citation;
    return put(`${revision} ${field} ${start} ${end}`, (number) => {
      const before = firstOf.get(revision);
      if (before === undefined) firstOf.set(revision, number);
      return noteRuns(citation, before);
    });
  };
  for (const claim of claimsOf(brief)) {
    const said = claim.citations.filter(({ counted }) => !counted);
    const counted = claim.citations.filter((one) => one.counted);
    const shown = said.length > 0 ? 0 : COUNTED;
    const quoted = new Set([...said, ...counted.slice(0, shown)].map(({ revision }) => revision));
    const rest = counted.slice(shown).filter(({ revision }) => !quoted.has(revision));
    claims.set(claim, [
      ...new Set([
        ...[...said, ...counted.slice(0, shown)].map(quote),
        ...(rest.length === 0
          ? []
          : [put(`more ${[...new Set(rest.map(({ revision }) => revision))].sort().join(" ")}`, () => moreRuns(rest))]),
      ]),
    ]);
  }
  return { all, of: (claim) => claims.get(claim) ?? [] };
}

/** "1, 4–6, 11" */
export function numbersInWords(numbers: readonly number[], divider = ", "): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const number of sorted) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}${divider}${to}` : `${from}–${to}`))
    .join(divider);
}

/** All that stands in a note. */
export function runsOf({ as, source, words: told }: Note): NoteRun[] {
  return [...source, ...(as === null ? [] : [words(` (as note ${as})`)]), ...told];
}

/** Outlet, title, day, words, address; where the report was cited before, it is named in short. */
function noteRuns(citation: Citation, as: number | undefined): Omit<Note, "number"> {
  const { outlet, title, day, url, name } = citation;
  const published = words(`, ${day === null ? "day of publication not known" : dayInWords(day)}`);
  const by = { is: "outlet" as const, text: outlet ?? "Outlet not named" };
  if (as !== undefined) return { as, source: [by, published], words: quoteRuns(citation) };
  return {
    as: null,
    source: [by, ...(title === null ? [] : [words(", "), { is: "title" as const, text: oneLine(title) }]), published],
    words: [
      ...quoteRuns(citation),
      ...(url === null ? [words(` Record: ${name}.`)] : [words(" "), { is: "link" as const, text: url }]),
    ],
  };
}

const FIELDS: Readonly<Record<Citation["field"], string>> = {
  text: ": ",
  title: ", in its title: ",
  published: ", as its day of publication: ",
  publisher: ", as its publisher: ",
  url: ", as its address: ",
};

function quoteRuns({ field, quote, inferred }: Citation): NoteRun[] {
  return [
    words(FIELDS[field]),
    { is: "quote", text: oneLine(quote) },
    words(
      inferred === undefined
        ? ENDED.test(quote)
          ? ""
          : "."
        : ` (inferred${inferred === "" ? "" : `: ${oneLine(inferred)}`}).`,
    ),
  ];
}

const ENDED = /[.!?…]["”’»)]*\s*$/u;

function moreRuns(rest: readonly Citation[]): Omit<Note, "number"> {
  const reports = new Map(rest.map((citation) => [citation.revision, citation]));
  const outlets = [...new Set([...reports.values()].map(({ outlet }) => outlet ?? "outlets not named"))];
  const days = [...reports.values()].flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const span =
    days.length === 0
      ? ""
      : days[0] === days.at(-1)
        ? `, ${dayInWords(days[0]!)}`
        : `, ${dayInWords(days[0]!)} to ${dayInWords(days.at(-1)!)}`;
  const shown = outlets.slice(0, OUTLETS).join(", ") + (outlets.length > OUTLETS ? " and others" : "");
  const count = `${reports.size.toLocaleString("en")} more ${reports.size === 1 ? "report" : "reports"}`;
  return {
    as: null,
    source: [words(`Also counted: ${count}, of `), { is: "outlet", text: shown }],
    words: [words(`${span}.`)],
  };
}

const OUTLETS = 5;

function words(text: string): NoteRun {
  return { is: "words", text };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What stands under the title. */
export function headOf({ for: forDay, asOf, until }: Brief): string[] {
  return [
    ...(forDay === null ? [] : [`Prepared for ${dayInWords(forDay)}.`]),
    asOf === null
      ? until === null
        ? "By all reports of the record."
        : `By all reports of the record, the latest of ${dayInWords(until)}.`
      : `By the reports published up to ${dayInWords(asOf)}.`,
  ];
}
