/** Judgements as `chancery judge export` writes them, one a line: what cannot be read is told by its line, and the rest is taken. */
import type { Judgement } from "../../record/judgements/judgement.ts";
import { judgementOfLine } from "../operations/import-judgements.ts";

export interface JudgementsFile {
  readonly judgements: Judgement[];
  /** Lines that are no judgement, from 1, and why. */
  readonly unreadable: readonly { readonly row: number; readonly problem: string }[];
}

export function readJudgements(lines: Iterable<string>): JudgementsFile {
  const judgements: Judgement[] = [];
  const unreadable: { row: number; problem: string }[] = [];
  let row = 0;
  for (const line of lines) {
    row++;
    if (line.trim() === "") continue;
    const read = judgementOfLine(line);
    if ("problem" in read) unreadable.push({ row, problem: read.problem });
    else judgements.push(read);
  }
  return { judgements, unreadable };
}
