/** The words that values rest on, in their context, each checked anew against the stored text: what fails is shown as failed. */
import { z } from "zod";
import { storedAccounts } from "../../record/identity/stored-accounts.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { type StatementTold, statementsTold } from "./evidence-of.ts";
import { findId, idsLike } from "./find-id.ts";
import { asOf, lastNumber } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface QuotedReport {
  readonly document: string;
  readonly id: string;
  readonly revision: string;
  /** 1 is the text of the document that came first. */
  readonly number: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly statements: readonly StatementTold[];
}

export interface QuotesAnswer {
  readonly reports: readonly QuotedReport[];
  readonly verified: number;
  readonly failed: number;
}

const CONTEXT = 80;

export const findQuotes = operation({
  name: "quote",
  summary: "The words that a value rests on, checked against the stored text and in their context.",
  input: z.strictObject({
    id: z
      .string()
      .trim()
      .min(1)
      .describe("A statement (r1a2b3c4:17), a meeting, a revision, a document, or the name of one."),
    property: z.string().optional().describe("Only values of that property: date."),
    context: z.int().min(0).max(2000).optional().describe(`Characters before and behind; ${CONTEXT} unless told.`),
    asOf,
  }),
  answer(store, { id, property, context = CONTEXT, asOf }): QuotesAnswer {
    const last = lastNumber(asOf);
    const reports = partsOf(store, id)
      .filter(({ revision }) => last === undefined || isPublishedBy(store, revision, last))
      .map(({ revision, ...options }) =>
        reportOf(store, revision, statementsTold(store, revision, { ...options, context })),
      )
      .map((report) => ({
        ...report,
        statements: report.statements.filter((statement) => property === undefined || statement.property === property),
      }))
      .filter(({ statements }) => statements.length > 0);
    const all = reports.flatMap(({ statements }) => statements.flatMap(({ evidence }) => evidence));
    const failed = all.filter(({ verified }) => !verified).length;
    return { reports, verified: all.length - failed, failed };
  },
});

interface Part {
  readonly revision: number;
  readonly subject?: string;
  readonly number?: number;
}

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` */
function partsOf(store: RecordStore, id: string): Part[] {
  const [, revision, number] = /^(r[0-9a-z]+):(\d+)$/u.exec(id) ?? [];
  if (revision !== undefined) return [{ revision: findId(store, "revision", revision).key, number: Number(number) }];
  const named = store.sql<{ key: number }>("select key from document where name = ?").all(id);
  if (named.length > 0) return named.flatMap(({ key }) => latestOf(store, key));
  for (const [letter, kind] of [
    ["m", "meeting"],
    ["d", "document"],
    ["r", "revision"],
  ] as const) {
    if (!id.toLowerCase().startsWith(letter) || idsLike(store, kind, id).length === 0) continue;
    const { key } = findId(store, kind, id);
    if (kind === "meeting")
      return storedAccounts(store, { meeting: key }).map(({ revision, subject }) => ({ revision, subject }));
    return kind === "document" ? latestOf(store, key) : [{ revision: key }];
  }
  throw new ChanceryError(
    "record/unknown-id",
    `${id}: no statement, meeting, revision or document has that id or name`,
    {
      id,
    },
  );
}

function latestOf(store: RecordStore, document: number): Part[] {
  return store
    .sql<Part>("select key as revision from revision where document = ? order by number desc limit 1")
    .all(document);
}

function isPublishedBy(store: RecordStore, revision: number, last: number): boolean {
  return store.sql("select 1 from report where revision = ? and last <= ?").get(revision, last) !== undefined;
}

function reportOf(store: RecordStore, key: number, statements: readonly StatementTold[]): QuotedReport {
  const row = store
    .sql<Omit<QuotedReport, "statements">>(
      `select d.name as document, d.id, v.id as revision, v.number, v.title,
              coalesce(r.publisher, v.publisher) as publisher, coalesce(r.published, v.published) as published
         from revision v join document d on d.key = v.document left join report r on r.revision = v.key where v.key = ?`,
    )
    .get(key)!;
  return { ...row, statements };
}
