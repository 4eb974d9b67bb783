/**
 * Where a request comes from. A server for this machine alone answers only to its own names: else a page that had its own name lead here could
 * ask it through the browser (DNS rebinding). And nothing is changed for a page of another site (CSRF).
 */
import { isIP } from "node:net";

/** Names under which a machine reaches itself. */
const OWN = new Set(["localhost", "127.0.0.1", "[::1]"]);
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1" || host === "[::1]") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

export interface Names {
  readonly loopback: boolean;
  /** Where a proxy makes the server known. */
  readonly publicUrl: URL | null;
}

/** Whether the server goes by that name. Beyond this machine any name is taken, where none is told: tokens guard it. */
export function isOwnName(host: string | null, { loopback, publicUrl }: Names): boolean {
  if (host === null || /[\s/@\\]/u.test(host)) return false;
  if (publicUrl?.host === host) return true;
  const name = host.replace(/:\d{1,5}$/u, "").toLowerCase();
  if (loopback) return OWN.has(name);
  return publicUrl === null || OWN.has(name);
}

export interface Sent {
  readonly method: string;
  readonly host: string;
  readonly headers: Headers;
  /** With a cookie: then only a page of our own is believed. */
  readonly byCookie: boolean;
}

/** Whether a request that changes something comes from a page of ours, or from no page at all. */
export function isFromOwnPage({ method, host, headers, byCookie }: Sent, { publicUrl }: Names): boolean {
  if (SAFE.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  if (origin !== null) return origin === publicUrl?.origin || isOriginOf(origin, host);
  return site !== null || !byCookie;
}

function isOriginOf(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
