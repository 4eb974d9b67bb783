/**
 * Writing what is whole or not there: under another name beside it, which it loses when all is written. Whoever is stopped in between leaves
 * what was there before.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ChanceryError } from "../../shared/errors.ts";

/** Returns how many bytes it is. @throws ChanceryError `export/unwritten` */
export async function writeFileWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const beside = besides(path);
  try {
    const bytes = await told(path, () => writeTo(beside, chunks));
    await told(path, async () => renameSync(beside, path));
    return bytes;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The same for a folder of files; one that is there gives way. @throws ChanceryError `export/unwritten` */
export async function writeFolderWhole(
  path: string,
  files: AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>,
): Promise<number> {
  const beside = besides(path);
  const before = `${beside}-before`;
  try {
    await told(path, async () => mkdirSync(beside));
    let bytes = 0;
    for await (const { name, chunks } of files) bytes += await told(path, () => writeTo(join(beside, name), chunks));
    await told(path, async () => {
      if (existsSync(path)) renameSync(path, before);
      renameSync(beside, path);
    });
    return bytes;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(before, { recursive: true, force: true });
  }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

async function writeTo(path: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let file: FileHandle | undefined;
  let bytes = 0;
  try {
    file = await open(path, "wx");
    for await (const chunk of chunks) {
      await file.appendFile(chunk);
      bytes += chunk.length;
    }
    await file.sync();
  } finally {
    await file?.close();
  }
  return bytes;
}

/** What the system says, as something that can be acted upon. */
async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === undefined || cause instanceof ChanceryError || !/^E[A-Z]+$/u.test(code)) throw cause;
    throw new ChanceryError("export/unwritten", `${path}: ${message}`, { path }, { cause });
  }
}
