/**
 * Reports as they come → their readings, in their order. Those that are there are read in step, which takes less time than one by
 * one; one that fails is no end of the others, and is told where it stood.
 */
import type { Document, DocumentSpec } from "../../documents/document.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { CHARACTERS_IN_STEP, IN_STEP } from "../../extraction/parts.ts";
import { type ReadOptions, read, readAll } from "../../extraction/read.ts";
import type { Reading } from "../../extraction/reading.ts";
import { inBatches } from "../../shared/batches.ts";
import type { Outcome } from "../../shared/outcome.ts";

export type ReadReport =
  | { readonly ok: true; readonly document: Document; readonly reading: Reading }
  /** `id` is that of the report, where there was one. */
  | { readonly ok: false; readonly error: unknown; readonly id: string | undefined };

export async function* readInStep(
  outcomes: AsyncIterable<Outcome<DocumentSpec>>,
  options: ReadOptions,
): AsyncGenerator<ReadReport> {
  let characters = 0;
  const isFull = (outcome: Outcome<DocumentSpec>, nth: number): boolean => {
    characters = (nth === 1 ? 0 : characters) + (outcome.ok ? outcome.value.text.length : 0);
    return nth >= IN_STEP || characters >= CHARACTERS_IN_STEP;
  };
  for await (const batch of inBatches(outcomes, isFull)) {
    const readings = readTogether(batch, options);
    for (const outcome of batch) {
      if (!outcome.ok) yield { ok: false, error: outcome.error, id: undefined };
      else yield readings?.next().value ?? readAlone(outcome.value, options);
    }
  }
}

/** The readings of those that are reports; nothing when any of them cannot be read. */
function readTogether(batch: readonly Outcome<DocumentSpec>[], options: ReadOptions): Iterator<ReadReport> | undefined {
  try {
    const documents = batch.flatMap((outcome) => (outcome.ok ? [makeDocument(outcome.value)] : []));
    const readings = [...readAll(documents, options)];
    return readings.map((reading, at): ReadReport => ({ ok: true, document: documents[at]!, reading })).values();
  } catch {
    return undefined;
  }
}

function readAlone(report: DocumentSpec, options: ReadOptions): ReadReport {
  try {
    const document = makeDocument(report);
    return { ok: true, document, reading: read(document, options) };
  } catch (error) {
    return { ok: false, error, id: report.id };
  }
}
