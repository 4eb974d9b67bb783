/** One request and its answer, within limits of time and size, to an address that was looked up before. */
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { ChanceryError } from "../../shared/errors.ts";
import { megabytes } from "../failure.ts";
import type { HostAddress } from "./resolve-host.ts";
import { unpack } from "./unpack.ts";

export interface Limits {
  /** Bytes of a body, as sent and as unpacked. */
  readonly bytes: number;
  /** Milliseconds until the first word of the answer. */
  readonly first: number;
  /** Milliseconds for all of it: one that drips is given up, too. */
  readonly whole: number;
}

export interface Answer {
  readonly status: number;
  /** "Not Found" */
  readonly phrase: string;
  readonly headers: IncomingHttpHeaders;
  /** Of an answer that brings the page; else empty. */
  readonly body: Uint8Array;
}

export async function exchange(
  url: URL,
  host: HostAddress,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
): Promise<Answer> {
  const ending = AbortSignal.timeout(limits.whole);
  try {
    const answer = await send(url, host, headers, limits.first, ending);
    const { statusCode: status = 0, statusMessage: phrase = "" } = answer;
    if (status !== 200) {
      answer.destroy();
      return { status, phrase, headers: answer.headers, body: new Uint8Array() };
    }
    const packed = await bodyOf(answer, url, limits.bytes);
    const body = await unpack(packed, answer.headers["content-encoding"], limits.bytes, url);
    return { status, phrase, headers: answer.headers, body };
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw unreachable(url, error as NodeJS.ErrnoException, ending.aborted ? limits.whole : null);
  }
}

function send(
  url: URL,
  { address, family }: HostAddress,
  headers: Readonly<Record<string, string>>,
  first: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(url, {
      headers,
      signal,
      agent: false,
      // The address that was checked, whatever the name says by now.
      lookup: (_, { all }, answer) => (all ? answer(null, [{ address, family }]) : answer(null, address, family)),
    });
    const waited = setTimeout(() => request.destroy(new Error(`no answer within ${seconds(first)}`)), first);
    request.on("response", (answer) => {
      clearTimeout(waited);
      resolve(answer);
    });
    request.on("error", (error) => {
      clearTimeout(waited);
      reject(error);
    });
    request.end();
  });
}

async function bodyOf(answer: IncomingMessage, url: URL, limit: number): Promise<Uint8Array> {
  const told = Number(answer.headers["content-length"] ?? 0);
  const kept: Uint8Array[] = [];
  let length = 0;
  if (told > limit) throw tooLarge(answer, url, limit);
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw tooLarge(answer, url, limit);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}

function tooLarge(answer: IncomingMessage, url: URL, limit: number): ChanceryError {
  answer.destroy();
  return new ChanceryError("fetch/too-large", `${url.href}: longer than ${megabytes(limit)}`, { address: url.href });
}

/** What the system, TLS or the parser of answers says, in words; `waited` where time was up. */
function unreachable(url: URL, error: NodeJS.ErrnoException, waited: number | null): ChanceryError {
  const { code = "", message } = error;
  const problem =
    waited !== null
      ? `not done within ${seconds(waited)}`
      : (WORDS[code] ??
        (code.startsWith("HPE_") ? "the answer is not HTTP" : code === "" ? message : `${message} (${code})`));
  return new ChanceryError("fetch/unreachable", `${url.href}: ${problem}`, { address: url.href }, { cause: error });
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection broke off",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to the network; is this machine connected?",
  ETIMEDOUT: "the host did not answer",
  EPIPE: "the connection broke off",
  HPE_HEADER_OVERFLOW: "the head of the answer is too long",
  CERT_HAS_EXPIRED: "its certificate has run out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by nobody known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

function seconds(milliseconds: number): string {
  return milliseconds === 1000 ? "1 second" : `${milliseconds / 1000} seconds`;
}
