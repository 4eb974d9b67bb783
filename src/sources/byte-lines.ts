/**
 * A stream of bytes → its lines, one at a time, so that a file of any size is read in the memory of its longest line.
 *
 * A line beyond the limit is reported as such, its bytes are let go, and reading goes on behind it.
 */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** `null` where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const take = (): ByteLine => {
    const line = {
      number: number++,
      bytes: length > limit ? null : kept.length === 1 ? kept[0]! : Buffer.concat(kept),
    };
    kept = [];
    length = 0;
    return line;
  };
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** UTF-16 → UTF-8, chunk by chunk. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  order: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(order);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
