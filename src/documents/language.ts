/**
 * The language of a text: English is told by its small words, at no cost; only where they are missing is the compact language
 * detector asked, which is loaded then and not before.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Characters looked at. A language shows in fewer. */
const LOOK = 800;
const SAMPLE = 400;
const SMALL_WORDS = new Set(
  "the of and to in a is was for on with that by as at from his her has have been will be it its their this which were are an not would who also said he she they after between during".split(
    " ",
  ),
);
/** "in", "was" and "an" are German, too; these are not. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|to|with|by|from|his|their|has|have|would|said|which|they|between|during|after|foreign)(?!\p{L})/iu;
/** Words of the genre that no other language writes so: headlines and captions have them and few small words. */
const OF_THE_GENRE =
  /(?<!\p{L})(?:foreign|prime|deputy|secretary|ministry|affairs|embassy|talks|meeting|meets|held|discuss(?:ed)?|visit(?:s|ed)?|receive[sd]?|spoke|call(?:s|ed)|welcome[sd]|countries|leaders|cooperation|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/gu;
const MINISTERS = /(?<!\p{L})(?:foreign|prime) ministers?(?!\p{L})/u;
/** No small word is longer. */
const SMALL = 7;
const WORD = /[\p{L}\p{M}’']+/gu;
const LETTER = /[\p{L}’]/u;
const ASCII_ONLY = /^[\x20-\x7e]*$/u;

/** BCP 47 code, `und` where the text is too short or too strange to tell. */
export function identifyLanguage(text: string): string {
  const look = text.slice(0, LOOK);
  const { words, small } = countWords(look.toLowerCase());
  if (small >= 2 && small * 6 >= words && ENGLISH.test(look)) return "en";
  if (tellsGenre(look.toLowerCase(), words, small)) return "en";
  const found = new Set(look.match(WORD));
  const sample = [...found].join(" ").slice(0, SAMPLE);
  // The same few Latin words, or a run of one letter, could be anything.
  if (sample.length < 12 || (ASCII_ONLY.test(sample) && found.size < 5)) return "und";
  const guess = detector().findLanguage(sample);
  return guess.probability >= 0.7 ? guess.language.replace(/^iw$/u, "he") : "und";
}

/** "Maltese prime minister meets Latvian leaders in Riga": few small words, and yet no other language. */
function tellsGenre(look: string, words: number, small: number): boolean {
  const told = new Set(look.match(OF_THE_GENRE)).size + (MINISTERS.test(look) ? 2 : 0);
  return told >= 2 && (small + told) * 4 >= words;
}

/** How many pieces a text has between its letters, and how many of them are small words of English. */
function countWords(text: string): { words: number; small: number } {
  let words = 1;
  let small = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text, at)) continue;
    if (at > start && at - start <= SMALL && SMALL_WORDS.has(text.slice(start, at))) small++;
    if (at < text.length && (at > start || at === 0)) words++;
    start = at + 1;
  }
  return { words, small };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || code === 39;
  return LETTER.test(text[at]!);
}

interface Detector {
  findLanguage(text: string): { readonly language: string; readonly probability: number };
}
/** The part of WebAssembly that is needed; the language's own library does not describe it. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
type Script = (options: { instantiateWasm(imports: object, receive: (instance: object) => void): object }) => unknown;

let loaded: Detector | undefined;

/**
 * cld3-asm offers itself only behind a promise, though nothing in it waits: its binary stands in its own script. Here it is started
 * at once, so that reading stays a plain function.
 */
function detector(): Detector {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const script = require.resolve("cld3-asm/dist/cjs/lib/node/cld3.js");
  const binary = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/u.exec(readFileSync(script, "utf8"))?.[1];
  if (!binary) throw new Error("cld3-asm is not the version this was written for");
  const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
  // The script adds handlers of its own to the process, which would hide the crashes of others.
  const events = ["uncaughtException", "unhandledRejection"] as const;
  const before = events.map((event) => new Set(process.listeners(event as "uncaughtException")));
  const started = (require(script) as Script)({
    instantiateWasm(imports, receive) {
      const instance = new wasm.Instance(new wasm.Module(Buffer.from(binary, "base64")), imports);
      receive(instance);
      return instance.exports;
    },
  });
  events.forEach((event, index) => {
    for (const listener of process.listeners(event as "uncaughtException")) {
      if (!before[index]!.has(listener)) process.removeListener(event, listener);
    }
  });
  const { cldLoader } = require("cld3-asm/dist/cjs/cldLoader.js") as {
    cldLoader(module: unknown): { create(min: number, max: number): Detector };
  };
  return (loaded = cldLoader(started).create(0, 1000));
}
