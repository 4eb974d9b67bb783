/** Somebody who is told of for the first time in an office that somebody else held. */
import { sideName } from "../../shared/in-words/names.ts";
import type { Rank } from "../../shared/vocabulary.ts";
import type { Proofs } from "../brief/proofs.ts";
import type { DigestItem } from "./digest.ts";
import { listed, whereAndWhen } from "./in-words.ts";
import { type Items, proof } from "./make-item.ts";
import type { MeetingNews, News } from "./news.ts";

/** A term of an office with who came before and after, as the succession of the side has it. */
export interface TermKnown {
  readonly rank: Rank;
  readonly title: string;
  readonly holder: { readonly id: string; readonly name: string };
  readonly predecessor: { readonly id: string; readonly name: string } | null;
  readonly successor: { readonly id: string; readonly name: string } | null;
  readonly overlaps: readonly unknown[];
  readonly firm: boolean;
}

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

export function counterpartItems(meetings: readonly MeetingNews[], { items, proofs, news, termsOf }: Tools): DigestItem[] {
  const told = new Set<string>();
  return meetings.flatMap((one) =>
    one.meeting.participants.flatMap(({ person, country, rank }): DigestItem[] => {
      const importance = RANKS_THAT_MATTER[rank];
      if (!person || country === null || !importance || told.has(`${person} ${rank}`)) return [];
      told.add(`${person} ${rank}`);
      const term = termsOf(country).find(
        (each) => each.holder.id === person && each.rank === rank && each.predecessor !== null && each.successor === null,
      );
      if (!term?.firm || term.overlaps.length > 0 || news.knewHolder(person, rank)) return [];
      const held = proofs.heldBy(person, rank);
      const citations = proof(held?.office((kept) => kept)?.by);
      if (!citations) return [];
      const others = one.meeting.parties.filter((side) => side !== country).map(sideName);
      return [
        items.make({
          news: one,
          kind: "new-counterpart",
          title: `New in office for ${sideName(country)}: ${term.holder.name}, ${term.title}`,
          detail: `before: ${term.predecessor!.name}; first met ${listed(others)} ${whereAndWhen(one.meeting)}`,
          importance,
          about: [[person, country, rank]],
          citations,
        }),
      ];
    }),
  );
}
