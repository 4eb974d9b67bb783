/** The formats of `chancery export`, in the order in which they are listed. */
import { ChanceryError } from "../../shared/errors.ts";
import { ANNOTATIONS } from "./annotations/format.ts";
import { BIBTEX, CSL_JSON } from "./bibliography/format.ts";
import { CSV } from "./csv/format.ts";
import { DATASETTE } from "./datasette/format.ts";
import type { ExportFormat } from "./format.ts";
import { FTM } from "./ftm/format.ts";
import { ICS } from "./ics/format.ts";
import { JSONL } from "./jsonl/format.ts";
import { JSONLD } from "./jsonld/format.ts";
import { GEXF, GRAPHML } from "./network/format.ts";
import { PARQUET } from "./parquet/format.ts";
import { PLOVER } from "./plover/format.ts";
import { POPOLO } from "./popolo/format.ts";
import { READINGS } from "./readings/format.ts";

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...[READINGS, JSONL, CSV, PARQUET, FTM, POPOLO, JSONLD, ANNOTATIONS],
  ...[ICS, GRAPHML, GEXF, CSL_JSON, BIBTEX, PLOVER, DATASETTE],
];

/** @throws ChanceryError `request/invalid` */
export function exportFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found) return found;
  const known = EXPORT_FORMATS.map((format) => format.name).join(", ");
  throw new ChanceryError("request/invalid", `there is no format ${name}; there are ${known}`, { format: name });
}
