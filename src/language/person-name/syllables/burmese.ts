/**
 * Spellings of Burmese syllables in Latin letters. Names are written without spaces between syllables; abroad every syllable is a word of its
 * own, spelt by ear: အောင်မင်း is Aung Min, ထွန်း Tun or Htun.
 */

/** `က=k ခ=kh,k`: what is written, and its spellings. */
function table(pairs: string): ReadonlyMap<string, readonly string[]> {
  return new Map(pairs.split(" ").map((pair) => [pair.split("=")[0]!, pair.split("=")[1]!.split(",")]));
}

const ONSETS = table(
  "က=k ခ=kh,k ဂ=g ဃ=g င=ng စ=s ဆ=s,hs ဇ=z ဈ=z ည=ny ဉ=ny တ=t ထ=t,ht,th ဒ=d ဓ=d,dh ဋ=t ဏ=n န=n ပ=p ဖ=p,hp,ph ဗ=b " +
    "ဘ=b,bh မ=m ယ=y ရ=y,r လ=l ဝ=w သ=th,t ဟ=h ဠ=l အ=",
);

/** Letters below a consonant, and what the two are together. */
const MEDIALS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ကျ|ကြ)/u, "ky,kyi"], [/^(?:ချ|ခြ)/u, "ch,khy"], [/^(?:ဂျ|ဂြ)/u, "gy,j"], [/^ရွ?ှ/u, "sh"], [/^(?:ဖျ|ဖြ)/u, "phy,py,hpy"], [/^(?:ပျ|ပြ)/u, "py"],
  [/^(?:ဗျ|ဗြ)/u, "by"], [/^(?:မျ|မြ)/u, "my"], [/^လျှ/u, "sh,hly"], [/^ငြ/u, "ny"], [/^သျှ/u, "sh"],
]; // biome-ignore format: a table

const RIMES = table(
  "=a ာ=a,ar ါ=a,ar ိ=i ီ=i,ee,yi ု=u ူ=u,oo ေ=e,ay,ei ဲ=e,ae,eh ော=aw,o ော်=aw,o ေါ=aw ေါ်=aw ို=o,oe ံ=an,am " +
    "ုံ=on,ohn,one ိံ=ein င်=in ောင်=aung,awng ိုင်=aing,ine န်=an ိန်=ein ုန်=on,oun,one,ohn ွန်=un,wun,won,oon " +
    "မ်=an,am ိမ်=ein,eim ုမ်=on က်=et,ek ောက်=auk,aw ိုက်=aik,ike ပ်=at,ap ိပ်=eik,ate ုပ်=ok,oke တ်=at " +
    "ိတ်=eik,ate ုတ်=ok,oke ွတ်=ut,wut စ်=it ည်=i,e,in,ay,yi ယ်=e,ai,al ဉ်=in ွင်=win ့=a",
);

/** Before the names of men and women: U, Daw. */
export const BURMESE_TITLES: ReadonlySet<string> = new Set(["ဦး", "ဒေါ်"]);
export const BURMESE = /\p{Script=Myanmar}/u;
/** A consonant that begins a syllable: with no asat or stacking sign behind it. */
const BEGIN = /[က-အဥဦဧ](?!်|့်)/gu;

export function burmeseSyllables(word: string): string[] {
  const starts = [...word.matchAll(BEGIN)].map(({ index }) => index);
  return starts.map((start, at) => word.slice(start, starts[at + 1]));
}

const VOWELS = table("ဥ=u,oo ဦ=u,oo ဧ=e,ay");

export function burmese(syllable: string): string[] {
  const alone = VOWELS.get(syllable[0] ?? "");
  if (alone) return [...alone];
  const plain = syllable.replace(/[း့]/gu, "");
  const medial = MEDIALS.find(([shape]) => shape.test(plain));
  const begin = plain[0] ?? "";
  const onsets = medial?.[1].split(",") ?? ONSETS.get(begin) ?? [""];
  let rest = plain.slice(begin.length).replace(/^[ျြ]/u, "");
  const breathed = rest.startsWith("ှ") || rest.startsWith("ွှ");
  rest = rest.replace("ှ", "");
  // A w before the vowel, unless the two have a sound of their own.
  const rounded = rest.startsWith("ွ") && !RIMES.has(rest);
  const rimes = RIMES.get(rounded ? rest.slice(1) : rest) ?? [""];
  return onsets.flatMap((onset) =>
    rimes.flatMap((rime) => {
      const spelt = onset + (rounded ? "w" : "") + rime;
      // A short tone is heard as a t: Myint, Nyunt.
      if (syllable.includes("့") && spelt.endsWith("n")) return [spelt, `${spelt}t`];
      return breathed ? [spelt, `h${spelt}`] : [spelt];
    }),
  );
}
