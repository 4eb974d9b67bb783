/**
 * A row of a spreadsheet → a reading, by its columns. What its cells say is said; evidence is the words of the cell in the text of the row,
 * which is the row as "head: value" lines. No rule of the language is asked what the row means.
 */
import { makeDocument } from "../../documents/make-document.ts";
import { annotate } from "../../extraction/annotated.ts";
import { findTopics } from "../../extraction/content/find-topics.ts";
import type { Evidence, MeetingReading, ParticipantReading, Reading, Support } from "../../extraction/reading.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from "../../shared/vocabulary.ts";
import type { Cell, SheetRow } from "../../sources/sheet/sheet.ts";
import { cellDate, type DateOrder } from "./cell-date.ts";
import type { Column, Field } from "./columns.ts";
import { type CellPerson, peopleOfCell, rankOfOffice } from "./people-of-cell.ts";
import { placeOfCell } from "./place-of-cell.ts";
import type { Sides } from "./sides.ts";

/** What stands beside statements for whoever made a reading by columns; changes with what this folder understands. */
export const COLUMNS_READER = "columns 1";
const RULE = "spreadsheet";

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

/** A cell with its place in the text of the row. */
interface Placed {
  readonly column: Column;
  readonly cell: Cell;
  readonly start: number;
}

class RowReader {
  readonly #number: number;
  readonly #id: string;
  readonly #context: RowContext;
  readonly #text: string;
  readonly #cells: readonly Placed[];
  readonly #notes: CellNote[] = [];
  readonly #support: Record<string, Support> = {};

  constructor(row: SheetRow, id: string, context: RowContext) {
    this.#number = row.number;
    this.#id = id;
    this.#context = context;
    const cells: Placed[] = [];
    let text = "";
    for (const column of context.columns) {
      const cell = row.cells[column.at];
      if (!cell || cell.text === "") continue;
      if (text !== "") text += "\n";
      text += `${column.head === "" ? `Column ${letters(column.at)}` : column.head.replace(/\s+/gu, " ")}: `;
      cells.push({ column, cell, start: text.length });
      text += cell.text;
    }
    this.#text = text;
    this.#cells = cells;
  }

  read(): RowRead {
    const { publisher, lexicons } = this.#context;
    const published = this.#published();
    const link = this.#of("source").find(({ cell }) => /^https?:\/\/\S+$/iu.test(cell.text))?.cell.text ?? null;
    const parties = this.#parties();
    const head = { number: this.#number, text: this.#text, url: link, published: published?.edtf ?? null };
    const key = this.#of("id")[0]?.cell.text ?? null;
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
          publisher: said({ field: "publisher", start: 0, end: publisher.length, quote: publisher, rule: RULE }),
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

  #of(...fields: readonly Field[]): readonly Placed[] {
    return this.#cells.filter(({ column }) => column.field !== null && fields.includes(column.field));
  }

  #words({ start, cell }: Placed, from = 0, to = cell.text.length): Evidence {
    return { start: start + from, end: start + to, quote: cell.text.slice(from, to), rule: RULE };
  }

