/** All routes of a server behind one guard, and one shape for whatever goes wrong. */
import { Hono } from "hono";
import { ChanceryError } from "../../shared/errors.ts";
import { guard, TooMany } from "./guard.ts";
import { Paths } from "./paths.ts";
import { problemOf, problemOfError, problemResponse } from "./problem.ts";
import { addChanges } from "./routes/changes.ts";
import { addExports } from "./routes/exports.ts";
import { addHealth } from "./routes/health.ts";
import { addImports } from "./routes/imports.ts";
import { addIngest } from "./routes/ingest.ts";
import { addJobs } from "./routes/jobs.ts";
import { addOriginals } from "./routes/originals.ts";
import { addPages } from "./routes/pages.ts";
import { addQuestions } from "./routes/questions.ts";
import { addReference } from "./routes/reference.ts";
import { addSession } from "./routes/session.ts";
import { SECURITY_HEADERS } from "./security/headers.ts";
import type { App, Env, Services } from "./services.ts";

/** What else is put on a server: MCP, the pages for people. It comes behind the guard, which has told who asks. */
export type Mount = (app: App, services: Services) => void;

/** Seconds after which it is worth asking again. */
const BUSY = "2";

export function makeApp(services: Services, mounts: readonly Mount[] = []): App {
  const app: App = new Hono<Env>();
  const paths = new Paths(app);
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    const seconds = (performance.now() - began) / 1000;
    services.metrics.request(paths.routeOf(c), c.req.method, c.res.status, seconds);
  });
  app.use(guard(services));
  addHealth(app, services);
  addReference(app);
  addSession(app, services);
  addOriginals(app, services);
  addQuestions(app, services);
  addChanges(app, services);
  addJobs(app, services);
  addIngest(app, services);
  addImports(app, services);
  addExports(app, services);
  for (const mount of mounts) mount(app, services);
  // Last: it takes every address that nothing else does.
  addPages(app);

  app.notFound((c) => {
    const allowed = paths.methodsOf(c.req.path);
    if (allowed.length === 0) return problemResponse(problemOf("request/no-such-path"), SECURITY_HEADERS);
    return problemResponse(problemOf("request/method"), { ...SECURITY_HEADERS, Allow: allowed.join(", ") });
  });
  app.onError((error) => {
    const problem = problemOfError(error, (fault) => {
      services.metrics.fault();
      return services.fault(fault);
    });
    return problemResponse(problem, { ...SECURITY_HEADERS, ...headersOf(error) });
  });
  return app;
}

function headersOf(error: unknown): Record<string, string> {
  if (error instanceof TooMany) return { "Retry-After": String(error.after) };
  if (!(error instanceof ChanceryError)) return {};
  if (error.code === "access/no-token" || error.code === "access/wrong-token")
    return { "WWW-Authenticate": 'Bearer realm="chancery"' };
  if (error.code === "server/busy" || error.code === "record/busy" || error.code === "job/too-many")
    return { "Retry-After": BUSY };
  // What is left of a body that was too long is not read.
  return error.code === "request/too-large" ? { Connection: "close" } : {};
}
