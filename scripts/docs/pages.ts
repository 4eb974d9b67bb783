/** Every page of the documentation, as a path from the root. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

export function pages(root: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  const atRoot = readdirSync(root).filter((name) => name.endsWith(".md"));
  return [...atRoot, ...below("docs"), ...below("samples")].sort();
}
