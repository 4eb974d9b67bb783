#!/usr/bin/env node
/** `chancery`: the command line. */
import { CommanderError } from "commander";
import { EXIT } from "./exit-code.ts";
import { describeFailure, failureLines } from "./failure.ts";
import { behaveInPipes } from "./output.ts";
import { makeProgram } from "./program.ts";

/** What the scripts that `chancery completion` prints ask, with the words typed so far behind it. */
const COMPLETE = "__complete";

behaveInPipes();
try {
  const [asked, ...words] = process.argv.slice(2);
  if (asked === COMPLETE) await (await import("./commands/completion.ts")).runComplete(makeProgram(), words);
  else await makeProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.nothing;
  } else {
    for (const line of failureLines(describeFailure(error))) process.stderr.write(`${line}\n`);
    process.exitCode = EXIT.nothing;
  }
}
