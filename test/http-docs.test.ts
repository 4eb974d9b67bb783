/** The questions of docs/http.md, asked of a real server as they stand there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./support/reports.ts";
import { startServer, type TestServer } from "./support/server.ts";

const EXAMPLES = readFileSync(join(ROOT, "docs", "http.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("    curl ") && !/(?: -(?:d|F|-data-binary) )|Authorization/u.test(line))
  .map((line) => /http:\/\/127\.0\.0\.1:\d+(?<path>[^' ]+)/u.exec(line)!.groups!.path!);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test("there are some", () => {
  expect(EXAMPLES.length).toBeGreaterThan(8);
});

test.each(EXAMPLES)("%s is answered", async (path) => {
  const answer = await server.get(path);
  expect(answer.status).toBe(200);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10);
});
