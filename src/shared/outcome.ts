/** What became of one item of a batch: its value, or the failure that someone can act on. One bad item never stops the rest. */
import type { ChanceryError } from "./errors.ts";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ChanceryError };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(error: ChanceryError): Outcome<never> {
  return { ok: false, error };
}
