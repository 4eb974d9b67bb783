/**
 * Reports into the record: files as a form sends them, one file as it is, addresses, or the samples. Each becomes a job; files are kept in a folder of their
 * own until it is over.
 */
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Context, HonoRequest } from "hono";
import { z } from "zod";
import { ChanceryError } from "../../../shared/errors.ts";
import { chunksOf, jsonOf, mediaTypeOf } from "../body.ts";
import { filesOf } from "../form.ts";
import { type App, callerFor, type Env, type Services } from "../services.ts";
import type { JobTask } from "../writing/job.ts";

const MEGABYTE = 1024 * 1024;
/** Bytes of a file that is sent as it is; of a list of addresses. */
const MOST = { file: 1024 * MEGABYTE, addresses: MEGABYTE };

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
    const task = await taskOf(c);
    try {
      const job = jobs.add(task, caller);
      return c.json(job, 202, { "Cache-Control": "no-store", Location: `/api/jobs/${job.id}` });
    } catch (error) {
      if (task.folder !== null) await rm(task.folder, { recursive: true, force: true });
      throw error;
    }
  });
}

type IngestTask = JobTask & { readonly kind: "ingest" };

async function taskOf(c: Context<Env>): Promise<IngestTask> {
  const type = mediaTypeOf(c.req);
  if (type === "application/json") {
    const given = await jsonOf(c.req, MOST.addresses);
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
  const folder = await mkdtemp(join(tmpdir(), "chancery-ingest-"));
  try {
    const files = type === "multipart/form-data" ? await formFiles(c, folder) : [await plainFile(c.req, type, folder)];
    return { kind: "ingest", paths: files.map(({ path }) => path), named: files.map(({ name }) => name), folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Kept {
  readonly name: string;
  readonly path: string;
}

async function plainFile(request: HonoRequest, type: string, folder: string): Promise<Kept> {
  const told = new URL(request.url).searchParams.get("name");
  const name = safeName(told ?? `report${ENDING[type] ?? ".jsonl"}`, 1);
  const path = await placeFor(name, 1, folder);
  await pipeline(Readable.from(chunksOf(request, MOST.file)), createWriteStream(path, { mode: 0o600 }));
  return { name, path };
}

async function formFiles(c: Context<Env>, folder: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const [index, file] of (await filesOf(c.req)).entries()) {
    const name = safeName(file.name, index + 1);
    const path = await placeFor(name, index + 1, folder);
    await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    kept.push({ name, path });
  }
  return kept;
}

/** Each file in a folder of its own: two may have one name, which is what their documents are called by. */
async function placeFor(name: string, number: number, folder: string): Promise<string> {
  const own = join(folder, String(number));
  await mkdir(own, { mode: 0o700 });
  return join(own, name);
}

/** The last part of what a file is said to be called, with nothing in it that a file system or a terminal would obey. */
export function safeName(told: string, number: number): string {
  const last = told.split(/[/\\]/u).at(-1)!;
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}:*?"<>|]/gu, "")
    .replace(/^[.\s-]+/u, "")
    .trim();
  // Its end has the ending; file systems take 255 bytes, and a letter has up to four.
  return plain === "" ? `report-${number}.txt` : [...plain].slice(-60).join("");
}
