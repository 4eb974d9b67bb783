/** Time for each megabyte as one report grows: paragraph upon paragraph, and all on one line. */
import type { DocumentSpec } from "../../src/documents/document.ts";
import type { EnlargedCorpus } from "./enlarge.ts";
import { builtReader } from "./reader.ts";
import { startTimer } from "./timer.ts";

export interface Step {
  readonly megabytes: number;
  readonly shape: "paragraphs" | "one line";
  readonly seconds: number;
  readonly secondsPerMegabyte: number;
}

export async function linearity(
  corpus: EnlargedCorpus,
  sizes: readonly number[],
  progress: (words: string) => void,
): Promise<Step[]> {
  const read = await builtReader();
  readToEnd(Array.from({ length: 1_000 }, (_, number) => corpus.report(number)));
  const steps: Step[] = [];
  for (const shape of ["paragraphs", "one line"] as const) {
    for (const megabytes of sizes) {
      const text = textOfLength(corpus, megabytes * 1e6, shape === "one line");
      const report = { id: "long", title: null, published: "2024-05-20", url: null, publisher: null, text };
      // The smaller ones several times, the best counted: a single short run says more about the machine than about the reader.
      const runs = megabytes >= 5 ? 1 : megabytes >= 1 ? 3 : 5;
      let seconds = Number.POSITIVE_INFINITY;
      for (let run = 0; run < runs; run++) {
        const timer = startTimer();
        readToEnd([report]);
        seconds = Math.min(seconds, timer().processor);
      }
      steps.push({ megabytes, shape, seconds, secondsPerMegabyte: seconds / megabytes });
      progress(`${megabytes} MB, ${shape}`);
    }
  }
  return steps;

  function readToEnd(reports: Iterable<DocumentSpec>): void {
    for (const _ of read(reports));
  }
}

function textOfLength(corpus: EnlargedCorpus, length: number, oneLine: boolean): string {
  const parts: string[] = [];
  let reached = 0;
  for (let number = 0; reached < length; number++) {
    const { text } = corpus.report(number);
    parts.push(oneLine ? text.replace(/\s+/gu, " ") : text);
    reached += text.length + 2;
  }
  return parts.join(oneLine ? " " : "\n\n").slice(0, length);
}
