/** The closed lists of a reading: what a rank, a kind, a status, a format and what is done with a document can be. */
export const RANKS = [
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister",
  "deputy-minister",
  "speaker",
  "legislator",
  "ambassador",
  "head-of-organisation",
  "senior-official",
  "official",
  "other",
] as const;
export type Rank = (typeof RANKS)[number];

export const MEETING_KINDS = ["meeting", "consultations", "commission", "call", "visit", "ceremony"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const MEETING_STATUSES = ["held", "scheduled", "cancelled"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export const FORMATS = ["one-on-one", "expanded", "press-conference", "signing", "working-meal", "sidelines"] as const;
export type Format = (typeof FORMATS)[number];
export type DocumentAction = "signed" | "agreed" | "discussed";

/** What a passage is to its report: what was said or done at the meeting, the frame of it, good manners, or what the outlet adds of its own. */
export const PASSAGE_KINDS = ["substance", "setting", "courtesy", "background"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** What somebody does with what a passage says. `told`: nothing but that it is so. */
export const PASSAGE_ACTS = [
  "told",
  "discussed",
  "noted",
  "stressed",
  "welcomed",
  "reaffirmed",
  "supported",
  "informed",
  "hoped",
  "offered",
  "proposed",
  "urged",
  "criticised",
  "agreed",
  "signed",
  "promised",
  "planned",
  "invited",
  "accepted",
  "thanked",
  "congratulated",
  "condoled",
] as const;
export type PassageAct = (typeof PASSAGE_ACTS)[number];

/** What somebody does who binds himself, or another. */
export const COMMITMENT_ACTS = ["agreed", "promised", "planned", "invited", "accepted"] as const;
export type CommitmentAct = (typeof COMMITMENT_ACTS)[number];

/** What is to be done: a meeting held, a visit paid, a document signed, an embassy opened, aid given, a project begun, a rule changed. */
export const COMMITMENT_KINDS = ["meeting", "visit", "document", "institution", "aid", "project", "measure"] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** How far a document has come, from first to last; `named`: it is spoken of as one that there is. */
export const PAPER_STAGES = [
  "named",
  "proposed",
  "negotiated",
  "drafted",
  "agreed",
  "to-be-signed",
  "initialled",
  "signed",
  "ratified",
  "in-force",
  "ended",
] as const;
export type PaperStage = (typeof PAPER_STAGES)[number];
