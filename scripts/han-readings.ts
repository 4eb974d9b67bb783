/**
 * `data/readings/han.tsv` from the Unihan database: how the characters of names are read in Chinese, Cantonese, Korean and
 * Japanese. Run by hand when Unicode has a new version:
 *
 *     npx tsx scripts/han-readings.ts FOLDER    the folder that holds Unihan_Readings.txt and its fellows
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("npx tsx scripts/han-readings.ts FOLDER-OF-UNIHAN");

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Readings: [
    "kMandarin",
    "kHanyuPinlu",
    "kXHC1983",
    "kCantonese",
    "kHangul",
    "kJapaneseOn",
    "kJapaneseKun",
    "kDefinition",
  ],
  Variants: ["kSimplifiedVariant", "kTraditionalVariant", "kZVariant"],
  OtherMappings: ["kJoyoKanji", "kJinmeiyoKanji", "kKoreanName"],
  DictionaryLikeData: ["kFrequency"],
};

/** Readings that characters have as family names, and that the dictionary puts last or leaves out. */
const AS_NAMES: Readonly<Record<string, string>> = {
  曾: "zeng", 单: "shan", 單: "shan", 解: "xie", 仇: "qiu", 区: "ou", 區: "ou", 查: "zha", 朴: "piao", 翟: "zhai", 盖: "ge",
  覃: "qin", 缪: "miao", 繆: "miao", 尉: "yu", 乐: "yue", 樂: "yue", 晟: "sheng", 员: "yun", 員: "yun", 召: "shao",
}; // biome-ignore format: a table

/** Old and new forms of Japanese characters, which Unihan holds to be two. */
const JAPANESE_FORMS =
  "沢澤 浜濱 辺邊 辺邉 斎齋 斉齊 桜櫻 広廣 竜龍 滝瀧 国國 圀國 恵惠 栄榮 円圓 塩鹽 桧檜 渋澁 黒黑 徳德 真眞 実實 寿壽 浅淺 豊豐 関關 " +
  "学學 芸藝 検檢 県縣 剣劍 児兒 従從 焼燒 条條 浄淨 神神 静靜 摂攝 専專 銭錢 荘莊 増增 蔵藏 巻卷 暁曉 亜亞 為爲 雑雜 礼禮 嶋島 崎﨑 " +
  "高髙 吉𠮷 峰峯 坂阪 槙槇 薫薰 与與 総總 弥彌 瀬瀨 頼賴 緑綠 鉄鐵 鶏鷄 戸戶 歩步 毎每 梅梅 渓溪 稲稻 経經 継繼 続續 穂穗 絵繪 繁繁";

const found = new Map<string, Map<string, string>>();
for (const [file, fields] of Object.entries(FIELDS)) {
  for (const line of readFileSync(join(folder, `Unihan_${file}.txt`), "utf8").split("\n")) {
    const [code = "", field = "", value = ""] = line.split("\t");
    if (!code.startsWith("U+") || !fields.includes(field)) continue;
    const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    const known = found.get(character) ?? new Map<string, string>();
    found.set(character, known.set(field, value));
  }
}

const codes = (value: string | undefined): string[] =>
  (value ?? "").split(" ").flatMap((code) => {
    const hex = /^U\+([0-9A-F]+)/.exec(code)?.[1];
    return hex ? [String.fromCodePoint(Number.parseInt(hex, 16))] : [];
  });
const plain = (pinyin: string) =>
  pinyin
    .normalize("NFD")
    .replace(/u\u0308/gu, "v")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-zv]/gu, "")
    .replaceAll("v", "u");
const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];

function pinyin(character: string, of: ReadonlyMap<string, string>): string[] {
  const own = (of.get("kMandarin") ?? "").split(" ");
  const spoken = (of.get("kHanyuPinlu") ?? "").split(" ").map((each) => each.replace(/\(.*/u, ""));
  const written = (of.get("kXHC1983") ?? "").split(" ").flatMap((each) => (each.split(":")[1] ?? "").split(","));
  return unique([AS_NAMES[character] ?? "", ...[...own, ...spoken, ...written].map(plain)]).slice(0, 4);
}

/** In kana's letters as the database writes them, small: `takai`, `kou`. */
const japanese = (of: ReadonlyMap<string, string>, field: string) =>
  unique((of.get(field) ?? "").toLowerCase().split(" ")).slice(0, 5);

/** The form under which variants meet: the simplified one, of which there is mostly one. */
const folded = new Map<string, string>();
for (const [character, of] of found) {
  const simple = codes(of.get("kSimplifiedVariant")).find((other) => other !== character);
  if (simple) folded.set(character, simple);
}
for (const pair of JAPANESE_FORMS.split(" ")) {
  const [modern, old] = [...pair] as [string, string];
  const common = folded.get(old) ?? old;
  if (modern !== common && !folded.has(modern)) folded.set(modern, common);
}

const wanted = [...found].filter(
  ([, of]) =>
    of.has("kFrequency") ||
    of.has("kJoyoKanji") ||
    of.has("kJinmeiyoKanji") ||
    /surname/u.test(of.get("kDefinition") ?? ""),
);
const all = new Set(
  wanted.flatMap(([character, of]) => [
    character,
    ...codes(of.get("kSimplifiedVariant")),
    ...codes(of.get("kTraditionalVariant")),
    ...(folded.has(character) ? [folded.get(character)!] : []),
  ]),
);

const lines = [...all].sort().flatMap((character) => {
  const of = found.get(character) ?? new Map<string, string>();
  const columns = [
    character,
    folded.get(character) ?? "",
    pinyin(character, of).join(" "),
    unique((of.get("kCantonese") ?? "").split(" ").map((each) => each.replace(/\d/u, "")))
      .slice(0, 3)
      .join(" "),
    unique((of.get("kHangul") ?? "").split(" ").map((each) => each.replace(/:.*/u, ""))).join(" "),
    japanese(of, "kJapaneseOn").join(" "),
    japanese(of, "kJapaneseKun").join(" "),
  ];
  return columns.slice(2).some(Boolean) ? [columns.join("\t")] : [];
});
writeFileSync(
  join(import.meta.dirname, "..", "data", "readings", "han.tsv"),
  `# How Chinese characters of names are read. Made by scripts/han-readings.ts from the Unihan database (Unicode 15.0, Unicode License v3).\n` +
    `# character, form under which variants meet, Mandarin, Cantonese (Jyutping), Korean, Japanese on, Japanese kun\n${lines.join("\n")}\n`,
);
console.log(`${lines.length} characters`);
