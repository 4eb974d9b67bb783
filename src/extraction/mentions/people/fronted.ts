/** "With the president, Mr A discussed trade": the office is whom A was with; a comma behind the name would make it his own. */
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

/** Words before an office at the head of a sentence. */
const FRONTING = new Set(["with", "after", "before", "following", "besides", "unlike", "like", "to"]);
const SENTENCE_END = new Set([".", "!", "?", "”", '"']);

/** Whether an office stands in a phrase of its own before the name of somebody else. */
export function isFronted({ tokens }: Ground, office: Item, name: Item): boolean {
  if (office.name !== null || name.offices.length > 0 || tokens[name.to]?.text === ",") return false;
  const at = tokens[office.from - 1]?.norm === "the" ? office.from - 2 : office.from - 1;
  const opens = at === 0 || SENTENCE_END.has(tokens[at - 1]?.text ?? "") || tokens[at]?.shape === "capital";
  return opens && FRONTING.has(tokens[at]?.norm ?? "") && tokens[office.to]?.text === ",";
}
