/**
 * A row of a spreadsheet → a reading, by its columns. What its cells say is said; evidence is the words of the cell in the text of the row,
 * which is the row as "head: value" lines. No rule of the language is asked what the row means.
 */
import type { MeetingReading, Reading, Support } from "../../extraction/reading.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import type { MeetingKind, MeetingStatus } from "../../shared/vocabulary.ts";
import type { SheetRow } from "../../sources/sheet/sheet.ts";
import { cellDate, type DateOrder } from "./cell-date.ts";
import type { Column } from "./columns.ts";
import { kindOf, statusOf } from "./kind-and-status.ts";
import { placeOfCell } from "./place-of-cell.ts";
import { inferred, type PlacedCell, RowCells, said, saidOfList, supportOf, wordsOf } from "./row-cells.ts";
import { RowParticipants } from "./row-participants.ts";
import type { Sides } from "./sides.ts";
import { topicsOfCell } from "./topics-of-cell.ts";

/** What stands beside statements for whoever made a reading by columns; changes with what this folder understands. */
export const COLUMNS_READER = "columns 1";

export interface RowContext {
  readonly lexicons: Lexicons;
  readonly sides: Sides;
  readonly columns: readonly Column[];
  /** Name of the source. */
  readonly publisher: string;
  /** Code of the side of whoever keeps the list, where no column has it. */
  readonly own: string | null;
  readonly dateOrder: DateOrder | null;
  /** What the columns of dates show. */
  readonly shownOrder: DateOrder | null;
  /** The day of the import, ISO: what is dated later and has no status is to come. */
  readonly today: string;
}

/** What was not understood of a cell: its words stay in the text of the row. */
export interface CellNote {
  readonly head: string;
  readonly problem: string;
}

export interface RowRead {
  readonly number: number;
  /** The row as lines "head: value". */
  readonly text: string;
  /** What the keeper of the list calls the row, in a column of its own. */
  readonly key: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** `null`: it is no meeting; `problem` says why. */
  readonly reading: Reading | null;
  readonly problem: string | null;
  readonly notes: readonly CellNote[];
}

export function readRow(row: SheetRow, id: string, context: RowContext): RowRead {
  return new RowReader(row, id, context).read();
}

class RowReader {
  readonly #number: number;
  readonly #id: string;
  readonly #context: RowContext;
  readonly #cells: RowCells;
  readonly #notes: CellNote[] = [];
  readonly #support: Record<string, Support> = {};

  constructor(row: SheetRow, id: string, context: RowContext) {
    this.#number = row.number;
    this.#id = id;
    this.#context = context;
    this.#cells = new RowCells(row, context.columns);
  }

