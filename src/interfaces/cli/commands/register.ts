/** `chancery register`: reports in, a register of office-holders out: shown, printed as JSON, or written to a file. */
import { access, constants, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeDocument } from "../../../documents/make-document.ts";
import { read } from "../../../extraction/read.ts";
import { RegisterLearner } from "../../../extraction/register/learn-register.ts";
import { formatRegister, type Register } from "../../../extraction/register/register.ts";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { readReports } from "../../../sources/read-reports.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { inputSize } from "../input-size.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { Progress } from "../progress.ts";
import { duration } from "../show/duration.ts";
import { showRegister, summaryOf } from "../show/register.ts";

export interface RegisterCommandOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly lexicons?: string;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runRegister(paths: readonly string[], options: RegisterCommandOptions): Promise<number> {
  const lexicons = loadLexicons({ folder: options.lexicons });
  if (options.output !== undefined) await mayWrite(options.output);
  const learner = new RegisterLearner();
  const progress = new Progress({ total: process.stderr.isTTY ? await inputSize(paths) : undefined });
  const complaints = new Complaints((line) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  });
  for await (const outcome of readReports(paths)) {
    try {
      if (!outcome.ok) throw outcome.error;
      learner.add(read(makeDocument(outcome.value), { lexicons }));
      await progress.tick(outcome.value.text.length);
    } catch (error) {
      complaints.add(error, outcome.ok ? outcome.value.id : undefined);
    }
  }
  progress.clear();
  complaints.finish();
  if (progress.count === 0) return EXIT.nothing;
  await give(learner.register(), options);
  const reports = progress.count === 1 ? "1 report" : `${progress.count.toLocaleString("en")} reports`;
  const failures = complaints.count > 0 ? `, ${complaints.count} failed` : "";
  if (complaints.count > 0 || process.stderr.isTTY)
    process.stderr.write(`${reports} read${failures}, ${duration(progress.elapsed)}\n`);
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

async function give(register: Register, options: RegisterCommandOptions): Promise<void> {
  const page = makePage(options);
  const output = new Output();
  if (options.output !== undefined) await write(options.output, formatRegister(register));
  if (options.json) await output.line(formatRegister(register).trimEnd());
  else {
    const kept = options.output === undefined ? "" : `: ${options.output}`;
    const summary = setText([`${summaryOf(register)}${kept}`], { width: page.width });
    await output.lines([...(kept === "" ? showRegister(register, page) : []), ...summary]);
  }
  await output.flush();
}

/** Told before the reading begins, not after it. */
async function mayWrite(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    throw unwritten(path, cause);
  }
}

/** A register that is written in part would be read in part: the file is there whole, or as it was. */
async function write(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    throw unwritten(path, cause);
  }
}

function unwritten(path: string, cause: unknown): ChanceryError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: `there is no folder ${dirname(path)}`,
    EACCES: "no permission to write there",
    EISDIR: "that is a folder",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
  };
  return new ChanceryError("register/unwritten", `${path}: ${known[code ?? ""] ?? message}`, { file: path }, { cause });
}
