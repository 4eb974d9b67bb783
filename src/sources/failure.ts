/** A failed outcome that names the input, and the line where there is one. */
import { ChanceryError, type ErrorCode } from "../shared/errors.ts";
import { failed, type Outcome } from "../shared/outcome.ts";

export function failure(code: ErrorCode, file: string, line: number | null, problem: string): Outcome<never> {
  const at = line === null ? file : `${file}:${line}`;
  return failed(new ChanceryError(code, `${at}: ${problem}`, line === null ? { file } : { file, line }));
}

export function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}
