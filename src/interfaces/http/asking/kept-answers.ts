/**
 * Answers that were worked out already, as long as nothing in the record changes: the same question again is bytes that are there. A question
 * that is being worked out is not begun a second time. With the first request after a commit all of them are forgotten.
 */
import type { Answered } from "./answer.ts";

type Good = Answered & { readonly ok: true };

const MEGABYTE = 1024 * 1024;
/** Bytes of all answers together, and of one: what is larger is a document for keeping, and asked for once. */
const MOST = { together: 64 * MEGABYTE, one: MEGABYTE };
/** What a question and its place here take beside the bytes of its answer. */
const BESIDE = 1_024;

export interface Found {
  readonly answered: Answered;
  /** False where a thread had to work for it. */
  readonly kept: boolean;
}

export class KeptAnswers {
  readonly #most: typeof MOST;
  /** The one that was asked for least lately comes first. */
  readonly #kept = new Map<string, Good>();
  readonly #coming = new Map<string, Promise<Answered>>();
  #state = "";
  #bytes = 0;

  constructor(most: typeof MOST = MOST) {
    this.#most = most;
  }

  /**
   * `state`: of the record, read when the question came. The answer is of that state or of a later one, never of an earlier one: who sees a
   * commit in the state sees it in the answer.
   */
  async find(question: string, state: string, ask: () => Promise<Answered>): Promise<Found> {
    if (state !== this.#state) this.#forget(state);
    const kept = this.#kept.get(question);
    if (kept) {
      this.#kept.delete(question);
      this.#kept.set(question, kept);
      return { answered: kept, kept: true };
    }
    const coming = this.#coming.get(question);
    if (coming) return { answered: await coming, kept: true };
    const asked = ask();
    this.#coming.set(question, asked);
    try {
      const answered = await asked;
      // Of what was asked before the last commit nobody knows whether it has seen it.
      if (answered.ok && state === this.#state) this.#keep(question, answered);
      return { answered, kept: false };
    } finally {
      if (this.#coming.get(question) === asked) this.#coming.delete(question);
    }
  }

  /** Bytes that are held. */
  get bytes(): number {
    return this.#bytes;
  }

  #forget(state: string): void {
    this.#state = state;
    this.#kept.clear();
    this.#coming.clear();
    this.#bytes = 0;
  }

  #keep(question: string, answered: Good): void {
    if (sizeOf(question, answered) > this.#most.one) return;
    this.#kept.set(question, answered);
    this.#bytes += sizeOf(question, answered);
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#most.together) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(oldest, { bytes });
    }
  }
}

function sizeOf(question: string, { bytes }: Pick<Good, "bytes">): number {
  return bytes.byteLength + 2 * question.length + BESIDE;
}
