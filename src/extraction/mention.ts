/** Mentions: spans of a document's content that name or describe something. `from`/`to` are token indices, half-open. */
import type { Span } from "../documents/span.ts";
import type { DateMention } from "../language/dates/date-mention.ts";
import type { Rank } from "./reading.ts";

export type { DateMention };

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
  /** It is part of the name of a company, an outlet or a club ("Turkish Airlines") and hardly the country itself. */
  readonly partOfName: boolean;
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
  /** Of a group without a code: the countries that "its foreign ministers" come from. */
  readonly members: readonly string[];
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
