/**
 * A person's name taken apart: names, initials, particles, titles before it and suffixes behind it, and a guess at
 * which part is the family name.
 *
 * "H.E. Sheikh Mohamed bin Zayed Al Nahyan", "S. Jaishankar", "LAVROV, Sergey", "KISHIDA Fumio", "Ursula von der Leyen".
 */
import { type Latin, toLatin } from "./letters.ts";
import { nameWords } from "./name-words.ts";

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

const MAX_LENGTH = 200;
const MAX_PARTS = 10;
const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NOT_NAME = /[^\p{L}\p{M}\s.,'’ʼ‘`´\-‐‑–·/]+/gu;
const APOSTROPHES = /['’ʼ‘`´]/gu;
const PIECE = /[\p{L}\p{M}]+\.?|[-‐‑–]/gu;
const CAPITALS = /^\p{Lu}{2,}$/u;
const LOWER = /\p{Ll}/u;
const VOWEL = /[AEIOUYÄÖÜİƏ]/iu;
const ONE_LETTER = /^[\p{L}]\p{M}*\.?$/u;
const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;
const ABD = /^abd([aeiou]?)(l|r(?=r)|s(?=s)|n(?=n)|)(?=[^aeiou]|l?[aeiou])(\w{3,})$/;

export function nameParts(name: string): NameParts {
  const text = inOrder(
    name.slice(0, MAX_LENGTH).replace(UNPAIRED, " ").normalize("NFC").replace(NOT_NAME, " ").replace(APOSTROPHES, ""),
  );
  const pieces = split(text).slice(0, MAX_PARTS);
  const mixed = pieces.some((piece) => LOWER.test(piece.text) && piece.text.length > 2);
  const parts = classify(pieces, mixed);
  const family = familyOf(parts, mixed, text.startsWith(FAMILY_FIRST));
  return { parts, family, ...inWords(parts, family) };
}

/** Marks that the writing itself put the family name first ("Lavrov, Sergey"). */
const FAMILY_FIRST = "\u0001";

/** "Lavrov, Sergey" keeps its order and is marked; "Marcos, Jr" only loses the comma. */
function inOrder(text: string): string {
  const at = text.indexOf(",");
  if (at === -1) return text;
  const before = text.slice(0, at).trim();
  const after = text
    .slice(at + 1)
    .replaceAll(",", " ")
    .trim();
  if (!before || !after || nameWords().suffixes.has(toLatin(after.split(/\s+/u)[0]!).text)) return `${before} ${after}`;
  return `${FAMILY_FIRST}${before} ${after}`;
}

interface Piece {
  readonly text: string;
  readonly joined: boolean;
}

function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let joined = false;
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    const word = match[0];
    if (!/\p{L}/u.test(word)) {
      joined = match.index === end && end > 0;
      continue;
    }
    for (const [index, piece] of syllables(word).entries())
      pieces.push({ text: piece, joined: (joined && match.index === end + 1) || index > 1 });
    end = match.index + word.length;
    joined = false;
  }
  return pieces;
}

/** Chinese and Korean are written without spaces: the first syllable is the family name. Arabic writes its article on. */
function syllables(word: string): string[] {
  if (HAN.test(word)) return [...word];
  if (HANGUL.test(word))
    return [...word].map((syllable, index) => (index === 0 ? (KOREAN_FAMILY[syllable] ?? syllable) : syllable));
  if (ARABIC_ARTICLE.test(word)) return ["al", word.slice(2)];
  return [word];
}

/** Korean family names as they are written abroad, where letter by letter gives another spelling. */
const KOREAN_FAMILY: Readonly<Record<string, string>> = {
  이: "Lee",
  박: "Park",
  최: "Choi",
  임: "Lim",
  노: "Roh",
  유: "Yoo",
  류: "Ryu",
  우: "Woo",
  오: "Oh",
  안: "Ahn",
  김: "Kim",
  강: "Kang",
  정: "Chung",
  조: "Cho",
  전: "Chun",
};

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
    const abd = latin.consonantal ? null : ABD.exec(latin.text);
    if (abd?.[3]) {
      add("name", bare, { text: "abd", consonantal: false });
      parts.push({ kind: "name", text: "", latin: { text: abd[3], consonantal: false }, joined: true });
    } else if (/^abd[aeiou]?[lrsn]?$/.test(latin.text) && rest > 0) {
      add("name", bare, { text: "abd", consonantal: false });
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
