/** What every request passes before anything is done for it: by which name, from where, by whom, how often. Then what every answer says. */
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { ChanceryError } from "../../shared/errors.ts";
import { SECURITY_HEADERS } from "./security/headers.ts";
import { isFromOwnPage, isOwnName } from "./security/origin.ts";
import { RateLimit } from "./security/rate-limit.ts";
import { COOKIE } from "./security/sessions.ts";
import type { Caller } from "./security/tokens.ts";
import type { Env, Services } from "./services.ts";

/** Characters of an address with its parameters. */
const LONGEST = 4_096;
/** Everybody who reaches a server without tokens, which none but this machine does. */
const LOCAL: Caller = { name: "local", role: "admin" };
/** Wrong tokens from one address: few enough that none is found by trying. */
const WRONG = { perSecond: 0.2, burst: 10 };

export class TooMany extends ChanceryError {
  /** In seconds. */
  readonly after: number;

  constructor(after: number) {
    super("request/too-many");
    this.after = after;
  }
}

export function guard({ tokens, sessions, names, rate }: Services): MiddlewareHandler<Env> {
  const limit = rate && new RateLimit(rate);
  const wrong = new RateLimit(WRONG);

  return async (c, next) => {
    // Set before, so that whatever goes wrong behind this has them, too.
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
    const host = c.req.header("host") ?? null;
    if (!isOwnName(host, names)) throw new ChanceryError("request/host");
    if (c.req.url.length > LONGEST) throw new ChanceryError("request/address-too-long");
    const address = c.env.incoming.socket.remoteAddress ?? "";
    const cookie = getCookie(c, COOKIE);
    const caller = tokens === null ? LOCAL : identified(c, cookie, address);
    const wait = limit?.take(caller && tokens ? `token ${caller.name}` : address) ?? 0;
    if (wait > 0) throw new TooMany(wait);
    const byCookie = cookie !== undefined && c.req.header("authorization") === undefined;
    if (!isFromOwnPage({ method: c.req.method, host: host!, headers: c.req.raw.headers, byCookie }, names))
      throw new ChanceryError("access/other-site");
    c.set("caller", caller);
    await next();
  };

  function identified(c: Context<Env>, cookie: string | undefined, address: string): Caller | null {
    const header = c.req.header("authorization");
    if (header !== undefined) {
      const token = /^Bearer ([\x21-\x7e]{1,200})$/iu.exec(header)?.[1];
      const caller = token === undefined ? null : tokens!.find(token);
      if (caller) return caller;
      const wait = wrong.take(address);
      if (wait > 0) throw new TooMany(wait);
      throw new ChanceryError("access/wrong-token");
    }
    return cookie === undefined ? null : sessions.find(cookie, (token) => tokens!.find(token));
  }
}
