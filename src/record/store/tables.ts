/**
 * The tables of a record as the code sees them; `docs/record.md` says in words what each is for.
 *
 * What reports brought stands in `original`, `document`, `revision`, `reading`, `statement` and `evidence`. `key` is a number of
 * this file alone, for joining; `id` comes from content and is what people and other records know a thing by.
 */
import type { Generated } from "kysely";
import type { PassageAct, PassageKind } from "../../shared/vocabulary.ts";

export interface OriginalTable {
  key: Generated<number>;
  /** SHA-256 of the bytes as they came, 32 bytes. */
  hash: Uint8Array;
  /** How many bytes they are, unpacked. */
  size: number;
  /** The bytes as they came, packed (raw deflate). */
  packed: Uint8Array;
}

export interface DocumentTable {
  key: Generated<number>;
  id: string;
  /** What makes two texts one document: its address, or the name that its input gave it. See `same-document.ts`. */
  identity: string;
  /** The id that its input gave it: `id` of a JSONL record, else the file's name without its ending. */
  name: string;
}

export interface RevisionTable {
  key: Generated<number>;
  id: string;
  document: number;
  /** 1 for the text that came first. */
  number: number;
  original: number;
  /** Which run of `chancery ingest` brought it. */
  ingest: number;
  /** As metadata gave them; what the text itself says is a statement. */
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** What evidence counts in: UTF-16 units of this text. */
  text: string;
  /** BCP 47; `und` where it could not be told. */
  language: string;
}

export interface ReadingTable {
  revision: number;
  /** Version of the reader. */
  reader: string;
  /** Of the words it read with: those that come with Chancery, and those of the user. */
  lexicons: string;
  /** JSON list of sentences for a person: why nothing or less was read. */
  notes: string;
  /** Of all that decides what the text alone attests (`rules-mark.ts`); null where an earlier Chancery read it. */
  attested: string | null;
  /** The same for its statements, with the mark of the register behind it where they were read with one. */
  rules: string | null;
  /** Code of the side whose account it gives; null where nothing tells. */
  side: string | null;
}

/** What a report tells of talks: a clause, with who says it and what is done by it. */
export interface PassageTable {
  revision: number;
  /** In order of the text, from 1. */
  number: number;
  /** Number of the meeting within its report; null where nothing tells of which it is. */
  meeting: number | null;
  kind: PassageKind;
  act: PassageAct;
  /** Codes of sides, with a space between them. */
  speakers: string;
  /** Name of a person. */
  speaker: string | null;
  quoted: number;
  /** With a space between them. */
  topics: string;
  /** A line each. */
  projects: string;
  organisations: string;
  /** Codes, with a space between them. */
  countries: string;
  /** The clause in the text, and what is said within it. */
  start: number;
  end: number;
  contentStart: number;
  contentEnd: number;
  rule: string;
}

/** The text, read by itself, says that somebody holds an office for a side: what a register is learnt from. */
export interface AttestationTable {
  revision: number;
  /** From 1. */
  number: number;
  country: string;
  rank: string;
  name: string;
  title: string;
  /** EDTF; of publication, else of the meeting. */
  day: string | null;
}

/** A report that settled a value of another one: its country, rank or name was inferred from it. */
export interface RelianceTable {
  revision: number;
  statement: number;
  /** From 1; the nearest in time comes first. */
  number: number;
  document: number;
}

export interface StatementTable {
  revision: number;
  /** In order of the reading, from 1. */
  number: number;
  /** What it is about, within its report: `document`, `meeting.1`, `meeting.1.person.2`, `meeting.1.paper.1`, `quote.1`. */
  subject: string;
  property: string;
  value: string;
  basis: "said" | "inferred";
  because: string | null;
}

export interface EvidenceTable {
  revision: number;
  statement: number;
  /** From 1. */
  number: number;
  field: "title" | "text" | "published" | "publisher" | "url";
  start: number;
  end: number;
  /** The field at `[start, end)`. Kept though it could be cut out anew: whoever shows it compares the two. */
  quote: string;
  rule: string;
}

