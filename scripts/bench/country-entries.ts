/** The countries of the lexicons, as the reports of a bench take their names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../test/support/reports.ts";

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: Readonly<Record<string, readonly string[]>>;
}

export function countryEntries(): Country[] {
  const folder = join(ROOT, "data", "compiled");
  return readdirSync(folder)
    .filter((name) => /^countries-(?!former|look)/u.test(name))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { entries: Country[] }).entries);
}
