/** The examples of docs/http.md, as they stand there, by curl itself: those that bring something in, too. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./support/reports.ts";
import { startServer, type TestServer } from "./support/server.ts";

const EXAMPLES = readFileSync(join(ROOT, "docs", "http.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("    curl "))
  .map((line) => line.trim());

let open: TestServer;
let guarded: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let meeting: string;
beforeAll(async () => {
  open = await startServer();
  guarded = await startServer({ tokens: { desk: "reviewer" } });
  folder = mkdtempSync(join(tmpdir(), "chancery-curl-"));
  for (const name of ["samples", "samples-import"]) symlinkSync(join(ROOT, name), join(folder, name));
  const [first] = (await (await open.get("/api/meetings?parties=AZ,GE&limit=1")).json()) as { id: string }[];
  meeting = first!.id;
}, 60_000);
afterAll(async () => {
  await open.close();
  await guarded.close();
  rmSync(folder, { recursive: true, force: true });
  expect([...open.faults, ...guarded.faults]).toEqual([]);
});

test("there are some", () => {
  expect(EXAMPLES.length).toBeGreaterThan(14);
});

test.each(EXAMPLES)(
  "%s",
  async (line) => {
    const told = line
      .replace("http://127.0.0.1:8484", open.url)
      .replace("http://chancery.example:8484", guarded.url)
      .replace("TOKEN", guarded.secrets.desk!)
      // Ids of the record that is asked.
      .replace("m7w0n30r", meeting);
    const [, ...words] = wordsOf(told);
    const { status, text } = await curl(words);
    expect(status, text).toMatch(/^20[02]$/u);
    expect(text.length).toBeGreaterThan(10);
    // The next example asks for what came of it.
    if (status === "202" && line.includes("/api/imports")) {
      const { id } = JSON.parse(text.split("\n")[0]!) as { id: string };
      expect(await (await open.get(`/api/jobs/${id}/events`)).text()).toContain("event: done");
    }
  },
  60_000,
);

/** As a shell divides the line: at spaces that stand in no single quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'(?<quoted>[^']*)'|(?<plain>[^\s']+)/gu)].map(
    ({ groups }) => groups!.quoted ?? groups!.plain!,
  );
}

/** curl names the file for -O by the answer, and tells the status at the end. */
function curl(words: readonly string[]): Promise<{ status: string; text: string }> {
  return new Promise((resolve, reject) => {
    const given = ["-sS", "-w", "\n%{http_code} %{size_download} bytes", ...words];
    execFile("curl", given, { cwd: folder, maxBuffer: 1e8 }, (error, text) => {
      if (error) reject(error);
      else resolve({ status: /(?<status>\d{3}) \d+ bytes$/u.exec(text)!.groups!.status!, text });
    });
  });
}
