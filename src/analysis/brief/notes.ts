/**
 * The footnotes of a brief. What a sentence rests on is one note, numbered as it is first needed: each report once, with its words; a report
 * that was named in an earlier note is named in short, and words that an earlier note has are not printed again.
 */
import { type Brief, type Citation, claimsOf, type Row, runsOf, type Sentence } from "../../analysis/brief/brief.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { becauseInWords } from "./because.ts";
import { quotedWords, type Stretch, shownOf } from "./cut-quote.ts";
import type { Entry, Note, NoteRun, Notes } from "./note.ts";
import { alsoRuns, byReport, moreRuns } from "./note-runs.ts";

/** Where there is nothing but a count so many of the reports are quoted; of the others it is said how many they are. */
const COUNTED = 1;
/** Up to so many of the others are named. */
const FEW = 2;

/** The footnotes of a brief, numbered from 1 in the order in which its sentences need them; the same in every form of the brief. */
export function notesOf(brief: Pick<Brief, "sections">): Notes {
  const making = new Making();
  const claims = new Map<Sentence | Row, readonly number[]>();
  for (const claim of claimsOf(brief)) claims.set(claim, making.of(claim));
  return { all: making.all, of: (claim) => claims.get(claim) ?? [] };
}

class Making {
  readonly all: Note[] = [];
  /** Of a report: the note in which it was first named. */
  readonly #named = new Map<string, number>();
  /** Of a field of a report: what of it which note shows. */
  readonly #shown = new Map<string, { readonly stretch: Stretch; readonly note: number }[]>();
  /** Notes without words of their own, by what they say. */
  readonly #bare = new Map<string, number>();

  of(claim: Sentence | Row): number[] {
    const said = claim.citations.filter(({ counted, also }) => !counted && !also);
    const counted = claim.citations.filter((one) => one.counted);
    const cited = [...said, ...counted.slice(0, said.length > 0 ? 0 : COUNTED)];
    const reports = new Set(cited.map(({ revision }) => revision));
    const more = counted.filter(({ revision }) => !reports.has(revision));
    const others = claim.citations.filter(({ also, revision }) => also && !reports.has(revision));
    const numbers = new Set<number>();
    const anew: Citation[] = [];
    for (const citation of cited) {
      const known = this.#before(citation, claim);
      if (known !== null) numbers.add(known);
      else anew.push(citation);
    }
    const bare = anew.filter((citation) => isBare(citation, claim));
    for (const [, of] of byReport(bare))
      if (!anew.some((one) => one.revision === of[0]!.revision && !bare.includes(one))) numbers.add(this.#bareNote(of));
    const quoted = anew.filter((citation) => !bare.includes(citation));
    if (quoted.length > 0 || more.length > 0) numbers.add(this.#note(quoted, more, others));
    return [...numbers].sort((a, b) => a - b);
  }

  /** The note that shows these words already. */
  #before(citation: Citation, claim: Sentence | Row): number | null {
    if (isNamed(citation)) return this.#named.get(citation.revision) ?? null;
    if (isBare(citation, claim)) return this.#bare.get(citation.revision) ?? null;
    const all = this.#shown.get(keyOf(citation)) ?? [];
    const wanted = citation.field === "text" ? shownOf(citation) : [[0, 0] as const];
    return (
      all.find(({ note }) =>
        wanted.every(([from, to]) =>
          all.some(({ stretch, note: other }) => other === note && stretch[0] <= from && to <= stretch[1]),
        ),
      )?.note ?? null
    );
  }

  #bareNote(citations: readonly Citation[]): number {
    const number = this.all.length + 1;
    const [first] = citations;
    this.#bare.set(first!.revision, number);
    const { as, source } = this.#source(first!, number);
    const link = as === null ? linkOf(first!) : [];
    this.all.push({ number, entries: [{ as, source, words: link }], more: [], bare: true });
    return number;
  }

