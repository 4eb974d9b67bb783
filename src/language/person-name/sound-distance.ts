/**
 * How far two parts of names are apart in sound: 0 for one sound written twice, about 0.1 for what writers of
 * different languages confuse (ch/sh, s/z, a/e), 1 for what makes another name. An alignment with a table of costs.
 *
 * Endings are kept apart on purpose: "Bayramov" and "Bayramova", "Mario" and "Maria" are two people.
 */
import type { Script } from "./letters.ts";
import { isVowel } from "./phones.ts";

const COSTS = new Map<string, number>();

/** Pairs of sounds and what it costs to take one for the other. */
const NEAR =
  "kq.05 kc0 sc.05 Tc0 Cc.05 Jc.05 Cč0 Sč.1 Xč.15 hč.15 kč.2 cč.1 jJ0 jc.05 jy.3 jZ.1 jX.3 hX.05 hG.15 hg.15 Xk.25 Xq.2 qg.1 qG.05 kg.35 gG.05 Gk.3 gj.3 hj.3 " +
  "sz.15 sS.25 zZ.25 Ts.25 Tt.3 TC.2 Tz.15 SC.25 SZ.2 Dz.15 DT.3 JZ.1 Jz.4 Jg.2 Jd.4 CJ.35 čJ.3 fv.1 pb.6 td.4 vb.5 vu.3 vo.5 nm.6 þt.05 þs.4 ðd.05 ðz.3 þð.2 " +
  "yi.05 ji.15 gy.3 Gy.3 ey.5 vw0 ae.15 ei.2 io.7 ai.7 ou.1 ao.4 au.6 eo.35 eu.6 iu.45 " +
  // Arabic and Hebrew (scripts/arabic.ts, scripts/hebrew.ts)
  "āa0 āe.05 āo.1 āi.4 āu.4 ūu0 ūo0 ūw0 ūv0 ūa.6 īi0 īy0 īe.05 īa.6 ĭj.05 īj.05 ĭi0 ĭy0 ĭe0 ŷa0 ŷi0 ŷe0 ŷy0 ŷī0 ŷā0 ħa0 ħe0 ħt.05 ħh0 ħā.1 ʕa0 ʕe0 ʕi.05 ʕo.05 ʕu.1 ʕy.1 " +
  "ḍd0 ḍz.05 ḍð0 ẓz0 ẓd.1 ẓð0 ðẓ0 ʰh0 ḥh0 ḥX0 ḥč0 ḥC0 βb0 βv0 χk0 χX0 χč0 χC0 χh.15 φp0 φf0 σS0 σs0 ţT0 ţz0 ţs.1 ţC.2 ţč.2 ḥþ.9 " +
  // The scripts of India
  "əa0 əo.05 əe.1 əu.1 əi.35 ɳn0 ɳm0 ɳN0 κk0 κg0 κh.05 κX.1 κG.05 ςs0 ςC0 ςč0 ςS0 ςJ.05 τt0 τd0 τþ0 τð0 πp0 πb0 πf.1 ɻl0 ɻr.05 ɻZ0 ĵJ0 ĵj0 ĵy.05 " +
  // Thai
  "ҷJ0 ҷj0 ҷC0 ҷč0 ҷc0 ҷt0 ҷd.1 ҫs0 ҫt0 ҫd.1 ҫc.05 ɲy0 ɲn0 ɲi.05 ŕr0 ŕl0 ŕn0 ŭu0 ŭo.05 ŭe.05 ŭi.1 ŭy.1 " +
  // Kana
  "ᵘu0 ᵘo.1 ᵘi.15 ᵘe.15 ᵘa.3 ᵘv.1 ᵒo0 ᵒu.1 ᵒa.2 ᵒe.2 ɾr0 ɾl0 ƀb0 ƀv0 śs0 śþ0 śc0 źz0 źð0 ƒf0 ƒh0 ƒj.1 ƒv.15 ʂS0 ʂs0 ʂč.1 ʂþ.05 ʝJ0 ʝj0 ʝZ0 ʝz.1 ʝg.05 ʝd.1 ːr0 ːh0 ːu.05 ːo.05 ːi.05 ːe.05 ːa.05 ːy.05";
