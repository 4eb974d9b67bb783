/**
 * A slip of the pen: two long names of one side and office, told of within a year, that differ in one letter ("Goh Chok Tong", "Gah Chok
 * Tong"). The endings that tell a woman's form from a man's are no slips.
 */
import { toLatin } from "../../../language/person-name/letters.ts";
import type { Profile } from "./profile.ts";

const SHORTEST = 10;
const NEAR = 366;

export function isSlip(a: Profile, b: Profile): boolean {
  if (!a.full || !b.full || a.country === null || a.country !== b.country) return false;
  if (a.first === null || b.first === null || Math.max(a.first - b.last!, b.first - a.last!) > NEAR) return false;
  if (![...a.ranks.keys()].some((rank) => rank !== "other" && b.ranks.has(rank))) return false;
  return mayBeSlip(a.name, b.name);
}

/** Of the writings alone: they are long, and differ in one letter. */
export function mayBeSlip(a: string, b: string): boolean {
  if (a.length < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  return oneLetterApart(lettersOf(a), lettersOf(b));
}

function lettersOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => toLatin(word).text)
    .join(" ");
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  if (short.slice(short.length === long.length ? at + 1 : at) !== rest) return false;
  // "Bayramov", "Bayramova"; "Mario", "Maria".
  const ending = rest === "" || rest.startsWith(" ");
  return !(ending && /[aeiouy]/u.test(long[at]!));
}
