/** `chancery.toml`: found, read and checked. Every problem names the file, the line and what was probably meant. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse, TomlError } from "smol-toml";
import { ChanceryError } from "../../shared/errors.ts";
import { lineOf } from "./line-of.ts";
import { nearest } from "./nearest.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "./settings.ts";
import { unparsed } from "./unparsed.ts";

export const FILE_NAME = "chancery.toml";

export interface ConfigurationFile {
  readonly path: string;
  /** Only those that it sets. */
  readonly values: ReadonlyMap<SettingName, { readonly value: unknown; readonly line: number | null }>;
}

/** From `folder` upwards; null where there is none. */
export function findFile(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, FILE_NAME);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}

/**
 * `shown` is what messages call it.
 *
 * @throws ChanceryError `config/not-found`, `config/invalid`
 */
export function readFile(path: string, shown = path): ConfigurationFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\u{feff}/u, "");
  } catch (cause) {
    const problem =
      (cause as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (cause as Error).message;
    throw new ChanceryError("config/not-found", `${shown}: ${problem}`, { file: shown }, { cause });
  }
  return { path: shown, values: valuesIn(text, shown) };
}

/** `path` is for messages. */
export function valuesIn(text: string, path: string): ConfigurationFile["values"] {
  const values = new Map<SettingName, { value: unknown; line: number | null }>();
  const problems: { readonly line: number | null; readonly problem: string }[] = [];
  for (const [keys, value] of leaves(parsed(text, path))) {
    const name = keys.join(".");
    const line = lineOf(text, keys);
    const problem = isSetting(name) ? mismatch(name, value) : unknownKey(name, value);
    if (problem !== null) problems.push({ line, problem });
    else if (isSetting(name)) values.set(name, { value: SETTINGS[name].schema.parse(value), line });
  }
  if (problems.length > 0) {
    const lines = problems
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ line, problem }) => `${path}${line === null ? "" : `:${line}`}: ${problem}`);
    throw new ChanceryError("config/invalid", lines.join("\n"), { file: path });
  }
  return values;
}

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** What is wrong with a value, in words; null where nothing is. */
export function mismatch(name: SettingName, value: unknown): string | null {
  const { schema, takes } = SETTINGS[name];
  if (schema.safeParse(value).success) return null;
  return `${name} is ${takes}; there is ${shown(value)}`;
}

function unknownKey(name: string, value: unknown): string {
  const isTable = isPlain(value);
  const tables = [...new Set(SETTING_NAMES.filter((one) => one.includes(".")).map((one) => one.split(".")[0]!))];
  const meant = isTable ? nearest(name, tables) : nearest(name, SETTING_NAMES);
  const what = isTable ? `there is no table [${name}]` : `there is no setting ${name}`;
  const hint =
    meant === null ? "chancery config shows those there are" : `did you mean ${isTable ? `[${meant}]` : meant}?`;
  return `${what}; ${hint}`;
}

function parsed(text: string, path: string): object {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw new ChanceryError("config/invalid", unparsed(cause, text, path), { file: path }, { cause });
  }
}

/** A table that no setting is in stands for itself, so that it is told once. */
function* leaves(table: object, above: readonly string[] = []): Generator<readonly [string[], unknown]> {
  for (const [key, value] of Object.entries(table)) {
    const keys = [...above, key];
    const begins = `${keys.join(".")}.`;
    if (isPlain(value) && SETTING_NAMES.some((name) => name.startsWith(begins))) yield* leaves(value, keys);
    else yield [keys, value];
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
