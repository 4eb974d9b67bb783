/**
 * The text as a scene: it is gone through once, and each stretch in quotation marks is given what was told up to it, the
 * acts of speech around it, and its speaker.
 */
import type { Annotated } from "../annotated.ts";
import type { Tracing } from "../trace.ts";
import { isDirectSpeech } from "./direct-speech.ts";
import type { Piece } from "./join-pieces.ts";
import type { QuotedSpan, Speakers } from "./quote.ts";
import type { Speaker } from "./speaker.ts";
import { SpeakerFinder } from "./speaker-of.ts";
import { type SpeechAct, speechActs } from "./speech-acts.ts";

/** Tokens that may stand between a verb of saying and the mark ("told reporters in Ankara on Friday that"). */
const NEAR = 9;

interface Step {
  readonly at: number;
  readonly act: SpeechAct | null;
  readonly subject: readonly [number, number] | null;
}

export class Scene {
  readonly #annotated: Annotated;
  readonly #spans: readonly QuotedSpan[];
  readonly #finder: SpeakerFinder;
  readonly #acts: SpeechAct[] = [];
  readonly #sentenceOf: Int32Array;
  readonly #steps: Step[] = [];
  readonly #speaks = (from: number, to: number) => this.#finder.speaks(from, to);
  readonly #blockStarts = new Set<number>();
  #next = 0;

  constructor(annotated: Annotated, speakers: Speakers, spans: readonly QuotedSpan[]) {
    this.#annotated = annotated;
    this.#spans = spans;
    this.#finder = new SpeakerFinder(annotated, speakers);
    const { tokens, sentences } = annotated;
    const quoted = new Uint8Array(tokens.length);
    for (const span of spans)
      quoted.fill(1, span.open === -1 ? span.from : span.open, span.close === -1 ? span.to : span.close + 1);
    this.#sentenceOf = new Int32Array(tokens.length).fill(-1);
    let block = -1;
    for (const { index, from, to, blockKind, block: its } of sentences) {
      if (its !== block) this.#blockStarts.add(from);
      block = its;
      this.#sentenceOf.fill(index, from, to);
      if (blockKind === "header" || blockKind === "footer") continue;
      let start = from;
      while (start < to && quoted[start]) start++;
      if (start === from) this.#steps.push({ at: from, act: null, subject: subjectPlace(annotated, from, to) });
      for (const act of speechActs(annotated, from, to, (token) => quoted[token] === 1, this.#speaks)) {
        this.#acts.push(act);
        this.#steps.push({ at: act.verb, act, subject: null });
      }
    }
  }

  read(span: QuotedSpan, index: number, trace: Tracing): Piece {
    const { tokens } = this.#annotated;
    const begin = span.open === -1 ? span.from : span.open;
    this.#advance(begin);
    const before = this.#actBefore(begin);
    const behind = this.#actBehind(span, index);
    const near =
      before !== null &&
      begin - Math.max(before.verb, before.how === "after" ? before.to : before.verb) <= NEAR &&
      !this.#quoteBetween(before.verb, index);
    const adjacent = near && isAdjacent(this.#annotated, before!, begin);
    const act = adjacent ? before : (behind ?? (near ? before : null) ?? this.#actInside(span));
    if (adjacent === false && before === null && this.#saidByNoOne(begin)) {
      trace?.declined(
        "quote/direct-speech",
        { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end },
        "what is said to say it is no speaker",
      );
      return {
        span,
        act: null,
        own: false,
        running: false,
        weak: false,
        heads: false,
        speaker: null,
        speech: false,
        behind: false,
      };
    }
    const verdict = isDirectSpeech(this.#annotated, span, {
      tagged: act !== null || before !== null,
      introduced: adjacent || tokens[begin - 1]?.text === ":",
    });
    let speaker = act ? this.#finder.named(act.from, act.to) : null;
    let own = speaker !== null;
    if (!speaker && tokens[begin - 1]?.text === ":") {
      speaker = this.#beforeColon(begin - 1);
      own = speaker !== null;
    }
    if (!speaker && before) speaker = this.#finder.named(before.from, before.to);
    const running = speaker === null;
    const weak = running && this.#finder.lastSaid === null;
    const heads = this.#annotated.sentences[this.#sentenceOf[begin]!]?.from === begin && this.#blockStarts.has(begin);
    if (!speaker) speaker = (heads ? this.#finder.lastSaid : null) ?? this.#finder.last;
    if (speaker && own && verdict.speech) this.#finder.remember(speaker, true, act ? this.#sourceBehind(act) : null);
    const shown = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end };
    if (verdict.speech)
      trace?.spoke("quote/direct-speech", shown, `${verdict.because}, ${speaker?.name ?? "nobody named"}`);
    else trace?.declined("quote/direct-speech", shown, verdict.because);
    return {
      span,
      act,
      own,
      running,
      weak,
      heads,
      speaker,
      speech: verdict.speech,
      behind: act !== null && act === behind,
    };
  }

  /** Takes in everything told before `token`. */
  #advance(token: number): void {
    for (; this.#next < this.#steps.length && this.#steps[this.#next]!.at < token; this.#next++) {
      const { act, subject } = this.#steps[this.#next]!;
      const speaker = act ? this.#finder.named(act.from, act.to) : subject ? this.#finder.subject(...subject) : null;
      if (speaker)
        this.#finder.remember(speaker, act !== null && this.#isPlain(act), act ? this.#sourceBehind(act) : null);
    }
  }

  /** The last act of the sentence before the mark, or of the paragraph above that ends in a colon. */
  #actBefore(begin: number): SpeechAct | null {
    const index = lastBelow(this.#acts, begin);
    const act = this.#acts[index];
    if (!act) return null;
    const sentence = this.#sentenceOf[act.verb]!;
    if (sentence === this.#sentenceOf[begin]) return act;
    const opens = this.#annotated.tokens[begin - 1]?.text === ":";
    return opens && this.#annotated.sentences[sentence]?.to === begin ? act : null;
  }

  /** The first act behind the mark, in the same sentence; or a sentence of its own that is nothing else. */
  #actBehind(span: QuotedSpan, index: number): SpeechAct | null {
    if (span.close === -1) return null;
    const act = this.#acts[lastBelow(this.#acts, span.close) + 1];
    if (!act || act.verb < span.close) return null;
    const sentence = this.#sentenceOf[act.verb]!;
    const next = this.#spans[index + 1];
    if (sentence === this.#sentenceOf[span.close]) return act;
    const { from, to } = this.#annotated.sentences[sentence]!;
    const first = from <= span.close + 1;
    return first && act.verb - from <= 8 && to - act.verb <= 3 && (!next || act.verb < next.from) ? act : null;
  }

  /** "said in a statement": the noun by which the source may be taken up again. */
  #sourceBehind(act: SpeechAct): string | null {
    const { tokens, lexicons } = this.#annotated;
    const written = lexicons.wordSet("written-source");
    for (let at = act.verb + 1; at < tokens.length && at < act.verb + 12; at++) {
      const { norm, text } = tokens[at]!;
      if (text === "." || text === ",") return null;
      if (written.has(norm)) return norm;
    }
    return null;
  }

  /** "A banner on a building said: “...”": a verb of saying right before the mark, and nobody who speaks. */
  #saidByNoOne(begin: number): boolean {
    const { tokens, lexicons } = this.#annotated;
    const mark = tokens[begin - 1];
    return (
      mark !== undefined &&
      (mark.text === ":" || mark.text === ",") &&
      begin >= 2 &&
      lexicons.wordSet("plain-saying").has(tokens[begin - 2]!.norm)
    );
  }

