/** Several files as one, as they come. Their dates are those of no clock: the same record gives the same bytes. */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** `packed`: files that are compressed already stand in it as they are. */
export async function* zipOf(
  files: AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>,
  { packed = false }: { readonly packed?: boolean | undefined } = {},
): AsyncGenerator<Uint8Array> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  const taken = (): Uint8Array[] => {
    const ready = written;
    written = [];
    return ready;
  };
  for await (const { name, chunks } of files) {
    const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    // The earliest that a ZIP can tell, in any time zone.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(chunk);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
