/**
 * Addresses → what they hold, as a guest should ask: only over `http(s)`, only from the open network, as `robots.txt` wants it, a request
 * a second for each host, within limits of time and size; and where it is known from an earlier time, only if it has changed.
 *
 * Each redirect is an address like the first: looked up, checked, and asked of its own site's `robots.txt`.
 */
import { setTimeout } from "node:timers/promises";
import { ChanceryError } from "../../shared/errors.ts";
import { VERSION } from "../../shared/version.ts";
import type { Validators } from "../source-report.ts";
import { parseAddress } from "./address.ts";
import { type Answer, exchange, type Limits } from "./exchange.ts";
import { Pace } from "./pace.ts";
import { type ResolveOptions, resolveHost } from "./resolve-host.ts";
import { RobotsOfSites } from "./robots-of-sites.ts";
import { ACCEPTED } from "./unpack.ts";

export interface FetchOptions extends ResolveOptions {
  /** An address, of mail or of a page, where whoever runs a site can ask what this is. It stands in the name that we give. */
  readonly contact?: string | undefined;
  /** Milliseconds between two requests to a host. */
  readonly interval?: number;
  readonly limits?: Partial<Limits>;
}

export interface FetchedBytes extends Validators {
  /** Where it led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** By its Content-Type. */
  readonly isPage: boolean;
}

/** Asked before each request; the time between two requests that it wants, `null` where the host's turn need not be waited for. */
export type Permit = (url: URL) => Promise<number | null>;

const AGENT = "Chancery";
const LIMITS: Limits = { bytes: 16 * 1024 * 1024, first: 20_000, whole: 60_000 };
const INTERVAL = 1_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;
/** A site that says "later" is asked again if it is not much later. */
const LATER: ReadonlySet<number> = new Set([429, 503]);
const LONGEST_WAIT = 30_000;
const MOST_TRIES = 3;
/** A site that wants longer between two pages is asked too slowly to be of use, and not faster than this. */
const LONGEST_DELAY = 30_000;
const CHARSET = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/iu;
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)/iu;

export class Fetcher {
  readonly #options: FetchOptions;
  readonly #limits: Limits;
  readonly #pace: Pace;
  readonly #robots: RobotsOfSites;
  readonly #agent: string;

  constructor(options: FetchOptions = {}) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#pace = new Pace(options.interval ?? INTERVAL);
    const contact = options.contact === undefined ? "" : `; ${options.contact}`;
    this.#agent = `${AGENT}/${VERSION} (reads public reports of diplomatic meetings${contact})`;
    this.#robots = new RobotsOfSites(AGENT, (url, follow) => this.#ask(url, { accept: "text/plain" }, follow));
  }

  /** @throws ChanceryError `fetch/...` */
  async fetch(address: string, known: Validators | null = null): Promise<FetchedBytes | "unchanged"> {
    const asked = parseAddress(address);
    const headers = {
      accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
      ...(known?.etag ? { "if-none-match": known.etag } : {}),
      ...(known?.modified ? { "if-modified-since": known.modified } : {}),
    };
    const { url, answer } = await this.#ask(asked, headers, (next) => this.#permit(next));
    if (answer.status === 304 && known !== null) return "unchanged";
    if (answer.status !== 200) throw refused(address, url, answer);
    if (asked.pathname.length > 1 && url.pathname === "/" && url.search === "")
      throw new ChanceryError("fetch/status", `${address}: it leads to the front page, ${url.href}: the page is gone`, {
        address,
      });
    const type = answer.headers["content-type"] ?? "";
    return {
      url: url.href,
      bytes: answer.body,
      charset: CHARSET.exec(type)?.[1],
      isPage: PAGE_TYPE.test(type),
      etag: answer.headers.etag ?? null,
      modified: answer.headers["last-modified"] ?? null,
    };
  }

  /** How many milliseconds the site wants between two pages, where it allows this one. */
  async #permit(url: URL): Promise<number> {
    const robots = await this.#robots.of(url);
    if (!robots.allows(url.pathname + url.search))
      throw new ChanceryError("fetch/robots", `${url.href}: ${url.host} asks programs not to fetch it (robots.txt)`, {
        address: url.href,
      });
    return Math.min((robots.delay ?? 0) * 1000, LONGEST_DELAY);
  }

  /** Follows redirects to their end. */
  async #ask(
    start: URL,
    headers: Readonly<Record<string, string>>,
    permit: Permit,
  ): Promise<{ url: URL; answer: Answer }> {
    const seen = new Set<string>();
    for (let url = start; ; ) {
      if (seen.has(url.href) || seen.size > MOST_REDIRECTS)
        throw new ChanceryError(
          "fetch/redirects",
          `${start.href}: ${seen.has(url.href) ? "its redirects go round in a circle" : `more than ${MOST_REDIRECTS} redirects`}`,
          { address: start.href },
        );
      seen.add(url.href);
      const answer = await this.#askPatiently(url, headers, permit);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) return { url, answer };
      url = parseAddress(Buffer.from(location, "latin1").toString("utf8"), url);
    }
  }

  async #askPatiently(url: URL, headers: Readonly<Record<string, string>>, permit: Permit): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const host = await resolveHost(url, this.#options);
      const interval = await permit(url);
      const ask = () =>
        exchange(url, host, { "user-agent": this.#agent, "accept-encoding": ACCEPTED, ...headers }, this.#limits);
      const answer = await (interval === null ? ask() : this.#pace.turn(url.host, interval, ask));
      const wait = LATER.has(answer.status) ? waitOf(answer) : null;
      if (wait === null || wait > LONGEST_WAIT || tries === MOST_TRIES) return answer;
      await setTimeout(wait);
    }
  }
}

/** `Retry-After` in milliseconds: seconds, or a day and an hour. */
function waitOf({ headers }: Answer): number | null {
  const given = headers["retry-after"];
  if (given === undefined) return null;
  if (/^\d{1,9}$/u.test(given.trim())) return Number(given) * 1000;
  const until = Date.parse(given);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}

function refused(address: string, url: URL, answer: Answer): ChanceryError {
  const { status, phrase } = answer;
  const where = url.href === address ? "" : ` (${url.href})`;
  const wait = LATER.has(status) ? waitOf(answer) : null;
  const later =
    wait === null ? "" : `, and asks to come back in ${Math.ceil(wait / 1000).toLocaleString("en")} seconds`;
  return new ChanceryError(
    "fetch/status",
    `${address}: the site answered ${status}${phrase ? ` ${phrase}` : ""}${where}${later}`,
    {
      address,
      status,
    },
  );
}
