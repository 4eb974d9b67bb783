/**
 * Ids that come from content: the same thing has the same id in every record, and reading it twice changes nothing.
 *
 * An id is a letter for its kind and twelve of `0-9a-z` without `i l o u`, which are easily taken for others: 60 bits of a
 * SHA-256, so that among a million things two share one with a chance of one in two million. Any beginning that only one thing
 * has will do where a person types it.
 */
import { createHash } from "node:crypto";

/** `d` document, `r` one revision of it, `m` meeting, `p` person, `j` judgement, `v` something to review, `n` something told in a digest. */
export type IdKind = "d" | "r" | "m" | "p" | "j" | "v" | "n";

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/** The id of what `parts` make out; their order and their borders count (`["ab"]` is not `["a", "b"]`). */
export function contentId(kind: IdKind, ...parts: readonly (string | number | null)[]): string {
  const digest = sha256(JSON.stringify([kind, ...parts]));
  let id: string = kind;
  let bits = 0;
  let held = 0;
  for (let byte = 0; id.length <= LENGTH; byte++) {
    held = (held << 8) | digest[byte]!;
    for (bits += 8; bits >= 5 && id.length <= LENGTH; bits -= 5) id += LETTERS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return id;
}

/** 32 bytes. A string is taken as UTF-8. */
export function sha256(data: string | Uint8Array): Buffer {
  return createHash("sha256").update(data).digest();
}
