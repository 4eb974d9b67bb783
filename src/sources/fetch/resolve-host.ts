/**
 * The host of a URL → the one IP address that is spoken to. It is looked up once, checked, and kept for the connection: a name that
 * answers otherwise the next moment leads nowhere else.
 */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { ChanceryError } from "../../shared/errors.ts";
import { isPublic } from "./public-addresses.ts";

export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface ResolveOptions {
  readonly allowPrivate?: boolean | undefined;
  /** Default: the system's. */
  readonly lookup?: (host: string) => Promise<readonly HostAddress[]>;
  /** Default: `public-addresses.ts`. */
  readonly isPublic?: (address: string) => boolean;
}

export async function resolveHost(url: URL, options: ResolveOptions = {}): Promise<HostAddress> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const literal = isIP(host);
  const found = literal > 0 ? [{ address: host, family: literal }] : await lookUp(url, host, options);
  const allowed = options.allowPrivate ? found : found.filter(({ address }) => (options.isPublic ?? isPublic)(address));
  if (allowed[0]) return allowed[0];
  const where = literal > 0 ? "that is an address" : `${host} is ${found[0]!.address}, an address`;
  throw new ChanceryError("fetch/private", `${url.href}: ${where} of a private network or of this machine`, {
    address: url.href,
  });
}

async function lookUp(url: URL, host: string, options: ResolveOptions): Promise<readonly HostAddress[]> {
  let found: readonly HostAddress[] = [];
  try {
    found = await (options.lookup ?? ((name) => lookup(name, { all: true })))(host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== "string") throw error;
    const problem = code === "ENOTFOUND" ? `there is no host ${host}` : `${host} could not be looked up (${code})`;
    throw new ChanceryError("fetch/unreachable", `${url.href}: ${problem}`, { address: url.href }, { cause: error });
  }
  if (found.length === 0)
    throw new ChanceryError("fetch/unreachable", `${url.href}: there is no host ${host}`, { address: url.href });
  return found;
}
