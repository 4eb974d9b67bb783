/** JSONL of a known shape → records, each line checked; what is wrong with a line is told with file and line. */
import { createReadStream, existsSync } from "node:fs";
import type { z } from "zod";
import { ChanceryError } from "../../shared/errors.ts";
import { failed, type Outcome, ok } from "../../shared/outcome.ts";
import { byteLines } from "../../sources/byte-lines.ts";
import { systemProblem } from "../../sources/system-problem.ts";

const LONGEST_LINE = 64 * 1024 * 1024;

export async function* readJsonLines<T>(path: string, shape: z.ZodType<T>): AsyncGenerator<Outcome<T>> {
  try {
    yield* linesOf(path, shape);
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === null) throw error;
    yield failed(new ChanceryError("source/unreadable", `${path}: ${problem}`, { file: path }));
  }
}

async function* linesOf<T>(path: string, shape: z.ZodType<T>): AsyncGenerator<Outcome<T>> {
  const name = path === "-" ? "standard input" : path;
  if (path !== "-" && !existsSync(path)) {
    yield failed(new ChanceryError("source/not-found", `${name}: there is no file of that name`, { file: name }));
    return;
  }
  const stream = path === "-" ? process.stdin : createReadStream(path);
  for await (const { number, bytes } of byteLines(stream as AsyncIterable<Uint8Array>, LONGEST_LINE)) {
    const line =
      bytes === null
        ? ""
        : Buffer.from(bytes)
            .toString("utf8")
            .replace(/^\u{FEFF}/u, "")
            .trim();
    if (line === "" && bytes !== null) continue;
    const record = parse(line, shape);
    if (record.problem === undefined) yield ok(record.value);
    else
      yield failed(
        new ChanceryError("request/invalid", `${name}:${number}: ${record.problem}`, { file: name, line: number }),
      );
  }
}

function parse<T>(line: string, shape: z.ZodType<T>): { value: T; problem?: undefined } | { problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { problem: line === "" ? "the line is too long" : `not JSON: ${(error as Error).message}` };
  }
  const checked = shape.safeParse(raw);
  if (checked.success) return { value: checked.data };
  return {
    problem: checked.error.issues
      .map((issue) => `${issue.path.join(".") || "the record"}: ${issue.message}`)
      .join("; "),
  };
}
