import { describe, expect, test } from "vitest";
import type { Answered } from "./answer.ts";
import { KeptAnswers } from "./kept-answers.ts";

const answer = (text: string): Answered & { ok: true } => ({
  ...{ ok: true, bytes: Buffer.from(text), packing: null, next: null, style: null },
});
const later = () => {
  let resolve: (answered: Answered) => void = () => {};
  const promise = new Promise<Answered>((found) => (resolve = found));
  return { promise, resolve };
};
const text = ({ answered }: { answered: Answered }) => (answered.ok ? Buffer.from(answered.bytes).toString() : null);
const never = () => Promise.reject(new Error("it need not be asked"));

describe("an answer", () => {
  test("is kept while the record stays as it is", async () => {
    const kept = new KeptAnswers();
    expect((await kept.find("a", "1", async () => answer("first"))).kept).toBe(false);
    const again = await kept.find("a", "1", never);
    expect([again.kept, text(again)]).toEqual([true, "first"]);
  });

  test("is worked out anew after a commit", async () => {
    const kept = new KeptAnswers();
    await kept.find("a", "1", async () => answer("before"));
    expect(text(await kept.find("a", "2", async () => answer("after")))).toBe("after");
    expect(text(await kept.find("a", "2", never))).toBe("after");
  });

  test("is worked out once for all who wait for it", async () => {
    const kept = new KeptAnswers();
    const { promise, resolve } = later();
    const both = [kept.find("a", "1", () => promise), kept.find("a", "1", never)];
    resolve(answer("one"));
    expect((await Promise.all(both)).map(text)).toEqual(["one", "one"]);
  });

  test("that was begun before a commit is given to nobody who came after it", async () => {
    const kept = new KeptAnswers();
    const before = later();
    const first = kept.find("a", "1", () => before.promise);
    const second = kept.find("a", "2", async () => answer("new"));
    expect(text(await second)).toBe("new");
    before.resolve(answer("old"));
    expect(text(await first)).toBe("old");
    expect(text(await kept.find("a", "2", never))).toBe("new");
  });

  test("that is a refusal, or failed, is not kept", async () => {
    const kept = new KeptAnswers();
    const refusal: Answered = { ok: false, code: "request/invalid", message: "", details: {} };
    expect((await kept.find("a", "1", async () => refusal)).answered).toBe(refusal);
    await expect(kept.find("a", "1", never)).rejects.toThrow();
    expect(text(await kept.find("a", "1", async () => answer("now")))).toBe("now");
  });
});

test("no more is held than may be: what was asked for least lately goes first, and nothing very large comes in", async () => {
  const kept = new KeptAnswers({ together: 10_000, one: 4_000 });
  const ask = (question: string, size: number) => kept.find(question, "1", async () => answer("x".repeat(size)));
  await ask("a", 2_000);
  await ask("b", 2_000);
  await ask("c", 2_000);
  await ask("a", 0);
  await ask("d", 2_000);
  expect(kept.bytes).toBeLessThanOrEqual(10_000);
  expect((await ask("a", 0)).kept).toBe(true);
  expect((await ask("b", 2_000)).kept).toBe(false);
  await ask("large", 5_000);
  expect((await ask("large", 5_000)).kept).toBe(false);
});