  #note({ column }: Placed, problem: string): void {
    this.#notes.push({ head: column.head, problem });
  }

  #published(): { readonly edtf: string; readonly support: Support } | null {
    const [placed] = this.#of("published");
    if (!placed) return null;
    const date = cellDate(placed.cell, this.#context.dateOrder, this.#context.shownOrder);
    if ("problem" in date) {
      this.#note(placed, date.problem);
      return null;
    }
    return { edtf: date.edtf, support: supportOf(date, this.#words(placed)) };
  }

  /** Codes of the sides, each with its words; or why there are none. */
  #parties(): Map<string, Support> | string {
    const found = new Map<string, Support>();
    const unknown: string[] = [];
    const cells = this.#of("a", "b", "sides");
    for (const placed of cells) {
      for (const { code, start, end } of this.#context.sides.within(placed.cell.text)) {
        const words = this.#words(placed, start, end);
        if (code === null) unknown.push(`${placed.column.head} “${words.quote.slice(0, 60)}”`);
        else if (!found.has(code)) found.set(code, said(words));
      }
    }
    if (unknown.length > 0) return `${unknown.join(", ")}: no country and no body that is known`;
    const { own } = this.#context;
    if (own !== null && found.size > 0 && !found.has(own))
      found.set(own, inferred(`the list is kept for ${own}`, this.#words(cells[0]!)));
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
      participants: this.#participants(parties),
      topics: this.#topics(lexicons),
      projects: [],
      organisations: [],
      documents: [],
      support: this.#support,
    };
  }

  #date(): string | null {
    const [placed] = this.#of("date");
    if (!placed) return null;
    const date = cellDate(placed.cell, this.#context.dateOrder, this.#context.shownOrder);
    if ("problem" in date) {
      this.#note(placed, date.problem);
      return null;
    }
    this.#support.date = supportOf(date, this.#words(placed));
    return date.edtf;
  }

  #kind(parties: ReadonlyMap<string, Support>): MeetingKind {
    const [placed] = this.#of("kind");
    const kind = placed && kindOf(placed.cell.text);
    if (placed && kind) {
      this.#support.kind = said(this.#words(placed));
      return kind;
    }
    if (placed) this.#note(placed, `“${placed.cell.text.slice(0, 60)}” is no kind of meeting that is known`);
    const [evidence] = [...parties.values()].map(({ evidence: [words] }) => words);
    this.#support.kind = inferred("the list is one of meetings", evidence!);
    return "meeting";
  }

  #status(date: string | null, parties: ReadonlyMap<string, Support>): MeetingStatus {
    const [placed] = this.#of("status");
    const status = placed && statusOf(placed.cell.text);
    if (placed && status) {
      this.#support.status = said(this.#words(placed));
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
    const [state] = this.#of("country");
    const [placed] = this.#of("place");
    const code = state ? this.#context.sides.codeOf(state.cell.text) : null;
    if (state && code === null) this.#note(state, `“${state.cell.text.slice(0, 60)}” is no country that is known`);
    if (state && code !== null) this.#support["place.country"] = said(this.#words(state));
    if (!placed) return { country: code, city: null };
    const { city, country } = placeOfCell(placed.cell.text, this.#context.sides, lexicons);
    if (city) this.#support["place.city"] = said(this.#words(placed, city.start, city.end));
    if (code === null && country) {
      const words = this.#words(placed, country.start, country.end);
      this.#support["place.country"] = country.because === null ? said(words) : inferred(country.because, words);
    }
    return { country: code ?? country?.code ?? null, city: city?.name ?? null };
  }

  #participants(parties: ReadonlyMap<string, Support>): ParticipantReading[] {
    const { own } = this.#context;
    const [a, b] = [this.#sideOf("a"), this.#sideOf("b")];
    // Of a list kept for one side the other column is the counterpart's.
    const others = [...parties.keys()].filter((code) => code !== own);
    const theirs =
      b ?? (own !== null && others.length === 1 ? { code: others[0]!, support: parties.get(others[0]!)! } : null);
    const ours = a ?? (own === null ? null : { code: own, support: parties.get(own)! });
    return [
      ...this.#people("whoA", "officeA", ours),
      ...this.#people("whoB", "officeB", theirs),
      ...this.#people("who", null, null),
    ];
  }

  #sideOf(field: "a" | "b"): { readonly code: string; readonly support: Support } | null {
    const [placed] = this.#of(field);
    const named = placed ? this.#context.sides.within(placed.cell.text) : [];
    const [only] = named;
    if (!placed || named.length !== 1 || only!.code === null) return null;
    return { code: only!.code, support: said(this.#words(placed, only!.start, only!.end)) };
  }

  #people(
    field: "whoA" | "whoB" | "who",
    officeField: "officeA" | "officeB" | null,
    side: { readonly code: string; readonly support: Support } | null,
  ): ParticipantReading[] {
    const { sides, lexicons } = this.#context;
    const found = this.#of(field).flatMap((placed) =>
      peopleOfCell(placed.cell.text, sides, lexicons).map((person) => ({ placed, person })),
    );
    const offices = officeField === null ? [] : this.#of(officeField);
    // An office in a column of its own is that of the one who is named, or of the first: he leads.
    return found.map(({ placed, person }, index) =>
      this.#participant(placed, person, side, index === 0 ? offices[0] : undefined, found.length),
    );
  }

  #participant(
    placed: Placed,
    { name, office, side: own }: CellPerson,
    side: { readonly code: string; readonly support: Support } | null,
    column: Placed | undefined,
    count: number,
  ): ParticipantReading {
    const words = (part: { readonly start: number; readonly end: number }) => this.#words(placed, part.start, part.end);
    const told = office
      ? { text: office.text, words: words(office) }
      : column && { text: column.cell.text, words: this.#words(column) };
    const country = own ? { code: own.code, support: said(words(own)) } : side;
    const { lexicons } = this.#context;
    const rank = told ? rankOfOffice(told.text, country?.code ?? null, lexicons) : null;
    const level = told || count > 1 ? null : this.#level(country?.code ?? null);
    const support = rank !== null && told ? said(told.words) : level?.support;
    return {
      name: name.text.replace(/\s+/gu, " "),
      country: country?.code ?? null,
      rank: rank ?? level?.rank ?? "other",
      office: told ? told.text.replace(/\s+/gu, " ") : null,
      support: {
        name: said(words(name)),
        ...(country && { country: country.support }),
        ...(support && { rank: support }),
      },
    };
  }

  /** What the level of the meeting makes of whoever is named alone for a side. */
  #level(side: string | null) {
    const [placed] = this.#of("level");
    const rank = placed ? rankOfOffice(placed.cell.text, side, this.#context.lexicons) : null;
    if (!placed || rank === null) return null;
    return { rank, support: inferred("the row gives the level of the meeting", this.#words(placed)) };
  }

  #topics(lexicons: Lexicons): string[] {
    const found: string[] = [];
    const all = new Set(lexicons.entries("topic").map(({ topic }) => topic));
    for (const placed of this.#of("topics")) {
      const { text } = placed.cell;
      for (const { topic, start, end } of topicsIn(text, all, lexicons)) {
        if (found.includes(topic)) continue;
        found.push(topic);
        this.#support[`topics.${topic}`] = said(this.#words(placed, start, end));
      }
      if (found.length === 0) this.#note(placed, `“${text.slice(0, 60)}” names no topic that is known`);
    }
    return found;
  }
}

function topicsIn(text: string, all: ReadonlySet<string>, lexicons: Lexicons) {
  const found: { readonly topic: string; readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (const piece of text.split(/[,;\n/]/u)) {
    const word = piece.trim();
    const start = from + piece.indexOf(word);
    const id = word.toLowerCase().replaceAll(" ", "-");
    if (all.has(id)) found.push({ topic: id, start, end: start + word.length });
    else if (word !== "") {
      const spec = { id: "", title: null, published: null, url: null, publisher: null, text: word };
      for (const topic of findTopics(annotate(makeDocument(spec), lexicons)))
        found.push({ topic: topic.topic, start: start + topic.start, end: start + topic.end });
    }
    from += piece.length + 1;
  }
  return found;
}

const KINDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\b(?:tele)?phone|\bcall\b|\bvtc\b|\bvideo\s?call|\btelephon/iu, "call"],
  [/consultation/iu, "consultations"],
  [/commission|committee|council/iu, "commission"],
  [/ceremon|signing|credential|inaugurat/iu, "ceremony"],
  [/visit|trip/iu, "visit"],
  [
    /meet|talks|bilat|dialogue|summit|conversation|audience|sidelines|session|pull-?aside|video|virtual|online/iu,
    "meeting",
  ],
];

