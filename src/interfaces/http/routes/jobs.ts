/** Jobs: what is at work, what came of it, and how far it is, told as it happens (server-sent events). */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { ChanceryError } from "../../../shared/errors.ts";
import type { Caller } from "../security/tokens.ts";
import { type App, callerFor, type Env, type Services } from "../services.ts";
import { removeUploads } from "../uploads.ts";
import type { Job, JobTask } from "../writing/job.ts";
import type { Jobs } from "../writing/jobs.ts";

/** Milliseconds after which a stream on which nothing happens says that it is still there: proxies close silent ones. */
const HEARTBEAT = 15_000;
/** Streams at once. */
const STREAMS = 200;
const OVER = new Set<Job["state"]>(["done", "failed", "cancelled"]);

/** Takes a task, and says where it is told of. What was sent for one that is not taken is removed. */
export async function takeJob(c: Context<Env>, jobs: Jobs, task: JobTask, caller: Caller): Promise<Response> {
  try {
    const job = jobs.add(task, caller);
    return c.json(job, 202, { "Cache-Control": "no-store", Location: `/api/jobs/${job.id}` });
  } catch (error) {
    if ("folder" in task && task.folder !== null) await removeUploads(task.folder);
    throw error;
  }
}

export function addJobs(app: App, { jobs: kept }: Services): void {
  const noStore = { "Cache-Control": "no-store" };
  let streams = 0;
  const jobs = () => {
    if (!kept) throw new ChanceryError("access/read-only");
    return kept;
  };

  app.get("/api/jobs", (c) => {
    callerFor(c, "admin");
    return c.json(jobs().list(), 200, noStore);
  });
  app.get("/api/jobs/:job", (c) => {
    callerFor(c, "admin");
    return c.json(jobs().find(c.req.param("job")), 200, noStore);
  });
  app.delete("/api/jobs/:job", (c) => {
    callerFor(c, "admin");
    return c.json(jobs().cancel(c.req.param("job")), 202, noStore);
  });
  app.get("/api/jobs/:job/events", (c) => {
    callerFor(c, "admin");
    const id = c.req.param("job");
    jobs().find(id);
    if (streams >= STREAMS) throw new ChanceryError("server/busy", "too many streams are open");
    streams++;
    c.header("Cache-Control", "no-store");
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (stream) => {
      // Only the latest counts: whoever reads slowly is told less often, and nothing is heaped up for him.
      let latest: Job | null = jobs().find(id);
      let wake: () => void = () => {};
      const unwatch = jobs().watch(id, (job) => {
        latest = job;
        wake();
      });
      stream.onAbort(() => wake());
      try {
        for (let number = 1; !stream.aborted && !stream.closed; ) {
          if (latest !== null) {
            const job: Job = latest;
            latest = null;
            await stream.writeSSE({ event: job.state, id: String(number++), data: JSON.stringify(job) });
            if (OVER.has(job.state)) break;
          }
          if (latest === null && !(await woken((resume) => (wake = resume)))) await stream.write(": still there\n\n");
        }
      } finally {
        streams--;
        unwatch();
      }
    });
  });
  for (const kind of ["reread", "rebuild"] as const) {
    app.post(`/api/jobs/${kind}`, (c) => {
      const caller = callerFor(c, "admin");
      const all = new URL(c.req.url).searchParams.get("all") === "true";
      return takeJob(c, jobs(), kind === "reread" ? { kind, all } : { kind }, caller);
    });
  }
}

/** Whether something happened before it was time to say that nothing did. */
function woken(begin: (resume: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), HEARTBEAT);
    begin(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
