/** The closed lists of a reading: what a rank, a kind, a status, a format and what is done with a document can be. */
/** How high an office is, from highest to lowest; `other`: an office of none of these, or none. */
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
/** One of `RANKS`. */
export type Rank = (typeof RANKS)[number];

/** What kind of encounter it is. `consultations`: of ministries, in rounds; `commission`: a session of a joint body. */
export const MEETING_KINDS = ["meeting", "consultations", "commission", "call", "visit", "ceremony"] as const;
/** One of `MEETING_KINDS`. */
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** Whether it took place, is told as a plan, or was called off. */
export const MEETING_STATUSES = ["held", "scheduled", "cancelled"] as const;
/** One of `MEETING_STATUSES`. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
/** How those present sat together: alone, with delegations, before the press, at a signing, at table, on the sidelines of something else. */
export const FORMATS = ["one-on-one", "expanded", "press-conference", "signing", "working-meal", "sidelines"] as const;
/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];
/** What was done with a document at a meeting. */
export type DocumentAction = "signed" | "agreed" | "discussed";

/** What a passage is to its report: what was said or done at the meeting, the frame of it, good manners, or what the outlet adds of its own. */
export const PASSAGE_KINDS = ["substance", "setting", "courtesy", "background"] as const;
/** One of `PASSAGE_KINDS`. */
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
/** One of `PASSAGE_ACTS`. */
export type PassageAct = (typeof PASSAGE_ACTS)[number];

/** What somebody does who binds himself, or another. */
export const COMMITMENT_ACTS = ["agreed", "promised", "planned", "invited", "accepted"] as const;
/** One of `COMMITMENT_ACTS`. */
export type CommitmentAct = (typeof COMMITMENT_ACTS)[number];

/** What is to be done: a meeting held, a visit paid, a document signed, an embassy opened, aid given, a project begun, a rule changed. */
export const COMMITMENT_KINDS = ["meeting", "visit", "document", "institution", "aid", "project", "measure"] as const;
/** One of `COMMITMENT_KINDS`. */
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
/** One of `PAPER_STAGES`. */
export type PaperStage = (typeof PAPER_STAGES)[number];
