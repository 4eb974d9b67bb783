/** Options that several commands take, and how examples are set in help. */
import { InvalidArgumentError, Option } from "commander";

export function lexiconsOption(): Option {
  return new Option(
    "--lexicons <folder>",
    "YAML files with words of your own, on top of those that come with Chancery",
  );
}

export function registerOption(): Option {
  return new Option(
    "--register <file>",
    "office-holders learnt from other reports (chancery register): what they settle is marked inferred",
  );
}

export function dbOption(): Option {
  return new Option("--db <file>", "the record").default("chancery.db");
}

export function threadsOption(): Option {
  return new Option("--threads <number>", "threads that read (default: one for each processor)").argParser(threads);
}

export function allowPrivateOption(): Option {
  return new Option("--allow-private", "fetch from this machine and from private networks, too");
}

export function contactOption(): Option {
  return new Option(
    "--contact <address>",
    "a mail or web address of yours, told to the sites that are fetched from",
  ).argParser(contact);
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
