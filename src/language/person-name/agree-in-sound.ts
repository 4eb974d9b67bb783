/** Whether two stretches of names sound alike, in whatever scripts they are written. */
import { type Agreement, written } from "./agree.ts";
import { isSyllabic, type Script } from "./letters.ts";
import type { NamePart } from "./name-parts.ts";
import { readings } from "./phones.ts";
import { isSlip } from "./slips.ts";
import { limit, soundDistance } from "./sound-distance.ts";
import { shortVowels } from "./syllables/japanese.ts";
import { sameSyllables } from "./syllables/same-syllables.ts";

/** A word in kana has more signs than the name in Latin letters; one without short vowels has fewer. */
const LOOSER: Readonly<Record<Script, number>> = { full: 1, abjad: 0.9, kana: 1.8, han: 1, hangul: 1, burmese: 1 };
/** A spelling in Latin letters is no more than so much longer than another one. */
const LONGER = 5;

/** Of which language the two names are, where that tells how they are spelt. */
export type Manners = "belarusian" | "arabic" | null;

export function soundAgreement(a: readonly NamePart[], b: readonly NamePart[], of: Manners): Agreement | null {
  const script = scriptOf([...a, ...b]);
  if (isSyllabic({ script })) return sameSyllables(a, b) ? spellings(a, b, 0.96) : null;
  const [one, other] = [textOf(a), textOf(b)];
  if (script === "full") {
    if (Math.abs(one.length - other.length) > LONGER) return null;
    if (one === other) return spellings(a, b, 0.99);
    if (shortVowels(one) === shortVowels(other)) return spellings(a, b, 0.96);
    if (of === "belarusian" && akanne(one) === akanne(other)) return spellings(a, b, 0.94);
  }
  if (script === "abjad" && Math.min(one.length, other.length) < 2) return null;
  const nearest = nearestReadings(a, b, script);
  if (nearest !== null) return spellings(a, b, (script === "full" ? 0.98 : 0.95) - 0.13 * nearest);
  const spelt = [...a, ...b].every(({ latin }) => latin.sounds === null);
  const loose = spelt && of === "arabic" ? nearestReadings(a, b, of) : null;
  if (loose !== null) return spellings(a, b, 0.88 - 0.13 * loose);
  const slip = script === "full" && a.length === 1 && b.length === 1 && isSlip(one, other);
  if (!slip) return null;
  const { quality, because } = spellings(a, b, 0.8);
  return { quality, slip, because: `${because} but for a slip of the pen` };
}

/** Less than the shares of distances differ by. */
const TINY = 1e-9;

function spellings(a: readonly NamePart[], b: readonly NamePart[], quality: number): Agreement {
  return { quality, because: `"${written(a)}" and "${written(b)}" are spellings of one name` };
}

/** How far the nearest two readings are apart, 0 to 1; null when none are near enough. */
function nearestReadings(a: readonly NamePart[], b: readonly NamePart[], manner: Script | "arabic"): number | null {
  let nearest: number | null = null;
  const script = manner === "arabic" ? "full" : manner;
  for (const x of soundsOf(a, script)) {
    for (const y of soundsOf(b, script)) {
      const most = limit(x, y) * LOOSER[script];
      const distance: number = soundDistance(x, y, manner, (nearest ?? 1) * most + TINY) / most;
      if (distance < (nearest ?? 1)) nearest = distance;
    }
  }
  return nearest;
}

function scriptOf(parts: readonly NamePart[]): Script {
  const all = parts.map(({ latin }) => latin.script);
  return (["han", "hangul", "burmese", "kana", "abjad"] as const).find((script) => all.includes(script)) ?? "full";
}

const textOf = (parts: readonly NamePart[]) => parts.map(({ latin }) => latin.text).join("");

function soundsOf(parts: readonly NamePart[], script: Script): readonly string[] {
  const others = withoutArticle(parts, script);
  if (parts.some(({ latin }) => latin.sounds !== null))
    return [...others, parts.map(({ latin }) => latin.sounds ?? readings(latin.text)[0]!).join("")];
  return [...others, ...readings(textOf(parts), script !== "abjad")];
}

const ARTICLE = /^(?:al|el|ul|ad|ed|ud|ur|ar|er|as|es|us|az|ez|uz|an|en|un|ash|esh|ush|at|et|ut)$/;

/** "Nur al-Din" is said Nureddin. */
function withoutArticle(parts: readonly NamePart[], script: Script): string[] {
  const at = parts.findIndex(({ kind, latin }, index) => index > 0 && kind === "particle" && ARTICLE.test(latin.text));
  if (at === -1 || at === parts.length - 1) return [];
  const [before, after] = [parts.slice(0, at), parts.slice(at + 1)].map((of) => soundsOf(of, script)[0]!);
  return (script === "abjad" ? [""] : ["e", "u", "a"]).map((vowel) => before + vowel + after);
}

/** "Karalenka" is Korolenko, "Kavaliou" Kovalev: Belarusian writes what is said. */
function akanne(latin: string): string {
  return latin
    .replace(/(?:io|yo|jo)/g, "e")
    .replace(/[oe]u$/, (ending) => `${ending[0]}v`)
    .replaceAll("o", "a");
}
