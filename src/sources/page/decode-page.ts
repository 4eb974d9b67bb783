/**
 * The bytes of a page → its text: by its mark, else as the server said, else as the page says, else as the bytes look.
 *
 * Both server and page are often wrong: what is not valid in the encoding claimed is tried in the next. What is valid UTF-8, with letters
 * beyond ASCII, is UTF-8 whatever is claimed: no other encoding comes out so by chance.
 */
import { decodeBytes, decodeSingle, type Problem, sniff } from "../decode-text.ts";

/** How far into a page its claim may stand. Browsers look at 1,024 bytes; pages do not keep to it. */
const LOOK = 8_192;
const META = "<meta";
const LONGEST_META = 400;
const CLAIM = /charset ?= ?["']?([\w:.-]{2,40})/iu;
const XML_CLAIM = /^<\?xml[^>]{1,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/iu;

export function decodePage(bytes: Uint8Array, charset?: string): { readonly text: string } | Problem {
  const kind = sniff(bytes.subarray(0, 65_536));
  if (kind !== null && typeof kind !== "string") return kind;
  if (kind !== null) return { text: new TextDecoder(kind).decode(bytes) };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: "a NUL byte: this looks like binary data", at: nul };
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8 };
  const head = Buffer.from(bytes.subarray(0, LOOK)).toString("latin1");
  for (const claim of [charset, claimOf(head), XML_CLAIM.exec(head)?.[1]]) {
    const text = claim === undefined ? null : decodeStrictly(bytes, claim);
    if (text !== null) return { text };
  }
  const guessed = decodeBytes(bytes);
  // A page that was cut, or put together from two, has a few bytes that are wrong; the rest can be read.
  return "problem" in guessed ? { text: decodeLoosely(bytes, charset ?? claimOf(head)) } : guessed;
}

/** What the first `<meta>` says that says anything. */
function claimOf(head: string): string | undefined {
  const low = head.toLowerCase();
  for (let at = low.indexOf(META); at >= 0; at = low.indexOf(META, at + META.length)) {
    const end = low.indexOf(">", at);
    const claim = CLAIM.exec(low.slice(at, Math.min(end < 0 ? low.length : end, at + LONGEST_META)))?.[1];
    if (claim !== undefined) return claim;
  }
  return undefined;
}

const UTF8 = new Set(["utf-8", "utf8", "unicode-1-1-utf-8"]);
/** Browsers read all of these as Windows-1252. */
const WESTERN = new Set([
  "windows-1252",
  "iso-8859-1",
  "iso8859-1",
  "latin1",
  "us-ascii",
  "ascii",
  "cp1252",
  "x-cp1252",
]);

/** `null` where the bytes are not valid in that encoding, or where there is none of that name. */
function decodeStrictly(bytes: Uint8Array, claim: string): string | null {
  const label = claim.toLowerCase();
  if (WESTERN.has(label)) return decodeSingle(bytes, "windows-1252");
  try {
    return new TextDecoder(UTF8.has(label) ? "utf-8" : label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, claim = "utf-8"): string {
  try {
    return new TextDecoder(claim).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