  /** Of what was counted a few are named, and many told by their number. */
  #note(quoted: readonly Citation[], counted: readonly Citation[], also: readonly Citation[]): number {
    const number = this.all.length + 1;
    const rest = byReport(counted);
    const named = rest.size > FEW ? [] : [...rest.values()].map(([one]) => one!);
    const more = rest.size > FEW ? moreRuns(counted, quoted.length > 0) : [];
    const key =
      quoted.length > 0 ? null : [...named.map(({ revision }) => revision), ...more.map(({ text }) => text)].join(" ");
    const known = key === null ? undefined : this.#bare.get(key);
    if (known !== undefined) return known;
    if (key !== null) this.#bare.set(key, number);
    const entries = [...byReport(quoted).values()].map((of) => this.#entry(of, number));
    const others = named.map((one): Entry => {
      const { as, source } = this.#source(one, number);
      return { as, source, words: as === null ? linkOf(one) : [] };
    });
    const all = [...entries, ...others];
    this.all.push({ number, entries: all, more: all.length > 0 ? [...alsoRuns(also), ...more] : more, bare: false });
    return number;
  }

  #entry(of: readonly Citation[], number: number): Entry {
    const { as, source } = this.#source(of[0]!, number);
    const text = of.filter(({ field }) => field === "text");
    for (const citation of of) {
      const stretches = citation.field === "text" ? shownOf(citation) : [[0, 0] as const];
      const key = keyOf(citation);
      const known = this.#shown.get(key) ?? [];
      this.#shown.set(key, [...known, ...stretches.map((stretch) => ({ stretch, note: number }))]);
    }
    const inTitle = of.some(({ field }) => field === "title");
    const because = [...new Set(of.flatMap(({ inferred }) => (inferred ? [becauseInWords(inferred)] : [])))];
    const inferred = because.length === 0 ? "" : ` (inferred: ${because.join("; ")})`;
    const words: NoteRun[] = [];
    if (inTitle) words.push({ is: "words", text: ", in its title" });
    if (text.length > 0)
      words.push({ is: "words", text: inTitle ? ", and: " : ": " }, { is: "quote", text: quotedWords(text) });
    if (inferred !== "") words.push({ is: "words", text: inferred });
    return { as, source, words: [...words, ...(as === null ? linkOf(of[0]!) : [])] };
  }

  /** Outlet, title, day; where the report was named before, outlet and day. */
  #source({ revision, outlet, title, day }: Citation, number: number): Pick<Entry, "as" | "source"> {
    const before = this.#named.get(revision);
    if (before === undefined) this.#named.set(revision, number);
    const by: NoteRun = { is: "outlet", text: outlet ?? "Outlet not named" };
    const published: NoteRun = {
      is: "words",
      text: `, ${day === null ? "day of publication not known" : dayInWords(day)}`,
    };
    if (before !== undefined) return { as: before, source: [by, published] };
    const named: NoteRun[] =
      title === null
        ? []
        : [
            { is: "words", text: ", " },
            { is: "title", text: cut(title.replace(/\s+/gu, " ").trim()) },
          ];
    return { as: null, source: [by, ...named, published] };
  }
}

function keyOf({ revision, field }: Citation): string {
  return `${revision} ${field}`;
}

/** Day and outlet stand in the name of the report, and need no words. */
function isNamed({ field }: Citation): boolean {
  return field !== "text" && field !== "title";
}

/** What the sentence quotes itself: all that counts of it, or most of it, where nothing else is. */
function isBare({ field, quote, start, core, statements }: Citation, claim: Sentence | Row): boolean {
  if (field !== "text" || statements.length > 0) return false;
  const quoted = runsOf(claim).flatMap((run) => (run.kind === "quote" ? [run.text] : []));
  if (core) return core.every(([from, to]) => isWithin(quote.slice(from - start, to - start), quoted));
  return isWithin(quote, quoted);
}

/** Of the words so much stands in the sentence. */
const MOSTLY = 0.5;

function isWithin(words: string, quoted: readonly string[]): boolean {
  if (quoted.some((text) => text.includes(words.trim()))) return true;
  const within = quoted.filter((text) => words.includes(text)).reduce((sum, { length }) => sum + length, 0);
  return within >= MOSTLY * words.trim().length;
}

function linkOf({ url, name }: Citation): NoteRun[] {
  return url === null
    ? [{ is: "words", text: ` [${name}]` }]
    : [
        { is: "words", text: " " },
        { is: "link", text: url },
      ];
}

/** Titles of statements can be as long as a paragraph. */
const TITLE = 120;

function cut(title: string): string {
  if (title.length <= TITLE) return title;
  const space = title.lastIndexOf(" ", TITLE);
  return `${title.slice(0, space === -1 ? TITLE : space)} …`;
}
