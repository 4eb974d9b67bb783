/** The command line as a person or a script runs it: a process of its own, its two outputs, its exit code. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./reports.ts";

const MAIN = join(ROOT, "src", "interfaces", "cli", "main.ts");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Lines of standard output. */
  readonly lines: readonly string[];
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function startChancery(args: readonly string[], { env = {} }: RunOptions = {}): ChildProcess {
  const given = { ...process.env, NO_COLOR: "1", ...env };
  return spawn(process.execPath, ["--import", "tsx", MAIN, ...args], { cwd: ROOT, env: given });
}

export async function chancery(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startChancery(args, options);
  child.stdin!.end(options.input ?? "");
  return ended(child);
}

export async function ended(child: ChildProcess): Promise<Run> {
  let [out, err] = ["", ""];
  child.stdout!.setEncoding("utf8").on("data", (part: string) => (out += part));
  child.stderr!.setEncoding("utf8").on("data", (part: string) => (err += part));
  const code = await new Promise<number | null>((resolve) => child.on("close", (exit) => resolve(exit)));
  return { code, out, err, lines: out.split("\n").filter((line) => line !== "") };
}
