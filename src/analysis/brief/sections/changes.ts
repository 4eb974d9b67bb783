/** What has changed: the last meeting held against the comparable one before it, and what used to be said at most meetings and is not any more. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import type { Formula } from "../../formulas/formula.ts";
import type { Citation, Part, Sentence } from "../brief.ts";
import { type Cited, counted, following, infer, joined, phrase, quoted, quotedShort, say } from "../cited.ts";
import { day } from "../in-words.ts";
import type { Material, PairCompared } from "../material.ts";

type Change = PairCompared["changes"][number];
type Told = Change["type"];

const KINDS: readonly (readonly [type: Told, head: string, most: number])[] = [
  ["new", "Said for the first time", 5],
  ["returned", "Said again after a silence", 3],
  ["reworded", "In other words", 4],
  ["dropped", "Not said any more", 5],
];
const SILENT = 5;
/** General phrases come and go. */
const WEIGHTY = 2;
/** Said at so many comparable meetings, and at so large a share of them, it is missed. */
const HABIT = { meetings: 2, share: 0.5 };

export function changed(material: Material): Part[] {
  const [pair] = material.changes;
  const compared = pair ? [held(pair, material)] : [];
  const kinds = KINDS.map(([type, head, most]) => ({
    head,
    body: (pair ? ofType(pair, type) : []).slice(0, most).flatMap((change) => sentenceOf(change, material) ?? []),
  }));
  const some = kinds.some(({ body }) => body.length > 0);
  return [
    { head: null, body: some ? compared.filter((one) => one !== null) : [] },
    ...kinds,
    { head: "The silence list: said at most comparable meetings, and not lately", body: silences(material) },
  ];
}

/** What belongs in the first lines. */
export function weightyChanges(material: Material): Sentence[] {
  const [pair] = material.changes;
  return (pair?.changes ?? [])
    .filter(({ importance, type }) => importance === 3 && type !== "repeated" && type !== "reworded")
    .slice(0, 3)
    .flatMap((change) => {
      const what = wordsOf(change, material, 170);
      return what ? [say`${following(LEADS[change.type], what.by)}: ${what}.`] : [];
    });
}

const LEADS: Readonly<Record<Told, string>> = {
  new: "New at the last meeting",
  returned: "Said again at the last meeting",
  reworded: "Reworded at the last meeting",
  dropped: "Not said any more at the last meeting",
  repeated: "Said again",
};

function ofType({ changes }: PairCompared, type: Told): Change[] {
  return changes
    .filter((change) => change.type === type && change.importance >= WEIGHTY)
    .sort((a, b) => b.importance - a.importance);
}

/** Which two meetings are held against each other, and by whose accounts. */
function held({ earlier, later, basis, order }: PairCompared, { meetings, proofs }: Material): Sentence | null {
  const [before, after] = [earlier, later].map(({ id }) => meetings.find((meeting) => meeting.id === id));
  const of = (meeting: Meeting | undefined) => {
    const when = meeting && day(meeting, proofs);
    const told = meeting && proofs.told(meeting);
    return when ?? (told ? following("a day that no report gives", told) : null);
  };
  const [from, to] = [of(before), of(after)];
  if (!from || !to) return null;
  return say`The meeting of ${to} is held against that of ${from}, ${following(BASES[basis] + ORDERS[order], [...to.by, ...from.by])}.`;
}

const ORDERS: Readonly<Record<PairCompared["order"], string>> = {
  told: "",
  inferred: "; which of the two came first was worked out",
};
const BASES: Readonly<Record<PairCompared["basis"], string>> = {
  side: "by the accounts of the same side",
  outlet: "by the accounts of the same outlet",
  others: "by accounts of different sides or outlets, so what one leaves out may have been said all the same",
};

function sentenceOf(change: Change, material: Material): Sentence | null {
  const what = wordsOf(change, material);
  return what && say`${what}.`;
}

function wordsOf({ type, earlier, later, overlay }: Change, { proofs }: Material, most = 280): Cited | null {
  const [before, now] = [earlier && proofs.words(earlier), later && proofs.words(later)];
  if (type === "dropped") return before && quotedShort(earlier!.quote, before, most);
  if (!now) return null;
  if (type !== "reworded" || !before || !overlay || overlay.length === 0) return quotedShort(later!.quote, now, most);
  const kept = overlay.filter(({ kind }) => kind === "kept").reduce((sum, { text }) => sum + text.length, 0);
  if (kept < LEGIBLE * later!.quote.length)
    return phrase`${quotedShort(later!.quote, now)}, where it was ${quotedShort(earlier!.quote, before)}`;
  const [first, ...more] = overlay.flatMap(({ kind, text }, at): Cited[] => {
    const by = kind === "gone" ? before : now;
    const piece = quoted(text.trim(), by, kind === "came" ? "new" : kind);
    const space = at > 0 && !/^[,.;:?!’')]/u.test(text) ? [following(" ", by)] : [];
    return [...space, piece];
  });
  return first ? phrase`“${joined([first, ...more])}”` : null;
}

/** A wording laid over another can be read where so much of it has stayed. */
const LEGIBLE = 0.5;

/** The longest habits first. */
export function silences({ formulas, meetings, proofs }: Material): Sentence[] {
  return formulas
    .filter(({ regularity: { said, share, since } }) => since > 0 && said >= HABIT.meetings && share > HABIT.share)
    .sort((a, b) => b.regularity.said - a.regularity.said || b.regularity.share - a.regularity.share)
    .slice(0, SILENT)
    .flatMap((formula) => {
      const what = saidLast(formula, proofs);
      if (!what) return [];
      const { said, of, since } = formula.regularity;
      const last = meetings.find(({ id }) => id === formula.last.id);
      const when = last && day(last, proofs);
      const times = timesSaid(formula, proofs, `${said} of ${of} comparable meetings`);
      const now = following(since === 1 ? "not at the one since" : `at none of the ${since} since`, what.by);
      return [
        when && times
          ? infer`${what}: said at ${times}, last on ${when}, and ${now}.`
          : infer`${what}: ${following(`said at ${said} of ${of} comparable meetings`, what.by)}, and ${now}.`,
      ];
    });
}

export function saidLast({ said }: Formula, proofs: Material["proofs"]): Cited | null {
  const last = said.at(-1);
  const by = last && proofs.words(wordsAt(last));
  return by ? quotedShort(last!.quote, by) : null;
}

/** At how many meetings, with the words of each. */
export function timesSaid({ said, meetings }: Formula, proofs: Material["proofs"], words: string): Cited | null {
  const each = meetings.flatMap(({ id }) => {
    const saying = said.find(({ meeting }) => meeting === id);
    return (saying && proofs.words(wordsAt(saying))?.[0]) ?? [];
  });
  const [first, ...more] = each;
  const by: readonly [Citation, ...Citation[]] | null = first ? [first, ...more] : null;
  return (
    by &&
    counted(
      "meeting",
      meetings.map(({ id }) => id),
      words,
      by,
    )
  );
}

function wordsAt({ name, start, end, quote }: Formula["said"][number]) {
  return { document: name, start, end, quote };
}
