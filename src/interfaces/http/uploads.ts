/** Files that were sent, in a folder of their own until whoever takes them is done with them. */
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { HonoRequest } from "hono";
import { chunksOf, mediaTypeOf } from "./body.ts";
import { filesOf } from "./form.ts";

/** Bytes of a file that is sent as it is. */
const MOST = 1024 * 1024 * 1024;

export interface Uploaded {
  /** What it was called by whoever sent it, made harmless. */
  readonly name: string;
  readonly path: string;
}

export interface Uploads {
  readonly folder: string;
  readonly files: readonly Uploaded[];
}

/** Those of a form, or the body as the one that it is: `plain` is what it is called. @throws ChanceryError as bodies and forms do; nothing is left then */
export async function uploadsOf(request: HonoRequest, plain: string): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), "chancery-sent-"));
  try {
    const isForm = mediaTypeOf(request) === "multipart/form-data";
    const files = isForm ? await formFiles(request, folder) : [await plainFile(request, plain, folder)];
    return { folder, files };
  } catch (error) {
    await removeUploads(folder);
    throw error;
  }
}

export function removeUploads(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

async function plainFile(request: HonoRequest, told: string, folder: string): Promise<Uploaded> {
  const name = safeName(told, 1);
  const path = await placeFor(name, 1, folder);
  await pipeline(Readable.from(chunksOf(request, MOST)), createWriteStream(path, { mode: 0o600 }));
  return { name, path };
}

async function formFiles(request: HonoRequest, folder: string): Promise<Uploaded[]> {
  const kept: Uploaded[] = [];
  for (const [index, file] of (await filesOf(request)).entries()) {
    const name = safeName(file.name, index + 1);
    const path = await placeFor(name, index + 1, folder);
    await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    kept.push({ name, path });
  }
  return kept;
}

/** Each file in a folder of its own: two may have one name, which is what their documents are called by. */
async function placeFor(name: string, number: number, folder: string): Promise<string> {
  const own = join(folder, String(number));
  await mkdir(own, { mode: 0o700 });
  return join(own, name);
}

/** The last part of what a file is said to be called, with nothing in it that a file system or a terminal would obey. */
export function safeName(told: string, number: number): string {
  const last = told.split(/[/\\]/u).at(-1)!;
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}:*?"<>|]/gu, "")
    .replace(/^[.\s-]+/u, "")
    .trim();
  // Its end has the ending; file systems take 255 bytes, and a letter has up to four.
  return plain === "" ? `report-${number}.txt` : [...plain].slice(-60).join("");
}
