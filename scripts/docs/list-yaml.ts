/** Every YAML file below a folder, in the order of its path. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

export function listYaml(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}
