/** Options that several commands take, which of them are settings, and how examples are set in help. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { SETTINGS, type Setting, type SettingName } from "../config/settings.ts";

const settingsOf = new WeakMap<Option, SettingName>();

/** An option that says once what a setting says for good: where it is not typed, the environment and `chancery.toml` are asked. */
export function fromSetting(option: Option, name: SettingName): Option {
  const { default: usual }: Setting = SETTINGS[name];
  settingsOf.set(option, name);
  return usual === undefined || usual === false ? option : option.default(usual);
}

/** Before a command is run: what was not typed is as the configuration has it. Where no option is a setting, none is read. */
export async function takeSettings(command: Command): Promise<void> {
  const untyped = command.options.filter(
    (option) => settingsOf.has(option) && command.getOptionValueSource(option.attributeName()) !== "cli",
  );
  if (untyped.length === 0) return;
  const { loadConfiguration, settingIn } = await import("../config/load.ts");
  const configuration = loadConfiguration({ config: configOf(command) });
  for (const option of untyped) {
    const value = settingIn(configuration, settingsOf.get(option)!);
    if (value !== undefined && value !== false)
      command.setOptionValueWithSource(option.attributeName(), value, "config");
  }
}

/** What was typed, else the sources that the configuration names. */
export async function sourcesOr(paths: readonly string[], command: Command): Promise<readonly string[]> {
  if (paths.length > 0) return paths;
  const { loadConfiguration, settingIn } = await import("../config/load.ts");
  const sources = settingIn(loadConfiguration({ config: configOf(command) }), "sources") ?? [];
  if (sources.length > 0) return sources;
  command.error("error: missing required argument 'paths': files, folders or addresses; or sources in chancery.toml");
}

/** `--config`, which every command takes. */
export function configOf(command: Command): string | undefined {
  return command.optsWithGlobals<{ config?: string }>().config;
}

export function lexiconsOption(): Option {
  return fromSetting(
    new Option("--lexicons <folder>", "YAML files with words of your own, on top of those that come with Chancery"),
    "lexicons",
  );
}

export function registerOption(): Option {
  return fromSetting(
    new Option(
      "--register <file>",
      "office-holders learnt from other reports (chancery register): what they settle is marked inferred",
    ),
    "register",
  );
}

export function dbOption(): Option {
  return fromSetting(new Option("--db <file>", "the record"), "record");
}

export function threadsOption(): Option {
  return fromSetting(
    new Option("--threads <number>", "threads that read (default: one for each processor)").argParser(threads),
    "threads",
  );
}

export function stepOption(): Option {
  return new Option(
    "--step <number>",
    "reports that are worked out at once, while others are read (default: by the size of the record)",
  ).argParser(step);
}

export function allowPrivateOption(): Option {
  return fromSetting(
    new Option("--allow-private", "fetch from this machine and from private networks, too"),
    "fetch.allow-private",
  );
}

export function contactOption(): Option {
  return fromSetting(
    new Option(
      "--contact <address>",
      "a mail or web address of yours, told to the sites that are fetched from",
    ).argParser(contact),
    "fetch.contact",
  );
}

export function widthOption(): Option {
  return new Option(
    "--width <columns>",
    "set lines to this width (default: that of the terminal; in a pipe lines are not broken)",
  ).argParser(columns);
}

export function noColorOption(): Option {
  return new Option("--no-color", "no colours (so does NO_COLOR in the environment)");
}

function columns(given: string): number {
  const width = Number(given);
  if (!Number.isInteger(width) || width < 40 || width > 1000)
    throw new InvalidArgumentError("It is a number of columns, from 40 to 1000.");
  return width;
}

function step(given: string): number {
  const reports = Number(given);
  if (!Number.isInteger(reports) || reports < 1 || reports > 1_000_000)
    throw new InvalidArgumentError("It is a number of reports, from 1 to 1,000,000.");
  return reports;
}

function contact(given: string): string {
  if (!/^[\x21-\x7e]{3,200}$/u.test(given) || /[()\\]/u.test(given))
    throw new InvalidArgumentError("It is a mail address or a web address, without spaces and brackets.");
  return given;
}

function threads(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError("It is a number of threads, from 1 to 256.");
  return number;
}

/** Examples in two columns: what to type, and what it does; what does not fit a line is put above. */
export function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  const width = Math.max(...lines.filter(([, what]) => what).map(([command]) => command.length), 0);
  return [
    "",
    "Examples:",
    ...lines.map(([command, what]) => `  $ ${what ? `${command.padEnd(width)}  # ${what}` : command}`),
  ].join("\n");
}
