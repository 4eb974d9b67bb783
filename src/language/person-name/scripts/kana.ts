/**
 * Kana → sounds. Names from abroad are written in katakana with vowels that nobody says (ス for s), r for l, b for v: such a vowel is ᵘ or ᵒ,
 * and letters that stand for several sounds are ɾ (r, l), ƀ (b, v), ś (s, th), ź (z, th), ƒ (f, h), ʂ (sh, s), ʝ (j, zh); ː a long vowel.
 */
const ROWS: Readonly<Record<string, string>> = {
  ア: "a i ᵘ e o", カ: "ka ki kᵘ ke ko", ガ: "ga gi gᵘ ge go", サ: "śa ʂi śᵘ śe śo", ザ: "źa ʝi źᵘ źe źo", タ: "ta Ci Tᵘ te tᵒ",
  ダ: "da ʝi źᵘ de dᵒ", ナ: "na ni nᵘ ne no", ハ: "ha hi ƒᵘ he ho", バ: "ƀa ƀi ƀᵘ ƀe ƀo", パ: "pa pi pᵘ pe po", マ: "ma mi mᵘ me mo",
  ラ: "ɾa ɾi ɾᵘ ɾe ɾo",
}; // biome-ignore format: a table
const OTHERS: Readonly<Record<string, string>> = {
  ヤ: "ya", ユ: "yu", ヨ: "yo", ワ: "va", ヲ: "o", ン: "ɳ", ッ: "", ー: "ː", ヴ: "vᵘ",
}; // biome-ignore format: a table
/** Small letters take the vowel of the one before: シ and ャ are "sha", フ and ァ "fa", テ and ィ "ti". */
const SMALL: Readonly<Record<string, string>> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
};

const LETTERS = new Map<string, string>(Object.entries(OTHERS));
for (const [first, sounds] of Object.entries(ROWS)) {
  const row = rowOf(first);
  for (const [index, sound] of sounds.split(" ").entries()) LETTERS.set(row[index]!, sound);
}

function rowOf(first: string): string[] {
  const rows =
    "アイウエオ カキクケコ ガギグゲゴ サシスセソ ザジズゼゾ タチツテト ダヂヅデド ナニヌネノ ハヒフヘホ バビブベボ パピプペポ マミムメモ ラリルレロ";
  return [...rows.split(" ").find((row) => row.startsWith(first))!];
}

export const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function kanaSounds(word: string): string {
  let sounds = "";
  // ウィ is wi, which Latin spellings share with vi.
  for (const letter of word.replace(/ウ(?=[ァィェォ])/gu, "ヴ")) {
    const kana = katakana(letter);
    const small = SMALL[kana];
    if (small === undefined) sounds += LETTERS.get(kana) ?? "";
    else {
      const stem = sounds.replace(/[aieoᵘᵒ]$/u, "");
      sounds = stem + (/[Cʂʝ]$/u.test(stem) ? small.replace("y", "") : small);
    }
  }
  return sounds;
}

/** Hiragana lie 0x60 places before the katakana. */
function katakana(letter: string): string {
  const code = letter.codePointAt(0)!;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : letter;
}
