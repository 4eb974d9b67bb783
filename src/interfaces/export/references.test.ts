/** References as Citation.js reads them: both formats give it the same reports. */
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTestRecord, type TestRecord, textOf } from "./testing.ts";

interface Reference {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
}

/** One instance of it for the core and its plugin; it has no types. */
const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core") as {
  readonly Cite: new (given: unknown) => { readonly data: readonly Reference[] };
};
require("@citation-js/plugin-bibtex");

let record: TestRecord;

beforeAll(async () => {
  record = await makeTestRecord();
}, 60_000);
afterAll(async () => {
  await record.done();
});

const plain = ({ id, title, URL, issued }: Reference) => ({
  ...{ id, title: title.replace(/\s+/gu, " ").trim(), address: URL ?? null },
  day: issued?.["date-parts"][0] ?? null,
});

test("csl-json and bibtex: a reader of both finds the same titles, days and addresses under the same keys", async () => {
  const csl = new Cite(JSON.parse(await textOf(record.store, { format: "csl-json" }))).data.map(plain);
  const bibtex = new Cite(await textOf(record.store, { format: "bibtex" })).data.map(plain);
  expect(csl.length).toBeGreaterThan(30);
  expect(csl.filter(({ day }) => day !== null).length).toBeGreaterThan(20);
  expect(bibtex).toEqual(csl);
});
