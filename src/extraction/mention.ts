/** Mentions: spans of a document's content that name or describe something. `from`/`to` are token indices, half-open. */
import type { Span } from "../documents/span.ts";
import type { Rank } from "./reading.ts";

interface MentionBase extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Id of the rule that proposed it. */
  readonly rule: string;
}

/**
 * A state or territory, by any of its wordings.
 * `name` "Georgia"; `adjective` "Georgian"; `people` "Georgians"; `capital` "Tbilisi" (also a place);
 * `metonym` "the Kremlin" (the seat for the government).
 */
export interface CountryMention extends MentionBase {
  readonly kind: "country";
  /** ISO 3166-1 alpha-2, XK, or a documented code of a state of former times (SU, YU, CS, DD). */
  readonly code: string;
  readonly form: "name" | "adjective" | "people" | "capital" | "metonym";
  /** Other codes the words may stand for ("Congo", "Korea", "Georgia" the state). */
  readonly or: readonly string[];
}

/** A place below a country: city, airport, building, with the country and city where it is. */
export interface PlaceMention extends MentionBase {
  readonly kind: "place";
  readonly name: string;
  readonly country: string | null;
  /** The city as it should be given ("Washington" for the White House); null for a region or site without one. */
  readonly city: string | null;
}

/** An international body, format, or a ministry or agency of one country. */
export interface BodyMention extends MentionBase {
  readonly kind: "body";
  readonly name: string;
  /** `multilateral` UN, OSCE, G7; `national` "the Azerbaijani Foreign Ministry", "the White House" as speaker; `media` an agency or outlet. */
  readonly type: "multilateral" | "national" | "media";
  /** Code under which it may be a party (EU, UN, NATO, ASEAN...), or the country it belongs to. */
  readonly party: string | null;
}

/** A date expression, resolved. */
export interface DateMention extends MentionBase {
  readonly kind: "date";
  /** EDTF; null when the expression cannot be placed at all. */
  readonly edtf: string | null;
  /** `said`: the value stands in the words; `inferred`: resolved against something. */
  readonly basis: "said" | "inferred";
  /** What an inference rests on: "published 2025-07-22", "dateline 2025-06-27". */
  readonly because: string | null;
  /** `day` 22 July; `range` 4-5 May; `month`; `year`; `season`; `relative` last week; `time` hours only. */
  readonly grain: "day" | "range" | "week" | "month" | "season" | "year" | "decade";
  /** How it is anchored: `absolute` "22 July 2025", `partial` "June 27", `deictic` "today", "on Tuesday", "last week". */
  readonly anchor: "absolute" | "partial" | "deictic";
}

/** Words for an office ("Deputy Foreign Minister"), without the name of its holder. */
export interface OfficeMention extends MentionBase {
  readonly kind: "office";
  readonly rank: Rank;
  /** As it should be shown: "Deputy Foreign Minister", without country and name. */
  readonly title: string;
  readonly plural: boolean;
  readonly former: boolean;
}

export type Mention = CountryMention | PlaceMention | BodyMention | DateMention | OfficeMention;
