/** What a search says that each filter would leave is what it leaves. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { search as operation, type SearchAnswer } from "../src/interfaces/operations/search.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import type { RecordStore } from "../src/record/store/record-store.ts";
import { sampleRecord } from "./support/server.ts";

type Input = Parameters<typeof operation.run>[1];

let store: RecordStore;
const ask = (input: Input): SearchAnswer => operation.run(store, input);

describe("facets of a search", () => {
  beforeAll(async () => {
    store = openRecord(await sampleRecord(), { readOnly: true });
  });
  afterAll(() => store.close());

  test.each(["energy", "minister", "meeting"])("%s: each count is what its filter leaves", (words) => {
    const { facets, total } = ask({ words, facets: true });
    expect(facets!.of).toBe(total);
    const narrowed: [Input, number][] = [
      ...facets!.sides.map(({ value, reports }): [Input, number] => [{ words, sides: value.split(" ") }, reports]),
      ...facets!.person.map(({ value, reports }): [Input, number] => [{ words, person: value }, reports]),
      ...facets!.topic.map(({ value, reports }): [Input, number] => [{ words, topic: value }, reports]),
      ...facets!.kind.map(({ value, reports }): [Input, number] => [{ words, kind: value as "visit" }, reports]),
      ...facets!.publisher.map(({ value, reports }): [Input, number] => [{ words, publisher: value }, reports]),
      ...facets!.period.map(({ value, reports }): [Input, number] => [{ words, since: value, until: value }, reports]),
    ];
    expect(narrowed.length).toBeGreaterThan(10);
    for (const [input, reports] of narrowed) expect([input, ask(input).total]).toEqual([input, reports]);
  });

  test("a kind and a topic together are of one meeting", () => {
    const { facets } = ask({ words: "minister", facets: true });
    const kind = facets!.kind[0]!.value as "meeting";
    const ofKind = ask({ words: "minister", kind, facets: true });
    expect(ofKind.facets!.topic.length).toBeGreaterThan(0);
    for (const { value: topic, reports } of ofKind.facets!.topic) {
      const { total } = ask({ words: "minister", kind, topic });
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(reports);
    }
  });

  test("of a single year the months are counted", () => {
    const [year] = ask({ words: "meeting", facets: true }).facets!.period.map(({ value }) => value);
    const { period } = ask({ words: "meeting", since: year, until: year, facets: true }).facets!;
    expect(period.every(({ value }) => /^\d{4}-\d{2}$/u.test(value))).toBe(true);
  });

  test("after the last text that was looked at there is nothing", () => {
    const { through, total } = ask({ words: "meeting" });
    expect(ask({ words: "meeting", after: through }).total).toBe(0);
    expect(ask({ words: "meeting", after: 0 }).total).toBe(total);
    expect(ask({ words: "meeting", after: through - 5 }).total).toBeLessThanOrEqual(5);
  });

  test("facets are given to those who ask for them", () => {
    expect(ask({ words: "energy" }).facets).toBeUndefined();
  });

  test("a person whom the record does not have is said to be none", () => {
    expect(() => ask({ words: "energy", person: "p0000000000000" })).toThrow(/no person has that id/u);
  });
});
