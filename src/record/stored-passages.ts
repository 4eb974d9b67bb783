/** Passages of a revision as rows, and rows as the passages they were made of. Their words are cut from the text anew: it is there. */
import type { PassageReading } from "../extraction/reading.ts";
import type { PassageAct, PassageKind } from "../shared/vocabulary.ts";
import type { Prepared, RecordStore } from "./store/record-store.ts";

/** A row, without the revision that it is of. */
export interface PassageRow {
  readonly number: number;
  /** Number of the meeting within its report, from 1. */
  readonly meeting: number | null;
  readonly kind: PassageKind;
  readonly act: PassageAct;
  /** Codes and topics with a space between them; names a line each. */
  readonly speakers: string;
  readonly speaker: string | null;
  readonly quoted: number;
  readonly topics: string;
  readonly projects: string;
  readonly organisations: string;
  readonly countries: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly rule: string;
}

const COLUMNS = [
  ...["number", "meeting", "kind", "act", "speakers", "speaker", "quoted", "topics", "projects", "organisations"],
  ...["countries", "start", "end", "contentStart", "contentEnd", "rule"],
] as readonly (keyof PassageRow)[];

const NO_VALUES: readonly string[] = [];

/** The values of a column of several. */
export function valuesOf(column: string, divider: " " | "\n"): readonly string[] {
  return column === "" ? NO_VALUES : column.split(divider);
}

export class StoredPassages {
  readonly #rows: Prepared<PassageRow>;
  readonly #put: Prepared<never>;
  readonly #drop: Prepared<never>;

  constructor(store: RecordStore) {
    const columns = COLUMNS.map((name) => `"${name}"`).join(", ");
    this.#rows = store.sql(`select ${columns} from passage where revision = ? order by number`);
    this.#put = store.sql(
      `insert into passage (revision, ${columns}) values (?, ${COLUMNS.map(() => "?").join(", ")})`,
    );
    this.#drop = store.sql("delete from passage where revision = ?");
  }

  /** `text`: that of the revision. */
  of(revision: number, text: string): PassageReading[] {
    return this.#rows.all(revision).map((row) => passageOf(row, text));
  }

  drop(revision: number): void {
    this.#drop.run(revision);
  }

  put(revision: number, passages: readonly PassageReading[]): void {
    passages.forEach((passage, index) => {
      const row = rowOf(passage, index + 1);
      this.#put.run(revision, ...COLUMNS.map((column) => row[column]));
    });
  }

  /** Whether those are the passages that it has. */
  are(revision: number, passages: readonly PassageReading[]): boolean {
    const rows = this.#rows.all(revision);
    return (
      rows.length === passages.length && rows.every((row, index) => isSame(row, rowOf(passages[index]!, index + 1)))
    );
  }
}

function isSame(a: PassageRow, b: PassageRow): boolean {
  return COLUMNS.every((column) => a[column] === b[column]);
}

function rowOf(passage: PassageReading, number: number): PassageRow {
  const { meeting, kind, act, speaker, quoted, evidence, content } = passage;
  return {
    number,
    meeting: meeting === null ? null : meeting + 1,
    kind,
    act,
    speakers: passage.speakers.join(" "),
    speaker,
    quoted: Number(quoted),
    topics: passage.topics.join(" "),
    projects: passage.projects.join("\n"),
    organisations: passage.organisations.join("\n"),
    countries: passage.countries.join(" "),
    start: evidence.start,
    end: evidence.end,
    contentStart: content.start,
    contentEnd: content.end,
    rule: evidence.rule,
  };
}

function passageOf(row: PassageRow, text: string): PassageReading {
  const { start, end, rule } = row;
  return {
    meeting: row.meeting === null ? null : row.meeting - 1,
    kind: row.kind,
    act: row.act,
    speakers: valuesOf(row.speakers, " "),
    speaker: row.speaker,
    quoted: row.quoted === 1,
    topics: valuesOf(row.topics, " "),
    projects: valuesOf(row.projects, "\n"),
    organisations: valuesOf(row.organisations, "\n"),
    countries: valuesOf(row.countries, " "),
    evidence: { start, end, quote: text.slice(start, end), rule },
    content: { start: row.contentStart, end: row.contentEnd },
  };
}
