/** Every body that a report names as the source of something, in the order of the text. The report's own source is chosen among them. */
import type { Annotated } from "../annotated.ts";
import { longestHits } from "../lookup.ts";
import { bodyIn, type CountryAt, type NamedBody, type NamingContext } from "./body-name.ts";
import { type CueForm, findCues } from "./source-cues.ts";
import { sourceWords } from "./source-words.ts";

export interface Source extends NamedBody {
  readonly form: CueForm;
  readonly closing: boolean;
  readonly sentence: number;
  /** The how-manieth block of prose it stands in, from 0; -1 in the title. */
  readonly paragraph: number;
}

export function findSources(annotated: Annotated): Source[] {
  const { tokens, sentences, document, lexicons } = annotated;
  const words = sourceWords(lexicons);
  const context = namingContext(annotated);
  const paragraphs = new Map<number, number>();
  document.blocks.forEach((block, index) => {
    if (block.kind === "body" || block.kind === "heading") paragraphs.set(index, paragraphs.size);
  });
  const found: Source[] = [];
  for (const sentence of sentences) {
    if (sentence.blockKind === "header" || sentence.blockKind === "footer") continue;
    for (const cue of findCues(tokens, sentence.from, sentence.to, words)) {
      const body = bodyIn(cue.phrase, context);
      if (!body) continue;
      const paragraph = sentence.blockKind === "title" ? -1 : (paragraphs.get(sentence.block) ?? 0);
      found.push({ ...body, form: cue.form, closing: cue.closing, sentence: sentence.index, paragraph });
    }
  }
  return found;
}

function namingContext(annotated: Annotated): NamingContext {
  const countries = new Map<number, CountryAt>();
  for (const hit of longestHits(annotated, "country")) {
    const { entry, form } = hit.value;
    const country = { from: hit.from, to: hit.to, name: entry.names[0]!, form };
    for (let index = hit.from; index < hit.to; index++) countries.set(index, country);
  }
  const media = new Map<number, { name: string; to: number }>();
  for (const hit of longestHits(annotated, "body")) {
    if (hit.value.entry.type === "media") media.set(hit.from, { name: hit.value.entry.name, to: hit.to });
  }
  return {
    tokens: annotated.tokens,
    words: sourceWords(annotated.lexicons),
    country: (token) => countries.get(token),
    medium: (token) => media.get(token),
  };
}
