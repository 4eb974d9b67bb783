/** Spellings of Korean syllables in Latin letters: every part of the syllable has its own, in three systems and out of habit. */

const FIRST = 0xac00;
const INITIALS = "g,k kk,gg n d,t tt,dd r,l,n, m b,p pp,bb s,sh ss,s , j,ch,c,z jj ch,j,c k,kh t,th p,ph h"
  .split(" ")
  .map((each) => each.split(","));
const VOWELS =
  "a,ah ae,ai,e,ay ya,yah yae eo,u,o,uh,au e,ae,ei yeo,yu,you,yo,yuh,yeu ye,ie,yea,e o,oh wa,oa wae,oae oe,oi,we,woe yo u,oo,woo wo,weo,won,wu we wi,ui,we yu,yoo,you,yuo eu,u,oo ui,eui,ee,i,yi,euy i,ee,y,ie"
    .split(" ")
    .map((each) => each.split(","));
const FINALS = ", k,g,ck k k n n n t l,r,ll k m l l l p l m p,b p t t ng t t k t p t"
  .split(" ")
  .map((each) => each.split(","));

/** Family names as their bearers write them, beside what the letters give. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  이: ["lee", "rhee", "yi", "ri", "li", "rhie", "yee"], 박: ["park", "bark"], 최: ["choi", "choe", "choy"], 임: ["lim", "rim", "yim"], 노: ["roh", "noh", "rho"],
  유: ["ryu", "yoo", "lyu", "you"], 오: ["oh"], 안: ["ahn"], 허: ["hur", "huh", "heo"], 서: ["suh", "seo"], 우: ["woo", "wu"], 정: ["chung", "jung", "chong", "cheong"],
  전: ["chun", "jeon", "chon", "jun"], 여: ["yeo", "lyuh"], 양: ["yang", "ryang"], 나: ["ra", "rha"], 육: ["yook"], 남궁: ["namkoong"],
}; // biome-ignore format: a table

/** `family`: it stands where the family name does. */
export function korean(syllable: string, family: boolean): string[] {
  const code = syllable.codePointAt(0)! - FIRST;
  if (code < 0 || code >= 11172) return [];
  const initials = INITIALS[Math.floor(code / 588)]!;
  const vowels = VOWELS[Math.floor((code % 588) / 28)]!;
  const finals = FINALS[code % 28]!;
  const spelt = initials.flatMap((initial) =>
    vowels.flatMap((vowel) => finals.map((final) => initial + vowel + final)),
  );
  return [...(family ? (FAMILIES[syllable] ?? []) : []), ...spelt].filter((each) => each.length > 0);
}

const SYLLABLE =
  /^(kk|gg|tt|dd|pp|bb|ss|jj|ch|sh|[gkndtrlmbpsjzchy]?)(w?[aeiouy]+h?|w?[aeiou]+)(ng|ck|ll|[kgnltrmpbt])?$/;

/** The syllables that a spelling may stand for, each as its place in the table; none if it is no Korean one. */
export function koreanReadings(spelling: string): Set<string> {
  const known = cache.get(spelling);
  if (known) return known;
  const found = new Set<string>();
  if (spelling.length <= 6 && SYLLABLE.test(spelling)) {
    for (const [initial, begins] of INITIALS.entries())
      for (const begin of begins) {
        if (!spelling.startsWith(begin)) continue;
        for (const [vowel, middles] of VOWELS.entries())
          for (const middle of middles) {
            if (!spelling.startsWith(middle, begin.length)) continue;
            const rest = spelling.slice(begin.length + middle.length);
            for (const [final, ends] of FINALS.entries())
              if (ends.includes(rest)) found.add(String.fromCodePoint(FIRST + initial * 588 + vowel * 28 + final));
          }
      }
  }
  for (const [syllable, spellings] of Object.entries(FAMILIES)) if (spellings.includes(spelling)) found.add(syllable);
  if (cache.size > 20_000) cache.clear();
  cache.set(spelling, found);
  return found;
}

const cache = new Map<string, Set<string>>();
