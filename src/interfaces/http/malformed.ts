/** What is no HTTP, comes too slowly or has headers without end never reaches the routes: it is answered here, in the same shape, and cut off. */
import type { Duplex } from "node:stream";
import type { ErrorCode } from "../../shared/errors.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: "request/headers-too-large",
  ERR_HTTP_REQUEST_TIMEOUT: "request/timeout",
};
const PHRASES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(CODES[error.code ?? ""] ?? "request/malformed");
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${PHRASES[problem.status]}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      "X-Content-Type-Options: nosniff",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
