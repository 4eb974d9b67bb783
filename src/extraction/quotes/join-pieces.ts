/**
 * Stretches → quotations: one that is left open goes on in the next paragraph; one that is broken by "he said" goes on
 * behind it. A stretch with a speech tag of its own is another quotation.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import type { QuotedSpan, QuoteMention } from "./quote.ts";
import type { Speaker } from "./speaker-of.ts";
import type { SpeechAct } from "./speech-acts.ts";

export interface Piece {
  readonly span: QuotedSpan;
  readonly act: SpeechAct | null;
  /** Its own sentence names the speaker. */
  readonly own: boolean;
  /** Nothing near names one; the speaker is carried on. */
  readonly running: boolean;
  readonly speaker: Speaker | null;
  readonly speech: boolean;
  /** The speech tag stands behind the stretch. */
  readonly behind: boolean;
}

/** Words between two halves of a quotation broken by "he said". */
const TAG_LENGTH = 30;

export function joinPieces(annotated: Annotated, pieces: readonly Piece[]): QuoteMention[] {
  const chains: Piece[][] = [];
  for (const piece of pieces) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && goesOn(annotated, last, piece)) chain.push(piece);
    else chains.push([piece]);
  }
  return chains.flatMap((chain, index) => {
    if (!chain.some((piece) => piece.speech)) return [];
    if (isUnfinished(chain)) return [];
    const named = chain.find((piece) => piece.own && piece.speaker) ?? chain.find((piece) => piece.speaker);
    const speaker = named?.speaker ?? chains[index + 1]?.find((piece) => piece.own)?.speaker ?? null;
    return [mention(annotated, chain, speaker, named?.own ?? false)];
  });
}

function goesOn(annotated: Annotated, last: Piece, piece: Piece): boolean {
  if (last.span.close === -1) return piece.span.continues && last.span.mark === piece.span.mark;
  if (piece.span.block !== last.span.block || !last.speech || !last.behind || !last.act) return false;
  if (piece.own && piece.act !== last.act) return false;
  const from = last.span.close + 1;
  const gap = piece.span.open - from;
  if (gap <= 0 || gap > TAG_LENGTH) return false;
  // “..., ” he said, and then the other half: a sentence, or what the comma left open.
  const first = annotated.tokens[piece.span.from]!;
  const before = annotated.tokens[piece.span.open - 1]!.text;
  if (last.act.verb >= piece.span.open || last.act.to > piece.span.open) return false;
  return (first.shape !== "lower" && (before === "." || before === "," || before === ":")) || before === ",";
}

/** Left open to the end and nobody named: a stray mark. */
function isUnfinished(chain: readonly Piece[]): boolean {
  const last = chain.at(-1)!;
  return (
    last.span.close === -1 &&
    !chain.some((piece) => piece.act) &&
    !chain.some((piece) => piece.span.close !== -1) &&
    chain.length > 1
  );
}

function mention(annotated: Annotated, chain: readonly Piece[], speaker: Speaker | null, own: boolean): QuoteMention {
  const spans = chain.map(({ span, act }) => {
    const inside = span.close === -1 && act && act.from > span.from ? act.from - 1 : span.to;
    return spanOf(annotated, span.from, Math.max(span.from + 1, inside));
  });
  const text = spans.map(({ start, end }) => annotated.document.content.slice(start, end)).join(" ");
  const inferred = speaker !== null && (!own || speaker.basis === "inferred");
  return {
    text: text.replace(/\s+/gu, " "),
    spans: spans as unknown as QuoteMention["spans"],
    speaker: speaker?.name ?? null,
    speakerSpan: speaker?.span ?? null,
    basis: inferred ? "inferred" : "said",
    because: !inferred ? null : ((own ? speaker?.because : null) ?? `the quotation goes on from ${speaker?.name}`),
    rule: own ? (chain.some((piece) => piece.behind) ? "quote/tag-behind" : "quote/tag-before") : "quote/running",
  };
}
