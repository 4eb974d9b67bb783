/** The files of a form. It is held in memory while it is taken apart, so of its size, its parts and how many there are at once is only so much. */
import type { HonoRequest } from "hono";
import { ChanceryError } from "../../shared/errors.ts";
import { chunksOf } from "./body.ts";

const MEGABYTE = 1024 * 1024;
/** Bytes of a form; files, or parts of whatever kind; forms that are held at once. */
const MOST = { bytes: 64 * MEGABYTE, parts: 500, forms: 2 };

let held = 0;

/** @throws ChanceryError `request/invalid`, `request/too-large`, `server/busy` */
export async function filesOf(request: HonoRequest): Promise<readonly File[]> {
  if (held >= MOST.forms) throw new ChanceryError("server/busy", `${MOST.forms} forms are coming in already`);
  held++;
  try {
    const type = request.header("content-type") ?? "";
    const chunks: Uint8Array[] = [];
    for await (const chunk of chunksOf(request, MOST.bytes)) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (hasMoreParts(body, boundaryOf(type)))
      throw new ChanceryError("request/too-large", `at most ${MOST.parts} files are taken at once`);
    const files = await taken(body, type);
    if (files.length === 0) throw new ChanceryError("request/invalid", "the form has no file");
    return files;
  } finally {
    held--;
  }
}

async function taken(body: Buffer<ArrayBuffer>, type: string): Promise<File[]> {
  try {
    const form = await new Response(body, { headers: { "Content-Type": type } }).formData();
    return [...form.values()].filter((value) => typeof value !== "string") as unknown as File[];
  } catch {
    throw new ChanceryError("request/invalid", "the body is no form as its type says");
  }
}

/** Without one it is no form, which is told when it is taken apart. */
function boundaryOf(type: string): string | null {
  const { quoted, plain } =
    /;\s*boundary=(?:"(?<quoted>[^"]{1,70})"|(?<plain>[^\s;"]{1,70}))/iu.exec(type)?.groups ?? {};
  return quoted ?? plain ?? null;
}

/** Counted before any of them is made: a part takes some bytes to send and a thousand to hold. */
function hasMoreParts(body: Buffer, boundary: string | null): boolean {
  if (boundary === null) return false;
  const mark = `--${boundary}`;
  let parts = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length))
    if (++parts > MOST.parts) return true;
  return false;
}
