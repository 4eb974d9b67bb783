/** `chancery serve --open`: the browser is started by the system's own program, which gets the address and nothing else. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChancery } from "./support/run-chancery.ts";
import { sampleRecord } from "./support/server.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-open-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(path: string) {
  const args = ["serve", "--open", "--port", "0", "--read-only", "--db", await sampleRecord()];
  const child = startChancery(args, { env: { PATH: path } });
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", (part: string) => (said += part));
  return { said: () => said, stop: () => child.kill("SIGINT") };
}

describe.skipIf(process.platform === "win32" || process.platform === "darwin")("serve --open", () => {
  test("gives the address to the system's opener, as one argument", async () => {
    const opener = `#!/bin/sh\nprintf 'opened %s with %s\\n' "$1" "$#" >> "${join(folder, "told")}"\n`;
    writeFileSync(join(folder, "xdg-open"), opener, { mode: 0o755 });
    const server = await start(`${folder}${delimiter}${process.env.PATH}`);
    const told = () => (existsSync(join(folder, "told")) ? readFileSync(join(folder, "told"), "utf8") : "");
    await expect.poll(told, { timeout: 20_000 }).toMatch(/^opened http:\/\/127\.0\.0\.1:\d+\/? with 1\n$/u);
    server.stop();
    expect(server.said()).toContain(/http:\S+\d/u.exec(told())![0]);
    expect(server.said()).not.toContain("No browser");
  }, 30_000);

  test("says what to do where there is none", async () => {
    const server = await start(join(folder, "empty"));
    const words = /No browser could be opened here: open http:\/\/127\.0\.0\.1:\d+ in one yourself\./u;
    await expect.poll(server.said, { timeout: 20_000 }).toMatch(words);
    server.stop();
  }, 30_000);
});
