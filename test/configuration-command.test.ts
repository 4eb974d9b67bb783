/** `chancery config`, `doctor` and `completion`; and settings that other commands take. */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeProgram } from "../src/interfaces/cli/program.ts";
import { complete } from "../src/interfaces/config/complete.ts";
import { SETTINGS } from "../src/interfaces/config/settings.ts";
import { askChancery } from "./support/ask-chancery.ts";
import { ROOT } from "./support/reports.ts";
import { chancery } from "./support/run-chancery.ts";

let folder: string;
let db: string;
const at = (name: string) => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-settings-"));
  db = at("samples.db");
  file("chancery.toml", `record = "samples.db"\nsources = ["${join(ROOT, "samples")}"]\nreview.by = "The Desk"\n`);
  const { code } = await askChancery(["ingest", "--config", at("chancery.toml")]);
  expect(code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("settings are taken by commands", () => {
  test("ingest took its sources, and put them into the record that the file names", async () => {
    const { out } = await askChancery(["sources", "--db", db]);
    expect(out.split("\n").length).toBeGreaterThan(10);
    expect((await askChancery(["sources", "--config", at("chancery.toml")])).out).toBe(out);
    expect((await askChancery(["--config", at("chancery.toml"), "sources"])).out).toBe(out);
  });

  test("an option goes before them", async () => {
    const { code, err } = await askChancery(["dyads", "--config", at("chancery.toml"), "--db", at("none.db")]);
    expect(code).toBe(2);
    expect(err).toContain("none.db: there is no such record");
  });

  test("who judges", async () => {
    const [meeting] = JSON.parse((await askChancery(["meetings", "AZ", "--db", db, "--json"])).out) as { id: string }[];
    const judged = ["judge", "correct", meeting!.id, "kind", "call", "--json", "--config", at("chancery.toml")];
    expect(JSON.parse((await askChancery(judged)).out).judgement.by).toBe("The Desk");
  });

  test("ingest without paths and without sources tells what it takes", async () => {
    const { code, err } = await chancery(["ingest", "--db", at("other.db")]);
    expect(code).toBe(2);
    expect(err).toContain("missing required argument 'paths'");
  });

  test("one that is wrong stops what would take it, and nothing else", async () => {
    const config = file("wrong.toml", "recrod = 'x'\n");
    expect((await askChancery(["dyads", "--config", config])).err).toContain("did you mean record?");
    expect((await askChancery(["glossary", "readout", "--config", config])).code).toBe(0);
  });
});

describe("chancery config", () => {
  test("shows every setting with its source", async () => {
    const { out } = await askChancery(["config", "--config", at("chancery.toml")]);
    expect(out).toMatch(/^record +\S*samples\.db · \S*chancery\.toml:1$/mu);
    expect(out).toMatch(/^server\.port +8484 · default$/mu);
    const { settings } = JSON.parse((await askChancery(["config", "server", "--json"])).out);
    expect(settings.map(({ name }: { name: string }) => name)).toContain("server.token-file");
    const all = JSON.parse((await askChancery(["config", "--json"])).out).settings as Record<string, unknown>[];
    expect(all.map(({ name }) => name)).toEqual(Object.keys(SETTINGS));
    for (const [name, { means, env }] of Object.entries(SETTINGS)) {
      expect(all.find((one) => one.name === name)).toMatchObject({ means, env });
      expect(out, name).toMatch(new RegExp(`^${name.replace(".", "\\.")} `, "mu"));
    }
    expect((await askChancery(["config", "prot"])).err).toContain("did you mean server.port?");
  });

  test("--init writes a file, and never over one", async () => {
    const path = at("fresh.toml");
    expect((await askChancery(["config", "--init", "--config", path])).code).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("#record = ");
    const again = await askChancery(["config", "--init", "--config", path]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("it is there already") });
  });
});

describe("chancery doctor", () => {
  const doctor = async (...args: string[]) => {
    const { code, out } = await askChancery(["doctor", "--json", ...args]);
    const { findings, worst } = JSON.parse(out) as {
      worst: number;
      findings: { area: string; state: string; says: string }[];
    };
    expect(code).toBe(worst);
    return { code, says: findings.filter(({ state }) => state !== "good").map(({ area, says }) => `${area}: ${says}`) };
  };

  test("finds nothing to do for a record that is whole", async () => {
    const { says } = await doctor("--db", db);
    expect(says.filter((line) => line.startsWith("record"))).toEqual([]);
  });

  test("tells of a record that is damaged, and of one that is none", async () => {
    copyFileSync(db, at("short.db"));
    truncateSync(at("short.db"), 200_000);
    const short = await doctor("--db", at("short.db"));
    expect(short).toMatchObject({
      code: 2,
      says: expect.arrayContaining([expect.stringContaining("the file is cut short")]),
    });
    const none = await doctor("--db", file("text.db", "This is no record. ".repeat(100)));
    expect(none).toMatchObject({
      code: 2,
      says: expect.arrayContaining([expect.stringContaining("no record of Chancery")]),
    });
  });

  test("tells of reports that another reader read, and of what is not worked out", async () => {
    copyFileSync(db, at("old.db"));
    const { default: Database } = await import("better-sqlite3");
    const raw = new Database(at("old.db"));
    raw.exec("update reading set reader = 'chancery-reader/0.0.1'; delete from derivation");
    raw.close();
    const { code, says } = await doctor("--db", at("old.db"));
    expect(code).toBe(1);
    expect(says.join("\n")).toContain("32 reports read by another version of the reader");
    expect(says.join("\n")).toContain("what is worked out of its reports is behind");
  });

  test("tells of a configuration and of words that are wrong", async () => {
    const wrong = await doctor("--db", db, "--config", file("bad.toml", "[server]\nport = 'x'\n"));
    expect(wrong).toMatchObject({
      code: 2,
      says: [expect.stringMatching(/configuration: .*bad\.toml:2: server\.port is/u)],
    });
    file("words.yaml", "lexicon: mine\n");
    const words = await doctor("--db", db, "--lexicons", folder);
    expect(words).toMatchObject({ code: 2, says: expect.arrayContaining([expect.stringContaining("words.yaml")]) });
  });
});

