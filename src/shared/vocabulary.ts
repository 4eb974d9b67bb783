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
