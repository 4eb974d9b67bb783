/** Reports into the record: files as a form sends them, one file as it is, addresses, or the samples. Each becomes a job. */
import { fileURLToPath } from "node:url";
import type { Context } from "hono";
import { z } from "zod";
import { ChanceryError } from "../../../shared/errors.ts";
import { jsonOf, mediaTypeOf } from "../body.ts";
import { type App, callerFor, type Env, type Services } from "../services.ts";
import { uploadsOf } from "../uploads.ts";
import type { JobTask } from "../writing/job.ts";
import { takeJob } from "./jobs.ts";

/** Bytes of a list of addresses. */
const MOST = 1024 * 1024;

/** The reports that come with Chancery: nothing else of this machine's files can be asked for. */
const SAMPLES = fileURLToPath(new URL("../../../../samples", import.meta.url));

const samplesAsked = z.strictObject({ samples: z.literal(true) });
const addressList = z.strictObject({
  addresses: z
    .array(z.url({ protocol: /^https?$/u }).max(2_000))
    .min(1)
    .max(1_000),
});
const PLAIN = new Set([
  ...["text/plain", "text/html", "application/xhtml+xml", "application/jsonl", "application/x-ndjson"],
  ...["application/ndjson", "application/x-jsonlines", "application/octet-stream"],
]);
/** What a file is taken to be called, where it is not told. */
const ENDING: Readonly<Record<string, string>> = {
  "text/plain": ".txt",
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "application/octet-stream": ".txt",
};

export function addIngest(app: App, { jobs }: Services): void {
  app.post("/api/ingest", async (c) => {
    const caller = callerFor(c, "admin");
    if (!jobs) throw new ChanceryError("access/read-only");
    return takeJob(c, jobs, await taskOf(c), caller);
  });
}

type IngestTask = JobTask & { readonly kind: "ingest" };

async function taskOf(c: Context<Env>): Promise<IngestTask> {
  const type = mediaTypeOf(c.req);
  if (type === "application/json") {
    const given = await jsonOf(c.req, MOST);
    if (samplesAsked.safeParse(given).success)
      return { kind: "ingest", paths: [SAMPLES], named: ["samples"], folder: null };
    const checked = addressList.safeParse(given);
    if (!checked.success)
      throw new ChanceryError("request/invalid", "addresses: a list of http and https addresses", {
        issues: checked.error.issues,
      });
    const { addresses } = checked.data;
    return { kind: "ingest", paths: addresses, named: addresses, folder: null };
  }
  if (type !== "multipart/form-data" && !PLAIN.has(type))
    throw new ChanceryError("request/media-type", `${type || "no type is told"}: reports are text, HTML or JSONL`);
  const told = new URL(c.req.url).searchParams.get("name");
  const { folder, files } = await uploadsOf(c.req, told ?? `report${ENDING[type] ?? ".jsonl"}`);
  return { kind: "ingest", paths: files.map(({ path }) => path), named: files.map(({ name }) => name), folder };
}
