/** Every name that `chancery` and `chancery/client` export says what it is where it is declared: editors show it to whoever uses it. */
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const ENTRIES = { chancery: "src/index.ts", "chancery/client": "src/interfaces/client/index.ts" } as const;

const program = programOf(Object.values(ENTRIES).map((entry) => resolve(ROOT, entry)));
const checker = program.getTypeChecker();

for (const [name, entry] of Object.entries(ENTRIES)) {
  const names = exportedBy(resolve(ROOT, entry));

  test(`${name}: each of its names has a docstring`, () => {
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((symbol) => !isDocumented(symbol)).map(({ name }) => name)).toEqual([]);
  });

  test(`${name}: so has what a class of it can be asked to do`, () => {
    const classes = names.filter(({ flags }) => flags & ts.SymbolFlags.Class);
    const methods = classes.flatMap((symbol) =>
      [...(symbol.members?.values() ?? [])].filter(isPublicMethod).map((method) => ({ symbol, method })),
    );
    expect(classes.length).toBeGreaterThan(0);
    expect(
      methods
        .filter(({ method }) => !isDocumented(method))
        .map(({ symbol, method }) => `${symbol.name}.${method.name}`),
    ).toEqual([]);
  });
}

function programOf(files: readonly string[]): ts.Program {
  const read = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT);
  return ts.createProgram(files, { ...options, noEmit: true });
}

function exportedBy(file: string): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

function isPublicMethod(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration || !ts.isMethodDeclaration(declaration) || ts.isPrivateIdentifier(declaration.name)) return false;
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) === 0;
}

function isDocumented(symbol: ts.Symbol): boolean {
  return symbol.getDocumentationComment(checker).length > 0;
}
