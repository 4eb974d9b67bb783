/** `chancery mcp`: what it takes, its help and its examples. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { dbOption, examples, fromSetting } from "../options.ts";

export function addMcp(program: Command): void {
  program
    .command("mcp")
    .summary("let a language model ask a record (Model Context Protocol)")
    .description(
      "Lets a language model ask a record, over standard input and output, by the Model Context Protocol: a tool for every question, meetings, reports and briefs as resources, prompts for the usual tasks. A client starts it; docs/mcp.md tells how the common ones are set up. chancery serve has the same under /mcp.\n\nAnswers are lines with ids, quotations and sources, cut to a length. Words of reports are marked as data. Nothing can be changed unless --allow-judging is given.",
    )
    .addOption(dbOption())
    .option("--allow-judging", "let the model record judgements, too; each can be withdrawn (chancery judge restore)")
    .addOption(fromSetting(new Option("--by <name>", "by which name it judges, with --allow-judging"), "review.by"))
    .addOption(
      new Option("--budget <characters>", "how long an answer may be, from 2000 (default: 14000)").argParser(budget),
    )
    .addHelpText(
      "after",
      examples(
        ["chancery mcp", "chancery.db, for a client that starts it so"],
        ["claude mcp add chancery -- chancery mcp --db /srv/caucasus.db", "set up in a client"],
        ['chancery mcp --allow-judging --by "Assistant of the desk"', "it may judge, by that name"],
      ),
    )
    .action(async (options) => {
      process.exitCode = await (await import("../commands/mcp.ts")).runMcp(options);
    });
}

function budget(given: string): number {
  const characters = Number(given);
  if (!Number.isInteger(characters) || characters < 2_000 || characters > 1_000_000)
    throw new InvalidArgumentError("It is a number of characters, from 2000 to 1000000.");
  return characters;
}
