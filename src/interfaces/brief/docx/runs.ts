/** Runs of words as Word has them: sans for what the record holds, serif for the words of reports, what came and what is gone marked. */
import { ShadingType, TextRun } from "docx";
import type { Run } from "../../../analysis/brief/brief.ts";
import { readable } from "../readable.ts";
import { GONE, NEW, SERIF } from "./styles.ts";

export function runOf(run: Run): TextRun {
  const text = readable(run.text);
  if (run.kind === "quote")
    return new TextRun({
      text: run.marked === undefined ? `“${text}”` : text,
      font: SERIF,
      ...(run.marked === "new" && { ...inColour(NEW), underline: {} }),
      ...(run.marked === "gone" && { ...inColour(GONE), strike: true }),
    });
  return new TextRun({ text, ...(run.kind === "value" && run.property === "name" && { bold: true }) });
}

function inColour({ color, ground }: typeof NEW) {
  return { color, shading: { type: ShadingType.CLEAR, color: "auto", fill: ground } };
}

export function words(text: string): TextRun {
  return new TextRun(readable(text));
}
