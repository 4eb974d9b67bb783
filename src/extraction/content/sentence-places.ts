/** How each sentence stands in the report: headline, lead, body; background by its openings; inside quotation marks. */
import { rememberFor } from "../../shared/remember.ts";
import type { Annotated } from "../annotated.ts";
import { longestHits } from "../lookup.ts";

export interface SentencePlace {
  readonly zone: "headline" | "lead" | "early" | "late" | "no prose";
  /** Opens like background ("last year", "according to figures"). */
  readonly background: boolean;
  /** Stands behind the first background sentence of the body. */
  readonly afterBackground: boolean;
  readonly quoted: boolean;
}

const LEAD = 2;
const EARLY = 8;

export const placesOf: (annotated: Annotated) => readonly SentencePlace[] = rememberFor(find);

function find(annotated: Annotated): SentencePlace[] {
  const { sentences } = annotated;
  const background = backgroundSentences(annotated);
  const quoted = quotedSentences(annotated);
  let body = 0;
  let firstBackground = Number.POSITIVE_INFINITY;
  return sentences.map((sentence, index) => {
    const prose = sentence.blockKind === "body";
    if (prose) body++;
    const opensBackground = background.has(index);
    if (opensBackground && body > LEAD) firstBackground = Math.min(firstBackground, index);
    const zone =
      sentence.blockKind === "title"
        ? "headline"
        : !prose
          ? "no prose"
          : body <= LEAD
            ? "lead"
            : body <= EARLY
              ? "early"
              : "late";
    return { zone, background: opensBackground, afterBackground: index > firstBackground, quoted: quoted.has(index) };
  });
}

function backgroundSentences(annotated: Annotated): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const hit of longestHits(annotated, "word")) {
    if (hit.value.form !== "background") continue;
    while (annotated.sentences[at]!.to <= hit.from) at++;
    found.add(at);
  }
  return found;
}

/** Sentences with words inside quotation marks; a quotation ends with its paragraph at the latest. */
function quotedSentences({ sentences, tokens }: Annotated): Set<number> {
  const found = new Set<number>();
  let open = false;
  let block = -1;
  sentences.forEach((sentence, at) => {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    if (open) found.add(at);
    for (let index = sentence.from; index < sentence.to; index++) {
      const { text } = tokens[index]!;
      if (text === "“" || text === "«") open = true;
      else if (text === "”" || text === "»") open = false;
      else if (text === '"') open = !open;
      else continue;
      found.add(at);
    }
  });
  return found;
}
