/** Documents as a reading gives them with their stages. A document that is only named counts once, one with a stage once for each stage. */
import { cite } from "../cite.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { Meeting } from "../meetings/assemble.ts";
import { meetingOfSentences } from "../passages/meeting-of-sentence.ts";
import type { PaperReading } from "../reading.ts";
import { findPapers, PAPER_RULE, type PaperMention } from "./find-papers.ts";

export function readPapers(layers: Layers, meetings: readonly Meeting[]): PaperReading[] {
  if (meetings.length === 0) return [];
  const meetingOf = meetingOfSentences(layers, meetings);
  const found = new Map<string, PaperReading>();
  for (const paper of findPapers(layers.annotated, layers.dates)) {
    const { title } = paper.document;
    // "The agreement was signed": which one is not said.
    if (paper.stage === "named" && !isNamed(title)) continue;
    const meeting = meetingOf.of(paper.document.sentence, paper.document.from);
    const key = `${title.toLowerCase()} ${paper.stage} ${meeting}`;
    if (!found.has(key)) found.set(key, readingOf(layers, paper, meeting));
  }
  return [...found.values()];
}

const CAPITAL = /\p{Lu}/u;
const BARE = /^(?:memorand\p{L}+ of understanding|joint \p{L}+|letters? of intent)$/iu;

/** More than the word for it: "Free Trade Agreement", "memorandum on tourism". */
function isNamed(title: string): boolean {
  return CAPITAL.test(title) && title.includes(" ") && !BARE.test(title);
}

function readingOf(
  layers: Layers,
  { document, stage, told, when }: PaperMention,
  meeting: number | null,
): PaperReading {
  const { annotated, countries } = layers;
  const words = told && told.from >= 0 ? [spanOf(annotated, told.from, told.to)] : [document];
  const sides = new Set<string>();
  for (const { from, to, code, partOfName } of countries)
    if (!partOfName && from >= document.from && to <= document.to) sides.add(code);
  const { edtf = null } = when ?? {};
  return {
    title: document.title,
    stage,
    date: edtf,
    sides: [...sides].sort(),
    meeting,
    support: {
      title: cite(annotated.document, "said", [document], document.rule),
      stage: cite(annotated.document, "said", words, PAPER_RULE),
      ...(when &&
        edtf !== null && { date: cite(annotated.document, when.basis, [when], when.rule, when.because ?? undefined) }),
    },
  };
}
