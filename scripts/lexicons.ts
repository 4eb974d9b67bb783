/**
 * `npm run lexicons`: data/lexicons (YAML, edited by people) → data/compiled (JSON, read by the program).
 * A file that does not fit its schema is named and keeps its last compiled form; the exit code is then 1.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { compileFile, yamlFiles } from "../src/lexicons/compile.ts";

const source = "data/lexicons";
const target = "data/compiled";
mkdirSync(target, { recursive: true });
const written = new Set<string>();
let failed = 0;
for (const path of yamlFiles(source)) {
  try {
    const lexicon = compileFile(path, path);
    const name = `${lexicon.lexicon.replaceAll("/", "-")}.json`;
    written.add(name);
    writeFileSync(`${target}/${name}`, `${JSON.stringify(lexicon).replaceAll("},{", "},\n{")}\n`);
    console.log(`${name}: ${lexicon.entries.length} entries`);
  } catch (error) {
    failed++;
    console.error((error as Error).message);
  }
}
if (failed === 0)
  for (const name of readdirSync(target)) if (name.endsWith(".json") && !written.has(name)) rmSync(`${target}/${name}`);
process.exitCode = failed > 0 ? 1 : 0;
