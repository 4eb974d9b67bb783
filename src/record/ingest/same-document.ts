/**
 * Which document a report is: one that the record knows, with another text, or a new one.
 *
 * An input names its reports, and the name decides: the same name with another text is a new revision of the same document. But
 * names are given by many hands, and a report that is taken for a revision of another would hide it. So where two texts of one name
 * have next to nothing in common, and what else is known of them differs, they are two documents of one name.
 */
import type { SourceReport } from "../../sources/source-report.ts";
import { contentId } from "../ids.ts";
import { sharedPart, wordRuns } from "../shared-words.ts";

/** What a revision shows of itself when another may follow it. */
export interface Version {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** `name:` as its record gives it, `url:` where it gives none, `file:` its file's name, `text:` where nothing names it. */
export function identityOf({ report, naming }: SourceReport): string {
  if (naming === "given") return `name:${report.id}`;
  if (report.url !== null) return `url:${report.url}`;
  if (naming === "file") return `file:${report.id}`;
  return `text:${contentId("r", report.title, report.text)}`;
}

/** The id of a report's text and metadata under its identity: the same report has it in every record, whatever came before. */
export function revisionId(identity: string, { report }: SourceReport): string {
  return revisionIdOf(identity, report);
}

export function revisionIdOf(identity: string, { title, published, publisher, url, text }: Version): string {
  return contentId("r", identity, title, published, publisher, url, text);
}

/** Whether `next`, of the same identity, is a later text of the document that `known` is of. */
export function isRevision(identity: string, known: Version, next: Version): boolean {
  const differ = (field: "title" | "url" | "published" | "publisher"): boolean =>
    known[field] !== null && next[field] !== null && known[field] !== next[field];
  const alike = (): boolean => sharedPart(wordRuns(known.text), wordRuns(next.text)) >= ENOUGH;
  // Some sites give one address for all their pages.
  if (identity.startsWith("url:") || (known.url !== null && known.url === next.url))
    return !differ("title") || !differ("published") || alike();
  const differs = (["url", "published", "publisher"] as const).some(differ);
  return (!differs && !identity.startsWith("file:")) || alike();
}

/** Two reports on different matters share fewer runs of three words than this, be they of one outlet; a text and its correction more. */
const ENOUGH = 0.2;
