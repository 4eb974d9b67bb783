/** What one report says, as data: the contract that `chancery read --json` prints and evaluation scores. */
import type { DocumentField } from "../documents/document.ts";
import type {
  CommitmentAct,
  CommitmentKind,
  DocumentAction,
  Format,
  MeetingKind,
  MeetingStatus,
  PaperStage,
  PassageAct,
  PassageKind,
  Rank,
} from "../shared/vocabulary.ts";

export * from "../shared/vocabulary.ts";

/** The words a value rests on. `quote` equals the field's text at `[start, end)`, in UTF-16 units. `field` is left out when it is the text. */
export interface Evidence {
  readonly field?: Exclude<DocumentField, "text">;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
}

/** How a value is known. What is `inferred` says from what. */
export interface Support {
  readonly basis: "said" | "inferred";
  readonly because?: string;
  /** Names of the reports that settled it, where others did than this one: those nearest in time. */
  readonly reports?: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Somebody who took part, as the report names and places them. A name alone is a participant, too: what nothing tells is null. */
export interface ParticipantReading {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or the code of a body that takes part as a side. */
  readonly country: string | null;
  readonly rank: Rank;
  readonly office: string | null;
  readonly support: { readonly name: Support; readonly country?: Support; readonly rank?: Support };
}

/** A meeting as one report tells of it. What the report does not tell is null, or an empty list. */
export interface MeetingReading {
  /** Codes of the sides, in alphabetical order: ISO 3166-1 alpha-2, or of a body that takes part as one. */
  readonly parties: readonly string[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF: `2025-07-22`, `2025-07`, `XXXX-06-27`, `2025-07-22/2025-07-24`. */
  readonly date: string | null;
  /** `country`: ISO 3166-1 alpha-2. */
  readonly place: { readonly country: string | null; readonly city: string | null };
  readonly formats: readonly Format[];
  readonly participants: readonly ParticipantReading[];
  /** Ids of the list of topics: `energy`. */
  readonly topics: readonly string[];
  /** Names of projects and bodies as the lists have them, or as the report writes them. */
  readonly projects: readonly string[];
  readonly organisations: readonly string[];
  readonly documents: readonly { readonly title: string; readonly action: DocumentAction }[];
  /** Support of each value: "parties.AZ", "kind", "status", "date", "place.country", "formats.expanded", "topics.energy", "documents.0" ... */
  readonly support: Readonly<Record<string, Support>>;
}

/** Words between quotation marks, and the name of who said them; null where nothing tells. */
export interface QuoteReading {
  readonly text: string;
  readonly speaker: string | null;
  readonly support: { readonly text: Support; readonly speaker?: Support };
}

/** A clause with a speaker and an act: the least of what a report tells of talks that can be held against another. */
export interface PassageReading {
  /** Index into `meetings`; null where nothing tells of which it is. */
  readonly meeting: number | null;
  readonly kind: PassageKind;
  readonly act: PassageAct;
  /** Sides that say it, in alphabetical order: all of the meeting's for "the sides", none where nothing tells ("it was noted"). */
  readonly speakers: readonly string[];
  /** Name of the person who says it, where one does. */
  readonly speaker: string | null;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
  readonly topics: readonly string[];
  readonly projects: readonly string[];
  readonly organisations: readonly string[];
  /** Codes of the countries that it names, the sides among them; in alphabetical order. */
  readonly countries: readonly string[];
  /** The clause. */
  readonly evidence: Evidence;
  /** What is said, without who says it and the words of the act; within the evidence, of the same field. */
  readonly content: { readonly start: number; readonly end: number };
}

/** What somebody is told to have agreed, promised, planned, invited to or accepted, where a later report can tell that it was done. */
export interface CommitmentReading {
  readonly act: CommitmentAct;
  readonly kind: CommitmentKind;
  /** What is to be done, in the report's words. */
  readonly what: string;
  /** Codes of the sides that are bound; all of them for "the sides". */
  readonly by: readonly string[];
  /** Name of the person who is told to have bound himself or his side. */
  readonly person: string | null;
  readonly to: readonly string[];
  /** EDTF; `../2030` for "by 2030". */
  readonly due: string | null;
  readonly place: { readonly country: string | null; readonly city: string | null };
  /** Index into `meetings`; null where nothing tells of which it is. */
  readonly meeting: number | null;
  readonly support: {
    readonly act: Support;
    readonly what: Support;
    readonly by?: Support;
    readonly person?: Support;
    readonly to?: Support;
    readonly due?: Support;
    readonly place?: Support;
  };
}

/** A document between states as a report tells of it: how far it has come. */
export interface PaperReading {
  readonly title: string;
  readonly stage: PaperStage;
  /** When it came to that, where the report says so; EDTF. */
  readonly date: string | null;
  /** Codes of the countries that its title names. */
  readonly sides: readonly string[];
  /** Index into `meetings`; null where nothing tells of which it is. */
  readonly meeting: number | null;
  readonly support: { readonly title: Support; readonly stage: Support; readonly date?: Support };
}

/** All that one report tells: what `read` gives and `chancery read --json` prints. */
export interface Reading {
  readonly id: string;
  readonly reader: string;
  readonly document: {
    readonly publisher: string | null;
    readonly published: string | null;
    readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
    readonly attribution: readonly string[];
    readonly language: string;
    readonly support: Readonly<Record<string, Support>>;
  };
  readonly meetings: readonly MeetingReading[];
  readonly quotes: readonly QuoteReading[];
  /** What the report tells of talks, clause by clause, in order; none of a report that tells of no meeting. */
  readonly passages: readonly PassageReading[];
  readonly commitments: readonly CommitmentReading[];
  readonly papers: readonly PaperReading[];
  /** Why nothing or less was read ("The text is not English"), in words for a person. */
  readonly notes: readonly string[];
}