/** What the page of a revision said of itself, where its metadata comes from it. */
export interface ToldTable {
  revision: number;
  field: "title" | "published" | "publisher" | "url" | "language";
  /** As the page had it; the revision has what was understood of it. */
  raw: string;
  /** Where it stood: "JSON-LD datePublished", "meta og:title", "html lang". */
  place: string;
}

/** An address that was fetched. Only for asking its site whether it has changed: nothing is derived from it. */
export interface AddressTable {
  /** As it was asked for. */
  address: string;
  /** What stood there last. */
  revision: number;
  etag: string | null;
  /** `Last-Modified` as the site gave it. */
  modified: string | null;
}

/** What somebody judged. Rows are never changed and never deleted: a judgement that is withdrawn has another row that says so. */
export interface JudgementTable {
  key: Generated<number>;
  id: string;
  verdict: "same" | "different" | "correct" | "reject" | "restore";
  /** JSON list of what it is about, in terms that outlast this file: `judgements/judgement.ts`. */
  about: string;
  property: string | null;
  value: string | null;
  /** What stood there when it was judged. */
  was: string | null;
  /** JSON list of ids of earlier judgements that contradict it. */
  overrules: string;
  by: string;
  why: string | null;
  /** ISO date-time, UTC. */
  made: string;
}

/** One run of `chancery ingest`. Of use to people only: nothing is derived from it. */
export interface IngestTable {
  key: Generated<number>;
  /** ISO date-times, UTC; `ended` stays null where the run was stopped. */
  started: string;
  ended: string | null;
  /** JSON list of what was asked for: paths, `-`. */
  sources: string;
}

/** A digest that goes on from the last one of its name. Of use to people only: nothing is derived from it. */
export interface DigestTable {
  key: Generated<number>;
  name: string;
  /** Key of the last revision that the record had when it was made. */
  through: number;
  /** ISO date-time, UTC. */
  made: string;
}

/** What was told under a name. */
export interface DigestItemTable {
  name: string;
  item: string;
  digest: number;
}

/** Words of the user's own that the record keeps: a file of lexicons. */
export interface OwnWordsTable {
  name: string;
  /** YAML. */
  text: string;
  at: string;
}

/** A spreadsheet or a list that people keep by hand, as a source of its own. */
export interface ImportedTable {
  key: Generated<number>;
  /** What it is called as a source; the same name again is a later state of it. */
  name: string;
  kind: "spreadsheet" | "list";
  /** Name of the file that it came from last. */
  file: string;
  /** ISO date-time, UTC, of the last import. */
  at: string;
}

/** Which row of a source a document is. */
export interface ImportedRowTable {
  document: number;
  source: number;
  sheet: string | null;
  /** Where it stood when it was last there, from 1. */
  row: number;
  /** What the source itself calls it, where it does. */
  name: string | null;
  /** 1: it is there no more, and nothing is worked out from it. */
  gone: number;
}

/** Who had the record changed through a server. Rows are only added; nothing is derived from them. */
export interface AuditTable {
  key: Generated<number>;
  /** ISO date-time, UTC. */
  at: string;
  /** Name of the token; `local` on a server without tokens. */
  by: string;
  role: string;
  /** `judge`, `import-judgements`, `ingest`, `reread`, `rebuild`. */
  did: string;
  /** JSON: what was asked for. */
  about: string;
  /** JSON: what came of it. */
  came: string;
}

export interface Tables {
  original: OriginalTable;
  document: DocumentTable;
  revision: RevisionTable;
  reading: ReadingTable;
  attestation: AttestationTable;
  statement: StatementTable;
  reliance: RelianceTable;
  passage: PassageTable;
  evidence: EvidenceTable;
  told: ToldTable;
  address: AddressTable;
  judgement: JudgementTable;
  ingest: IngestTable;
  digest: DigestTable;
  digest_item: DigestItemTable;
  imported: ImportedTable;
  imported_row: ImportedRowTable;
  own_words: OwnWordsTable;
  audit: AuditTable;
}
