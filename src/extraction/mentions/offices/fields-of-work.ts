/**
 * Fields of work beside the head of an office: "[Trade] Minister", "[Tourism, Resources and Energy] Minister",
 * "Minister [of Foreign Affairs, Foreign Employment, and Tourism]", "Minister [in charge of Ports]".
 */
import type { Token } from "../../../language/token.ts";

const JOINERS = new Set(["and", ",", "&", "-", "/"]);
const OF = new Set(["of", "for", "on", "in"]);
/** Offices whose field may stand behind a comma. */
const SET_OFF = new Set(["secretary", "state", "general", "director", "commissioner"]);
/** Fields that are the first word of a part of the world. */
const REGION = new Set(["central", "north", "south", "west", "east", "middle", "northern", "eastern", "western"]);
const OFFICE_OF_FIELDS = new Set(["minister", "secretary", "commissioner", "ministers"]);

export class FieldsOfWork {
  readonly #tokens: readonly Token[];
  readonly #fields: ReadonlySet<string>;
  readonly #owned: (index: number) => boolean;
  readonly #goesOn: (index: number) => boolean;

  /** `owned(index)` tells tokens of countries and bodies, `goesOn(index)` words that end no name of a field and begin no name of a person. */
  constructor(
    tokens: readonly Token[],
    fields: ReadonlySet<string>,
    owned: (index: number) => boolean,
    goesOn: (index: number) => boolean,
  ) {
    this.#owned = owned;
    this.#tokens = tokens;
    this.#fields = fields;
    this.#goesOn = goesOn;
  }

  /** Where the fields before an office at `at` begin; `at` when there are none. */
  before(at: number, first: number): number {
    const tokens = this.#tokens;
    const capital = tokens[at]!.shape !== "lower";
    let from = at;
    for (let index = at - 1; index >= first; index--) {
      if (this.#isField(index, capital)) {
        from = index;
        continue;
      }
      if (!JOINERS.has(tokens[index]!.norm) || !capital || from === at || !this.#isField(index - 1, capital)) break;
    }
    return from;
  }

  /** Where the fields behind an office that ends at `at` end; stops before a country or a name. */
  behind(at: number, end: number): number {
    const tokens = this.#tokens;
    const preposition = tokens[at]?.norm ?? "";
    // "Minister of Foreign Affairs" is one phrase of the lexicon; "[, Foreign Employment, and Tourism]" goes on from there.
    const joined = preposition === "," || preposition === "and" || preposition === "&";
    if (joined && /^(?:affairs|relations|trade)$/u.test(tokens[at - 1]!.norm)) return this.#listFrom(at, at, end);
    if (preposition === "," && SET_OFF.has(tokens[at - 1]!.norm)) return this.#setOff(at, end);
    if (!OF.has(preposition)) return at;
    let index = at + 1;
    if (preposition === "in") {
      if (tokens[index]?.norm !== "charge" || tokens[index + 1]?.norm !== "of") return at;
      index += 2;
    }
    if (tokens[index]?.norm === "the") index++;
    const to = this.#listFrom(at, index, end);
    return this.#isCutShort(to, end) ? at : to;
  }

  /** "of the State [Committee for ...]", "for Central [America]": the words read are of a longer name, which is no field. */
  #isCutShort(to: number, end: number): boolean {
    const next = this.#tokens[to];
    if (to >= end || next!.shape !== "capital" || !next!.spaced) return false;
    return REGION.has(this.#tokens[to - 1]!.norm) || this.#goesOn(to);
  }

  /** "Secretary, Foreign Affairs, X": fields between commas. */
  #setOff(at: number, end: number): number {
    const tokens = this.#tokens;
    if (tokens[at - 1]!.shape === "lower") return at;
    let to = at + 1;
    while (to < end && (this.#isField(to, true) || (tokens[to]!.norm === "and" && this.#isField(to + 1, true)))) to++;
    const behind = tokens[to + 1];
    return to > at + 1 && tokens[to]?.text === "," && behind !== undefined && behind.shape !== "lower" ? to : at;
  }

  #isField(index: number, capital: boolean): boolean {
    const token = this.#tokens[index];
    return (
      token !== undefined &&
      this.#fields.has(token.norm) &&
      (!capital || token.shape !== "lower") &&
      !this.#owned(index) &&
      // "Speaker of the People's Assembly": part of a name.
      !this.#ownsName(index) &&
      // "of the National People's Army"
      !(this.#tokens[index + 1]?.shape === "capital" && this.#ownsName(index + 1)) &&
      // "Minister of Defence General X": a rank of arms.
      !(token.norm === "general" && capital && !this.#fields.has(this.#tokens[index + 1]?.norm ?? ""))
    );
  }

  /** "People's Assembly" */
  #ownsName(index: number): boolean {
    return this.#tokens[index + 1]?.norm === "'s" && this.#tokens[index + 2]?.shape === "capital";
  }

  /** Fields from token `index` on, of an office that so far ends at `at`. */
  #listFrom(at: number, index: number, end: number): number {
    const tokens = this.#tokens;
    const capital = tokens[at - 1]!.shape !== "lower";
    const listed = index === at;
    let to = at;
    for (; index < end; index++) {
      const token = tokens[index]!;
      if (this.#isField(index, capital)) {
        to = index + 1;
        continue;
      }
      if (token.norm === "the" || (JOINERS.has(token.norm) && (to > at || listed))) {
        const next = tokens[index + 1]?.norm === "and" || tokens[index + 1]?.norm === "the" ? index + 2 : index + 1;
        if (this.#isField(next, capital) && !this.#opensAnotherOffice(next, end)) continue;
        const adjective = this.#pastOwnedField(next, token.norm, end);
        if (adjective > next) {
          to = adjective;
          index = adjective - 1;
          continue;
        }
        if (
          capital &&
          token.norm !== "-" &&
          tokens[next]?.shape === "capital" &&
          !this.#owned(next) &&
          this.#isField(next + 1, capital)
        )
          continue;
        break;
      }
      // "Minister of Buddhasasana, Religious and Cultural Affairs": a field no lexicon knows, among fields it does.
      if (capital && token.shape === "capital" && !this.#owned(index) && this.#fieldFollows(index + 1, end)) continue;
      break;
    }
    return to;
  }

  /**
   * "Minister of Foreign Affairs, [European Union] and Cooperation", "of Tourism and [Moroccan Expatriates]": a country or body that is
   * part of a field of work. Behind a mere comma only where the list goes on.
   */
  #pastOwnedField(at: number, joiner: string, end: number): number {
    let index = at;
    while (index < end && this.#owned(index)) index++;
    if (index === at || index >= end) return at;
    if (this.#isField(index, true) && !this.#opensAnotherOffice(index, end)) return index + 1;
    const goesOn = joiner === "," && this.#tokens[index]!.norm === "and" && this.#isField(index + 1, true);
    return goesOn && this.#fields.has(this.#tokens[index - 1]!.norm) ? index : at;
  }

  #fieldFollows(at: number, end: number): boolean {
    if (this.#isField(at, true)) return true;
    return (
      at + 1 < end &&
      JOINERS.has(this.#tokens[at]!.norm) &&
      this.#isField(at + 1, true) &&
      !this.#opensAnotherOffice(at + 1, end)
    );
  }

  /** "Minister of Justice, [Trade Minister X]": what follows the comma is the next office. */
  #opensAnotherOffice(at: number, end: number): boolean {
    let index = at;
    while (index < end && this.#isField(index, true)) index++;
    return OFFICE_OF_FIELDS.has(this.#tokens[index]?.norm ?? "");
  }
}
