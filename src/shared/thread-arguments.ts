/**
 * What Node is told when it starts a thread. Where the source itself runs, in tests and while it is worked on, a thread has to learn to read
 * TypeScript as the main one did; where it was built, there is nothing to tell.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export function threadArguments(): string[] {
  if (!import.meta.url.endsWith(".ts")) return [];
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm/api")).href.replace(/\.cjs$/u, ".mjs");
  const teach = `import { register } from ${JSON.stringify(loader)}; register();`;
  return ["--import", `data:text/javascript,${encodeURIComponent(teach)}`];
}
