/** What may stand where somebody is typing: commands, options and their values, from the tree of commands itself. */
import type { Command, Option } from "commander";

export interface Completion {
  readonly word: string;
  /** What it is for; not for values. */
  readonly means?: string;
}

/** Things that only the surroundings know. */
export interface Known {
  /** Codes of the sides of the record. */
  readonly sides: () => readonly string[];
  /** What a field of the operation of a command's name takes, where that is one of a few words. */
  readonly valuesOf: (command: string, field: string) => readonly string[];
}

/** `files`: the shell completes names of files. */
export type Completions = { readonly words: readonly Completion[]; readonly files: boolean };

const SIDES = /^(?:sides?|codes)$/u;
const FILES = /^(?:file|folder|paths?|text-or-file|program)$/u;

/** `words`: what stands behind `chancery`, the last one unfinished, perhaps empty. */
export function complete(program: Command, words: readonly string[], known: Known): Completions {
  const typed = words.at(-1) ?? "";
  const { command, option, place } = walk(program, words.slice(0, -1));
  const fits = (all: readonly Completion[]) => all.filter(({ word }) => word.startsWith(typed));
  if (option) {
    const few = option.argChoices ?? known.valuesOf(command.name(), option.attributeName());
    return valuesOf(option.long ?? "", nameIn(option.flags), few, typed, known);
  }
  if (typed.startsWith("-")) {
    const options = [...optionsOf(command), { long: "--help", description: "print help" }];
    return {
      words: fits(options.map(({ long, description }) => ({ word: long!, means: description }))),
      files: false,
    };
  }
  const below = command.commands.map((one) => ({ word: one.name(), means: one.summary() }));
  if (below.length > 0) return { words: fits(below), files: false };
  const argument = command.registeredArguments[place] ?? command.registeredArguments.at(-1);
  if (!argument || (place >= command.registeredArguments.length && !argument.variadic)) return NOTHING;
  return valuesOf("", argument.name(), argument.argChoices, typed, known);
}

const NOTHING: Completions = { words: [], files: false };

interface Position {
  readonly command: Command;
  /** The option whose value is being typed. */
  readonly option: Option | null;
  /** How many arguments stand before. */
  readonly place: number;
}

function walk(program: Command, words: readonly string[]): Position {
  let command = program;
  let option: Option | null = null;
  let place = 0;
  for (const word of words) {
    if (option && !(option.variadic && word.startsWith("-"))) {
      if (!option.variadic) option = null;
      continue;
    }
    option = null;
    if (word.startsWith("-")) {
      const found = optionsOf(command).find(({ short, long }) => word === short || word === long);
      if (found && (found.required || found.optional)) option = found;
      continue;
    }
    const below = command.commands.find((one) => one.name() === word);
    if (below) command = below;
    else place++;
  }
  return { command, option, place };
}

/** Those of the program as a whole can stand with every command. */
function optionsOf(command: Command): Option[] {
  const own = command.options.filter(({ hidden }) => !hidden);
  return command.parent ? [...own, ...optionsOf(rootOf(command)).filter(({ long }) => long !== "--version")] : own;
}

function rootOf(command: Command): Command {
  return command.parent ? rootOf(command.parent) : command;
}

/** "day" of "--since <day>". */
function nameIn(flags: string): string {
  return /[<[](?<name>[\w-]+)/u.exec(flags)?.groups?.name ?? "";
}

function valuesOf(
  long: string,
  name: string,
  choices: readonly string[] | undefined,
  typed: string,
  known: Known,
): Completions {
  const fits = (words: readonly string[]) => ({
    words: words.filter((word) => word.toUpperCase().startsWith(typed.toUpperCase())).map((word) => ({ word })),
    files: false,
  });
  if (choices && choices.length > 0) return fits(choices);
  if (SIDES.test(name) || long === "--side") return fits(known.sides());
  return { words: [], files: FILES.test(name) };
}
