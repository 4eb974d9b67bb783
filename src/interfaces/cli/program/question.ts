/** A question to a record as a command: what it takes, its help and its examples. The answer is made where it is asked for. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Asking, AskOptions } from "../ask.ts";
import { dbOption, examples, noColorOption, widthOption } from "../options.ts";

type Example = readonly [command: string, what: string];
// Each question has an input of its own, which its operation checks.
type AnyAsking = Asking<never, never, never>;

export interface Question {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly arguments?: readonly (readonly [name: string, description: string])[];
  readonly options?: readonly Option[];
  /** Whether it can be asked as of a day. Default: it can. */
  readonly asOf?: boolean;
  readonly examples: readonly Example[];
  readonly load: () => Promise<unknown>;
  /** Options whose name is not that of the input. */
  readonly rename?: (filters: Record<string, unknown>) => object;
  /** Arguments → input. */
  readonly input?: (...given: readonly (string | readonly string[] | undefined)[]) => object;
}

export function addQuestion(program: Command, question: Question): void {
  const command = program.command(question.name).summary(question.summary).description(question.description);
  for (const [name, description] of question.arguments ?? []) command.argument(name, description);
  command.addOption(dbOption());
  for (const option of question.options ?? []) command.addOption(option);
  if (question.asOf !== false) command.addOption(asOfOption());
  command
    .option("--json", "for a program, with everything")
    .option("--csv", "for a spreadsheet")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText("after", examples(...question.examples))
    .action(async (...all: unknown[]) => {
      const given = all.slice(0, question.arguments?.length ?? 0) as (string | readonly string[] | undefined)[];
      const { db, json, csv, width, color, ...filters } = all.at(-2) as AskOptions & Record<string, unknown>;
      const { ask } = await import("../ask.ts");
      const asking = (await question.load()) as AnyAsking;
      const input = { ...(question.rename?.(filters) ?? filters), ...question.input?.(...given) };
      process.exitCode = await ask(asking, input as never, { db, ...definedOf({ json, csv, width, color }) });
    });
}

function definedOf<T extends object>(options: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function asOfOption(): Option {
  return new Option("--as-of <day>", "with the reports published up to that day only (2025-07-22, 2025-07, 2025)");
}

export function limitOption(): Option {
  return new Option("--limit <number>", "at most so many").argParser(numberFromOne);
}

export function numberFromOne(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It is a number from 1.");
  return number;
}

export const since = (): Option => new Option("--since <day>", "on that day or later");
export const until = (): Option => new Option("--until <day>", "on that day or earlier");
