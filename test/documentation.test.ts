/** Documentation is checked, not trusted: nothing lacks its heading, links lead somewhere. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pages } from "../scripts/docs/pages.ts";
import { makeProgram } from "../src/interfaces/cli/program.ts";
import { compileFolder } from "../src/lexicons/compile.ts";
import { KINDS } from "../src/lexicons/kinds.ts";
import { ERRORS } from "../src/shared/errors.ts";
import { ROOT } from "./support/reports.ts";

const page = (name: string): string => readFileSync(join(ROOT, name), "utf8");
const headings = (name: string): string[] => [...page(name).matchAll(/^#{1,6} (.+)$/gmu)].map((match) => match[1]!);

describe("docs/errors.md", () => {
  test.each(Object.entries(ERRORS))("has a heading for %s, and its sentence", (code, sentence) => {
    expect(headings("docs/errors.md")).toContain(code);
    expect(page("docs/errors.md")).toContain(`## ${code}\n\n*${sentence}*`);
  });

  test("names no code that is not there", () => {
    const codes = headings("docs/errors.md").filter((heading) => heading.includes("/"));
    expect(codes.filter((code) => !(code in ERRORS))).toEqual([]);
  });
});

describe("docs/lexicons.md", () => {
  const section = (kind: string): string =>
    page("docs/lexicons.md")
      .split(`### \`${kind}\`\n`)[1]
      ?.split(/^#{2,3} /mu)[0] ?? "";

  test("has a heading for every kind of lexicon and no other", () => {
    const kinds = headings("docs/lexicons.md").filter((heading) => /^`[\w-]+`$/u.test(heading));
    expect(kinds.sort()).toEqual(KINDS.map(({ kind }) => `\`${kind}\``).sort());
  });

  test.each(KINDS)("shows entries of the kind $kind that fit its schema", ({ kind, entry }) => {
    const examples = [...section(kind).matchAll(/```yaml\n([\s\S]*?)```/gu)].flatMap(
      (match) => parse(match[1]!) as unknown[],
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(entry.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  test("shows whole files that compile", () => {
    const files = [...page("docs/lexicons.md").matchAll(/```yaml\n(# [\s\S]*?)```/gu)].map((match) => match[1]!);
    expect(files.length).toBeGreaterThan(1);
    const folder = mkdtempSync(join(tmpdir(), "chancery-docs-"));
    for (const [index, file] of files.entries()) writeFileSync(join(folder, `${index}.yaml`), file);
    expect(compileFolder(folder).length).toBe(files.length);
    rmSync(folder, { recursive: true });
  });
});

describe("README.md", () => {
  test.each(makeProgram().commands.map((command) => command.name()))("names the command %s", (name) => {
    expect(page("README.md")).toContain(`chancery ${name}`);
  });
});

test("links between pages lead to pages, and to headings that are there", () => {
  const broken = pages(ROOT).flatMap((name) =>
    [...withoutCode(page(name)).matchAll(/\]\(([^)\s]+)\)/gu)]
      .map((match) => match[1]!)
      .filter((target) => !/^[a-z]+:/u.test(target))
      .filter((target) => !leadsSomewhere(name, target))
      .map((target) => `${name}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("files that pages name are there", () => {
  const missing = pages(ROOT)
    .filter((name) => name !== "CHANGELOG.md")
    .flatMap((name) =>
      [...page(name).matchAll(/`((?:src|test|scripts|data|samples|docs|evaluation|benchmarks)\/[\w./-]+)`/gu)]
        .map((match) => match[1]!)
        .filter((path) => !path.startsWith("data/compiled/*") && !existsSync(join(ROOT, path)))
        .map((path) => `${name}: ${path}`),
    );
  expect(missing).toEqual([]);
});

test("npm scripts that pages name are in package.json", () => {
  const { scripts } = JSON.parse(page("package.json")) as { scripts: Record<string, string> };
  const named = pages(ROOT).flatMap((name) =>
    [...page(name).matchAll(/npm run ([\w:-]+)/gu)].map((match) => `${name}: ${match[1]}`),
  );
  expect(named.filter((line) => !(line.split(": ")[1]! in scripts))).toEqual([]);
});

function leadsSomewhere(from: string, target: string): boolean {
  const [path, anchor] = target.split("#") as [string, string | undefined];
  const file = path === "" ? from : normalize(join(dirname(from), path)).replaceAll("\\", "/");
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || headings(file).some((heading) => slug(heading) === anchor);
}

/** As the common renderers of Markdown make anchors of headings. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/gu, "").replace(/`[^`\n]*`/gu, "");
