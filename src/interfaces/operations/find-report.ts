/** One report as it is kept: its text, all that was read from it with the words that it rests on, and the texts that it had before. */
import { z } from "zod";
import type { RecordStore } from "../../record/store/record-store.ts";
import { StoredPassages } from "../../record/stored-passages.ts";
import { ChanceryError } from "../../shared/errors.ts";
import type { PassageAct, PassageKind } from "../../shared/vocabulary.ts";
import { type StatementTold, statementsTold } from "./evidence-of.ts";
import { ambiguous, findId, idsLike } from "./find-id.ts";
import { operation } from "./operation.ts";
import { type TextPiece, textDifference, valuesOnlyIn } from "./text-difference.ts";

export interface ReportAnswer {
  /** Name and id of the document. */
  readonly document: string;
  readonly id: string;
  /** Id and number of the text that is shown; 1 is the one that came first. */
  readonly revision: string;
  readonly number: number;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47; `und` where it could not be told. */
  readonly language: string;
  /** Version of the reader; null where it was not read yet. */
  readonly reader: string | null;
  /** Code of the side whose account it is; null where nothing tells. */
  readonly side: string | null;
  /** Why nothing or less was read. */
  readonly notes: readonly string[];
  /** In order of the reading; subjects are `document`, `meeting.1`, `meeting.1.person.2`, `quote.1` ... */
  readonly statements: readonly StatementTold[];
  readonly passages: readonly PassageTold[];
  /** Which meeting of the record each meeting of the report is. */
  readonly meetings: readonly { readonly number: number; readonly id: string; readonly date: string | null }[];
  /** All texts that the document had, the first one first. */
  readonly revisions: readonly {
    readonly id: string;
    readonly number: number;
    readonly published: string | null;
    /** When it came into the record, in UTC. */
    readonly came: string;
  }[];
  /** Where it was asked for: how this text differs from another one of the document. */
  readonly against?: Difference;
}

export interface Difference {
  /** Number of the other text; what only it has is gone. */
  readonly number: number;
  readonly title: string | null;
  readonly pieces: readonly TextPiece[];
  /** Values that were read from the other text alone, and from this one alone. */
  readonly gone: readonly StatementTold[];
  readonly came: readonly StatementTold[];
}

/** A clause of the text; `start` and `end` count UTF-16 units of it. */
export interface PassageTold {
  readonly kind: PassageKind;
  readonly act: PassageAct;
  /** Number of the meeting within the report. */
  readonly meeting: number | null;
  readonly speakers: readonly string[];
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
}

export const findReport = operation({
  name: "report",
  summary: "One report: its text, all that was read from it, in which words, and the texts that it had before.",
  input: z.strictObject({
    report: z.string().trim().min(1).describe("A document by its name, its id or the beginning of it; a revision."),
    revision: z.int().min(1).optional().describe("Which of its texts, counted from 1; the latest unless told."),
    against: z
      .int()
      .min(1)
      .optional()
      .describe("Also how the text, and what was read from it, differs from that one of its texts."),
  }),
  answer(store, { report, revision, against }): ReportAnswer {
    const key = revisionOf(store, report, revision);
    const { notes, ...fields } = fieldsOf(store, key);
    const statements = statementsTold(store, key);
    return {
      ...fields,
      notes: notes === null ? [] : (JSON.parse(notes) as string[]),
      statements,
      passages: new StoredPassages(store)
        .of(key, fields.text)
        .map(({ kind, act, meeting, speakers, speaker, evidence }) => ({
          ...{ kind, act, speakers, speaker },
          meeting: meeting === null ? null : meeting + 1,
          start: evidence.start,
          end: evidence.end,
        })),
      meetings: store
        .sql<ReportAnswer["meetings"][number]>(
          `select a.number, m.id, m.told ->> '$.date' as date from account a join meeting m on m.key = a.meeting
            where a.revision = ? order by a.number`,
        )
        .all(key),
      revisions: store
        .sql<ReportAnswer["revisions"][number]>(
          `select v.id, v.number, v.published, i.started as came from revision v join ingest i on i.key = v.ingest
            where v.document = (select document from revision where key = ?) order by v.number`,
        )
        .all(key),
      ...(against === undefined
        ? {}
        : { against: differenceOf(store, revisionOf(store, fields.id, against), { text: fields.text, statements }) }),
    };
  },
});

function differenceOf(
  store: RecordStore,
  other: number,
  { text, statements }: Pick<ReportAnswer, "text" | "statements">,
): Difference {
  const { number, title, text: before } = fieldsOf(store, other);
  const told = statementsTold(store, other);
  return {
    ...{ number, title, pieces: textDifference(before, text) },
    gone: valuesOnlyIn(told, statements),
    came: valuesOnlyIn(statements, told),
  };
}

type Fields = Omit<ReportAnswer, "notes" | "statements" | "passages" | "meetings" | "revisions" | "against"> & {
  readonly notes: string | null;
};

function fieldsOf(store: RecordStore, key: number): Fields {
  return store
    .sql<Fields>(
      `select d.name as document, d.id, v.id as revision, v.number, v.title, v.text, v.url, v.language,
              coalesce(r.publisher, v.publisher) as publisher, coalesce(r.published, v.published) as published,
              g.reader, g.side, g.notes
         from revision v join document d on d.key = v.document
         left join report r on r.revision = v.key left join reading g on g.revision = v.key where v.key = ?`,
    )
    .get(key)!;
}

/** @throws ChanceryError `record/unknown-id`, `record/ambiguous-id` */
function revisionOf(store: RecordStore, given: string, number: number | undefined): number {
  const named = store.sql<{ key: number; id: string }>("select key, id from document where name = ?").all(given);
  if (named.length > 1)
    throw ambiguous(
      "document",
      given,
      named.map(({ id }) => id),
    );
  if (!named[0] && /^r/iu.test(given) && number === undefined && idsLike(store, "revision", given).length > 0)
    return findId(store, "revision", given).key;
  const { key } = named[0] ?? findId(store, "document", given);
  const row = store
    .sql<{ key: number }>(
      "select key from revision where document = ? and number = coalesce(?, number) order by number desc limit 1",
    )
    .get(key, number ?? null);
  if (row) return row.key;
  throw new ChanceryError("record/unknown-id", `${given}: it has no text of the number ${number}`, { id: given });
}
