/**
 * Every failure as problem details (RFC 9457). Its type leads to what can be done about it; nothing of the machine is in it: no path, no
 * process, no stack. What is not of Chancery's own catalogue is a fault, and tells only its number, under which the log has it.
 */
import { ChanceryError, ERRORS, type ErrorCode } from "../../shared/errors.ts";

export const PROBLEM_TYPE = "application/problem+json";

export interface Problem {
  /** Leads to the page of errors. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail?: string;
  /** Of input: what is wrong with which field. */
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  /** Of a fault: what the server's own log calls it. */
  readonly number?: string;
}

/** What a client did, unless said otherwise. */
const USUAL = 400;
const STATUS: Partial<Record<ErrorCode, number>> = {
  "record/unknown-id": 404,
  "record/nothing-told": 404,
  "record/ambiguous-id": 409,
  "record/not-found": 503,
  "record/not-a-record": 503,
  "record/newer": 503,
  "record/older": 503,
  "record/busy": 503,
  "record/damaged": 503,
  "record/unwritten": 503,
  "brief/no-chromium": 501,
  "brief/unprinted": 503,
  "request/no-such-path": 404,
  "request/method": 405,
  "request/form": 406,
  "request/malformed": 400,
  "request/timeout": 408,
  "request/too-large": 413,
  "request/address-too-long": 414,
  "request/media-type": 415,
  "request/host": 421,
  "request/too-many": 429,
  "request/headers-too-large": 431,
  "access/no-token": 401,
  "access/wrong-token": 401,
  "access/role": 403,
  "access/other-site": 403,
  "access/read-only": 403,
  "import/no-source": 404,
  "job/unknown-id": 404,
  "job/too-many": 503,
  "server/busy": 503,
  "server/fault": 500,
};

/** Their messages are about what was asked, and name nothing of the machine. */
const TOLD =
  /^(?:request|access|job|server)\/|^record\/(?:unknown-id|ambiguous-id|nothing-told)$|^import\/(?:unknown|no-source)$/u;

export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? USUAL;
}

export function typeOf(code: ErrorCode): string {
  return `/api/errors#${code.replaceAll("/", "")}`;
}

export function problemOf(code: ErrorCode, message?: string, details: Readonly<Record<string, unknown>> = {}): Problem {
  const title = ERRORS[code];
  const errors = errorsOf(details);
  return {
    type: typeOf(code),
    title,
    status: statusOf(code),
    code,
    ...(message !== undefined && message !== title && TOLD.test(code) ? { detail: message } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(typeof details.number === "string" ? { number: details.number } : {}),
  };
}

function errorsOf({ issues }: Readonly<Record<string, unknown>>): NonNullable<Problem["errors"]> {
  if (!Array.isArray(issues)) return [];
  return (issues as { path: readonly (string | number)[]; message: string }[]).map(({ path, message }) => ({
    field: path.join("."),
    detail: message,
  }));
}

export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store", ...headers },
  });
}

/** `fault` is told of what is none of ours, and gives the number under which it can be found. */
export function problemOfError(error: unknown, fault: (error: unknown) => string): Problem {
  if (error instanceof ChanceryError) return problemOf(error.code, error.message, error.details);
  return problemOf("server/fault", undefined, { number: fault(error) });
}
