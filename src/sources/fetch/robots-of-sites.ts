/**
 * The `robots.txt` of each site, fetched once a run. Where a site has none, everything is allowed; where it cannot say (a fault of its
 * own, or it asks to come later), nothing is, as RFC 9309 wants it.
 */
import { ChanceryError } from "../../shared/errors.ts";
import type { Answer } from "./exchange.ts";
import { parseRobots, type Robots } from "./robots.ts";

type Ask = (url: URL, permit: () => Promise<null>) => Promise<{ url: URL; answer: Answer }>;

/** Characters of it that are read. */
const LONGEST = 512 * 1024;

export class RobotsOfSites {
  readonly #agent: string;
  readonly #ask: Ask;
  readonly #known = new Map<string, Promise<Robots>>();

  constructor(agent: string, ask: Ask) {
    this.#agent = agent;
    this.#ask = ask;
  }

  of(url: URL): Promise<Robots> {
    let robots = this.#known.get(url.origin);
    if (!robots) this.#known.set(url.origin, (robots = this.#fetch(url)));
    return robots;
  }

  async #fetch(page: URL): Promise<Robots> {
    const { status, body } = await this.#answer(page);
    if (status === 200) return parseRobots(new TextDecoder().decode(body.subarray(0, LONGEST)), this.#agent);
    if (status >= 400 && status < 500 && status !== 429) return parseRobots("", this.#agent);
    throw new ChanceryError(
      "fetch/robots",
      `${page.href}: ${page.host} answered ${status} when asked for its robots.txt, so nothing is fetched from it for now`,
      { address: page.href, status },
    );
  }

  /** What goes wrong on the way is told of the page, which is what was asked for. */
  async #answer(page: URL): Promise<Answer> {
    const robots = new URL("/robots.txt", page);
    try {
      return (await this.#ask(robots, async () => null)).answer;
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      const message = error.message.replace(robots.href, page.href);
      throw new ChanceryError(error.code, message, { address: page.href }, { cause: error });
    }
  }
}
