/**
 * The lines of `chancery export --format jsonl`: a whole record as text, that another Chancery takes in and a program of anybody reads.
 *
 * Their order is fixed, so that two exports can be laid side by side: a header; documents in the order in which they came (on which the ids
 * of meetings rest); revisions by document and number; addresses; imported lists and their rows; words of the user's own; judgements from the earliest on; outlets; an end, without which the file
 * is torn. What is worked out from statements is not in it, the outlets excepted, which are there for people.
 */
import { z } from "zod";
import { judgementSchema } from "../../../record/judgements/judgement.ts";
import { PASSAGE_ACTS, PASSAGE_KINDS } from "../../../shared/vocabulary.ts";
import { exportFilters } from "../filters.ts";

export const EXPORT_FORMAT = "chancery-export";
export const EXPORT_VERSION = 1;

const id = (letter: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[0-9a-z]{12}$`, "u"))
    .describe(what);
const count = z.int().min(0);
const words = z.array(z.string());

const header = z.strictObject({
  type: z.literal("header"),
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  partial: z.boolean().describe("Filters were given: it is not the whole record."),
  filters: exportFilters,
  originals: z.boolean().describe("The bytes of each original are in it, and not its hash alone."),
});

const document = z.strictObject({
  type: z.literal("document"),
  id: id("d", "From what makes texts one document."),
  identity: z.string().describe("Its address, or the name that its input gave it."),
  name: z.string(),
});

const evidence = z.strictObject({
  field: z.enum(["title", "published", "publisher", "url"]).optional().describe("None where it is the text."),
  start: count.describe("In UTF-16 units of that field; `end` is not included."),
  end: count,
  quote: z.string().describe("The field at [start, end)."),
  rule: z.string(),
});

const statement = z.strictObject({
  subject: z.string().describe("Within its report: document, meeting.1, meeting.1.person.2, quote.1 ..."),
  property: z.string(),
  value: z.string(),
  basis: z.enum(["said", "inferred"]),
  because: z.string().nullable(),
  reports: z.array(id("d", "A document that settled it.")).min(1).optional(),
  evidence: z.array(evidence).min(1),
});

const passage = z.strictObject({
  meeting: count.nullable().describe("Counted from 0; null where nothing tells of which it is."),
  kind: z.enum(PASSAGE_KINDS),
  act: z.enum(PASSAGE_ACTS),
  speakers: words,
  speaker: z.string().nullable(),
  quoted: z.boolean(),
  topics: words,
  projects: words,
  organisations: words,
  countries: words,
  evidence: z.strictObject({ start: count, end: count, rule: z.string() }),
  content: z.strictObject({ start: count, end: count }),
});

const attestation = z.strictObject({
  country: z.string(),
  rank: z.string(),
  name: z.string(),
  title: z.string(),
  day: z.string().nullable().describe("EDTF."),
});

const reading = z.strictObject({
  reader: z.string(),
  lexicons: z.string(),
  rules: z.string().nullable(),
  attested: z.string().nullable(),
  side: z.string().nullable(),
  notes: words,
  statements: z.array(statement),
  passages: z.array(passage),
  attestations: z.array(attestation),
});

const revision = z.strictObject({
  type: z.literal("revision"),
  id: id("r", "From document, text and metadata."),
  document: id("d", "The document that it is a text of."),
  number: z.int().min(1).describe("1 came first."),
  original: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    size: count.describe("In bytes."),
    utf8: z
      .string()
      .optional()
      .describe("The bytes, where they are UTF-8; of several revisions with one original with the first."),
    base64: z.base64().optional().describe("The bytes, where they are not."),
  }),
  title: z.string().nullable(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().describe("BCP 47; und where it could not be told."),
  text: z.string(),
  told: z
    .array(
      z.strictObject({
        field: z.enum(["title", "published", "publisher", "url", "language"]),
        raw: z.string(),
        from: z.string(),
      }),
    )
    .describe("Of a web page: its own words for what it says of itself."),
  reading: reading.nullable(),
});

const address = z.strictObject({
  type: z.literal("address"),
  address: z.string(),
  revision: id("r", "What stood there last."),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
});

const imported = z.strictObject({
  type: z.literal("imported"),
  name: z.string().describe("What a spreadsheet or a list is called as a source."),
  kind: z.enum(["spreadsheet", "list"]),
  file: z.string().describe("Name of the file that it came from last."),
  at: z.string().describe("When it was imported last: ISO date-time, UTC."),
});

const row = z.strictObject({
  type: z.literal("row"),
  document: id("d", "The document that the row is."),
  source: z.string().describe("Name of the spreadsheet or list."),
  sheet: z.string().nullable(),
  row: z.int().min(0).describe("Where it stood when it was last there."),
  name: z.string().nullable().describe("What the source itself calls it."),
  gone: z.boolean().describe("It is there no more, and nothing is worked out from it."),
});

const ownWords = z.strictObject({
  type: z.literal("words"),
  name: z.string().describe("Name of a file of words that the record is read with besides those of Chancery."),
  text: z.string().describe("YAML."),
  at: z.string().describe("When it came: ISO date-time, UTC."),
});

const outlet = z.strictObject({
  type: z.literal("outlet"),
  publisher: z.string().nullable(),
  reports: count,
  meetings: count,
  first: z.string().nullable(),
  last: z.string().nullable(),
  months: count,
  span: count,
});

const end = z.strictObject({
  type: z.literal("end"),
  documents: count,
  revisions: count,
  judgements: count,
});

const judgement = z.strictObject({ type: z.literal("judgement"), ...judgementSchema.shape });

export const exportLine = z.discriminatedUnion("type", [
  header,
  document,
  revision,
  address,
  imported,
  row,
  ownWords,
  judgement,
  outlet,
  end,
]);

export type ExportLine = z.output<typeof exportLine>;
export type HeaderLine = z.output<typeof header>;
export type DocumentLine = z.output<typeof document>;
export type RevisionLine = z.output<typeof revision>;
