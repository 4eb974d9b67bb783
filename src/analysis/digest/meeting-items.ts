/** What became of meetings: one that is new to the record, a plan that was held, put off or called off. */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { mayBeSame } from "../../shared/edtf-bounds.ts";
import { onDay } from "../../shared/in-words/date-in-words.ts";
import { RANKS } from "../../shared/vocabulary.ts";
import type { Proofs } from "../brief/proofs.ts";
import { isHeldAlready } from "./already-held.ts";
import type { DigestItem, DigestKind } from "./digest.ts";
import { kindInWords, peopleInWords, whereAndWhen } from "./in-words.ts";
import { type Items, proof } from "./make-item.ts";
import type { MeetingNews } from "./news.ts";

export function meetingItems(
  news: MeetingNews,
  { store, items, proofs }: { readonly store: RecordStore; readonly items: Items; readonly proofs: Proofs },
): DigestItem[] {
  const { meeting, accounts } = news;
  const turn = turnOf(news);
  if (turn === null) return [];
  const { kind, was } = turn;
  if (kind === "planned" && isHeldAlready(store, meeting)) return [];
  const fresh = new Set(accounts.flatMap(({ id, isNew, status }) => (isNew && tells(status, kind) ? [id] : [])));
  const citations = proof(proofs.told({ ...meeting, accounts: meeting.accounts.filter(({ id }) => fresh.has(id)) }));
  if (!citations) return [];
  const people = peopleInWords(meeting);
  return [
    items.make({
      news,
      kind,
      title: titleOf(kind, meeting, was),
      detail: people,
      importance: importanceOf(meeting, kind),
      // A plan that is moved again is another thing; that it was held or called off happens once.
      about: [kind === "plan-moved" ? [meeting.id, meeting.date ?? ""] : [meeting.id]],
      citations,
    }),
  ];
}

interface Turn {
  readonly kind: DigestKind;
  /** EDTF: for which day it had been planned, where that was another one. */
  readonly was: string | null;
}

/** What the new reports changed of what was known; null where they only tell it once more. */
function turnOf({ meeting: { status, date }, accounts }: MeetingNews): Turn | null {
  const before = accounts.filter(({ isNew }) => !isNew);
  const planned = before.filter(({ status: then }) => then === "scheduled");
  if (before.length === 0)
    return { kind: status === "held" ? "held" : status === "scheduled" ? "planned" : "called-off", was: null };
  if (before.some(({ status: then }) => then === "held")) return null;
  const calledOff = before.at(-1)!.status === "cancelled";
  const was = planned.map((plan) => plan.date).findLast((day) => day !== null && isOther(day, date)) ?? null;
  if (status === "held") return { kind: "plan-held", was };
  if (status === "cancelled") return calledOff ? null : { kind: "called-off", was: null };
  return calledOff
    ? { kind: "planned", was: null }
    : was !== null && date !== null
      ? { kind: "plan-moved", was }
      : null;
}

function isOther(a: string, b: string | null): boolean {
  const [one, other] = [parseEdtf(a), b === null ? null : parseEdtf(b)];
  return one !== null && other !== null && !mayBeSame(one, other);
}

/** Whether a report of that status tells the news. */
function tells(status: string, kind: DigestKind): boolean {
  if (kind === "held" || kind === "plan-held") return status === "held";
  return kind === "called-off" ? status === "cancelled" : status === "scheduled";
}

function titleOf(kind: DigestKind, meeting: Meeting, was: string | null): string {
  const [what, where] = [kindInWords(meeting), whereAndWhen(meeting)];
  const then = was === null ? "" : `, planned ${onDay(was).replace(/^on /u, "for ")} before`;
  const words: Partial<Record<DigestKind, string>> = {
    held: meeting.kind === "visit" ? where : `held ${where}`,
    "plan-held": `held ${where} as planned`,
    planned: `planned ${where}`,
    "plan-moved": `now planned ${where}`,
    "called-off": `called off or put off${where === "" ? "" : `: was to be ${where}`}`,
  };
  const said = was !== null && kind === "plan-held" ? `held ${where}` : words[kind];
  return `${what} ${said}${then}`.trim();
}

const HIGHEST = RANKS.slice(0, RANKS.indexOf("foreign-minister") + 1) as readonly string[];
const LOWEST: ReadonlySet<string> = new Set(["ambassador", "senior-official", "official", "other", "legislator"]);

function importanceOf({ level, kind }: Meeting, as: DigestKind): 1 | 2 | 3 {
  if (level !== null && HIGHEST.includes(level) && kind !== "ceremony") return 3;
  if (as === "called-off") return 2;
  return level !== null && LOWEST.has(level) ? 1 : 2;
}
