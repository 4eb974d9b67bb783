/**
 * Which tellings are of one commitment: of one kind, by sides that have one in common, of a place and a term that may be the same, and of
 * the same thing by its words. A visit is the same by who goes where; reports say it in many ways.
 */
import { parseEdtf } from "../../shared/edtf.ts";
import { mayBeSame } from "../../shared/edtf-bounds.ts";
import { contentStems, sharedPart } from "./content-stems.ts";
import { boundsIn, firstDay } from "./days.ts";
import { dayOfQuoted } from "./quoted.ts";
import type { CommitmentTold } from "./told.ts";

/** A telling with what is asked of it again and again. */
export interface Telling {
  readonly told: CommitmentTold;
  readonly stems: readonly string[];
  readonly set: ReadonlySet<string>;
  /** Number of the day on which it was out. */
  readonly day: number;
  /** Of a visit: who goes, and where to. */
  readonly goes: { readonly who: string | null; readonly to: string | null };
}

/** Days within which two invitations or plans to visit are one visit's, where no term tells. */
const ONE_VISIT = 120;
/** So much of the words of one has to be in the other. */
const ALIKE = 0.6;
const DAYS_NEAR = 400;

export function telling(told: CommitmentTold): Telling {
  const stems = contentStems(told.what);
  return { told, stems, set: new Set(stems), day: firstDay(dayOfQuoted(told.words)), goes: journeyOf(told) };
}

/** Who is invited goes to him who invites, who plans or accepts goes himself. */
function journeyOf({ kind, act, by, to, place }: CommitmentTold): Telling["goes"] {
  if (kind !== "visit") return { who: null, to: null };
  const [bound, others] = [by?.value ?? [], to?.value ?? []];
  const invited = act === "invited";
  const who = invited ? others : bound;
  const host = invited ? bound : others;
  const where = place.country ?? (host.length === 1 ? host[0]! : null);
  const going = who.filter((code) => code !== where);
  return { who: going.length === 1 ? going[0]! : null, to: where };
}

/** Why two tellings are of one commitment; null where they are not, or cannot be. */
export function whySame(a: Telling, b: Telling): readonly string[] | null {
  if (a.told.kind !== b.told.kind || Math.abs(a.day - b.day) > DAYS_NEAR) return null;
  if (!placesAgree(a.told.place, b.told.place)) return null;
  const terms = termsAgree(a.told, b.told);
  if (terms === "differ" || isOver(a, b) || isOver(b, a)) return null;
  if (a.told.kind === "visit") {
    const { who, to } = a.goes;
    if (who === null || to === null || who !== b.goes.who || to !== b.goes.to) return null;
    if (!personsAgree(a.told, b.told)) return null;
    if (terms !== "same" && Math.abs(a.day - b.day) > ONE_VISIT) return null;
    return [`a visit of the same side to the same country`, ...(terms === "same" ? ["the same term"] : [])];
  }
  if (!sidesMeet(a.told, b.told)) return null;
  const { part, count } = sharedPart(a.stems, b.set);
  if (part < ALIKE || (count < 2 && terms !== "same")) return null;
  return [`${count} words of what is to be done in common`, ...(terms === "same" ? ["the same term"] : [])];
}

/** What is told without a term after the other's term has passed is something else. */
function isOver(a: Telling, b: Telling): boolean {
  const term = a.told.due === null || b.told.due !== null ? null : boundsIn(a.told.due.value);
  return term !== null && b.day > term.latest;
}

type Place = CommitmentTold["place"];

export function placesAgree(a: Place, b: Place): boolean {
  const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return agree(a.country, b.country) && agree(a.city, b.city);
}

export function termsAgree(a: CommitmentTold, b: CommitmentTold): "same" | "open" | "differ" {
  const [one, other] = [a.due && parseEdtf(a.due.value), b.due && parseEdtf(b.due.value)];
  if (!one || !other) return "open";
  return mayBeSame(one, other) ? "same" : "differ";
}

function personsAgree(a: CommitmentTold, b: CommitmentTold): boolean {
  // Who invites is not who goes.
  if (a.act === "invited" || b.act === "invited" || a.person === null || b.person === null) return true;
  const last = (name: string) =>
    name
      .split(/[\s.]+/u)
      .at(-1)!
      .toLowerCase();
  return last(a.person) === last(b.person);
}

function sidesMeet(a: CommitmentTold, b: CommitmentTold): boolean {
  const [one, other] = [a.by?.value ?? [], b.by?.value ?? []];
  return one.length === 0 || other.length === 0 || one.some((code) => other.includes(code));
}
