/** What a clause is for: substance of talks, how people met, a courtesy, or what the outlet adds. */
import type { PassageKind } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import { placesOf } from "../content/sentence-places.ts";
import { hitsOf } from "../lookup.ts";
import type { Cast } from "../relations/cast.ts";
import type { Clause } from "./clause.ts";
import type { MeetingOf } from "./meeting-of-sentence.ts";

const COURTEOUS: ReadonlySet<string> = new Set(["thanked", "congratulated", "condoled"]);
/** What a wish or a welcome may be a courtesy of. */
const WISHING: ReadonlySet<string> = new Set(["welcomed", "hoped", "told", "noted"]);

export class KindsOfPassages {
  readonly #annotated: Annotated;
  readonly #cast: Cast;
  readonly #meetings: MeetingOf;
  readonly #cues = new Map<number, string>();
  readonly #year: number;

  constructor(annotated: Annotated, cast: Cast, meetings: MeetingOf) {
    this.#annotated = annotated;
    this.#cast = cast;
    this.#meetings = meetings;
    for (const { from, value } of hitsOf(annotated, "word"))
      if (value.form === "passage-setting" || value.form === "passage-courtesy") this.#cues.set(from, value.form);
    this.#year = Number(annotated.document.published?.slice(0, 4) ?? Number.NaN);
  }

  of(clause: Clause, sentence: number, quoted: boolean): PassageKind {
    const { act, acted, content } = clause;
    if (COURTEOUS.has(act)) return "courtesy";
    if (
      WISHING.has(act) &&
      (this.#has(clause, "passage-courtesy") || (act === "welcomed" && this.#isSomebody(content.from)))
    )
      return "courtesy";
    if (quoted) return "substance";
    const place = placesOf(this.#annotated)[sentence]!;
    if (acted) return place.background && !this.#meetings.tells(sentence) ? "background" : "substance";
    if (this.#meetings.tells(sentence) || this.#has(clause, "passage-setting")) return "setting";
    if (place.background || place.afterBackground || this.#tellsOfEarlier(clause)) return "background";
    return "substance";
  }

  #has({ from, to }: Clause, cue: string): boolean {
    for (let at = from; at < to; at++) if (this.#cues.get(at) === cue) return true;
    return false;
  }

  /** "welcomed the President to Baku" */
  #isSomebody(at: number): boolean {
    const next = this.#cast.holding(at) >= 0 ? at : at + 1;
    const index = this.#cast.holding(next);
    const kind = index >= 0 ? this.#cast.actors[index]! : null;
    return kind !== null && !kind.possessive && kind.kind !== "country" && kind.kind !== "body";
  }

  /** A year before that of publication is told. */
  #tellsOfEarlier({ from, to }: Clause): boolean {
    for (let at = from; at < to; at++) {
      const { kind, text } = this.#annotated.tokens[at]!;
      if (kind === "number" && /^(?:19|20)\d\d$/u.test(text) && !(Number(text) >= this.#year)) return true;
    }
    return false;
  }
}
