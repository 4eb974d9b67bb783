/** One thing said at both meetings → repeated or reworded, with the words that changed. */

import { listed } from "../../shared/in-words/listed.ts";
import { sideName } from "../../shared/in-words/names.ts";
import { type Prepared, sameWording } from "../likeness/likeness.ts";
import { overlay, wordDifference } from "../likeness/word-difference.ts";
import type { Word } from "../likeness/words.ts";
import type { Match } from "./align.ts";
import type { Change, Importance } from "./change.ts";
import { importanceOf, lower } from "./importance.ts";
import { actChange, rankChanges } from "./rank.ts";
import { subjectOf } from "./subject.ts";
import { wordingOf } from "./wording.ts";

/** `elsewhere`: words that are told by themselves, as an item of their own. */
export function changeOfMatch({ earlier, later, likeness }: Match, elsewhere: ReadonlySet<Word> = NONE): Change {
  const act = actChange(earlier, later);
  // In sentences that have little else in common one word of a scale does not stand for the other.
  const ranks = rankChanges(earlier, later).filter(({ grave }) => grave || likeness >= COMPARABLE);
  const speakers = speakersChange(earlier, later);
  const both = new Set([...earlier.keys.keys()].filter((key) => later.keys.has(key)));
  const subject = subjectOf(later, both);
  const importance = importanceOf(later);
  if (ranks.length === 0 && !act && !speakers && sameWording(earlier, later, elsewhere)) {
    return {
      type: "repeated",
      subject,
      earlier: wordingOf(earlier),
      later: wordingOf(later),
      importance: lower(importance),
      why: "said at both meetings, in words that come to the same",
    };
  }
  const difference = wordDifference(earlier, later);
  const reasons = [
    ...ranks.map((rank) => `"${rank.earlier}" became "${rank.later}"`),
    ...(speakers ? [speakers] : []),
    ...(act ? [`${earlier.passage.act} became ${later.passage.act}`] : []),
  ];
  if (reasons.length === 0) reasons.push(inWords(difference.earlier.length, difference.later.length));
  return {
    type: "reworded",
    subject,
    earlier: wordingOf(earlier, { changed: difference.earlier }),
    later: wordingOf(later, { changed: difference.later }),
    importance: weightOf(
      importance,
      ranks.length > 0,
      ranks.some(({ grave }) => grave),
    ),
    why: `said at both meetings; ${reasons.join("; ")}`,
    overlay: overlay(earlier, later),
  };
}

const COMPARABLE = 0.6;
const NONE: ReadonlySet<Word> = new Set();

function weightOf(importance: Importance, ranked: boolean, grave: boolean): Importance {
  if (grave) return 3;
  return ranked && importance === 1 ? 2 : importance;
}

/** What one side says is another thing than what both do; null where one account does not tell who says it. */
function speakersChange({ passage: a }: Prepared, { passage: b }: Prepared): string | null {
  if (a.speakers.length === 0 || b.speakers.length === 0 || a.speakers.join() === b.speakers.join()) return null;
  return `said by ${listed(a.speakers.map(sideName))}, now by ${listed(b.speakers.map(sideName))}`;
}

function inWords(gone: number, came: number): string {
  if (gone === 0) return "it says more now";
  return came === 0 ? "it says less now" : "in other words";
}
