/**
 * `npm run docs`: the generated parts of docs/, between their marks in pages that are otherwise written by hand; and schemas in data/schemas.
 * `npm run docs -- --check` changes nothing and fails where something is out of date; a test asks the same.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { ANSWERS_FILE, answersSchema } from "./docs/answers.ts";
import { EXPORT_SCHEMA, exportSchema } from "./docs/exports.ts";
import { GENERATED, refresh } from "./docs/generated.ts";

const check = process.argv.includes("--check");
for (const { page, blocks } of GENERATED) renew(page, (before) => refresh(before, blocks));
renew(ANSWERS_FILE, answersSchema);
renew(EXPORT_SCHEMA, exportSchema);

function renew(file: string, make: (before: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = make(before);
  if (after === before) return;
  console.log(`${file}: ${check ? "out of date, npm run docs renews it" : "renewed"}`);
  if (check) process.exitCode = 1;
  else writeFileSync(file, after);
}
