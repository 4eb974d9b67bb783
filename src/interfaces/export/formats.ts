/** The formats of `chancery export`, in the order in which they are listed. */
import { ChanceryError } from "../../shared/errors.ts";
import { CSV } from "./csv/format.ts";
import type { ExportFormat } from "./format.ts";
import { JSONL } from "./jsonl/format.ts";
import { PARQUET } from "./parquet/format.ts";
import { READINGS } from "./readings/format.ts";

export const EXPORT_FORMATS: readonly ExportFormat[] = [READINGS, JSONL, CSV, PARQUET];

/** @throws ChanceryError `request/invalid` */
export function exportFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found) return found;
  const known = EXPORT_FORMATS.map((format) => format.name).join(", ");
  throw new ChanceryError("request/invalid", `there is no format ${name}; there are ${known}`, { format: name });
}
