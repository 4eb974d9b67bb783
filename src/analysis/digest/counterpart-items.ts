/** Somebody who is told of for the first time in an office that somebody else held. */
import { firstDayOf, lastDayOf } from "../../record/derived/days.ts";
import { onDay } from "../../shared/in-words/date-in-words.ts";
import { listed } from "../../shared/in-words/listed.ts";
import { sideName } from "../../shared/in-words/names.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Proofs } from "../brief/proofs.ts";
import type { DigestItem } from "./digest.ts";
import { whereAndWhen } from "./in-words.ts";
import { type Items, proof } from "./make-item.ts";
import type { MeetingNews, News } from "./news.ts";

/** A term of an office with who came before and after, as the succession of the side has it. */
export interface TermKnown {
  readonly office: string;
  readonly rank: Rank;
  readonly title: string;
  readonly holder: { readonly id: string; readonly name: string };
  readonly predecessor: { readonly id: string; readonly name: string } | null;
  readonly successor: { readonly id: string; readonly name: string } | null;
  readonly overlaps: readonly unknown[];
  readonly firm: boolean;
  /** EDTF days of the first and the last report of it. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Days between the last report of one holder and the first of the next: beyond that somebody else may have been in between. */
const GAP = 3 * 365;

/** Offices of which there is one, whose holder is a counterpart. */
const RANKS_THAT_MATTER: Partial<Readonly<Record<Rank, 2 | 3>>> = {
  "head-of-state": 3,
  "head-of-government": 3,
  "foreign-minister": 3,
  "deputy-head-of-government": 2,
  minister: 2,
  speaker: 2,
  ambassador: 2,
  "head-of-organisation": 2,
};

interface Tools {
  readonly items: Items;
  readonly proofs: Proofs;
  readonly news: News;
  /** The terms of a side. */
  readonly termsOf: (side: string) => readonly TermKnown[];
}

export function counterpartItems(
  meetings: readonly MeetingNews[],
  { items, proofs, news, termsOf }: Tools,
): DigestItem[] {
  const told = new Set<string>();
  return meetings.flatMap((one) =>
    one.meeting.participants.flatMap((participant): DigestItem[] => {
      const { person, country, rank } = participant;
      const importance = RANKS_THAT_MATTER[rank];
      if (!person || country === null || !importance || told.has(`${person} ${rank}`)) return [];
      told.add(`${person} ${rank}`);
      const terms = termsOf(country);
      const term = terms.find(
        (each) =>
          each.holder.id === person && each.rank === rank && each.predecessor !== null && each.successor === null,
      );
      if (!term?.firm || term.overlaps.length > 0 || news.knewHolder(person, rank)) return [];
      const before = terms.find(({ office, holder }) => office === term.office && holder.id === term.predecessor!.id);
      if (!before || !follows(before, term) || mayBeOneName(before.holder.name, term.holder.name)) return [];
      const own =
        proofs.office(participant, one.meeting, term.title) ?? proofs.heldBy(person, rank)?.office((kept) => kept);
      const citations = proof(own?.by);
      if (!citations) return [];
      const others = one.meeting.parties.filter((side) => side !== country).map(sideName);
      return [
        items.make({
          news: one,
          kind: "new-counterpart",
          title: `New in office for ${sideName(country)}: ${term.holder.name}, ${term.title}`,
          detail: `before: ${before.holder.name}${before.last === null ? "" : `, last told of ${onDay(before.last)}`}; met ${listed(others)} ${whereAndWhen(one.meeting)}`,
          importance,
          about: [[person, country, rank]],
          citations,
        }),
      ];
    }),
  );
}

function follows(before: TermKnown, after: TermKnown): boolean {
  const [last, first] = [lastDayOf(before.last), firstDayOf(after.first)];
  return last !== null && first !== null && first >= last && first - last <= GAP;
}

/** "Miri Regev" after "Miriam Regev" is no change: a family name and the first letters of a given name, or only one of them, are the same. */
function mayBeOneName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[\s.]+/u)
      .filter(Boolean),
  );
  if (one!.length === 1 || other!.length === 1) return one!.some((word) => other!.includes(word));
  return one!.at(-1) === other!.at(-1) && one![0]!.slice(0, 2) === other![0]!.slice(0, 2);
}
