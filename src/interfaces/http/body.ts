/** The body of a request, no longer than may be. */
import type { HonoRequest } from "hono";
import { ChanceryError } from "../../shared/errors.ts";

const MEGABYTE = 1024 * 1024;

export function mediaTypeOf(request: HonoRequest): string {
  return (request.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
}

/** Chunk by chunk. @throws ChanceryError `request/too-large`, before the rest of it is taken; `request/malformed` where the client left */
export async function* chunksOf(request: HonoRequest, most: number): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new ChanceryError("request/too-large", `at most ${(most / MEGABYTE).toLocaleString("en")} MB are taken at once`);
  if (Number(request.header("content-length") ?? 0) > most) throw tooLarge();
  const body = request.raw.body;
  if (!body) return;
  let length = 0;
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    // Whoever left is told nothing, and that is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
    throw new ChanceryError("request/malformed", "the body ended before all of it had come", {}, { cause: error });
  }
}

/** @throws ChanceryError `request/media-type`, `request/too-large`, `request/invalid` */
export async function jsonOf(request: HonoRequest, most: number): Promise<Record<string, unknown>> {
  const type = mediaTypeOf(request);
  if (type !== "application/json")
    throw new ChanceryError(
      "request/media-type",
      `${type === "" ? "no type is told" : type}: it is taken as application/json`,
    );
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(request, most)) chunks.push(chunk);
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new ChanceryError("request/invalid", "the body is not JSON");
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new ChanceryError("request/invalid", "the body is to be an object");
  return content as Record<string, unknown>;
}
