/** A body as sent → as meant: gzip, deflate and Brotli undone, up to a limit, since a few bytes may unpack to any number. */
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { ChanceryError } from "../../shared/errors.ts";
import { megabytes } from "../failure.ts";

type Unpacker = (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  // Half of the servers leave out the two bytes at its head.
  deflate: (packed, options) => promisify((packed[0]! & 0x0f) === 8 ? inflate : inflateRaw)(packed, options),
};
export const ACCEPTED = "gzip, deflate, br";
/** Nobody packs a page more often. */
const MOST = 2;

export async function unpack(
  body: Uint8Array,
  encoding: string | undefined,
  limit: number,
  url: URL,
): Promise<Uint8Array> {
  const names = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MOST || names.some((name) => !Object.hasOwn(UNPACKERS, name)))
    throw broken(url, `it came packed in a way that was not asked for (${names.slice(0, 5).join(", ")})`);
  let bytes = body;
  for (const name of names.reverse()) {
    if (bytes.length === 0) break;
    try {
      bytes = await UNPACKERS[name]!(bytes, { maxOutputLength: limit });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new ChanceryError("fetch/too-large", `${url.href}: unpacked, it is longer than ${megabytes(limit)}`, {
          address: url.href,
        });
      throw broken(url, `what came cannot be unpacked (${name})`);
    }
  }
  return bytes;
}

function broken(url: URL, problem: string): ChanceryError {
  return new ChanceryError("fetch/unreachable", `${url.href}: ${problem}`, { address: url.href });
}
