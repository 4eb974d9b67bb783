/** The thread in which workbooks are taken apart: the gate first, then the library. `null` only starts it. */
import { readXlsx } from "./read-xlsx.ts";
import type { Sheet } from "./sheet.ts";
import { type GateProblem, xlsxProblem } from "./xlsx-gate.ts";

export type XlsxResult = { readonly sheets: readonly Sheet[] } | GateProblem;

export default async function (bytes: Uint8Array | null): Promise<XlsxResult | null> {
  if (bytes === null) return null;
  const problem = xlsxProblem(bytes);
  if (problem) return problem;
  try {
    return { sheets: await readXlsx(bytes) };
  } catch (error) {
    return { code: "source/unreadable", problem: `the workbook is damaged: ${(error as Error).message.slice(0, 200)}` };
  }
}
