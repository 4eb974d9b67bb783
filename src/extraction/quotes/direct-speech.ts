/**
 * Which stretches in quotation marks are direct speech of a clause or more; the others are single words held at arm's
 * length ("so-called “red lines”"), titles, themes, names of programmes.
 */
import type { Annotated } from "../annotated.ts";
import type { QuotedSpan } from "./quote.ts";

/** Words that promise a verb form next: "will “work to ...”", "agreed to “make every effort”", "had “requested ...”". */
const BEFORE_VERB = new Set("to will would shall should can could may might must not had has have".split(" "));
const NO_VERB = new Set(
  "a an the this that these those its their his her our of in on at for with by from as very more most".split(" "),
);
const LONGEST_FRAGMENT = 55;
const SUBJECTS = new Set("we i they he she it you".split(" "));
const CLAUSE_ENDS = new Set([".", ",", "!", "?", "…"]);
const PAST = /ed$/u;

export interface SpeechEvidence {
  /** Someone is said to say these words. */
  readonly tagged: boolean;
  /** The verb of saying, a colon or a comma stands right before the mark. */
  readonly introduced: boolean;
}

/** Why a stretch is speech ("a sentence", "a clause", "a verb phrase"), or why not. */
export interface SpeechVerdict {
  readonly speech: boolean;
  readonly because: string;
}

export function isDirectSpeech(annotated: Annotated, span: QuotedSpan, evidence: SpeechEvidence): SpeechVerdict {
  const { tokens, lexicons } = annotated;
  const clauseWords = lexicons.wordSet("clause-word");
  let words = 0;
  let finite = 0;
  let subjects = 0;
  for (let at = span.from; at < span.to && words < 60; at++) {
    const { kind, norm, shape } = tokens[at]!;
    if (kind === "punct") continue;
    words++;
    if (clauseWords.has(norm) && tokens[at - 1]?.norm !== "to" && !(SUBJECTS.has(norm) && shape === "upper")) finite++;
    if (SUBJECTS.has(norm)) subjects++;
  }
  const first = tokens[span.from]!;
  const last = tokens[span.to - 1]!;
  const capital =
    first.kind === "number" ||
    (first.kind === "word" && first.shape !== "lower") ||
    first.text === "(" ||
    first.text === "[";
  const ended = CLAUSE_ENDS.has(last.text) || CLAUSE_ENDS.has(tokens[span.close + 1]?.text ?? "");
  const no = (because: string): SpeechVerdict => ({ speech: false, because });
  const yes = (because: string): SpeechVerdict => ({ speech: true, because });

  if (words < 3) return no("a word or two");
  if (isTitle(annotated, span, evidence)) return no("a title or a theme");
  const opens = capital && (startsSentence(annotated, span) || evidence.introduced);
  if (opens && words >= 4 && ended && (finite > 0 || words >= 7 || evidence.tagged)) return yes("a sentence");
  if (capital && words >= 7 && evidence.tagged && startsSentence(annotated, span)) return yes("a sentence");
  if (opens && span.close === -1 && words >= 7) return yes("a sentence");
  if (opens && finite > 0 && words >= 3 && evidence.tagged) return yes("a short sentence");
  if (words >= 5 && subjects > 0 && finite > subjects && (evidence.tagged || capital)) return yes("a clause");
  if (words < 6) return no("a few words");
  const before = tokens[span.open - 1];
  if (words > LONGEST_FRAGMENT && !capital) return no("too long for a part of a sentence");
  if (finite > 0) return yes("a clause");
  if (before && BEFORE_VERB.has(before.norm) && first.shape === "lower" && !NO_VERB.has(first.norm))
    return yes("a verb phrase");
  if (PAST.test(first.norm) && first.shape === "lower" && words >= 8) return yes("a verb phrase");
  return capital && ended && words >= 10 && evidence.tagged ? yes("a sentence") : no("no clause");
}

/** The quotation begins a sentence of its own. */
function startsSentence({ sentences, tokens }: Annotated, span: QuotedSpan): boolean {
  if (span.open === -1) return true;
  const before = tokens[span.open - 1];
  if (!before || before.text === "." || before.text === "?" || before.text === "!" || before.text === ":") return true;
  return sentenceStarts(sentences).has(span.open) || span.continues;
}

const STARTS = new WeakMap<Annotated["sentences"], Set<number>>();
function sentenceStarts(sentences: Annotated["sentences"]): Set<number> {
  let starts = STARTS.get(sentences);
  if (!starts) STARTS.set(sentences, (starts = new Set(sentences.map((sentence) => sentence.from))));
  return starts;
}

/** Behind "themed", "titled", "the programme"; or every longer word has its capital. */
function isTitle({ tokens, lexicons }: Annotated, span: QuotedSpan, evidence: SpeechEvidence): boolean {
  const titles = lexicons.wordSet("quoted-title");
  for (let at = span.open - 1, left = 3; at >= 0 && left > 0 && span.open >= 0; at--, left--) {
    if (tokens[at]!.text === "." || tokens[at]!.text === ":") break;
    if (titles.has(tokens[at]!.norm)) return true;
  }
  let long = 0;
  let capitals = 0;
  for (let at = span.from; at < span.to && long < 40; at++) {
    const { kind, text, shape } = tokens[at]!;
    if (kind !== "word" || text.length < 4) continue;
    long++;
    if (shape !== "lower") capitals++;
  }
  return long >= 3 && capitals === long && !(evidence.introduced && span.to - span.from > 12);
}
