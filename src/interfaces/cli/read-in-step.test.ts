import { expect, test } from "vitest";
import type { DocumentSpec } from "../../documents/document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { failed, type Outcome, ok } from "../../shared/outcome.ts";
import { type ReadReport, readInStep } from "./read-in-step.ts";

const TEXT = "Foreign Minister Ola Borg of Malta met Foreign Minister Ivars Celms of Latvia in Riga on Monday.";
const report = (id: string, text = TEXT): Outcome<DocumentSpec> =>
  ok({ id, title: null, published: "2024-05-20", url: null, publisher: null, text });

async function* given(outcomes: readonly Outcome<DocumentSpec>[]): AsyncGenerator<Outcome<DocumentSpec>> {
  yield* outcomes;
}

async function told(outcomes: readonly Outcome<DocumentSpec>[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const read of readInStep(given(outcomes), { lexicons: loadLexicons() })) lines.push(line(read));
  return lines;
}

const line = (read: ReadReport): string =>
  read.ok ? `${read.reading.id}: ${read.reading.meetings.length}` : `${read.id ?? "?"}: ${(read.error as Error).name}`;

const broken = failed(new ChanceryError("source/empty", "nothing", {}));

test("readings and failures come in the order of the input", async () => {
  expect(await told([broken, report("a"), broken, report("b"), broken])).toEqual([
    "?: ChanceryError",
    "a: 1",
    "?: ChanceryError",
    "b: 1",
    "?: ChanceryError",
  ]);
});

test("a report that cannot be read is told by name, and the others are read", async () => {
  const torn = report("torn", { length: 5 } as unknown as string);
  expect(await told([report("a"), torn, report("b")])).toEqual(["a: 1", "torn: TypeError", "b: 1"]);
});

test("more than are read at a time", async () => {
  const many = Array.from({ length: 70 }, (_, at) => report(String(at)));
  expect(await told(many)).toEqual(many.map((_, at) => `${at}: 1`));
});
