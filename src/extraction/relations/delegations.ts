/**
 * Delegations: people of one side without their names, by the word itself and the country or body beside it.
 *
 *   [delegation a delegation from Japan] · the [delegation German parliamentary delegation]
 */
import { TokenSet } from "../../language/token-set.ts";
import type { Annotated } from "../annotated.ts";
import type { ActorInput, ActorSpec } from "./actors.ts";

const DELEGATION = new TokenSet(["delegation", "delegations"]);
const OF = new Set(["of", "from"]);
/** Small words within the name of a committee or office. */
const WITHIN = new Set(["of", "the", "and", "for", "on"]);
/** So many words of such a name before the country or body it is of. */
const LONGEST_NAME = 10;
/** So many words before "delegation" may tell whose it is. */
const REACH = 4;

/** A country or body by name, and the side it stands for. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

export class Delegations {
  readonly #tokens: Annotated["tokens"];
  readonly #modifiers: ReadonlySet<string>;
  readonly #beginning = new Map<number, Named>();
  readonly #ending = new Map<number, Named>();

  constructor({ annotated, countries, bodies }: ActorInput) {
    this.#tokens = annotated.tokens;
    this.#modifiers = annotated.lexicons.wordSet("delegation-modifier");
    // Of two that share a token, a country goes before a body, unless the body's name goes on ("the German Parliament").
    for (const { from, to, party } of bodies) if (party !== null) this.#put({ from, to, code: party });
    for (const country of countries) this.#put(country);
  }

  #put(named: Named): void {
    const begun = this.#beginning.get(named.from);
    if (!begun || begun.to <= named.to) this.#beginning.set(named.from, named);
    this.#ending.set(named.to, named);
  }

  /** The delegation whose word stands at `index`; it takes in no words that are `used` by another actor. */
  at(index: number, used: Uint8Array): ActorSpec | null {
    if (!DELEGATION.has(this.#tokens[index]) || this.#isLevel(index)) return null;
    const owner = this.#before(index);
    const home = this.#behind(index + 1, used);
    const codes = new Set([owner.code, home?.code].filter((code) => code !== undefined));
    return {
      from: used[owner.from] === 1 ? index : owner.from,
      to: home?.to ?? index + 1,
      kind: "delegation",
      codes: [...codes],
    };
  }

  /** "delegation-level talks" */
  #isLevel(index: number): boolean {
    const next = this.#tokens[index + 1];
    return next?.norm === "-" && !next.spaced;
  }

  /** "Japanese", "the German Parliament's", "high-level" before the word. */
  #before(index: number): { from: number; code?: string } {
    for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
      const named = this.#ending.get(at + 1);
      if (named) return named;
      const { norm, kind } = this.#tokens[at]!;
      if (!this.#modifiers.has(norm) && kind !== "number") return { from: at + 1 };
    }
    return { from: index };
  }

  /** "of Japan", "from the European Commission", "of the Defence Committee of the Senate" behind it. */
  #behind(to: number, used: Uint8Array): Named | undefined {
    if (!OF.has(this.#tokens[to]?.norm ?? "")) return undefined;
    let at = this.#pastArticle(to + 1);
    for (const last = at + LONGEST_NAME; at < last; at++) {
      if (used[at] === 1) return undefined;
      const named = this.#beginning.get(at);
      if (named) return named;
      const token = this.#tokens[at];
      if (token === undefined || (token.shape === "lower" && !WITHIN.has(token.norm)) || token.kind !== "word")
        return undefined;
    }
    return undefined;
  }

  #pastArticle(at: number): number {
    return this.#tokens[at]?.norm === "the" ? at + 1 : at;
  }
}
