/**
 * Agreements and how far they are told to have come: "negotiations on [a free trade agreement]" negotiated, "[the MoU on tourism] will be
 * signed" to be signed, "[the treaty], which entered into force in 2003" in force. Of several words beside one document those that tell
 * the furthest stage count; a document of which none tells anything is named.
 */
import { TokenSet } from "../../language/token-set.ts";
import { grouped } from "../../shared/grouped.ts";
import type { PaperStage } from "../../shared/vocabulary.ts";
import { PAPER_STAGES } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import { type DocumentMention, findDocuments } from "../content/find-documents.ts";
import { isNotYetSigned } from "../content/not-yet-signed.ts";
import { outermostHits } from "../content/outermost-hits.ts";
import { type HitOf, wordsOf } from "../lookup.ts";
import type { DateMention } from "../mention.ts";

export interface PaperMention {
  readonly document: DocumentMention;
  readonly stage: PaperStage;
  /** The words that tell the stage; null for a document that is only named. */
  readonly told: HitOf<"paper-stage"> | null;
  /** When it came to that, where the words say so: "signed in 2016". */
  readonly when: DateMention | null;
}

/** Words that end what is said of a document before it, and behind it ("which" goes on behind). */
const BREAK = new TokenSet(
  "who while whereas although though because since but after said says adding noting stressed emphasised underlined discussed welcomed".split(
    " ",
  ),
);
const NOT = new TokenSet(["not", "no", "never", "without", "failed", "yet", "nor"]);
const TO_COME = new TokenSet([
  "will",
  "would",
  "upcoming",
  "forthcoming",
  "early",
  "possible",
  "await",
  "awaiting",
  "expected",
  "scheduled",
  "before",
]);
const DETERMINER = new TokenSet(["the", "a", "an", "its", "their", "this"]);
const SEEING = new TokenSet(["witness", "oversee"]);
const REACH = 7;
/** "signed a memorandum on X, an agreement on Y and a protocol on Z": as far as other documents stand between. */
const LIST_REACH = 40;
const DATE_REACH = 5;
const RULE = "paper/stage";

export function findPapers(annotated: Annotated, dates: readonly DateMention[]): PaperMention[] {
  const documents = findDocuments(annotated);
  if (documents.length === 0) return [];
  const stages = bySentence(annotated, outermostHits(annotated, "paper-stage"));
  const others = grouped(documents, ({ sentence }) => sentence);
  const dated = grouped(dates, ({ sentence }) => sentence);
  // "a political settlement", "a roadmap": aims rather than papers.
  return documents
    .filter(({ sentence, weak }) => !weak && annotated.sentences[sentence]!.blockKind === "body")
    .map((document) => {
      const { sentence } = document;
      return paperOf(annotated, cut(annotated, document, stages.get(sentence) ?? []), {
        others: others.get(sentence)!.filter((other) => other !== document),
        stages: stages.get(sentence) ?? [],
        dates: dated.get(sentence) ?? [],
      });
    });
}

/** "an agreement [to open the border]", "agreements between A and B [took place]": no part of the title. */
function purposeIn({ tokens }: Annotated, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { norm } = tokens[at]!;
    if (norm === "to" && tokens[at + 1]?.shape === "lower" && !DETERMINER.has(tokens[at + 1])) return at;
    if (norm === "took" || norm === "behalf") return norm === "behalf" ? at - 1 : at;
  }
  return to;
}

/** "[The convention on transit] expired in 2019": the title without words that tell its stage. */
function cut(
  annotated: Annotated,
  document: DocumentMention,
  stages: readonly HitOf<"paper-stage">[],
): DocumentMention {
  const { from, to } = document;
  const verb = stages.find((hit) => hit.from > from + 1 && hit.to <= to && hit.value.entry.stands !== "before");
  const last = Math.min(verb?.from ?? to, purposeIn(annotated, from, to));
  if (last === to || last <= from) return document;
  const { end } = annotated.tokens[last - 1]!;
  return { ...document, to: last, end, title: wordsOf(annotated, from, last) };
}

