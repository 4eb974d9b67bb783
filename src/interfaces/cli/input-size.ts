/** How many bytes there are to read, where that can be told beforehand: for the time that is left. */
import { stat } from "node:fs/promises";
import { listFiles } from "../../sources/list-files.ts";

export async function inputSize(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes("-")) return undefined;
  let size = 0;
  try {
    for (const path of paths) {
      const found = await stat(path);
      const files = found.isDirectory() ? await listFiles(path) : [path];
      for (const file of files) size += (await stat(file)).size;
    }
  } catch {
    return undefined;
  }
  return size;
}
