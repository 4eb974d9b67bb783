/** How a spreadsheet is understood, without what its rows rest on: for whoever looks at it before it is taken. */
import type { MeetingReading } from "../../extraction/reading.ts";
import type { Field } from "./columns.ts";
import type { CellNote } from "./row-reading.ts";
import type { SpreadsheetImport, Understood, UnderstoodRow } from "./spreadsheet.ts";

/** A spreadsheet as it would be taken: its columns, its rows as meetings, and what would be passed over. */
export interface UnderstoodInShort {
  readonly kind: "spreadsheet";
  readonly source: string;
  /** Sheets that are lists of meetings: each column's head, and what it is taken for (`null`: only kept in the text of the row). */
  readonly tables: readonly {
    readonly sheet: string | null;
    readonly columns: readonly { readonly head: string; readonly field: Field | null }[];
  }[];
  /** Names of sheets that are none. */
  readonly passedOver: readonly string[];
  /** Rows, and those of them that are meetings. */
  readonly rowCount: number;
  readonly readable: number;
  readonly rows: readonly RowInShort[];
  readonly unreadable: SpreadsheetImport["unreadable"];
  readonly notes: readonly ({ readonly sheet: string | null; readonly row: number } & CellNote)[];
}

export interface RowInShort {
  readonly sheet: string | null;
  readonly row: number;
  /** The row as lines "head: value". */
  readonly text: string;
  /** `null`: it is none. */
  readonly meeting:
    | (Pick<MeetingReading, "date" | "parties" | "kind" | "status" | "place" | "topics"> & {
        readonly participants: readonly {
          readonly name: string | null;
          readonly country: string | null;
          readonly rank: string;
          readonly office: string | null;
        }[];
      })
    | null;
}

export function understoodInShort({ source, tables, passedOver, rows }: Understood): UnderstoodInShort {
  return {
    ...{ kind: "spreadsheet", source, passedOver },
    tables: tables.map(({ sheet, columns }) => ({
      sheet,
      columns: columns.filter(({ head }) => head !== "").map(({ head, field }) => ({ head, field })),
    })),
    rowCount: rows.length,
    readable: rows.filter(({ reading }) => reading !== null).length,
    rows: rows.map(inShort),
    unreadable: rows.flatMap(({ sheet, number, problem }) =>
      problem === null ? [] : [{ sheet, row: number, problem }],
    ),
    notes: rows.flatMap(({ sheet, number, notes }) => notes.map((note) => ({ sheet, row: number, ...note }))),
  };
}

function inShort({ sheet, number, text, reading }: UnderstoodRow): RowInShort {
  const meeting = reading?.meetings[0];
  if (!meeting) return { sheet, row: number, text, meeting: null };
  const { date, parties, kind, status, place, topics } = meeting;
  const participants = meeting.participants.map(({ name, country, rank, office }) => ({ name, country, rank, office }));
  return { sheet, row: number, text, meeting: { date, parties, kind, status, place, topics, participants } };
}
