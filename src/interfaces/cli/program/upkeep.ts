/** Commands that keep a record in order: what each command takes, its help and its examples. */
import type { Command } from "commander";
import { dbOption, examples } from "../options.ts";

export function addRebuild(program: Command): void {
  program
    .command("rebuild")
    .summary("make anew what is worked out of a record")
    .description(
      "Throws away all that is worked out from statements (who is one person, which reports are of one meeting, who held which office, the index of full text) and makes it anew. Nothing of what reports brought is touched, and answers are the same.",
    )
    .addOption(dbOption())
    .addHelpText("after", examples(["chancery rebuild", "chancery.db"], ["chancery rebuild --db caucasus.db", ""]))
    .action(async (options) => {
      process.exitCode = await (await import("../commands/rebuild.ts")).runRebuild(options);
    });
}
