/** Every regular expression of the source: those written as literals, and those put together at load (`new RegExp`). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { ROOT } from "./reports.ts";

export interface Found {
  readonly source: string;
  readonly flags: string;
  /** "src/documents/dateline.ts:12", or "built at load". */
  readonly where: string;
}

/** Source files of the program, tests left out. */
export function sourceFiles(): string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => `src/${name.replaceAll("\\", "/")}`);
}

export function literalsOf(file: string, code = readFileSync(join(ROOT, file), "utf8")): Found[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Runs `act` and returns every expression that was put together meanwhile by `new RegExp(...)`. */
export async function builtDuring(act: () => Promise<void>): Promise<Found[]> {
  const found = new Map<string, Found>();
  const Plain = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    // Libraries build their own; they are theirs to answer for.
    if (/[\\/]src[\\/]/u.test(new Error("where").stack?.split("\n")[3] ?? "")) {
      found.set(String(made), { source: made.source, flags: made.flags, where: "built at load" });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target as never, self, args) as RegExp),
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}

/** Loads every module of the program that does nothing on being loaded. */
export async function loadEverySource(): Promise<void> {
  for (const file of sourceFiles()) {
    if (!/(^|\/)main\.ts$|-worker\.ts$/u.test(file)) await import(pathToFileURL(join(ROOT, file)).href);
  }
}
