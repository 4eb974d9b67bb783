/** `npm run map`: which layer imports which, imports that run against the flow, the longest files and functions. A mirror for the writer. */
import { importMatrix, LAYERS, longestFiles, longestFunctions, readModules, wrongWay } from "./map/modules.ts";

const modules = readModules("src");
const matrix = importMatrix(modules);

console.log("Imports, from the layer at the left to the layer above:\n");
const column = Math.max(...LAYERS.map((layer) => layer.length)) + 2;
console.log(" ".repeat(column) + LAYERS.map((layer) => layer.slice(0, 9).padStart(10)).join(""));
for (const from of LAYERS) {
  const cells = LAYERS.map((to) => String(matrix.get(from)?.get(to) ?? "·").padStart(10));
  console.log(from.padEnd(column) + cells.join(""));
}

const wrong = wrongWay(modules);
console.log(wrong.length === 0 ? "\nNo import runs against the flow." : "\nImports that run against the flow:");
for (const { from, to } of wrong) console.log(`  ${from} → ${to}`);

console.log("\nLongest files (lines):");
for (const { path, lines } of longestFiles(modules, 12)) console.log(`  ${String(lines).padStart(5)}  ${path}`);

console.log("\nLongest functions (lines):");
for (const { path, name, lines } of longestFunctions(modules, 12))
  console.log(`  ${String(lines).padStart(5)}  ${name}  ${path}`);
