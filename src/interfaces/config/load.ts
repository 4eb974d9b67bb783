/** The settings that hold: an option goes before the environment, that before `chancery.toml`, that before what is the default. */
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { ChanceryError } from "../../shared/errors.ts";
import { type ConfigurationFile, findFile, mismatch, readFile } from "./file.ts";
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName, type SettingValue } from "./settings.ts";

export type Surroundings = Readonly<Record<string, string | undefined>>;

/** What a setting is, and who says so. */
export interface Resolved {
  readonly name: SettingName;
  /** `undefined`: it is not set and has no default. Paths are as the folder that one is in sees them. */
  readonly value: unknown;
  readonly from: "environment" | "file" | "default";
  /** `CHANCERY_PORT`; `chancery.toml:3`; null for a default. */
  readonly where: string | null;
}

export interface Configuration {
  /** Null where there is none. */
  readonly file: string | null;
  readonly settings: readonly Resolved[];
}

export interface LoadOptions {
  /** `--config`; goes before CHANCERY_CONFIG, and that before what is found upwards. */
  readonly config?: string | undefined;
  readonly env?: Surroundings;
  readonly folder?: string;
}

/** Names the file of settings. */
export const CONFIG_ENV = "CHANCERY_CONFIG";

/** @throws ChanceryError `config/not-found`, `config/invalid` */
export function loadConfiguration(options: LoadOptions = {}): Configuration {
  const { env = process.env, folder = process.cwd() } = options;
  const named = options.config ?? (env[CONFIG_ENV] || undefined);
  const path = named === undefined ? findFile(folder) : resolve(folder, named);
  const file = path === null ? null : readFile(path, shownFrom(folder, path));
  const home = path === null ? folder : dirname(path);
  const data = resolvedPath(one("data", { env, file }), { folder, home });
  const base = data.value === undefined ? home : resolve(folder, String(data.value));
  const settings = SETTING_NAMES.map((name) => {
    if (name === "data") return data;
    const found = one(name, { env, file });
    return resolvedPath(found, { folder, home: (SETTINGS[name] as Setting).inData ? base : home });
  });
  return { file: file?.path ?? null, settings };
}

export function settingIn<Name extends SettingName>({ settings }: Configuration, name: Name): SettingValue<Name> {
  return settings.find((setting) => setting.name === name)!.value as SettingValue<Name>;
}

interface Given {
  readonly env: Surroundings;
  readonly file: ConfigurationFile | null;
}

function one(name: SettingName, { env, file }: Given): Resolved {
  const setting: Setting = SETTINGS[name];
  const told = env[setting.env];
  if (told !== undefined && told.trim() !== "")
    return { name, value: fromEnvironment(name, told), from: "environment", where: setting.env };
  const written = file?.values.get(name);
  if (written)
    return {
      name,
      value: written.value,
      from: "file",
      where: `${file!.path}${written.line ? `:${written.line}` : ""}`,
    };
  return { name, value: setting.default, from: "default", where: null };
}

const YES = ["1", "true", "yes", "on"];
const NO = ["0", "false", "no", "off"];

/** @throws ChanceryError `config/invalid` */
function fromEnvironment(name: SettingName, told: string): unknown {
  const { kind, env, schema }: Setting = SETTINGS[name];
  let value: unknown = told;
  if (kind === "number") value = Number(told);
  else if (kind === "paths")
    value = told
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  else if (kind === "flag")
    value = YES.includes(told.toLowerCase()) ? true : NO.includes(told.toLowerCase()) ? false : told;
  if (mismatch(name, value) !== null) {
    const problem = mismatch(name, told)!.replace(name, `${env} (${name})`);
    throw new ChanceryError("config/invalid", `the environment: ${problem}`, { variable: env });
  }
  return schema.parse(value);
}

/** A path in the file is meant from the file's folder, one in the environment from the folder that one is in, as the shell would. */
function resolvedPath(found: Resolved, { folder, home }: { folder: string; home: string }): Resolved {
  const { kind }: Setting = SETTINGS[found.name];
  if (found.value === undefined || found.from === "environment" || (kind !== "path" && kind !== "paths")) return found;
  const from = (path: string) => (isAddress(path) ? path : shownFrom(folder, resolve(home, path)));
  return { ...found, value: kind === "path" ? from(String(found.value)) : (found.value as string[]).map(from) };
}

function isAddress(path: string): boolean {
  return path === "-" || /^https?:\/\//iu.test(path);
}

/** As short as it can be told: from the folder where it is below that, else whole. */
function shownFrom(folder: string, path: string): string {
  const short = relative(folder, isAbsolute(path) ? path : join(folder, path));
  return short === "" ? "." : short.startsWith("..") || isAbsolute(short) ? path : short;
}
