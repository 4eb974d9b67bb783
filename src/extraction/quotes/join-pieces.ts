/**
 * Stretches → quotations: one that is left open goes on in the next paragraph; one that is broken by "he said" goes on
 * behind it. A stretch with a speech tag of its own is another quotation.
 */
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import type { QuotedSpan, QuoteMention } from "./quote.ts";
import type { Speaker } from "./speaker.ts";
import type { SpeechAct } from "./speech-acts.ts";

export interface Piece {
  readonly span: QuotedSpan;
  readonly act: SpeechAct | null;
  /** Its own sentence names the speaker. */
  readonly own: boolean;
  /** Nothing near names one; the speaker is carried on. */
  readonly running: boolean;
  /** Nobody was said to speak before; the speaker is only the last subject. */
  readonly weak: boolean;
  /** It stands at the head of its paragraph. */
  readonly heads: boolean;
  readonly speaker: Speaker | null;
  readonly speech: boolean;
  /** The speech tag stands behind the stretch. */
  readonly behind: boolean;
}

/** Words between two halves of a quotation broken by "he said". */
const TAG_LENGTH = 30;

export function joinPieces(annotated: Annotated, pieces: readonly Piece[]): QuoteMention[] {
  const chains = joinRuns(annotated, joinBroken(annotated, pieces));
  const headed = pieces.some(({ span }) => span.heading);
  const said = headed ? chains.filter(([first]) => !first!.span.heading).map((chain) => wordsOf(annotated, chain)) : [];
  return chains.flatMap((chain, index) => {
    if (!chain.some((piece) => piece.speech)) return [];
    if (isUnfinished(chain)) return [];
    if (chain[0]!.span.heading && (!chain[0]!.own || isRepeated(wordsOf(annotated, chain), said))) return [];
    const named = chain.find((piece) => piece.own && piece.speaker) ?? chain.find((piece) => piece.speaker);
    const ahead = chain.every((piece) => piece.weak) ? ownSpeaker(chains[index + 1]) : null;
    const speaker = ahead ?? named?.speaker ?? null;
    return [mention(annotated, chain, speaker, named?.own ?? false)];
  });
}

/** "‘We shall sign,’ says Foreign Minister Ola Borg" above the report, and her words again in it: one quotation. */
function isRepeated(words: string, said: readonly string[]): boolean {
  return said.some((each) => each.includes(words));
}

function wordsOf({ tokens }: Annotated, chain: readonly Piece[]): string {
  const words: string[] = [];
  for (const { span } of chain)
    for (let at = span.from; at < span.to; at++) if (tokens[at]!.kind !== "punct") words.push(tokens[at]!.norm);
  return ` ${words.join(" ")} `;
}

/** Pieces of one quotation: left open in one paragraph, or broken by its speech tag. */
function joinBroken(annotated: Annotated, pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  for (const piece of pieces) {
    const chain = chains.at(-1);
    if (chain && goesOn(annotated, chain, piece)) chain.push(piece);
    else chains.push([piece]);
  }
  return chains;
}

/** A quotation that is closed and opened anew with the next paragraph, and has no speech tag of its own, is the same one. */
function joinRuns(annotated: Annotated, chains: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const chain of chains) {
    const before = joined.at(-1);
    if (before && !chain.some((piece) => piece.own) && goesOnInNext(annotated, before.at(-1)!, chain[0]!))
      before.push(...chain);
    else joined.push([...chain]);
  }
  return joined;
}
const ownSpeaker = (chain: readonly Piece[] | undefined) => chain?.find((piece) => piece.own)?.speaker ?? null;

function goesOn(annotated: Annotated, chain: readonly Piece[], piece: Piece): boolean {
  const last = chain.at(-1)!;
  if (last.span.close === -1) {
    if (!piece.span.continues || last.span.mark !== piece.span.mark) return false;
    // The mark was forgotten, and somebody else speaks: “... and senior officials. / “It is an annual event,” X told us.
    const known = ownSpeaker(chain) ?? chain[0]!.speaker;
    return !(piece.span.open !== -1 && piece.own && piece.speaker && known && piece.speaker.name !== known.name);
  }
  if (piece.span.block !== last.span.block) return false;
  const { tokens } = annotated;
  // “The talks,” she said, “were long.”
  const half = last.behind && tokens[last.span.to - 1]!.text === ",";
  if ((!last.speech && !half) || (piece.own && piece.act !== last.act)) return false;
  const gap = piece.span.open - last.span.close - 1;
  if (gap <= 0 || gap > TAG_LENGTH) return false;
  const lower = tokens[piece.span.from]!.shape === "lower";
  if (lower) return !hasStop(annotated, last.span.close + 1, piece.span.open);
  // “...,” he said, “...”; “...,” he said. “...”
  if (!last.behind || !last.act || last.act.verb >= piece.span.open || last.act.to > piece.span.open) return false;
  const before = tokens[piece.span.open - 1]!.text;
  return before === "." || before === "," || before === ":";
}

/** The next paragraph opens with a mark and names nobody, and nothing but the tag stood between. */
function goesOnInNext(annotated: Annotated, last: Piece, piece: Piece): boolean {
  if (!piece.heads || !piece.running || !last.speech || piece.span.block !== last.span.block + 1) return false;
  // What a subheading quotes is nobody's next paragraph, nor is what stands below it the subheading's.
  if (piece.span.heading || last.span.heading) return false;
  return (
    piece.span.open - last.span.close <= TAG_LENGTH && !hasStop(annotated, last.span.close + 1, piece.span.open - 1)
  );
}

/** A sentence ends within tokens `[from, to)`. */
function hasStop({ tokens }: Annotated, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text === "." && tokens[at - 1]?.shape !== "initial") return true;
  return false;
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
