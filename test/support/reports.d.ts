import type { DocumentSpec } from "../../src/documents/document.ts";
export declare const ROOT: string;
export declare const SAMPLES: string;
/** The folder of collected reports, or `null`. */
export declare function evalFolder(): string | null;
export declare function reportsOfFile(path: string): DocumentSpec[];
export declare function sampleReports(): DocumentSpec[];
/** The samples that are web pages, by their ids. */
export declare function samplePages(): string[];
/** Every report of the corpus with an id of its own; none when the corpus is not there. */
export declare function corpusReports(): DocumentSpec[];
/** What holds for any text is asked of the corpus and the samples together. */
export declare function allReports(): DocumentSpec[];
/** A spec with everything that is not given set to `null`. */
export declare function report(given: Partial<DocumentSpec> & {
    text: string;
}): DocumentSpec;
