/**
 * All that decides how a text is read by itself, as one mark: the code of the layers that read, the lexicons, the weights, and the
 * user's own words. Two readings with one mark are the same, so a text need not be read again while it stands.
 *
 * The version of the reader would do if nobody ever forgot to raise it.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OwnWords } from "../lexicons/own-words.ts";
import { lexiconsMark } from "./lexicons-mark.ts";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const LAYERS = ["shared", "documents", "language", "lexicons", "extraction"];
const DATA = ["compiled", "weights"];

let ofChancery: string | undefined;

/** Twelve hexadecimal digits, and with words of the user's own their mark behind them. */
export function rulesMark(own: OwnWords): string {
  ofChancery ??= digestOf([
    ...LAYERS.map((layer) => join(SOURCE, layer)),
    ...DATA.map((folder) => join(SOURCE, "..", "data", folder)),
  ]);
  const words = lexiconsMark(own);
  return words === "standard" ? ofChancery : `${ofChancery} ${words}`;
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders.filter((path) => existsSync(path)))
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (/\.(?:ts|js|json)$/u.test(name) && !/\.(?:test|d)\.ts$/u.test(name))
        hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 12);
}
