/** `chancery serve` takes what chancery.toml says: where records are, how often one may ask, by which name it is known. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToken } from "../src/interfaces/http/security/tokens.ts";
import { startChancery } from "./support/run-chancery.ts";
import { sampleRecord } from "./support/server.ts";

let folder: string;
let secret: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-settings-"));
  mkdirSync(join(folder, "records"));
  copyFileSync(await sampleRecord(), join(folder, "records", "chancery.db"));
  secret = addToken(join(folder, "records", "tokens.json"), { name: "desk", role: "reader", now: new Date() });
  writeFileSync(
    join(folder, "chancery.toml"),
    [
      'data = "records"',
      "[server]",
      "port = 0",
      'token-file = "tokens.json"',
      "requests-per-minute = 15",
      'public-url = "https://chancery.example"',
    ].join("\n"),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("data, server.requests-per-minute and server.public-url", async () => {
  const child = startChancery(["serve", "--config", join(folder, "chancery.toml")]);
  const over = new Promise((resolve) => child.on("close", resolve));
  try {
    let told = "";
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr!.setEncoding("utf8").on("data", (part: string) => {
        told += part;
        const found = /Chancery at (?<url>http\S+)\n[\s\S]*Ctrl-C/u.exec(told);
        if (found) resolve(found.groups!.url!);
      });
      child.on("close", () => reject(new Error(told)));
    });
    expect(told).toContain(join("records", "chancery.db"));
    const ask = (host: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { Host: host, Authorization: `Bearer ${secret}` };
        get(`${url}/api/dyads`, { headers }, (answer) => resolve(answer.resume().statusCode!)).on("error", reject);
      });
    expect(await ask("chancery.example")).toBe(200);
    expect(await ask("elsewhere.example")).toBe(421);
    // A burst is four seconds' worth, one request in four seconds.
    const codes = [await ask("chancery.example"), await ask("chancery.example")];
    expect(codes).toContain(429);
  } finally {
    child.kill("SIGTERM");
    await over;
  }
}, 60_000);
