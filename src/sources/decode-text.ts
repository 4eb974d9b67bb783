/**
 * Bytes → text, whatever the encoding they were written in: UTF-8, UTF-16 with or without a mark, Windows-1251, KOI8-R, Windows-1252.
 *
 * What cannot be read is named as well as it can be told, so that the owner of the file knows what to convert.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252" | "koi8-r";

/** Text, or why the bytes are none. `at` is the byte at fault. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | Problem;
export interface Problem {
  readonly problem: string;
  readonly at: number;
}

const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
  ["\u001f\u008b", "gzip-compressed data"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
];
const EAST_ASIAN = ["shift_jis", "euc-jp", "euc-kr", "big5", "gb18030"];
/** Bytes looked at to tell a single-byte encoding; more would not tell more. */
const SAMPLE = 65_536;

/** Marks at the head of UTF-32, which nobody writes on purpose. The second begins as that of UTF-16 does. */
const UTF_32 = ["\u0000\u0000\u00fe\u00ff", "\u00ff\u00fe\u0000\u0000"];

/** What the first bytes of a file give away: UTF-16, a file that is no text, or (`null`) an encoding by single bytes or UTF-8. */
export function sniff(head: Uint8Array): "utf-16le" | "utf-16be" | Problem | null {
  const opening = String.fromCharCode(...head.subarray(0, 8));
  if (UTF_32.some((mark) => opening.startsWith(mark)))
    return { problem: "this is text in UTF-32; convert it to UTF-8", at: 0 };
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  for (const [signature, name] of SIGNATURES)
    if (opening.startsWith(signature)) return { problem: `this is ${name}`, at: 0 };
  return head.subarray(0, SAMPLE).includes(0) ? utf16Order(head.subarray(0, SAMPLE)) : null;
}

/** Text of bytes that are not UTF-16, their mark left out. NUL bytes are no text. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: "a NUL byte: this looks like binary data", at: nul };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: STRICT.decode(marked ? bytes.subarray(3) : bytes), encoding: "utf-8" };
  } catch {
    const damaged = damagedUtf8(bytes);
    if (damaged !== null) return { text: damaged, encoding: "utf-8" };
    const encoding = singleByteEncoding(bytes);
    return typeof encoding === "string" ? { text: decodeSingle(bytes, encoding), encoding } : encoding;
  }
}

/** So many characters that are whole for one that is not: no other encoding looks so. */
const WHOLE = 3;

/**
 * UTF-8 with a few bytes that are none (cut off within a character, put together from files of several encodings) or with halves
 * of surrogate pairs: each becomes U+FFFD. `null` where the bytes are something else.
 */
function damagedUtf8(bytes: Uint8Array): string | null {
  const { repaired, halves } = withoutHalves(bytes);
  const text = LENIENT.decode(repaired);
  let broken = -halves;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= broken * WHOLE ? text : null;
}

/** Half a surrogate pair written as if it were a character, ED A0 80 to ED BF BF, made U+FFFD. */
function withoutHalves(bytes: Uint8Array): { readonly repaired: Uint8Array; readonly halves: number } {
  let repaired = bytes;
  let halves = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    if ((bytes[at + 1] ?? 0) < 0xa0 || bytes[at + 1]! > 0xbf || ((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) continue;
    if (halves++ === 0) repaired = Uint8Array.from(bytes);
    repaired.set(REPLACEMENT, at);
  }
  return { repaired, halves };
}
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/** The single-byte encoding that bytes show which are not UTF-8, or what they look like. */
function singleByteEncoding(bytes: Uint8Array): Encoding | Problem {
  const sample = bytes.subarray(0, SAMPLE);
  let letters = 0;
  let adjacent = 0;
  let low = 0;
  let other = 0;
  let previousHigh = false;
  for (const byte of sample) {
    const high = byte >= 0x80;
    if (high) {
      if (byte >= 0xc0) letters++;
      else other++;
      if (byte >= 0xc0 && byte < 0xe0) low++;
      if (previousHigh) adjacent++;
    }
    previousHigh = high;
  }
  const all = letters + other;
  // Latin letters with accents stand alone among plain ones; Cyrillic ones stand together.
  if (adjacent * 2 < all) return "windows-1252";
  if (letters < all * 0.85)
    return { problem: `the encoding is ${eastAsianName(sample) ?? "not known"}; convert it to UTF-8`, at: 0 };
  // Small letters are the common ones: the upper half of the table in Windows-1251, the lower half in KOI8-R.
  return low * 2 > letters ? "koi8-r" : "windows-1251";
}

const LENIENT = new TextDecoder("utf-8");
const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>();

function decoderOf(encoding: Encoding): InstanceType<typeof TextDecoder> {
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder;
}

/** What the bytes 0x80 to 0x9f stand for in Windows-1252. Node's own decoder takes them for control characters. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decodeSingle(bytes: Uint8Array, encoding: Encoding): string {
  const text = decoderOf(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/gu, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);
}

/** Half a surrogate pair (from a JSON escape) and NUL are no characters: each becomes U+FFFD, so that offsets stay. */
export function repairCharacters(text: string): string {
  return BROKEN.test(text) ? text.replace(ALL_BROKEN, "\ufffd") : text;
}
const BROKEN = /[\p{Surrogate}\0]/u;
const ALL_BROKEN = /[\p{Surrogate}\0]/gu;

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  }
  // English in UTF-16: nearly every second byte is NUL, and always the same of the two.
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

function eastAsianName(bytes: Uint8Array): string | null {
  // The sample may end within a character, so its tail is left out.
  const cut = bytes.length < SAMPLE ? bytes : bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  const fitting = EAST_ASIAN.filter((name) => {
    try {
      new TextDecoder(name, { fatal: true }).decode(cut);
      return true;
    } catch {
      return false;
    }
  });
  return fitting.length > 0 ? `perhaps ${fitting.slice(0, 3).join(" or ")}` : null;
}
