/** The typed client against a real server. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChanceryClient, ChanceryProblem } from "../src/interfaces/client/index.ts";
import { CHANGES, QUESTIONS } from "../src/interfaces/client/paths.ts";
import { CATALOGUE } from "../src/interfaces/operations/catalogue.ts";
import { startServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let client: ChanceryClient;
beforeAll(async () => {
  server = await startServer();
  client = new ChanceryClient({ url: server.url });
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

test("has every operation of the catalogue, where the catalogue has it", () => {
  const paths = (kind: string) =>
    Object.fromEntries(
      CATALOGUE.filter((one) => one.kind === kind).map(({ operation, path }) => [operation.name, path]),
    );
  expect(QUESTIONS).toEqual(paths("question"));
  expect(CHANGES).toEqual(paths("change"));
});

describe("questions", () => {
  test("are answered as they are typed", async () => {
    const [first] = await client.ask("meetings", { parties: ["AZ", "GE"], limit: 1 });
    const meeting = await client.ask("meeting", { meeting: first!.id });
    expect(meeting.parties).toEqual(["AZ", "GE"]);
    const digest = await client.ask("digest", { watched: [["AZ", "GE"]], since: "2025" });
    expect(digest.watched).toEqual([["AZ", "GE"]]);
  });

  test("a list is given to its end", async () => {
    const names: string[] = [];
    for await (const { name } of client.all("people", { limit: 3 })) names.push(name);
    expect(names.length).toBe((await client.ask("people", { limit: 1000 })).length);
  });

  test("what is wrong is told by its code", async () => {
    const asked = client.ask("meeting", { meeting: "m0000000" });
    await expect(asked).rejects.toThrow(ChanceryProblem);
    await expect(asked).rejects.toMatchObject({ code: "record/unknown-id", status: 404 });
  });
});

describe("jobs", () => {
  test("reports are brought in, and the job is followed to its end", async () => {
    const text =
      "BAKU, 3 May 2025. Foreign Minister Jeyhun Bayramov met Georgian Foreign Minister Maka Bochorishvili in Baku on Saturday.";
    const job = await client.ingest([{ name: "../../one/../sent report.txt", content: text }]);
    const over = await client.finished(job.id);
    expect(over).toMatchObject({ state: "done", named: ["sent report.txt"], result: { new: 1 }, failure: null });
    expect((await client.ask("report", { report: "sent report" })).text).toContain("Bochorishvili");
    const [line] = await client.ask("audit", {});
    expect(line).toMatchObject({ did: "ingest", by: "local" });
  });

  test("what cannot be read is told without the server's own folders", async () => {
    const job = await client.ingest([{ name: "broken.jsonl", content: '{"id": 1' }]);
    const over = await client.finished(job.id);
    expect(over.problems).toHaveLength(1);
    expect(over.problems[0]!.detail).toMatch(/^broken\.jsonl:1: /u);
    expect(JSON.stringify(over)).not.toContain("chancery-sent-");
  });
});