describe("completion", () => {
  const known = {
    sides: () => ["AZ", "GE"],
    valuesOf: (command: string, field: string) => (`${command} ${field}` === "meetings kind" ? ["call", "visit"] : []),
  };
  const words = (...typed: string[]) => complete(makeProgram(), typed, known).words.map(({ word }) => word);

  test.each([
    [["mee"], ["meetings", "meeting"]],
    [
      ["judge", "re"],
      ["reject", "restore"],
    ],
    [["meetings", "A"], ["AZ"]],
    [["meetings", "AZ", "g"], ["GE"]],
    [["meetings", "AZ", "--si"], ["--since"]],
    [["meetings", "AZ", "--kind", "v"], ["visit"]],
    [["meetings", "--since", ""], []],
    [["meetings", "--json", "A"], ["AZ"]],
    [["search", "gas", "--side", "A"], ["AZ"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["dyads", "--conf"], ["--config"]],
    [["offices", "GE", ""], []],
  ])("%j → %j", (typed, expected) => expect(words(...typed)).toEqual(expected));

  test("names of files are left to the shell", () => {
    expect(complete(makeProgram(), ["ingest", ""], known).files).toBe(true);
    expect(complete(makeProgram(), ["meetings", "--db", ""], known).files).toBe(true);
  });

  test("bash completes commands, codes of the record and values", () => {
    const main = join(ROOT, "src", "interfaces", "cli", "main.ts");
    const script = `
      chancery() { "${process.execPath}" --import tsx "${main}" "$@"; }
      eval "$(chancery completion bash)"
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _chancery; echo "\${COMPREPLY[*]}"; }
      try chancery dya
      try chancery meetings --db ${db} G
      try chancery meetings --kind c
      complete -p chancery`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: ROOT, encoding: "utf8" });
    expect({ stderr, lines: stdout.trim().split("\n") }).toEqual({
      stderr: "",
      lines: [
        "dyads",
        expect.stringMatching(/\bGE\b/u),
        "consultations commission call ceremony",
        "complete -F _chancery chancery",
      ],
    });
  });

  /** The program as it is found on a PATH, and the script of a shell beside it. */
  async function installedFor(shell: string): Promise<{ readonly script: string; readonly env: NodeJS.ProcessEnv }> {
    const main = join(ROOT, "src", "interfaces", "cli", "main.ts");
    const program = file("chancery", `#!/bin/sh\nexec "${process.execPath}" --import tsx "${main}" "$@"\n`);
    chmodSync(program, 0o755);
    const { out } = await askChancery(["completion", shell]);
    return { script: file(`script.${shell}`, out), env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } };
  }
  const isThere = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

  test.skipIf(!isThere("fish"))("fish completes commands, codes of the record, values and files", async () => {
    const { script, env } = await installedFor("fish");
    const asked = [
      "chancery dya",
      `chancery meetings --db ${db} GE A`,
      "chancery meetings --kind c",
      `chancery ingest ${db}`,
    ];
    const lines = [`source ${script}`, ...asked.map((typed) => `complete -C "${typed}"`)];
    const { stdout } = spawnSync("fish", ["--no-config", file("ask.fish", lines.join("\n"))], {
      cwd: ROOT,
      encoding: "utf8",
      env,
    });
    const found = stdout.trim().split("\n");
    expect(found[0]).toMatch(/^dyads\t.+/u);
    expect(found).toEqual(expect.arrayContaining(["AZ", "consultations", "call", db]));
    expect(found).not.toContain("visit");
  });

  test.skipIf(!isThere("zsh"))(
    "zsh completes commands, options and values under somebody's hands",
    async () => {
      const { script, env } = await installedFor("zsh");
      // Typed with the tabulator key into a shell of a terminal of its own, where another key has it say what then stands there.
      const asked = {
        "chancery dya": "chancery dyads",
        [`chancery meetings --db ${db} AZ --si`]: `chancery meetings --db ${db} AZ --since`,
        "chancery completion f": "chancery completion fish",
      };
      const lines = [
        "zmodload zsh/zpty",
        "zpty shell zsh -f -i",
        `zpty -w shell 'PS1="at ""hand> "; autoload -Uz compinit; compinit -u -D; source ${script}; bindkey "^I" complete-word'`,
        `zpty -w shell 'say() { print -r -- "<<$BUFFER>>"; BUFFER= }; zle -N say; bindkey "^X" say; echo "all ""set"'`,
        "zpty -r shell shown '*all set*at hand> *'",
        ...Object.keys(asked).flatMap((typed) => [
          `zpty -w -n shell '${typed}'$'\\t\\x18'`,
          "zpty -r shell shown '*<<*>>*'",
          `shown=\${shown##*<<}; print -r -- \${shown%%>>*}`,
        ]),
      ];
      const { stdout } = spawnSync("zsh", ["-f", file("ask.zsh", lines.join("\n"))], {
        cwd: ROOT,
        encoding: "utf8",
        env,
        timeout: 50_000,
      });
      const found = stdout.trim().split("\n");
      expect(found.map((line) => line.trim())).toEqual(Object.values(asked));
    },
    60_000,
  );
});