  #isPlain(act: SpeechAct): boolean {
    const { tokens, lexicons } = this.#annotated;
    return act.how === "according" || lexicons.wordSet("plain-saying").has(tokens[act.verb]!.norm);
  }

  #quoteBetween(verb: number, index: number): boolean {
    const previous = this.#spans[index - 1];
    return previous !== undefined && previous.from > verb;
  }

  /** "“During this visit ... hold talks, a statement by the ministry said." where the closing mark was forgotten. */
  #actInside(span: QuotedSpan): SpeechAct | null {
    if (span.close !== -1) return null;
    const { from, to } = this.#annotated.sentences[this.#sentenceOf[span.to - 1]!]!;
    const acts = speechActs(this.#annotated, Math.max(from, span.from), to, () => false, this.#speaks);
    const act = acts.at(-1);
    return act && act.how === "before" && to - act.verb <= 6 && this.#annotated.tokens[act.from - 1]?.text === ","
      ? act
      : null;
  }

  /** "Scholz: “...”" */
  #beforeColon(colon: number): Speaker | null {
    const sentence = this.#annotated.sentences[this.#sentenceOf[colon]!];
    if (!sentence || colon - sentence.from > 12 || colon <= sentence.from) return null;
    return this.#finder.subject(sentence.from, colon);
  }
}

/** Nothing but "that", an addressee, a comma or a colon stands between the verb and the mark. */
function isAdjacent({ tokens }: Annotated, act: SpeechAct, begin: number): boolean {
  const from = act.how === "after" || act.how === "according" ? Math.max(act.to, act.verb + 1) : act.verb + 1;
  const gap = begin - from;
  if (gap <= 0) return true;
  const last = tokens[begin - 1]!;
  if (last.text === ":" || last.text === ",") return true;
  return gap <= 7 && last.norm === "that";
}

const OPENING = new Set(
  "in at on during after before following addressing speaking for with under upon to as earlier meanwhile later".split(
    " ",
  ),
);

/** Where a sentence has its subject: at its head, or behind an opening phrase and its comma. */
function subjectPlace({ tokens }: Annotated, from: number, to: number): readonly [number, number] | null {
  let start = from;
  if (OPENING.has(tokens[from]!.norm)) {
    while (start < to && start - from < 20 && tokens[start]!.text !== ",") start++;
    start++;
  }
  return start < to ? [start, Math.min(to, start + 14)] : null;
}

/** Index of the last act whose verb stands before `token`. */
function lastBelow(acts: readonly SpeechAct[], token: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (acts[middle]!.verb < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
