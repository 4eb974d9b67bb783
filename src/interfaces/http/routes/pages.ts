/**
 * The pages for people, as they were built: files whose names change with what is in them are kept by browsers for good, the page itself is asked
 * for anew each time. They hold nothing of the record; what they show they ask for, as any client does.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SECURITY_HEADERS } from "../security/headers.ts";
import type { App } from "../services.ts";

/** Beside what was built; where the source runs, in `dist` all the same. */
const FOLDER = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../../../dist/web" : "../../../web", import.meta.url),
);
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** What programs ask: an address below these that is none is told so, and not answered with a page. */
const PROGRAMS = /^\/(?:api|mcp|metrics|healthz|readyz)(?:\/|$)/u;

interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
  readonly lasting: boolean;
}

export function addPages(app: App, folder = FOLDER): void {
  const files = filesOf(folder);
  const page = files.get("/index.html");
  app.get("/*", (c) => {
    const { path } = c.req;
    const file = files.get(path) ?? (PROGRAMS.test(path) || extname(path) !== "" ? undefined : page);
    if (!file) return c.notFound();
    const headers = {
      ...SECURITY_HEADERS,
      "Content-Security-Policy": POLICY,
      "Cache-Control": file.lasting ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: file.tag,
    };
    if (c.req.header("if-none-match") === file.tag) return new Response(null, { status: 304, headers });
    return new Response(file.bytes, { headers: { ...headers, "Content-Type": file.type } });
  });
}

/** All that there is, by address: nothing else can be asked for, whatever an address looks like. */
function filesOf(folder: string): Map<string, Kept> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = new Uint8Array(readFileSync(path));
      const address = path.slice(folder.length).replaceAll("\\", "/");
      const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
      const type = TYPES[extname(entry.name)] ?? "application/octet-stream";
      return [address, { bytes, type, tag, lasting: address.startsWith("/assets/") }];
    }),
  );
}