for (const [, a, b, cost] of NEAR.matchAll(/(\S)(\S)(\d?\.?\d+)/gu)) {
  COSTS.set(a! + b!, Number(cost));
  COSTS.set(b! + a!, Number(cost));
}

/** Where one of the two is written with consonants and long vowels only, these are confused more easily. */
const ABJAD = new Map<string, number>();
for (const [, a, b, cost] of "þs.1 ðz.05 Jg.1 Xk.15 pb.3 Jy.6 Gh.5".matchAll(/(\S)(\S)(\d?\.?\d+)/gu)) {
  ABJAD.set(a! + b!, Number(cost));
  ABJAD.set(b! + a!, Number(cost));
}
/** What it costs that a sign of another script stands for nothing. */
const UNSAID: Readonly<Record<string, number>> = {
  ā: 0.45, ū: 0.45, ī: 0.45, ĭ: 0.15, ŭ: 0.2, ŕ: 0.3, ŷ: 0.2, ħ: 0.02, ʕ: 0, ʰ: 0, ə: 0, ɳ: 0.25, ᵘ: 0.02, ᵒ: 0.03, ː: 0,
}; // biome-ignore format: a table

/** Within a word of Arabic, which Latin letters write as they hear it. */
const LOOSE_VOWEL = 0.15;

const MAX_SOUNDS = 40;

/** Above this two parts are two names. */
export function limit(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length <= 4 ? 0.05 * length : Math.min(0.8, 0.09 * length);
}

/** `arabic`: in Latin letters, and of Arabic, whose short vowels are written in many ways. */
export type Manner = Script | "arabic";

/** What is farther than `stop` is told as some distance beyond it, and found out sooner: most names have nothing in common. */
export function soundDistance(
  first: string,
  second: string,
  script: Manner,
  stop: number = Number.POSITIVE_INFINITY,
): number {
  if (first === second) return 0;
  const a = first.slice(0, MAX_SOUNDS);
  const b = second.slice(0, MAX_SOUNDS);
  if (Math.abs(a.length - b.length) > 4 + (script === "full" || script === "arabic" ? 0 : 8)) return 9;
  const [drops, others] = [allDropped(a, script), allDropped(b, script)];
  const costs = script === "abjad" || script === "arabic" ? SWAPS[script] : SWAPS.full;
  let [above, row] = ROWS;
  above[0] = 0;
  for (let j = 0; j < b.length; j++) above[j + 1] = above[j]! + others[j]!;
  for (let i = 0; i < a.length; i++) {
    const drop = drops[i]!;
    const x = a.charCodeAt(i);
    const from = PLACES[x]! * SIGNS;
    let least = (row[0] = above[0]! + drop);
    for (let j = 0; j < b.length; j++) {
      const y = b.charCodeAt(j);
      const ends = (i === 0 && j === 0) || (i === a.length - 1 && j === b.length - 1);
      const cost = x === y ? 0 : ends ? takenAtEnds(a, i, b, j, script) : costs[from + PLACES[y]!]!;
      const swap = above[j]! + cost;
      const without = Math.min(above[j + 1]! + drop, row[j]! + others[j]!);
      const here = Math.min(swap, without);
      row[j + 1] = here;
      if (here < least) least = here;
    }
    // Nothing that follows makes it less.
    if (least > stop) return least;
    [above, row] = [row, above];
  }
  return above[b.length]!;
}

/** Two rows of the table of distances; used by one comparison after another. */
const ROWS: [Float64Array, Float64Array] = [new Float64Array(MAX_SOUNDS + 1), new Float64Array(MAX_SOUNDS + 1)];

/** Each sound that has a cost of its own has a number, all others have 0. */
const SOUNDS = [...new Set([...COSTS.keys(), ...ABJAD.keys(), "aeiou"].flatMap((pair) => [...pair]))];
const SIGNS = SOUNDS.length + 1;
const PLACES = new Uint8Array(2 ** 16);
for (const [index, sound] of SOUNDS.entries()) PLACES[sound.charCodeAt(0)] = index + 1;

/** What it costs within a word to read one sound where another one is written, by both their numbers. */
const SWAPS: Readonly<Record<"full" | "abjad" | "arabic", Float64Array>> = {
  full: swaps("full"),
  abjad: swaps("abjad"),
  arabic: swaps("arabic"),
};

