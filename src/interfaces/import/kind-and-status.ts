/** What keepers of lists write for the kind and the status of a meeting. */
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from "../../shared/vocabulary.ts";

const KINDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\b(?:tele)?phone|\bcall\b|\bvtc\b|\bvideo\s?call|\btelephon/iu, "call"],
  [/consultation/iu, "consultations"],
  [/commission|committee|council/iu, "commission"],
  [/ceremon|signing|credential|inaugurat/iu, "ceremony"],
  [/visit|trip/iu, "visit"],
  [
    /meet|talks|bilat|dialogue|summit|conversation|audience|sidelines|session|pull-?aside|video|virtual|online/iu,
    "meeting",
  ],
];

export function kindOf(text: string): MeetingKind | undefined {
  const typed = text.toLowerCase().trim();
  return MEETING_KINDS.find((kind) => kind === typed) ?? KINDS.find(([words]) => words.test(text))?.[1];
}

const STATUSES: readonly (readonly [RegExp, MeetingStatus])[] = [
  [/cancel|called off|postpon|did not/iu, "cancelled"],
  [/schedul|plan|upcoming|to come|expected|tbc|future/iu, "scheduled"],
  [/held|done|took place|complete|past|^y(?:es)?$|confirmed/iu, "held"],
];

export function statusOf(text: string): MeetingStatus | undefined {
  const typed = text.toLowerCase().trim();
  return MEETING_STATUSES.find((status) => status === typed) ?? STATUSES.find(([words]) => words.test(text))?.[1];
}
