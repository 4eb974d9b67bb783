/** Two writings of a body, project or document: equal when folded, or one holds all content words of the other. */
import { nameWords } from "./align.ts";

const LITTLE = new Set(["the", "of", "and", "for", "on", "in", "a", "an", "to", "project", "office", "s"]);

export function sameThing(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => nameWords(name).filter((word) => !LITTLE.has(word))) as [string[], string[]];
  if (x.length === 0 || y.length === 0) return nameWords(a).join(" ") === nameWords(b).join(" ");
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}
