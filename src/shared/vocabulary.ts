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
