/** What has changed: the last meeting held against the comparable one before it, and what used to be said at most meetings and is not any more. */

import type { Meeting } from "../../../record/identity/meeting.ts";
import type { Citation, Part, Sentence } from "../brief.ts";
import { type Cited, following, infer, phrase, say } from "../cited.ts";
import { ofDay } from "../in-words.ts";
import type { Material, PairCompared } from "../material.ts";
import { sayings } from "./sayings.ts";
import { silences } from "./silences.ts";

type Told = PairCompared["changes"][number]["type"];

const KINDS: readonly (readonly [type: Told, head: string, most: number])[] = [
  ["new", "Said for the first time", 4],
  ["returned", "Said again after a silence", 2],
  ["reworded", "In other words", 3],
  ["dropped", "Not said any more", 4],
];

export function changed(material: Material): Part[] {
  const [pair] = material.changes;
  const compared = pair ? [held(pair, material)] : [];
  const kinds = KINDS.map(([type, head, most]) => ({
    head,
    body: pair ? shownOf(pair, type, material).slice(0, most) : [],
  }));
  const silent = silences(material);
  const listed = silent.flatMap(({ citations }) => citations.filter(({ counted }) => !counted));
  const some = kinds.some(({ body }) => body.length > 0);
  return [
    { head: null, body: some ? compared.filter((one) => one !== null) : [] },
    ...kinds.map(({ head, body }) => ({ head, body: body.filter((one) => !isWithin(one.citations, listed)) })),
    { head: "The silence list: said at most comparable meetings, and not lately", body: silent },
  ];
}

/** What belongs in the first lines: one that is new, one that is not said any more. */
export function weightyChanges(material: Material): Sentence[] {
  const [pair] = material.changes;
  if (!pair) return [];
  const when = dayOfMeeting(pair.later.id, material);
  return (["new", "dropped", "returned"] as const).flatMap((type) => {
    const first = sayings(pair, type, material, 170).find(({ importance }) => importance === 3);
    if (!first) return [];
    const at = when ?? following("the last comparable meeting", first.what.by);
    return [
      type === "new"
        ? say`New at ${at}: ${first.what}.`
        : type === "dropped"
          ? say`Not said any more at ${at}: ${first.what}.`
          : say`Said again at ${at}: ${first.what}.`,
    ];
  });
}

/** What is shown as reworded is not told as new and as dropped once more. */
function shownOf(pair: PairCompared, type: Told, material: Material): Sentence[] {
  const [, , most] = KINDS.find(([kind]) => kind === "reworded")!;
  const reworded = sayings(pair, "reworded", material).slice(0, most);
  if (type === "reworded") return reworded.map(({ sentence }) => sentence);
  const shown = reworded.flatMap(({ what }) => what.by);
  return sayings(pair, type, material)
    .filter(({ what: { by } }) => !isWithin(by, shown))
    .map(({ sentence }) => sentence);
}

/** All of the words stand, at least in part, among others. */
function isWithin(words: readonly Citation[], others: readonly Citation[]): boolean {
  return words.every((one) =>
    others.some(({ revision, start, end }) => revision === one.revision && start < one.end && one.start < end),
  );
}

function dayOfMeeting(id: string, { meetings, proofs }: Material): Cited | null {
  const meeting = meetings.find((one) => one.id === id);
  const when = meeting && ofDay(meeting, proofs);
  return when ? phrase`the ${following(meeting.kind === "call" ? "call" : "meeting", when.by)} ${when}` : null;
}

/** Which two meetings are held against each other, and by whose accounts. */
function held({ earlier, later, basis, order, notes }: PairCompared, { meetings, proofs }: Material): Sentence | null {
  const [before, after] = [earlier, later].map(({ id }) => meetings.find((meeting) => meeting.id === id));
  const of = (meeting: Meeting | undefined) => {
    const when = meeting && ofDay(meeting, proofs);
    const told = meeting && proofs.told(meeting);
    return when ?? (told ? following("of a day that no report gives", told) : null);
  };
  const [from, to] = [of(before), of(after)];
  if (!from || !to) return null;
  const by: readonly [Citation, ...Citation[]] = [...to.by, ...from.by];
  const against = phrase`The meeting ${to} is held against that ${from}`;
  const remarks = [
    ...notes.map((note) => note.replace(/^its day is not known; /u, "the order is worked out: ")),
    ...(basis === "others" ? ["what one leaves out may have been said all the same"] : []),
  ];
  const how = following(`${BASES[basis]}${remarks.length === 0 ? "" : `; ${remarks.join("; ")}`}`, by);
  return order === "inferred" ? infer`${against}${how}.` : say`${against}${how}.`;
}

const BASES: Readonly<Record<PairCompared["basis"], string>> = {
  side: ", by the accounts of the same side",
  outlet: ", by the accounts of the same outlet",
  others: "",
};
