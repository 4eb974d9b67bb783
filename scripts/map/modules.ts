/** The modules of `src`, what they import, and the order of layers: data flows one way, left to right. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** A layer knows those before it. `lexicons` serves language and extraction, and is made of language's tokens: the two know each other. */
export const LAYERS = [
  "shared",
  "sources",
  "documents",
  "language",
  "lexicons",
  "extraction",
  "record",
  "analysis",
  "evaluation",
  "interfaces",
] as const;
export type Layer = (typeof LAYERS)[number];

const BOTH_WAYS: readonly (readonly [Layer, Layer])[] = [["language", "lexicons"]];

export interface Module {
  readonly path: string;
  readonly layer: Layer | null;
  readonly lines: number;
  /** Paths of the modules of `src` that it imports. */
  readonly imports: readonly string[];
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

export function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => readModule(join(folder, name)));
}

function readModule(path: string): Module {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: string[] = [];
  const functions: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    const from = specifierOf(node);
    if (from?.startsWith(".")) imports.push(normalize(join(dirname(path), from)));
    if (ts.isFunctionLike(node) && "body" in node && node.body)
      functions.push({ name: nameOf(node), lines: linesOf(node, source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, layer: layerOf(path), lines: text.split("\n").length - 1, imports, functions };
}

/** Of `import … from "x"`, `export … from "x"` and `import("x")`. */
function specifierOf(node: ts.Node): string | undefined {
  const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : dynamic(node);
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}

function dynamic(node: ts.Node): ts.Node | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}

function nameOf(node: ts.Node): string {
  const named = node as { name?: ts.Node };
  const parent = node.parent as { name?: ts.Node } | undefined;
  return (named.name ?? parent?.name)?.getText() ?? "(unnamed)";
}

function linesOf(node: ts.Node, source: ts.SourceFile): number {
  const line = (at: number) => source.getLineAndCharacterOfPosition(at).line;
  return line(node.end) - line(node.getStart(source)) + 1;
}

export function layerOf(path: string): Layer | null {
  const folder = path.split(/[\\/]/u)[1];
  return LAYERS.find((layer) => layer === folder) ?? null;
}

export function importMatrix(modules: readonly Module[]): Map<Layer, Map<Layer, number>> {
  const matrix = new Map<Layer, Map<Layer, number>>(LAYERS.map((layer) => [layer, new Map()]));
  for (const { layer, imports } of modules) {
    for (const path of imports) {
      const to = layerOf(path);
      if (layer && to) matrix.get(layer)!.set(to, (matrix.get(layer)!.get(to) ?? 0) + 1);
    }
  }
  return matrix;
}

/** Imports from a layer that stands further right. */
export function wrongWay(modules: readonly Module[]): { from: string; to: string }[] {
  return modules.flatMap(({ path, layer, imports }) =>
    imports.flatMap((to) => (layer && against(layer, layerOf(to)) ? [{ from: path, to }] : [])),
  );
}

function against(from: Layer, to: Layer | null): boolean {
  if (to === null || BOTH_WAYS.some((pair) => pair.includes(from) && pair.includes(to))) return false;
  return LAYERS.indexOf(to) > LAYERS.indexOf(from);
}

export function longestFiles(modules: readonly Module[], count: number): Module[] {
  return [...modules].sort((a, b) => b.lines - a.lines).slice(0, count);
}

export function longestFunctions(
  modules: readonly Module[],
  count: number,
): { path: string; name: string; lines: number }[] {
  return modules
    .flatMap(({ path, functions }) => functions.map((each) => ({ path, ...each })))
    .sort((a, b) => b.lines - a.lines)
    .slice(0, count);
}
