/** How much a change matters to who will sit at the table next. */
import type { PassageAct } from "../../extraction/reading.ts";
import type { Prepared } from "../likeness/likeness.ts";
import type { Importance } from "./change.ts";

/** Of what is in a passage: 3 for what relations stand and fall with, 1 for what is said everywhere. */
export function importanceOf({ words, passage }: Pick<Prepared, "words" | "passage">): Importance {
  if (words.some(({ matters, weight }) => matters === 3 && weight > 0.3) || GRAVE.has(passage.act)) return 3;
  if (passage.projects.length > 0 || BINDING.has(passage.act)) return 2;
  const counted = new Map(words.filter(({ counts }) => counts).map((word) => [word.key, word.weight]));
  let weight = 0;
  for (const each of counted.values()) weight += each;
  return weight >= GENERAL ? 2 : 1;
}

const GRAVE: ReadonlySet<PassageAct> = new Set(["signed", "criticised"]);
const BINDING: ReadonlySet<PassageAct> = new Set([
  "agreed",
  "promised",
  "planned",
  "invited",
  "accepted",
  "urged",
  "proposed",
]);

/** A passage whose words weigh less is a general phrase. */
const GENERAL = 1.5;

export function lower(importance: Importance): Importance {
  return importance === 3 ? 2 : 1;
}
