/**
 * A person's name taken apart: names, initials, particles, titles before it and suffixes behind it, and a guess at
 * which part is the family name.
 *
 * "H.E. Sheikh Mohamed bin Zayed Al Nahyan", "S. Jaishankar", "LAVROV, Sergey", "KISHIDA Fumio", "Ursula von der Leyen".
 */
import { isSyllabic, type Latin, toLatin } from "./letters.ts";
import { namePieces, type Piece } from "./name-pieces.ts";
import { nameWords } from "./name-words.ts";
import { BURMESE_TITLES } from "./syllables/burmese.ts";

export type PartKind = "name" | "initial" | "particle" | "title" | "suffix";

export interface NamePart {
  readonly kind: PartKind;
  /** As it is written; empty for the second half of a part that is one word (Abd|ollahian). */
  readonly text: string;
  readonly latin: Latin;
  /** Stands behind a hyphen: "Jong-un" is two parts, the second joined. */
  readonly joined: boolean;
}

export interface NameParts {
  readonly parts: readonly NamePart[];
  /** Indices of parts that may be the family name, the likeliest first. */
  readonly family: readonly number[];
  /** As written, for display and for finding a bare surname later in a text. */
  readonly familyName: string | null;
  readonly givenNames: readonly string[];
  readonly particles: readonly string[];
}

const MAX_PARTS = 10;
const CAPITALS = /^\p{Lu}{2,}$/u;
const LOWER = /\p{Ll}/u;
const VOWEL = /[AEIOUYÄÖÜİƏ]/iu;
const ONE_LETTER = /^[\p{L}]\p{M}*\.?$/u;
const ABD = /^abd([aeiou]?)(l|r(?=r)|s(?=s)|n(?=n)|)(?=[^aeiou]|l?[aeiou])([a-z]{3,})/;

export function nameParts(name: string): NameParts {
  let parts = known.get(name);
  if (!parts) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, (parts = takeApart(name)));
  }
  return parts;
}

/** One name is compared with many others. */
const known = new Map<string, NameParts>();
const MOST_KNOWN = 5_000;

function takeApart(name: string): NameParts {
  const { pieces: all, familyFirst } = namePieces(name);
  const pieces = all.slice(0, MAX_PARTS);
  const mixed = pieces.some((piece) => LOWER.test(piece.text) && piece.text.length > 2);
  const parts = classify(pieces, mixed);
  const family = familyOf(parts, mixed, familyFirst);
  return { parts, family, ...inWords(parts, family) };
}

function classify(pieces: readonly Piece[], mixed: boolean): NamePart[] {
  const words = nameWords();
  const parts: NamePart[] = [];
  let named = false;
  pieces.forEach((piece, index) => {
    const dotted = piece.text.endsWith(".");
    const bare = dotted ? piece.text.slice(0, -1) : piece.text;
    const latin = toLatin(bare);
    const add = (kind: PartKind, text = bare, part = latin) =>
      parts.push({ kind, text, latin: part, joined: piece.joined });
    const rest = pieces.length - index - 1;
    if (latin.text === "") return;
    if (isSyllabic(latin)) {
      if (!named && rest > 0 && BURMESE_TITLES.has(bare)) {
        add("title");
        return;
      }
      add("name");
      named = true;
      return;
    }
    if (!named && rest > 0 && latin.text.length > 1 && words.titles.has(latin.text)) {
      add("title");
      return;
    }
    if (named && latin.text.length > 1 && words.suffixes.has(latin.text) && (bare !== bare.toLowerCase() || dotted)) {
      add("suffix");
      return;
    }
    if (ONE_LETTER.test(piece.text) || (dotted && rest > 0 && bare.length <= 3)) {
      if (bare !== bare.toLowerCase()) {
        add("initial");
        named = true;
        return;
      }
    }
    if (mixed && CAPITALS.test(bare) && bare.length <= 3 && isInitials(bare, latin.text)) {
      for (const letter of bare) add("initial", letter, toLatin(letter));
      named = true;
      return;
    }
    const particle =
      words.fathers.has(latin.text) || (words.particles.has(latin.text) && (rest > 0 || bare === bare.toLowerCase()));
    if (particle && (named || bare === bare.toLowerCase() || latin.text.length === 2 || rest > 0)) {
      // "Ben Wallace", "An Nguyen", "La Russa" begin with a name as well as a particle: they may match, they need not.
      add("particle");
      return;
    }
    named = true;
    const abd = latin.sounds !== null ? null : ABD.exec(latin.text);
    if (abd?.[3]) {
      add("name", bare, toLatin("abd"));
      parts.push({ kind: "name", text: "", latin: toLatin(abd[3]), joined: true });
    } else if (/^abd[aeiou]?[lrsn]?$/.test(latin.text) && rest > 0) {
      add("name", bare, toLatin("abd"));
    } else add("name");
  });
  if (!parts.some((part) => part.kind === "name"))
    return parts.map((part) => (part.kind === "initial" ? part : { ...part, kind: "name" }));
  return parts;
}

/** "RK Singh", "MUM Sabry" are initials; "XI Jinping", "KIM Jong Un" a family name in capitals. */
function isInitials(bare: string, latin: string): boolean {
  return (
    !VOWEL.test(bare) ||
    (bare.length === 3 &&
      !nameWords().familyFirst.has(latin) &&
      /^[^AEIOUY]*[AEIOUY][^AEIOUY]*$/u.test(bare) &&
      bare[0] === bare[2])
  );
}

function familyOf(parts: readonly NamePart[], mixed: boolean, first: boolean): number[] {
  const names = parts.flatMap((part, index) => (part.kind === "name" ? [index] : []));
  if (names.length === 0) return [];
  const last = names.at(-1)!;
  if (first) return [names[0]!];
  const capitals = mixed ? names.filter((index) => CAPITALS.test(parts[index]!.text)) : [];
  if (capitals.length > 0 && capitals.length < names.length) return [...capitals].reverse();
  const head = names[0]!;
  const groups = names.filter((index) => !parts[index]!.joined).length;
  const headFirst =
    groups > 1 && groups <= 3 && parts[0]!.kind !== "initial" && nameWords().familyFirst.has(parts[head]!.latin.text);
  if (headFirst && head !== last) return [head, last];
  return [last];
}

function inWords(parts: readonly NamePart[], family: readonly number[]) {
  const at = family[0];
  if (at === undefined) return { familyName: null, givenNames: [], particles: [] };
  let from = at;
  while (from > 0 && (parts[from - 1]!.kind === "particle" || parts[from]!.joined)) from--;
  const within = parts.slice(from, at + 1).filter((part) => part.text !== "");
  const familyName = within
    .map((part, index) => (index > 0 && part.joined ? "-" : index > 0 ? " " : "") + part.text)
    .join("");
  const givenNames = parts
    .filter((part, index) => part.kind === "name" && (index < from || index > at))
    .map((part) => part.text);
  return {
    familyName,
    givenNames,
    particles: parts.filter((part) => part.kind === "particle").map((part) => part.text),
  };
}