function swaps(script: Manner): Float64Array {
  const table = new Float64Array(SIGNS * SIGNS).fill(1);
  for (const [i, x] of SOUNDS.entries())
    for (const [j, y] of SOUNDS.entries()) table[(i + 1) * SIGNS + j + 1] = swapped(x, y, script);
  return table;
}

function swapped(x: string, y: string, script: Manner): number {
  const cost = (script === "abjad" ? ABJAD.get(x + y) : undefined) ?? COSTS.get(x + y) ?? 1;
  return script === "arabic" && isVowel(x) && isVowel(y) ? Math.min(cost, LOOSE_VOWEL) : cost;
}

/** The same where both sounds begin the words, or both end them. */
function takenAtEnds(a: string, i: number, b: string, j: number, script: Manner): number {
  const [x, y] = [a[i]!, b[j]!];
  const vowels = isVowel(x) && isVowel(y);
  // A word that begins with alif begins with some vowel.
  if (i === 0 && j === 0 && (x === "ā" || y === "ā") && (isVowel(x) || isVowel(y))) return 0;
  if (!vowels || i < a.length - 1 || j < b.length - 1) return swapped(x, y, script);
  const cost = swapped(x, y, script === "arabic" ? "full" : script);
  // "Lukashenko" and "Lukashenka" are Russian and Belarusian; "Mario" and "Maria" are not one.
  if (cost === COSTS.get("ao") && a.slice(i - 2, i) === "nk" && b.slice(j - 2, j) === "nk") return 0.1;
  return cost > 0.2 ? 1.5 : cost * 2;
}

/** Costs of the sounds of a word, if the other one does not write them. Names are compared with many others. */
function allDropped(sounds: string, script: Manner): Float64Array {
  let known = KNOWN_DROPS.get(script);
  if (!known) KNOWN_DROPS.set(script, (known = new Map()));
  let costs = known.get(sounds);
  if (!costs) {
    if (known.size >= MOST_KNOWN) known.clear();
    costs = Float64Array.from({ length: sounds.length }, (_, at) => dropped(sounds, at, script));
    known.set(sounds, costs);
  }
  return costs;
}

const KNOWN_DROPS = new Map<Manner, Map<string, Float64Array>>();
const MOST_KNOWN = 20_000;

/** Cost of a sound that only one of the two writes. */
function dropped(sounds: string, at: number, script: Manner): number {
  const sound = sounds[at]!;
  const unsaid = UNSAID[sound];
  if (unsaid !== undefined) return at === 0 && sound === "ā" ? 0.5 : unsaid;
  const last = at === sounds.length - 1;
  if (script === "abjad") return droppedBeforeAbjad(sound, at, last);
  if (script === "kana")
    return { r: 0.1, h: 0.1, g: 0.3, d: 0.4, t: 0.4 }[sound] ?? (isVowel(sound) ? 0.3 : sound === "y" ? 0.15 : 1);
  // Щ: "Shcheglov", "Sheglov".
  if (sound === "C" && sounds[at - 1] === "S") return 0.3;
  if (isVowel(sound)) {
    // "Chahine" is Shahin in French.
    if (last) return sound === "e" ? (sounds.endsWith("ine") && sounds.length > 5 ? 0.2 : 0.5) : 2;
    return at === 0 ? 0.7 : script === "arabic" ? LOOSE_VOWEL : 0.45;
  }
  if (sound === "y") return last && sounds[at - 1] === "i" ? 0.05 : isVowel(sounds[at + 1]) ? 0.15 : 0.3;
  if (sound === "h") return script === "arabic" && at === 0 ? 1 : 0.25;
  return sound === "G" ? 0.3 : 1;
}

/** Short vowels are not written; a first one and a last one mostly are. */
function droppedBeforeAbjad(sound: string, at: number, last: boolean): number {
  if (isVowel(sound)) return at === 0 ? 0.3 : last ? (sound === "a" || sound === "e" ? 0.1 : 0.4) : 0.03;
  if (sound === "y") return 0.35;
  return sound === "h" ? (last ? 0.1 : 0.5) : 1;
}