function kindOf(text: string): MeetingKind | undefined {
  const typed = text.toLowerCase().trim();
  return MEETING_KINDS.find((kind) => kind === typed) ?? KINDS.find(([words]) => words.test(text))?.[1];
}

const STATUSES: readonly (readonly [RegExp, MeetingStatus])[] = [
  [/cancel|called off|postpon|did not/iu, "cancelled"],
  [/schedul|plan|upcoming|to come|expected|tbc|future/iu, "scheduled"],
  [/held|done|took place|complete|past|^y(?:es)?$|confirmed/iu, "held"],
];

function statusOf(text: string): MeetingStatus | undefined {
  const typed = text.toLowerCase().trim();
  return MEETING_STATUSES.find((status) => status === typed) ?? STATUSES.find(([words]) => words.test(text))?.[1];
}

function said(evidence: Evidence): Support {
  return { basis: "said", evidence: [evidence] };
}

function inferred(because: string, evidence: Evidence): Support {
  return { basis: "inferred", because, evidence: [evidence] };
}

function supportOf(date: { readonly basis: "said" | "inferred"; readonly because?: string }, words: Evidence): Support {
  return date.basis === "said" ? said(words) : inferred(date.because!, words);
}

/** As spreadsheets call their columns: A, B ... Z, AA. */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}