  read(): RowRead {
    const { publisher, lexicons } = this.#context;
    const published = this.#published();
    const link = this.#cells.of("source").find(({ cell }) => /^https?:\/\/\S+$/iu.test(cell.text))?.cell.text ?? null;
    const parties = this.#parties();
    const head = { number: this.#number, text: this.#cells.text, url: link, published: published?.edtf ?? null };
    const key = this.#cells.of("id")[0]?.cell.text ?? null;
    if (typeof parties === "string") return { ...head, key, reading: null, problem: parties, notes: this.#notes };
    const meeting = this.#meeting(parties, lexicons);
    const reading: Reading = {
      id: this.#id,
      reader: COLUMNS_READER,
      document: {
        publisher,
        published: published?.edtf ?? null,
        dateline: null,
        attribution: [],
        language: "und",
        support: {
          publisher: saidOfList(publisher),
          ...(published && { published: published.support }),
        },
      },
      meetings: [meeting],
      quotes: [],
      passages: [],
      commitments: [],
      papers: [],
      notes: [],
    };
    return { ...head, key, reading, problem: null, notes: this.#notes };
  }

  #note({ column }: PlacedCell, problem: string): void {
    this.#notes.push({ head: column.head, problem });
  }

  #published(): { readonly edtf: string; readonly support: Support } | null {
    const [placed] = this.#cells.of("published");
    if (!placed) return null;
    const date = cellDate(placed.cell, this.#context.dateOrder, this.#context.shownOrder);
    if ("problem" in date) {
      this.#note(placed, date.problem);
      return null;
    }
    return { edtf: date.edtf, support: supportOf(date, wordsOf(placed)) };
  }

  /** Codes of the sides, each with its words; or why there are none. */
  #parties(): Map<string, Support> | string {
    const found = new Map<string, Support>();
    const unknown: string[] = [];
    const cells = this.#cells.of("a", "b", "sides");
    for (const placed of cells) {
      for (const { code, start, end } of this.#context.sides.within(placed.cell.text)) {
        const words = wordsOf(placed, start, end);
        if (code === null) unknown.push(`${placed.column.head} “${words.quote.slice(0, 60)}”`);
        else if (!found.has(code)) found.set(code, said(words));
      }
    }
    if (unknown.length > 0) return `${unknown.join(", ")}: no country and no body that is known`;
    const { own } = this.#context;
    if (own !== null && found.size > 0 && !found.has(own))
      found.set(own, inferred(`the list is kept for ${own}`, wordsOf(cells[0]!)));
    if (found.size >= 2) return found;
    const [only] = found.keys();
    if (cells.length === 0) return "no side is given";
    return `only ${only} is a side${own === null ? ": --side CODE tells whose list it is" : ""}`;
  }

  #meeting(parties: ReadonlyMap<string, Support>, lexicons: Lexicons): MeetingReading {
    for (const [code, support] of parties) this.#support[`parties.${code}`] = support;
    const date = this.#date();
    return {
      parties: [...parties.keys()].sort(),
      kind: this.#kind(parties),
      status: this.#status(date, parties),
      date,
      place: this.#place(lexicons),
      formats: [],
      participants: new RowParticipants(this.#cells, this.#context).read(parties),
      topics: this.#topics(lexicons),
      projects: [],
      organisations: [],
      documents: [],
      support: this.#support,
    };
  }

  #date(): string | null {
    const [placed] = this.#cells.of("date");
    if (!placed) return null;
    const date = cellDate(placed.cell, this.#context.dateOrder, this.#context.shownOrder);
    if ("problem" in date) {
      this.#note(placed, date.problem);
      return null;
    }
    this.#support.date = supportOf(date, wordsOf(placed));
    return date.edtf;
  }

  #kind(parties: ReadonlyMap<string, Support>): MeetingKind {
    const [placed] = this.#cells.of("kind");
    const kind = placed && kindOf(placed.cell.text);
    if (placed && kind) {
      this.#support.kind = said(wordsOf(placed));
      return kind;
    }
    if (placed) this.#note(placed, `“${placed.cell.text.slice(0, 60)}” is no kind of meeting that is known`);
    const [evidence] = [...parties.values()].map(({ evidence: [words] }) => words);
    this.#support.kind = inferred("the list is one of meetings", evidence!);
    return "meeting";
  }

  #status(date: string | null, parties: ReadonlyMap<string, Support>): MeetingStatus {
    const [placed] = this.#cells.of("status");
    const status = placed && statusOf(placed.cell.text);
    if (placed && status) {
      this.#support.status = said(wordsOf(placed));
      return status;
    }
    if (placed) this.#note(placed, `“${placed.cell.text.slice(0, 60)}” is none of held, scheduled, cancelled`);
    const { today } = this.#context;
    const [first] = [...parties.values()].map(({ evidence: [words] }) => words);
    const evidence = this.#support.date?.evidence[0] ?? first!;
    const begins = date === null ? null : boundsOf(parseEdtf(date)!);
    const now = boundsOf(parseEdtf(today)!)!;
    const ahead = begins !== null && begins.earliest > now.latest;
    const because = ahead ? `its day was still to come on ${today}` : "the list is one of meetings that were held";
    this.#support.status = inferred(because, evidence);
    return ahead ? "scheduled" : "held";
  }

  #place(lexicons: Lexicons): MeetingReading["place"] {
    const [state] = this.#cells.of("country");
    const [placed] = this.#cells.of("place");
    const code = state ? this.#context.sides.codeOf(state.cell.text) : null;
    if (state && code === null) this.#note(state, `“${state.cell.text.slice(0, 60)}” is no country that is known`);
    if (state && code !== null) this.#support["place.country"] = said(wordsOf(state));
    if (!placed) return { country: code, city: null };
    const { city, country } = placeOfCell(placed.cell.text, this.#context.sides, lexicons);
    if (city) this.#support["place.city"] = said(wordsOf(placed, city.start, city.end));
    if (code === null && country) {
      const words = wordsOf(placed, country.start, country.end);
      this.#support["place.country"] = country.because === null ? said(words) : inferred(country.because, words);
    }
    return { country: code ?? country?.code ?? null, city: city?.name ?? null };
  }

  #topics(lexicons: Lexicons): string[] {
    const found: string[] = [];
    const all = new Set(lexicons.entries("topic").map(({ topic }) => topic));
    for (const placed of this.#cells.of("topics")) {
      const { text } = placed.cell;
      for (const { topic, start, end } of topicsOfCell(text, all, lexicons)) {
        if (found.includes(topic)) continue;
        found.push(topic);
        this.#support[`topics.${topic}`] = said(wordsOf(placed, start, end));
      }
      if (found.length === 0) this.#note(placed, `“${text.slice(0, 60)}” names no topic that is known`);
    }
    return found;
  }
}
