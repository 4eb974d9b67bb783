/** `chancery register`, and reading with what it has learnt, from end to end. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chancery } from "./support/run-chancery.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const YESTERDAY =
  "COPENHAGEN, 3 June 2024 (Sample Wire) - Danish Prime Minister Karin Holmgaard received Austrian Chancellor Greta Achleitner here today.";
const TODAY =
  "Chancellor Greta Achleitner spoke by telephone with Prime Minister Karin Holmgaard on Tuesday about rail freight.";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-register-"));
  file("yesterday.txt", YESTERDAY);
  file("today.txt", TODAY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("chancery register", () => {
  test("shows who holds which office for whom", async () => {
    const { code, lines, err } = await chancery(["register", at("yesterday.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines).toEqual([
      "Austria",
      "   Greta Achleitner, Chancellor · Monday 3 June 2024 · 1 report",
      "Denmark",
      "   Karin Holmgaard, Prime Minister · Monday 3 June 2024 · 1 report",
      "2 office-holders of 2 sides, by 1 report, Monday 3 June 2024",
    ]);
  });

  test("--output keeps it, --json prints it: the same", async () => {
    const kept = await chancery(["register", at("yesterday.txt"), "-o", at("kept.json")]);
    expect(kept).toMatchObject({
      code: 0,
      err: "",
      out: `2 office-holders of 2 sides, by 1 report, Monday 3 June 2024: ${at("kept.json")}\n`,
    });
    const printed = await chancery(["register", "-", "--json"], { input: YESTERDAY });
    expect(printed.out.replaceAll('"stdin"', '"yesterday"')).toBe(readFileSync(at("kept.json"), "utf8"));
    expect(existsSync(at("kept.json.part"))).toBe(false);
  });

  test("what is read with it says from which report", async () => {
    await chancery(["register", at("yesterday.txt"), "-o", at("r.json")]);
    const alone = await chancery(["read", at("today.txt"), "--json"]);
    expect(JSON.parse(alone.out).meetings).toEqual([]);
    const informed = await chancery(["read", at("today.txt"), "--json", "--register", at("r.json")]);
    const [meeting] = JSON.parse(informed.out).meetings;
    expect(meeting).toMatchObject({ parties: ["AT", "DK"], kind: "call" });
    expect(meeting.support["parties.AT"]).toMatchObject({
      basis: "inferred",
      because: "Chancellor of Austria in another report (yesterday)",
    });
    const explained = await chancery(["explain", at("today.txt"), "--register", at("r.json")]);
    expect(explained.out).toContain("Chancellor of Austria in another report (yesterday)");
  });

  test("a report that cannot be read does not stop the others", async () => {
    const { code, err, lines } = await chancery(["register", at("nowhere.txt"), at("yesterday.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.txt: there is no file");
    expect(lines.at(-1)).toContain("2 office-holders");
  });

  test("where nothing can be read nothing is written", async () => {
    const { code } = await chancery(["register", at("nowhere.txt"), "-o", at("nothing.json")]);
    expect([code, existsSync(at("nothing.json"))]).toEqual([2, false]);
  });
});

describe.concurrent("what is wrong is told", () => {
  test.each([
    ["a folder that is not there", "no-folder/r.json", "there is no folder"],
    ["a folder in place of a file", "taken", "that is a folder"],
  ])("%s", async (_, name, message) => {
    mkdirSync(at("taken"), { recursive: true });
    const { code, out, err } = await chancery(["register", at("yesterday.txt"), "-o", at(name)]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${at(name)}: ${message}`);
    expect(err).not.toContain("    at ");
  });

  test.each([
    ["a register that is not there", null, "there is no file of that name"],
    ["one that is no JSON", "{", "not JSON"],
    [
      "an entry of no country",
      '{"format":"chancery-register/1","readers":[],"entries":[{"name":"Nino Beridze"}]}',
      "entry 1 (Nino Beridze), ",
    ],
  ])("%s", async (what, text, message) => {
    const path = at(`${what.replaceAll(" ", "-")}.json`);
    if (text !== null) writeFileSync(path, text);
    const { code, out, err } = await chancery(["read", at("today.txt"), "--register", path]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`chancery: ${path}: ${message}`);
    expect(err).toContain("chancery register REPORTS -o register.json");
    expect(err).not.toContain("    at ");
  });
});
