/**
 * Documents between the sides and what became of them: "signed [nine memoranda of understanding]", "agreed on
 * [a visa-free arrangement]", "the [Free Trade Agreement] was discussed", "a [memorandum of understanding on tourism]".
 *
 * A title is the words for the document with what names it on the left and what it is about on the right, no article.
 */
import type { Span } from "../../documents/span.ts";
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { longestHits, wordsOf } from "../lookup.ts";
import type { DocumentAction } from "../reading.ts";
import { actsOf } from "./acts.ts";
import { isNotYetSigned } from "./not-yet-signed.ts";
import { outermostHits } from "./outermost-hits.ts";

export interface DocumentMention extends Span {
  readonly kind: "document";
  readonly title: string;
  readonly action: DocumentAction;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
  /** "deal", "plan": only a name or a subject makes a document of it. */
  readonly weak: boolean;
}

const RULE = "content/document";
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|bilateral|joint|draft|new|final|comprehensive|reciprocal|mutual|free|framework|\d{1,2})$/u;
const ARTICLE = /^(?:a|an|the|this|that|any|its|their|our)$/u;
const ABOUT = /^(?:on|for|regarding|concerning|covering|between|to)$/u;
const ENDS =
  /^(?:[.,;:()“”"]|which|that|who|was|were|is|are|has|have|had|will|would|signed|during|while|when|after|before|at|as|by|with|and|but|since|under|through|following|until|including)$/u;
/** "Agreement in principle", "in agreement with": a state of mind, not a paper. */
const NO_PAPER_AFTER = /^(?:in|with|that|by|among)$/u;
const LONGEST_SUBJECT = 14;

export function findDocuments(annotated: Annotated): DocumentMention[] {
  const { tokens, sentences } = annotated;
  const acts = actsOf(annotated);
  const named = new Set<number>();
  for (const { from, to, value } of outermostHits(annotated, "topic")) {
    // "Free trade" names an agreement; "to sign an agreement", which speaks of agreements, does not.
    if ((value.form === "strong" || value.form === "weak") && value.entry.topic !== "legal-framework")
      for (let index = from; index < to; index++) named.add(index);
  }
  // "the UN Framework Convention on Climate Change": a body that goes by its treaty's name.
  const bodies = new Set<number>();
  for (const { from, to } of longestHits(annotated, "body"))
    for (let index = from; index < to; index++) bodies.add(index);
  const found: DocumentMention[] = [];
  let sentence = 0;
  let reached = -1;
  for (const hit of outermostHits(annotated, "document-word")) {
    while (sentences[sentence]!.to <= hit.from) sentence++;
    if (hit.from < reached || bodies.has(hit.from)) continue;
    const { from: first, to: end } = sentences[sentence]!;
    const from = leftOf(tokens, hit.from, first, named);
    const to = rightOf(tokens, hit.to, end);
    const bare = from === hit.from && to === hit.to;
    if (bare && (hit.value.weak || !isPaper(tokens, hit.from, hit.to, end))) continue;
    reached = to;
    const act = acts.near(sentence, hit.from);
    const signed = act === "signed" && !isNotYetSigned(annotated, first, end, from, to);
    const action: DocumentAction = signed ? "signed" : act === "agreed" ? "agreed" : "discussed";
    found.push({
      kind: "document",
      title: wordsOf(annotated, from, to),
      action,
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence,
      rule: RULE,
      weak: hit.value.weak,
    });
  }
  return found;
}

/** "Sri Lanka-Thailand [Free Trade] Agreement", "nine [memoranda]": names, numbers and subjects on the left. */
function leftOf(tokens: readonly Token[], at: number, first: number, named: ReadonlySet<number>): number {
  let from = at;
  for (let index = at - 1; index >= first; index--) {
    const token = tokens[index]!;
    if (token.norm === "-" && index > first) continue;
    if (ARTICLE.test(token.norm)) break;
    const name =
      token.kind === "word" &&
      token.shape !== "lower" &&
      !(index === first && /^(?:capital|initial)$/u.test(token.shape));
    if (!name && !named.has(index) && !NUMBER.test(token.norm)) break;
    from = index;
  }
  return from;
}

/** "memorandum [on the avoidance of double taxation]": the subject, up to the end of its clause. */
function rightOf(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || !ABOUT.test(tokens[at]!.norm)) return at;
  const pair = tokens[at]!.norm === "between";
  let ands = 0;
  for (let index = at + 1; index < end && index - at <= LONGEST_SUBJECT; index++) {
    const { norm } = tokens[index]!;
    if (
      norm === "and" &&
      (pair ? ++ands === 1 : tokens[index - 1]!.shape !== "lower" && tokens[index + 1]?.shape !== "lower")
    )
      continue;
    if (ENDS.test(norm)) return index - at > 1 ? index : at;
  }
  return at + LONGEST_SUBJECT < end ? at : end;
}

function isPaper(tokens: readonly Token[], from: number, to: number, end: number): boolean {
  const before = tokens[from - 1]?.norm ?? "";
  if (before === "in" || before === "reached") return false;
  // "Agreement was reached that ..." tells of minds, not of a paper.
  for (let index = to; index < Math.min(end, to + 3); index++) if (tokens[index]!.norm === "reached") return false;
  return to >= end || !NO_PAPER_AFTER.test(tokens[to]!.norm) || tokens[from]!.shape !== "lower";
}
