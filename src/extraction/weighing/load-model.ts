/** A file of learnt weights in `data/weights`, by its name. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asModel, type LinearModel, linearModelFile } from "./linear-model.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "data", "weights");

export function loadModel(name: string): LinearModel {
  return asModel(linearModelFile.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"))));
}
