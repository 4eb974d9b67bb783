/** Who says a formula and who tells of it, by the meetings at which that was. */
import type { Count, SaidBy } from "./formula.ts";
import { type Told, voiceOf } from "./sayings.ts";

export function saidBy(told: readonly Told[], sides: readonly string[]): SaidBy {
  const spellings = spellingsOf(told);
  return {
    sides: countsOf(told, ({ passage }) => ownOf(passage.speakers, sides).join(" ")).map(({ name, meetings }) => ({
      sides: name.split(" "),
      meetings,
    })),
    persons: countsOf(told, ({ passage }) =>
      passage.speaker === null ? "" : spellings.get(letters(passage.speaker))!,
    ),
    accounts: countsOf(told, ({ account }) => voiceOf(account)),
  };
}

/** "S Jaishankar" and "S. Jaishankar" are one: each is counted by the fullest spelling of its letters. */
function spellingsOf(told: readonly Told[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  for (const { passage } of told) {
    if (passage.speaker === null) continue;
    const key = letters(passage.speaker);
    const known = fullest.get(key);
    if (known === undefined || passage.speaker.length > known.length) fullest.set(key, passage.speaker);
  }
  return fullest;
}

function letters(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Those of the sides that say it, whoever else does; others only where none of the sides does. */
function ownOf(speakers: readonly string[], sides: readonly string[]): readonly string[] {
  const own = speakers.filter((speaker) => sides.includes(speaker));
  return own.length > 0 ? own : speakers;
}

/** Who has no name is not counted. */
function countsOf(told: readonly Told[], nameOf: (told: Told) => string): Count[] {
  const meetings = new Map<string, Set<number>>();
  for (const each of told) {
    const name = nameOf(each);
    if (name === "") continue;
    const known = meetings.get(name);
    if (known) known.add(each.at);
    else meetings.set(name, new Set([each.at]));
  }
  return [...meetings]
    .map(([name, at]) => ({ name, meetings: at.size }))
    .sort((a, b) => b.meetings - a.meetings || (a.name < b.name ? -1 : 1));
}

/** What at least half of them have, that of most first. */
export function commonIn(told: readonly Told[], of: (told: Told) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of told) for (const value of of(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 >= told.length)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
}
