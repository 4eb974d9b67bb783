/** The command line within this process, one command at a time: for tests of many questions, where starting a process for each is slow. */
import { vi } from "vitest";
import { describeFailure, failureLines } from "../../src/interfaces/cli/failure.ts";
import { makeProgram } from "../../src/interfaces/cli/program.ts";
import type { Run } from "./run-chancery.ts";

export async function askChancery(args: readonly string[]): Promise<Run> {
  let [out, err] = ["", ""];
  const before = process.exitCode;
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
  let code = 0;
  try {
    await makeProgram().parseAsync(["node", "chancery", ...args]);
    code = Number(process.exitCode ?? 0);
  } catch (error) {
    err += failureLines(describeFailure(error)).join("\n");
    code = 2;
  } finally {
    process.exitCode = before;
    stdout.mockRestore();
    stderr.mockRestore();
  }
  return { code, out, err, lines: out.split("\n").filter((line) => line !== "") };
}
