/** Names written one after the other, with a mark between them that may stand within a name, too: that of UNESCO in full has a comma, Timor-Leste a hyphen. */
import { isNameOfSide } from "./code-of-side.ts";

/** The longest run of parts that together are the name of a side is one name: "Timor-Leste-PT" is Timor-Leste and PT. */
export function namesIn(text: string, mark: "," | "-"): string[] {
  const parts = text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const length = nameAt(parts.slice(at, at + LONGEST), mark === "," ? ", " : mark);
    names.push(parts.slice(at, at + length).join(mark === "," ? ", " : mark));
    at += length;
  }
  return names;
}

/** No name of a side has more marks; and what is sent is not long to look at. */
const LONGEST = 5;

function nameAt(parts: readonly string[], mark: string): number {
  for (let length = parts.length; length > 1; length--)
    if (isNameOfSide(parts.slice(0, length).join(mark))) return length;
  return 1;
}
