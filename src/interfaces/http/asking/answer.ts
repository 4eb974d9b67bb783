/** One question to a record → the bytes of its answer, in the form and packing that were asked for. Runs in the threads that answer. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { ChanceryError, type ErrorCode } from "../../../shared/errors.ts";
import { CATALOGUE } from "../../operations/catalogue.ts";
import { formsOf } from "./forms.ts";
import { type Asked, LISTS, pageOf } from "./lists.ts";

export interface Question {
  /** Of an operation of the catalogue. */
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly form: string;
  readonly packing: Packing;
  /** For answers that are lists; none: the whole of it. */
  readonly page: Asked | null;
}

export type Packing = "br" | "gzip" | null;

export type Answered =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly packing: Packing;
      /** Cursor of the next page. */
      readonly next: string | null;
      /** Of a page that has its style in it: the style's hash, without which a browser would not let it in. */
      readonly style: string | null;
    }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    };

const OPERATIONS = new Map(
  CATALOGUE.filter(({ kind }) => kind === "question").map(({ operation }) => [operation.name, operation]),
);
/** As the page itself tells it: `pageHtml`. */
const STYLE = /style-src 'sha256-(?<hash>[\w+/=]{44})'/u;
/** Bytes that are worth packing: fewer go into one packet all the same. */
const WORTH_PACKING = 1_400;
/** Brotli's 4 packs answers to a sixth in a third of the time that its usual one takes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export async function answer(store: RecordStore, question: Question): Promise<Answered> {
  try {
    const { answer: of, next } = ask(store, question);
    const form = formsOf(question.name).find(({ name }) => name === question.form)!;
    const made = await form.make(of, store);
    const bytes = typeof made === "string" ? Buffer.from(made) : made;
    const style = form.name === "html" ? (STYLE.exec(String(made))?.groups?.hash ?? null) : null;
    return { ok: true, next, style, ...packed(bytes, question.packing) };
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    const { code, message, details } = error;
    // What SQLite or Zod put there need not survive the way between threads.
    return { ok: false, code, message, details: JSON.parse(JSON.stringify(details)) };
  }
}

function ask(store: RecordStore, { name, input, page }: Question): { answer: unknown; next: string | null } {
  const operation = OPERATIONS.get(name)!;
  const run = (given: object) => operation.run(store, given as never);
  const list = LISTS[name];
  if (!list || page === null) return { answer: run(input), next: null };
  return pageOf(list, page, (limit) => run({ ...input, limit }), mostOf(operation.input.shape.limit));
}

/** How many items the operation gives at most. */
function mostOf(limit: unknown): number {
  for (const most of [1_000_000, 10_000, 1_000]) {
    if ((limit as { safeParse(value: number): { success: boolean } }).safeParse(most).success) return most;
  }
  return 100;
}

function packed(bytes: Uint8Array, packing: Packing): { bytes: Uint8Array; packing: Packing } {
  if (packing === null || bytes.length < WORTH_PACKING) return { bytes, packing: null };
  return { bytes: packing === "br" ? brotliCompressSync(bytes, BROTLI) : gzipSync(bytes, { level: 5 }), packing };
}
