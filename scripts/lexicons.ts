/** `npm run lexicons`: data/lexicons (YAML, edited by people) → data/compiled (JSON, read by the program). */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { compileFolder } from "../src/lexicons/compile.ts";

const target = "data/compiled";
mkdirSync(target, { recursive: true });
for (const name of readdirSync(target)) if (name.endsWith(".json")) rmSync(`${target}/${name}`);
for (const lexicon of compileFolder("data/lexicons")) {
  const name = lexicon.lexicon.replaceAll("/", "-");
  writeFileSync(`${target}/${name}.json`, `${JSON.stringify(lexicon, null, 0).replaceAll("},{", "},\n{")}\n`);
  console.log(`${name}: ${lexicon.entries.length} entries`);
}
