/**
 * MCP over HTTP, under `/mcp` of a server: behind its guard, by its threads. What somebody may do is what their token may; without tokens
 * nothing can be judged, since nobody would be known by name.
 */
import { type AuthInfo, createMcpHandler } from "@modelcontextprotocol/server";
import type { Mount } from "../http/app.ts";
import type { Caller } from "../http/security/tokens.ts";
import { callerFor, type Services } from "../http/services.ts";
import { type Asker, withJudge } from "./asker.ts";
import { describing } from "./describe.ts";
import { makeMcpServer } from "./server.ts";

/** Bytes of a call. */
const CALL = 1024 * 1024;
/** Clients that wait for changes of what there is. */
const LISTENERS = 64;

export const mountMcp: Mount = (app, services) => {
  const describe = describing(askerFor(services, null));
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const caller = authInfo?.extra?.caller as Caller;
      const options = { role: caller.role, isLocal: false, describe, onFault: services.fault };
      return makeMcpServer(askerFor(services, caller), options);
    },
    { maxRequestBodySize: CALL, maxSubscriptions: LISTENERS },
  );
  app.all("/mcp", async (c) => {
    const caller = callerFor(c, "reader");
    // The guard has looked at the token; what stands here is for whoever makes the server of this request.
    const authInfo: AuthInfo = { token: "", clientId: caller.name, scopes: [], extra: { caller } };
    const { body, status, headers } = await handler.fetch(c.req.raw, { authInfo });
    return c.body(body as ReadableStream, status as 200, Object.fromEntries(headers));
  });
};

function askerFor({ pool, changes, tokens }: Services, caller: Caller | null): Asker {
  return {
    ask: (operation, input) => pool.ask(operation, input),
    change:
      changes === null || tokens === null || caller === null
        ? null
        : (name, input) => {
            const at = new Date().toISOString();
            return changes.make({ name, input: withJudge(name, input, caller.name, at), caller, at });
          },
  };
}
