/** Tables as Parquet, a group of rows at a time. */
import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import type { Chunk, WriteExport } from "../format.ts";
import type { RecordRows } from "../rows/record-rows.ts";
import type { AnyTable, Cell, CellType } from "../tables/table.ts";
import { TABLES } from "../tables/tables.ts";

export const writeParquet: WriteExport = function* (rows) {
  for (const table of TABLES) yield { name: `${table.name}.parquet`, chunks: bytesOf(table, rows) };
};

const GROUP = 20_000;

function* bytesOf(table: AnyTable, rows: RecordRows): Generator<Chunk> {
  const bytes = new ByteWriter();
  const schema = [
    { name: "root", num_children: table.columns.length },
    ...table.columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] })),
  ];
  const kvMetadata = [{ key: "chancery.table", value: table.what }];
  const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata, createdBy: "chancery" });
  for (const group of groupsOf(table, rows)) {
    writer.write({ columnData: group, rowGroupSize: GROUP });
    yield taken(bytes);
  }
  writer.finish();
  yield taken(bytes);
}

const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  day: { type: "INT32", converted_type: "DATE" },
} as const satisfies Record<CellType, object>;

/** Column by column. */
function* groupsOf({ columns, cells }: AnyTable, rows: RecordRows): Generator<ColumnSource[]> {
  const empty = (): (Cell | Date)[][] => columns.map(() => []);
  const sources = (data: (Cell | Date)[][]): ColumnSource[] =>
    columns.map(({ name }, index) => ({ name, data: data[index]! }));
  let data = empty();
  let count = 0;
  for (const row of cells(rows)) {
    for (const [index, cell] of row.entries())
      data[index]!.push(columns[index]!.type === "day" && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell);
    if (++count % GROUP !== 0) continue;
    yield sources(data);
    data = empty();
  }
  if (count % GROUP !== 0) yield sources(data);
}

/** What was written since, which then makes room. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}
