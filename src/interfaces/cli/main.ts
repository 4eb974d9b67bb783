#!/usr/bin/env node
/** `chancery`: the command line. */
import { CommanderError } from "commander";
import { EXIT } from "./exit-code.ts";
import { describeFailure, failureLines } from "./failure.ts";
import { behaveInPipes } from "./output.ts";
import { makeProgram } from "./program.ts";

behaveInPipes();
try {
  await makeProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.nothing;
  } else {
    for (const line of failureLines(describeFailure(error))) process.stderr.write(`${line}\n`);
    process.exitCode = EXIT.nothing;
  }
}
