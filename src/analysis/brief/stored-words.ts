/** Words of reports by their place, as analyses give them, found again in the stored text. */
import type { Citation } from "./brief.ts";
import type { StoredStatements } from "./stored-statements.ts";

/** Of a report known by the id of its revision, or by its name. */
export interface WordsAt {
  readonly revision?: string;
  readonly document?: string;
  /** `text` unless told. */
  readonly field?: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** `told`: ids of the revisions in one of which words stand that are given by a report's name. Null where they stand nowhere. */
export function storedWords(
  place: WordsAt,
  { statements, told, whole }: Looking,
): readonly [Citation, ...Citation[]] | null {
  const field = (place.field ?? "text") as Citation["field"];
  for (const key of revisionsOf(place, { statements, told })) {
    const revision = statements.revision(key);
    if (revision.field(field).slice(place.start, place.end) !== place.quote) continue;
    return [
      whole
        ? revision.cite(field, place, { statements: [], inferred: null, whole })
        : revision.citeJust(field, place, null),
    ];
  }
  return null;
}

interface Looking {
  readonly statements: StoredStatements;
  readonly told: ReadonlySet<string> | undefined;
  /** With the sentence around them. */
  readonly whole: boolean;
}

/** The latest text first. */
function revisionsOf({ revision, document }: WordsAt, { statements, told }: Omit<Looking, "whole">): number[] {
  const { store } = statements;
  const rows =
    revision !== undefined
      ? store.sql<{ key: number }>("select key from revision where id = ?").all(revision)
      : store
          .sql<{ key: number; id: string }>(
            `select v.key, v.id from revision v join document d on d.key = v.document where d.name = ? order by v.number desc`,
          )
          .all(document ?? "")
          .filter(({ id }) => told?.has(id) ?? true);
  return rows.map(({ key }) => key);
}
