/** Where settings come from, and what is said of those that are wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentedToml } from "./as-toml.ts";
import { valuesIn } from "./file.ts";
import { loadConfiguration, settingIn } from "./load.ts";
import { nearest } from "./nearest.ts";
import { SETTING_NAMES, SETTINGS, type Setting } from "./settings.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-config-"));
  mkdirSync(join(folder, "below", "deep"), { recursive: true });
  writeFileSync(
    join(folder, "chancery.toml"),
    'record = "caucasus.db"\nlexicons = "words"\nsources = ["press", "https://mfa.example/1", "-"]\n[server]\nport = 9000\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (env = {}, where = folder, config?: string) => loadConfiguration({ env, folder: where, config });

describe("settings", () => {
  test("without a file are the defaults", () => {
    const nowhere = mkdtempSync(join(tmpdir(), "chancery-none-"));
    const configuration = load({}, nowhere);
    expect(configuration.file).toBeNull();
    expect(settingIn(configuration, "record")).toBe("chancery.db");
    expect(settingIn(configuration, "server.port")).toBe(8484);
    expect(settingIn(configuration, "threads")).toBeUndefined();
    expect(configuration.settings.every(({ from }) => from === "default")).toBe(true);
  });

  test("come from the file, with its line", () => {
    const { file, settings } = load();
    expect(file).toBe("chancery.toml");
    expect(settings.find(({ name }) => name === "server.port")).toEqual({
      name: "server.port",
      value: 9000,
      from: "file",
      where: "chancery.toml:5",
    });
  });

  test("the environment goes before the file", () => {
    const configuration = load({ CHANCERY_PORT: "1234", CHANCERY_ALLOW_PRIVATE: "yes", CHANCERY_SOURCES: "a; b c" });
    expect(settingIn(configuration, "server.port")).toBe(1234);
    expect(settingIn(configuration, "fetch.allow-private")).toBe(true);
    expect(settingIn(configuration, "sources")).toEqual(["a", "b c"]);
    expect(configuration.settings.find(({ name }) => name === "server.port")?.where).toBe("CHANCERY_PORT");
  });

  test("the file is found from a folder below, and its paths begin where it is", () => {
    const configuration = load({}, join(folder, "below", "deep"));
    expect(settingIn(configuration, "record")).toBe(join(folder, "caucasus.db"));
    expect(settingIn(configuration, "sources")).toEqual([join(folder, "press"), "https://mfa.example/1", "-"]);
  });

  test("the default record is where the file is, or in data", () => {
    const deep = join(folder, "below", "deep");
    writeFileSync(join(folder, "below", "other.toml"), "");
    expect(settingIn(load({}, deep, "../other.toml"), "record")).toBe(join(folder, "below", "chancery.db"));
    const data = load({ CHANCERY_DATA: "/srv/records" }, deep, "../other.toml");
    expect(settingIn(data, "record")).toBe("/srv/records/chancery.db");
  });

  test("CHANCERY_CONFIG names a file, and --config goes before it", () => {
    writeFileSync(join(folder, "one.toml"), "threads = 1\n");
    writeFileSync(join(folder, "two.toml"), "threads = 2\n");
    expect(settingIn(load({ CHANCERY_CONFIG: "one.toml" }), "threads")).toBe(1);
    expect(settingIn(load({ CHANCERY_CONFIG: "one.toml" }, folder, "two.toml"), "threads")).toBe(2);
    expect(() => load({ CHANCERY_CONFIG: "none.toml" })).toThrow("none.toml: there is no such file");
  });
});

describe("what is wrong is told with its line", () => {
  test.each([
    ['recrod = "a"', "f.toml:1: there is no setting recrod; did you mean record?"],
    ["# first\n\nport = 3", "f.toml:3: there is no setting port; did you mean server.port?"],
    ["[sever]\nport = 3", "f.toml:1: there is no table [sever]; did you mean [server]?"],
    ["[server]\nhost = '0.0.0.0'\nprot = 3", "f.toml:3: there is no setting server.prot; did you mean server.port?"],
    ['[server]\nport = "80"', 'f.toml:2: server.port is a whole number from 0 to 65535; there is "80"'],
    ["server.port = 70000", "f.toml:1: server.port is a whole number from 0 to 65535; there is 70000"],
    ["server = { port = 1.5 }", "server.port is a whole number from 0 to 65535; there is 1.5"],
    ['sources = "press"', 'f.toml:1: sources is a list of files, folders and addresses; there is "press"'],
    ["threads = true", "f.toml:1: threads is a whole number from 1 to 256; there is true"],
    ["record = 2025-07-22", "f.toml:1: record is the name of a file"],
    ["record = [", "f.toml:1:"],
    [
      'threads = 2\nrecord = "news.db\n',
      'f.toml:2:18: a text is not closed: its quotation mark is missing; there is: record = "news.db',
    ],
    ["record = news", "f.toml:1:10: the value is none: a text stands in quotes"],
    ['record "news.db"', "f.toml:1:8: a line sets a value"],
    ["[server\nport = 1", "f.toml:1:8: a line sets a value"],
    ["threads = 1\nthreads = 2", "f.toml:2:1: this was set before"],
    ['sources = ["a"\n', "f.toml:1: a list is not closed"],
    ['a = """\nrecord = 3\n"""\nthreads = 0', "f.toml:4: threads is"],
    ["xylophones = 1", "f.toml:1: there is no setting xylophones; chancery config shows"],
    ["__proto__ = 1", "there is no setting __proto__"],
  ])("%j", (text, message) => {
    expect(() => valuesIn(text, "f.toml")).toThrow(message);
  });

  test("all of it at once, in the order of the file", () => {
    expect(() => valuesIn("threads = 0\n[server]\nport = -1\n", "f.toml")).toThrow(/f\.toml:1: .*\nf\.toml:3: /u);
  });

  test("in the environment, too", () => {
    expect(() => load({ CHANCERY_PORT: "many" })).toThrow(
      'the environment: CHANCERY_PORT (server.port) is a whole number from 0 to 65535; there is "many"',
    );
    expect(() => load({ CHANCERY_READ_ONLY: "perhaps" })).toThrow("true or false");
  });
});

describe("the commented file", () => {
  test("sets nothing", () => expect(valuesIn(commentedToml(), "f.toml").size).toBe(0));

  test("sets everything to its example without the marks of comments", () => {
    const text = commentedToml().replace(/^#(?=[a-z-]+ = )/gmu, "");
    expect([...valuesIn(text, "f.toml").keys()].sort()).toEqual([...SETTING_NAMES].sort());
  });
});

test("every setting has a variable of its own, and a default that it takes", () => {
  const all = SETTING_NAMES.map((name): Setting => SETTINGS[name]);
  expect(new Set(all.map(({ env }) => env)).size).toBe(all.length);
  for (const { schema, default: usual, otherwise } of all) {
    if (usual === undefined) expect(otherwise).toBeTruthy();
    else expect(schema.safeParse(usual).success).toBe(true);
  }
});

test.each([
  ["recrod", "record"],
  ["serverport", "server.port"],
  ["token-files", "server.token-file"],
  ["by", "review.by"],
  ["zzzz", null],
])("%s may mean %s", (given, meant) => expect(nearest(given, SETTING_NAMES)).toBe(meant));
