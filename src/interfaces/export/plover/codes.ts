/**
 * What a meeting is in PLOVER, and in CAMEO, from which it comes; docs/decisions/0043-plover.md says why so.
 *
 * From the PLOVER manual (openeventdata/PLOVER, PLOVER_MANUAL.tex) and CAMEO2PLOVER-2021.txt beside it: CONSULT with its modes visit,
 * third-party, multilateral and phone; AGREE for what is to come; SUPPORT for agreements that were signed.
 */
import type { Meeting } from "../../../record/identity/meeting.ts";

export interface PloverEvent {
  readonly type: "CONSULT" | "AGREE" | "SUPPORT";
  /** None where nothing tells. */
  readonly mode: "visit" | "third-party" | "multilateral" | "phone" | null;
  readonly cameo: "040" | "041" | "042" | "044" | "036" | "057";
  /** Codes of sides as the record has them. Where one hosts, the guest is the source and the host the recipient; else all are sources. */
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
}

type Asked = Pick<Meeting, "kind" | "status" | "parties" | "place" | "level" | "formats">;

/** None of what was cancelled: who called it off, and whether to show displeasure, is not read. */
export function eventOf(meeting: Asked): PloverEvent | null {
  const { status, parties } = meeting;
  if (status === "cancelled" || parties.length < 2) return null;
  if (status === "scheduled") return { type: "AGREE", mode: null, cameo: "036", sources: parties, recipients: [] };
  return { type: "CONSULT", ...modeOf(meeting) };
}

/** Of a meeting at which a report says that something was signed. */
export function signingOf({ status, parties }: Asked): PloverEvent | null {
  if (status !== "held" || parties.length < 2) return null;
  return { type: "SUPPORT", mode: null, cameo: "057", sources: parties, recipients: [] };
}

function modeOf({ kind, parties, place, level, formats }: Asked): Omit<PloverEvent, "type"> {
  const all = { sources: parties, recipients: [] };
  if (kind === "call") return { mode: "phone", cameo: "041", ...all };
  if (parties.length > 2 || formats.includes("sidelines")) return { mode: "multilateral", cameo: "040", ...all };
  // An ambassador who calls at a ministry lives where it is: that is no visit.
  if (place.country === null || level === "ambassador") return { mode: null, cameo: "040", ...all };
  if (!parties.includes(place.country)) return { mode: "third-party", cameo: "044", ...all };
  const guests = parties.filter((side) => side !== place.country);
  return { mode: "visit", cameo: "042", sources: guests, recipients: [place.country] };
}

/** Topics that are a context of PLOVER's by name. Those that several contexts would fit, or none, are given as they are, beside. */
export const CONTEXTS: Readonly<Record<string, string>> = {
  "arms-control": "military",
  conflict: "military",
  defence: "military",
  security: "military",
  "counter-terrorism": "terrorism",
  culture: "culture",
  education: "culture",
  "people-to-people": "culture",
  economy: "economic",
  trade: "economic",
  investment: "economic",
  finance: "economic",
  infrastructure: "economic",
  transport: "economic",
  tourism: "economic",
  agriculture: "economic",
  energy: "resource",
  "green-energy": "resource",
  border: "resource",
  "territorial-integrity": "resource",
  "human-rights": "human_rights",
  "humanitarian-aid": "humanitarian",
  migration: "migration",
  "law-enforcement": "crime",
  "legal-framework": "legal",
  interparliamentary: "legislative",
};
