/** A browser's session: begun with a token, ended by a person or with the token. */
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { ChanceryError } from "../../../shared/errors.ts";
import { jsonOf } from "../body.ts";
import { COOKIE, SESSION_SECONDS } from "../security/sessions.ts";
import { type App, callerFor, type Services } from "../services.ts";

/** Bytes of a body with a token. */
const MOST = 2_048;

export function addSession(app: App, { tokens, sessions, names, changes }: Services): void {
  const readOnly = changes === null;
  app.get("/api/session", (c) => {
    const { name, role } = callerFor(c, "reader");
    return c.json({ name, role, tokens: tokens !== null, readOnly }, 200, { "Cache-Control": "no-store" });
  });
  app.post("/api/session", async (c) => {
    const { token } = await jsonOf(c.req, MOST);
    if (typeof token !== "string") throw new ChanceryError("request/invalid", "token: the token is missing");
    if (tokens === null) throw new ChanceryError("request/invalid", "this server takes no tokens");
    const caller = tokens.find(token);
    if (!caller) throw new ChanceryError("access/wrong-token");
    setCookie(c, COOKIE, sessions.begin(token), {
      path: "/",
      httpOnly: true,
      sameSite: "Strict",
      secure: names.publicUrl?.protocol === "https:",
      maxAge: SESSION_SECONDS,
    });
    return c.json({ ...caller, tokens: true, readOnly }, 200, { "Cache-Control": "no-store" });
  });
  app.delete("/api/session", (c) => {
    const id = getCookie(c, COOKIE);
    if (id !== undefined) sessions.end(id);
    deleteCookie(c, COOKIE, { path: "/" });
    return c.body(null, 204);
  });
}
