/**
 * Pairs of passages of which somebody judged whether one thing is said in both (`evaluation/passages/judged-pairs.json`): spans, no text. Passages
 * that the reader finds otherwise are left out.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Passage } from "../../analysis/history.ts";
import { type PassageFeatures, passageFeatures } from "../../analysis/likeness/features.ts";
import { prepare } from "../../analysis/likeness/likeness.ts";
import type { DocumentSpec } from "../../documents/document.ts";
import { makeDocument } from "../../documents/make-document.ts";
import { read } from "../../extraction/read.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";

const place = z.object({ document: z.string(), start: z.int(), end: z.int() });
const judgedPairs = z.array(z.object({ sides: z.array(z.string()), a: place, b: place, one: z.boolean() }));

export interface LikenessExample {
  /** "IN LK": what is left out by turns. */
  readonly dyad: string;
  readonly features: PassageFeatures;
  readonly one: boolean;
}

export class LikenessExamples {
  readonly #reports: ReadonlyMap<string, DocumentSpec>;
  readonly #lexicons: Lexicons;
  readonly #passages = new Map<string, readonly Passage[]>();

  constructor(reports: readonly DocumentSpec[], lexicons: Lexicons) {
    this.#reports = new Map(reports.map((report) => [report.id, report]));
    this.#lexicons = lexicons;
  }

  judged(path: string): LikenessExample[] {
    return judgedPairs.parse(JSON.parse(readFileSync(path, "utf8"))).flatMap(({ sides, a, b, one }) => {
      const [left, right] = [a, b].map((span) => this.#substance(span.document).find((own) => covers(span, own)));
      if (!left || !right) return [];
      const [first, second] = prepare([left, right], sides);
      return [{ dyad: sides.join(" "), features: passageFeatures(first!, second!), one }];
    });
  }

  #substance(document: string): readonly Passage[] {
    let passages = this.#passages.get(document);
    if (!passages) {
      const report = this.#reports.get(document);
      const reading = report && read(makeDocument(report), { lexicons: this.#lexicons });
      passages = (reading?.passages ?? [])
        .filter(({ kind }) => kind === "substance")
        .map(({ evidence, meeting: _, ...passage }, at) => ({
          ...passage,
          ...evidence,
          ref: `${document}.p${at + 1}`,
        }));
      this.#passages.set(document, passages);
    }
    return passages;
  }
}

/** By at least half of the shorter. */
function covers(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
