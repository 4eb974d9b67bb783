/** Reports as they arrive when something went wrong on the way: cut, doubled, shuffled, damaged. The same seed damages the same way. */
import type { DocumentSpec } from "../../src/documents/document.ts";
import { randomFrom, shuffled } from "./order.ts";

type Random = () => number;
type Mutation = (text: string, random: Random, seed: number) => string;

const STRANGE = [
  "\0",
  "\ud800",
  "\udfff",
  "\u202e",
  "\ufeff",
  "\u200b",
  '"',
  "“",
  "(",
  ")",
  "\n",
  "\t",
  "—",
  "\ufffd",
  "é",
  "ß",
  "İ",
  "😀",
];
const paragraphs = (text: string): string[] => text.split(/\n+/u);
const within = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "cut at a random place": (text, random) => text.slice(0, within(text, random)),
  "without its beginning": (text, random) => text.slice(within(text, random)),
  "with a piece torn out": (text, random) => {
    const [from, to] = [within(text, random), within(text, random)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, from) + text.slice(to);
  },
  "with every paragraph twice": (text) =>
    paragraphs(text)
      .flatMap((each) => [each, each])
      .join("\n\n"),
  "with its paragraphs shuffled": (text, _, seed) => shuffled(paragraphs(text), seed).join("\n\n"),
  "with its words shuffled": (text, _, seed) => shuffled(text.split(/\s+/u), seed).join(" "),
  "with strange characters strewn in": (text, random) => {
    const characters = [...text];
    for (let count = 0; count < 30; count++) {
      characters.splice(Math.floor(random() * characters.length), 0, STRANGE[Math.floor(random() * STRANGE.length)]!);
    }
    return characters.join("");
  },
  "without spaces": (text) => text.replace(/\s+/gu, ""),
  "without line ends": (text) => text.replace(/\n+/gu, " "),
  "a word a line": (text) => text.replace(/\s+/gu, "\n"),
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
  "without punctuation": (text) => text.replace(/\p{P}+/gu, ""),
  "with every quotation mark open": (text) => text.replace(/["“”]/gu, "“"),
  decomposed: (text) => text.normalize("NFD"),
  "ten times over": (text) => `${text}\n\n`.repeat(10),
};

export function mutated(sound: DocumentSpec, how: string, seed: number): DocumentSpec {
  return { ...sound, text: MUTATIONS[how]!(sound.text, randomFrom(seed), seed) };
}
