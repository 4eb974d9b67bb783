/**
 * `npm run docs`: the generated parts of docs/, between their marks in pages that are otherwise written by hand.
 * `npm run docs -- --check` changes nothing and fails where something is out of date; a test asks the same.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { GENERATED, refresh } from "./docs/generated.ts";

const check = process.argv.includes("--check");
for (const { page, blocks } of GENERATED) {
  const before = readFileSync(page, "utf8");
  const after = refresh(before, blocks);
  if (after === before) continue;
  console.log(`${page}: ${check ? "out of date, npm run docs renews it" : "renewed"}`);
  if (check) process.exitCode = 1;
  else writeFileSync(page, after);
}
