/** Resident memory while one process reads report after report and keeps none. */
import type { DocumentSpec } from "../../src/documents/document.ts";
import type { EnlargedCorpus } from "./enlarge.ts";
import { builtReader } from "./reader.ts";

export interface MemoryPoint {
  readonly reports: number;
  readonly residentMegabytes: number;
}

export async function memory(
  corpus: EnlargedCorpus,
  total: number,
  every: number,
  progress: (words: string) => void,
): Promise<MemoryPoint[]> {
  const read = await builtReader();
  const points: MemoryPoint[] = [];
  let meetings = 0;
  for (const reading of read(reports())) meetings += reading.meetings.length;
  if (meetings < 0) throw new Error("unreachable: the sum keeps the work from being left out");
  return points;

  function* reports(): Generator<DocumentSpec> {
    for (let number = 0; number <= total; number++) {
      if (number % every === 0) {
        points.push({ reports: number, residentMegabytes: process.memoryUsage.rss() / 1e6 });
        progress(`${number} of ${total} reports`);
      }
      yield corpus.report(number);
    }
  }
}
