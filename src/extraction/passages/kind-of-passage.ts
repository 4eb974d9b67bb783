/** What a clause is for: substance of talks, how people met, a courtesy, or what the outlet adds. */
import type { PassageKind } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import { placesOf } from "../content/sentence-places.ts";
import type { Layers } from "../layers.ts";
import { hitsOf } from "../lookup.ts";
import type { Cast } from "../relations/cast.ts";
import type { ActVerb } from "./act-verbs.ts";
import type { Clause } from "./clause.ts";
import type { MeetingOf } from "./meeting-of-sentence.ts";

const CUES: ReadonlySet<string> = new Set(["passage-setting", "passage-courtesy", "background"]);
const COURTEOUS: ReadonlySet<string> = new Set(["thanked", "congratulated", "condoled"]);
/** What a wish or a welcome may be a courtesy of. */
const WISHING: ReadonlySet<string> = new Set(["welcomed", "hoped", "told", "noted"]);

export class KindsOfPassages {
  readonly #annotated: Annotated;
  readonly #cast: Cast;
  readonly #meetings: MeetingOf;
  readonly #cues = new Map<number, string>();
  readonly #year: number;
  readonly #official: boolean;
  /** Sentences of paragraphs in which somebody is told to say something. */
  readonly #talking: ReadonlySet<number>;

  constructor({ annotated, home }: Layers, cast: Cast, meetings: MeetingOf, verbs: readonly ActVerb[]) {
    this.#annotated = annotated;
    this.#cast = cast;
    this.#meetings = meetings;
    for (const { from, value } of hitsOf(annotated, "word")) if (CUES.has(value.form)) this.#cues.set(from, value.form);
    this.#official = home?.official === true;
    this.#talking = talkingSentences(annotated, verbs);
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
    // "is scheduled to visit", "signed the guest book"
    if ((act === "planned" || act === "signed") && this.#has(clause, "passage-setting")) return "setting";
    const place = placesOf(this.#annotated)[sentence]!;
    if (acted) return this.#opensBackground(sentence) && !this.#meetings.tells(sentence) ? "background" : "substance";
    if (this.#meetings.tells(sentence) || this.#has(clause, "passage-setting")) return "setting";
    if (place.background || place.afterBackground || this.#tellsOfEarlier(clause)) return "background";
    return clause.attributed || this.#official || this.#talking.has(sentence) ? "substance" : "background";
  }

  /** "Last year the sides agreed", not "welcomed what was done last year". */
  #opensBackground(sentence: number): boolean {
    const { from } = this.#annotated.sentences[sentence]!;
    for (let at = from; at < from + 3; at++) if (this.#cues.get(at) === "background") return true;
    return false;
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

function talkingSentences({ sentences }: Annotated, verbs: readonly ActVerb[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  let sentence = 0;
  for (const { verb, act } of verbs) {
    while (sentences[sentence]!.to <= verb) sentence++;
    if (act !== "told" && act !== "planned") blocks.add(sentences[sentence]!.block);
  }
  return new Set(sentences.flatMap(({ index, block }) => (blocks.has(block) ? [index] : [])));
}
