/** The paths of a server: which methods each takes, and to which pattern a request belongs. */
import type { Context } from "hono";
import { routePath } from "hono/route";
import type { App, Env } from "./services.ts";

interface Pattern {
  readonly method: string;
  readonly parts: readonly string[];
}

export class Paths {
  readonly #app: App;
  #patterns: readonly Pattern[] | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  /** Methods that the path takes; none where there is no such path. */
  methodsOf(path: string): string[] {
    const parts = path.split("/");
    this.#patterns ??= this.#app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path: pattern }) => ({ method, parts: pattern.split("/") }));
    const found = this.#patterns.filter((pattern) => isOf(pattern.parts, parts)).map(({ method }) => method);
    return [...new Set(found.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])))];
  }

  /** A pattern, never what was asked: figures by address would have no end. */
  routeOf(c: Context<Env>): string {
    const pattern = routePath(c, -1);
    return pattern === "*" || pattern === "/*" ? "none" : pattern;
  }
}

function isOf(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.length === parts.length && pattern.every((part, at) => part.startsWith(":") || part === parts[at]);
}
