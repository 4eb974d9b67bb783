/** What the server tells of itself: for programs, and for people. It tells nothing of the record, and takes no token. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { openApi } from "../openapi/document.ts";
import { errorsHtml } from "../openapi/errors-page.ts";
import { referenceHtml } from "../openapi/reference.ts";
import { policyWithStyle, SECURITY_HEADERS } from "../security/headers.ts";
import type { App, Env } from "../services.ts";

interface Page {
  readonly text: string;
  readonly mediaType: string;
  readonly tag: string;
  readonly policy: string | undefined;
}

const STYLE = /style-src 'sha256-(?<hash>[\w+/=]{44})'/u;

export function addReference(app: App): void {
  const html = "text/html; charset=utf-8";
  app.get(
    "/api",
    kept(html, () => referenceHtml(openApi("/"))),
  );
  app.get("/api/errors", kept(html, errorsHtml));
  app.get(
    "/api/openapi.json",
    kept("application/json", () => JSON.stringify(openApi("/"))),
  );
}

/** Made once, when it is first asked for. */
function kept(mediaType: string, make: () => string): (c: Context<Env>) => Response {
  let page: Page | undefined;
  return (c) => {
    page ??= pageOf(make(), mediaType);
    const { text, tag, policy } = page;
    const headers = {
      ...SECURITY_HEADERS,
      ETag: tag,
      "Cache-Control": "no-cache",
      ...(policy && { "Content-Security-Policy": policy }),
    };
    if (c.req.header("if-none-match") === tag) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, "Content-Type": mediaType } });
  };
}

function pageOf(text: string, mediaType: string): Page {
  const hash = STYLE.exec(text)?.groups?.hash;
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  return { text, mediaType, tag, policy: hash === undefined ? undefined : policyWithStyle(hash) };
}
