/** What became of one item of a batch. One bad item never stops the rest. */
import type { ChanceryError } from "./errors.ts";

/** The value of one item of a batch, or the failure that someone can act on. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ChanceryError };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(error: ChanceryError): Outcome<never> {
  return { ok: false, error };
}
