/** Outlet, day and link of a report that an answer only names. Asked for once, and kept for a while. */
import { ChanceryError } from "../../shared/errors.ts";
import type { ReportAnswer } from "../operations/find-report.ts";
import type { Asker } from "./asker.ts";
import type { SourceNamed } from "./lines/told.ts";
import type { Describe } from "./page.ts";

/** Reports that are remembered. */
const MOST = 2_000;
/** Milliseconds for which they are: metadata of a report may be corrected. */
const HOLDS = 10 * 60_000;

export function describing(asker: Asker): Describe {
  const known = new Map<string, { readonly source: SourceNamed | null; readonly until: number }>();
  return async (document) => {
    const kept = known.get(document);
    if (kept && kept.until > Date.now()) return kept.source;
    const source = await found(asker, document);
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(document, { source, until: Date.now() + HOLDS });
    return source;
  };
}

/** Null where the name is that of several documents, and one cannot be told from the other. */
async function found(asker: Asker, document: string): Promise<SourceNamed | null> {
  try {
    const { publisher, published, url } = (await asker.ask("report", { report: document })) as ReportAnswer;
    return { document, outlet: publisher, day: published, url };
  } catch (error) {
    if (error instanceof ChanceryError) return null;
    throw error;
  }
}