function bySentence(
  { sentences }: Annotated,
  hits: readonly HitOf<"paper-stage">[],
): Map<number, HitOf<"paper-stage">[]> {
  let sentence = 0;
  return grouped(hits, ({ from }) => {
    while (sentences[sentence]!.to <= from) sentence++;
    return sentence;
  });
}

/** What else its sentence has. */
interface Beside {
  readonly others: readonly DocumentMention[];
  readonly stages: readonly HitOf<"paper-stage">[];
  readonly dates: readonly DateMention[];
}

function paperOf(
  annotated: Annotated,
  document: DocumentMention,
  { others, stages: here, dates }: Beside,
): PaperMention {
  const { from: first, to: end } = annotated.sentences[document.sentence]!;
  const near = [...before(), ...behind()].filter((hit) => !isDenied(annotated, hit, first));
  const told = near.reduce<HitOf<"paper-stage"> | null>(
    (best, hit) => (best && rank(best) >= rank(hit) ? best : hit),
    null,
  );
  const stage = stageOf(annotated, told, document, first, end);
  return { document, stage, told, when: told && stage !== "to-be-signed" ? dateBeside(dates, document, told) : null };

  function before(): HitOf<"paper-stage">[] {
    const hit = here.findLast(({ to, value }) => to <= document.from && value.entry.stands !== "behind");
    if (!hit || isBroken(annotated, hit.to, document.from, false)) return inside();
    const between = others.filter((other) => other.from >= hit.to && other.to <= document.from);
    const gap = document.from - hit.to;
    return gap <= REACH || (between.length > 0 && gap <= LIST_REACH) ? [hit, ...inside()] : inside();
  }

  /** "[draft] agreement" */
  function inside(): HitOf<"paper-stage">[] {
    return here.filter(({ from, to }) => from >= document.from && to <= document.to && from < document.from + 3);
  }

  function behind(): HitOf<"paper-stage">[] {
    const hit = here.find(({ from, value }) => from >= document.to && value.entry.stands !== "before");
    if (!hit || hit.from - document.to > REACH || isBroken(annotated, document.to, hit.from, true)) return [];
    return others.some((other) => other.from >= document.to && other.from < hit.from) ? [] : [hit];
  }
}

function rank({ value }: HitOf<"paper-stage">): number {
  return PAPER_STAGES.indexOf(value.entry.stage);
}

function stageOf(
  annotated: Annotated,
  told: HitOf<"paper-stage"> | null,
  { from, to }: DocumentMention,
  first: number,
  end: number,
): PaperStage {
  if (!told) return "named";
  const { stage } = told.value.entry;
  const ahead = isNotYetSigned(annotated, first, end, from, to) || isAhead(annotated, told, first);
  return stage === "signed" && ahead ? "to-be-signed" : stage;
}

/** "is to witness the signing of", "the upcoming signing of" */
function isAhead({ tokens }: Annotated, { from, value }: HitOf<"paper-stage">, first: number): boolean {
  if (value.entry.stage !== "signed") return false;
  for (let at = from; at >= Math.max(first, from - REACH); at--) {
    const { norm } = tokens[at]!;
    if (TO_COME.has(tokens[at])) return true;
    if (SEEING.has(tokens[at])) return true;
    if (norm === "," || norm === "and") return false;
  }
  return false;
}

function isBroken({ tokens }: Annotated, from: number, to: number, behind: boolean): boolean {
  for (let at = from; at < to; at++) {
    const { norm, text } = tokens[at]!;
    if (text === ";" || text === ":" || BREAK.has(tokens[at])) return true;
    if (!behind && (norm === "which" || norm === "that")) return true;
  }
  return false;
}

function isDenied({ tokens }: Annotated, hit: HitOf<"paper-stage">, first: number): boolean {
  for (let at = Math.max(first, hit.from - 3); at < hit.from; at++) if (NOT.has(tokens[at])) return true;
  return false;
}

function dateBeside(
  dates: readonly DateMention[],
  document: DocumentMention,
  told: HitOf<"paper-stage">,
): DateMention | null {
  const last = Math.max(document.to, told.to);
  return (
    dates.find(({ from }) => from >= last && from - last <= DATE_REACH) ??
    dates.find(({ from, to }) => from >= told.to && to <= document.from) ??
    null
  );
}

export { RULE as PAPER_RULE };
