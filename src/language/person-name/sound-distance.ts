/**
 * How far two parts of names are apart in sound: 0 for one sound written twice, about 0.1 for what writers of
 * different languages confuse (ch/sh, s/z, a/e), 1 for what makes another name. An alignment with a table of costs.
 *
 * Endings are kept apart on purpose: "Bayramov" and "Bayramova", "Mario" and "Maria" are two people.
 */
import { isVowel } from "./phones.ts";

const COSTS = new Map<string, number>();

/** Pairs of sounds and what it costs to take one for the other. */
const NEAR =
  "kq.05 kc0 sc.05 Tc0 Cc.05 Jc.05 Cč0 Sč.1 Xč.15 kč.2 cč.1 jJ0 jc.05 jy.3 jZ.1 jX.3 hX.05 hG.15 hg.15 Xk.25 Xq.2 qg.1 qG.05 kg.35 gG.05 Gk.3 gj.3 hj.3 " +
  "sz.15 sS.25 zZ.25 Ts.25 Tt.3 TC.2 Tz.15 SC.25 SZ.2 Dz.15 DT.3 JZ.1 Jz.4 Jg.2 Jd.4 CJ.35 čJ.3 fv.1 pb.6 td.4 vb.5 vu.3 vo.5 nm.6 þt.05 þs.4 ðd.05 ðz.3 þð.2 " +
  "yi.05 ji.15 gy.3 Gy.3 ey.5 vw0 ae.15 ei.2 io.7 ai.7 ou.1 ao.4 au.6 eo.35 eu.6 iu.45";
for (const [, a, b, cost] of NEAR.matchAll(/(\S)(\S)(\d?\.?\d+)/gu)) {
  COSTS.set(a! + b!, Number(cost));
  COSTS.set(b! + a!, Number(cost));
}

const MAX_SOUNDS = 40;

/** Above this two parts are two names. */
export function limit(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length <= 4 ? 0.05 * length : Math.min(0.8, 0.09 * length);
}

export function soundDistance(first: string, second: string, consonantal: boolean): number {
  if (first === second) return 0;
  const a = first.slice(0, MAX_SOUNDS);
  const b = second.slice(0, MAX_SOUNDS);
  if (Math.abs(a.length - b.length) > 4 + (consonantal ? 8 : 0)) return 9;
  let above = [0];
  for (let j = 0; j < b.length; j++) above.push(above[j]! + dropped(b, j, consonantal));
  for (let i = 0; i < a.length; i++) {
    const drop = dropped(a, i, consonantal);
    const row = [above[0]! + drop];
    for (let j = 0; j < b.length; j++) {
      const swap = above[j]! + taken(a, i, b, j);
      const without = Math.min(above[j + 1]! + drop, row[j]! + dropped(b, j, consonantal));
      row.push(Math.min(swap, without));
    }
    above = row;
  }
  return above[b.length]!;
}

/** Cost of reading the one sound where the other is written. */
function taken(a: string, i: number, b: string, j: number): number {
  const x = a[i]!;
  const y = b[j]!;
  if (x === y) return 0;
  const cost = COSTS.get(x + y) ?? 1;
  const ends = i === a.length - 1 && j === b.length - 1;
  if (!ends || !isVowel(x) || !isVowel(y)) return cost;
  // "Lukashenko" and "Lukashenka" are Russian and Belarusian; "Mario" and "Maria" are not one.
  if (cost === COSTS.get("ao") && a.slice(i - 2, i) === "nk" && b.slice(j - 2, j) === "nk") return 0.1;
  return cost > 0.2 ? 1.5 : cost * 2;
}

/** Cost of a sound that only one of the two writes. */
function dropped(sounds: string, at: number, consonantal: boolean): number {
  const sound = sounds[at]!;
  const last = at === sounds.length - 1;
  if (isVowel(sound)) {
    if (consonantal) return last ? 0.1 : 0.02;
    if (last) return sound === "e" ? 0.5 : 2;
    return at === 0 ? 0.7 : 0.45;
  }
  if (sound === "y")
    return last && sounds[at - 1] === "i" ? 0.05 : consonantal ? 0.05 : isVowel(sounds[at + 1]) ? 0.15 : 0.3;
  if (sound === "h") return consonantal ? 0.1 : 0.25;
  if (sound === "v") return consonantal ? 0.1 : 1;
  return sound === "G" ? 0.3 : 1;
}
