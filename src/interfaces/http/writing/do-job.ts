/** One job on a record, step by step, with a look before each whether it is still wanted. What was done before it was stopped is kept. */
import { basename } from "node:path";
import { putAudit } from "../../../record/audit.ts";
import { derive, rebuild } from "../../../record/derived/derive.ts";
import { ingest } from "../../../record/ingest/ingest.ts";
import { reread } from "../../../record/reread/reread.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { importDone } from "./import-job.ts";
import { cutShort, inShort } from "./in-short.ts";
import type { JobGiven, JobProgress, JobTask, JobTold } from "./job.ts";

class Stopped extends Error {}

/** Milliseconds between two messages on how far it is. */
const OFTEN = 200;

type Tools = Pick<JobGiven, "threads"> & {
  readonly store: RecordStore;
  readonly tell: (told: JobTold) => void;
  readonly at: (progress: JobProgress) => void;
};
type Result = Readonly<Record<string, unknown>>;

export async function doJob(
  store: RecordStore,
  { task, caller, asked, stop, threads }: JobGiven,
  tell: (told: JobTold) => void,
): Promise<void> {
  const flag = new Int32Array(stop);
  let last = 0;
  const at = (progress: JobProgress) => {
    if (Atomics.load(flag, 0) !== 0) throw new Stopped();
    if (performance.now() - last < OFTEN) return;
    last = performance.now();
    tell({ is: "progress", progress });
  };
  const log = (came: Result) => {
    const about = aboutOf(task);
    if (about === null) return;
    const { name: by, role } = caller;
    putAudit(store, {
      ...{ at: asked, by, role, did: task.kind },
      about: JSON.stringify(about),
      came: JSON.stringify(inShort(came)),
    });
  };
  try {
    const result = await WORK[task.kind]({ store, tell, at, threads }, task as never);
    log(result);
    tell({ is: "done", result: cutShort(result) });
  } catch (error) {
    if (error instanceof Stopped) {
      log({ cancelled: true });
      tell({ is: "cancelled" });
    } else {
      const { code, detail } = problemOf(error, task);
      if (!(error instanceof ChanceryError && error.code.startsWith("record/"))) log({ failed: code });
      const stack = error instanceof ChanceryError ? null : ((error as Error).stack ?? String(error));
      tell({ is: "failed", code: code === "fault" ? "server/fault" : code, detail, stack });
    }
  }
}

const WORK: { readonly [Kind in JobTask["kind"]]: (tools: Tools, task: JobTask & { kind: Kind }) => Promise<Result> } =
  {
    async ingest({ store, tell, at, threads }, task) {
      let done = 0;
      const told = { new: 0, changed: 0, known: 0, apart: 0 };
      const summary = await ingest(store, task.paths, {
        threads,
        named: task.named,
        meanwhile: true,
        onWritten: (_, fate) => {
          told[fate]++;
          at({ doing: "reading", done: ++done, total: null });
        },
        onFailure: (error) => tell({ is: "problem", problem: problemOf(error, task) }),
      });
      workOut(store, at);
      return { ...summary };
    },
    import: ({ store, at }, task) => importDone(store, task, at),
    async reread({ store, tell, at, threads }, task) {
      let progress: JobProgress = { doing: "reading", done: 0, total: null };
      const summary = await reread(store, {
        all: task.all,
        threads,
        onRound: (round, total) => {
          progress = { doing: round === "learn" ? "learning who held which office" : "reading again", done: 0, total };
          at(progress);
        },
        onText: () => {
          progress = { ...progress, done: progress.done + 1 };
          at(progress);
        },
        onFailure: (error) => tell({ is: "problem", problem: problemOf(error, task) }),
      });
      workOut(store, at);
      return { ...summary };
    },
    async rebuild({ store, at }) {
      rebuild(store, { onStep: (done, total) => at({ doing: "working out", done, total }) });
      return {};
    },
    async derive({ store, at }) {
      workOut(store, at);
      return {};
    },
  };

function workOut(store: RecordStore, at: Tools["at"]): void {
  derive(store, { onStep: (done, total) => at({ doing: "working out", done, total }) });
}

/** Files stand in a folder of ours, which is nobody's business: they are told by the names they were sent with. */
function problemOf(error: unknown, task: JobTask) {
  if (!(error instanceof ChanceryError)) return { code: "fault" as const, detail: "a fault of Chancery itself" };
  const { code, message } = error;
  // What is wrong with the record names its file; the code says enough.
  if (code.startsWith("record/")) return { code, detail: "" };
  return { code, detail: withoutFolder(message, task) };
}

function withoutFolder(message: string, task: JobTask): string {
  if (!("folder" in task) || task.folder === null) return message;
  const { folder } = task;
  const paths = task.kind === "import" ? task.files.map(({ path }) => path) : task.paths;
  const files = paths.filter((path) => path.startsWith(folder)).map((path) => [path, basename(path)] as const);
  return files.reduce((text, [path, name]) => text.replaceAll(path, name), message).replaceAll(folder, "");
}

/** What the log has of what was asked for; null of what nobody asked for, and of what changes nothing. */
function aboutOf(task: JobTask): object | null {
  switch (task.kind) {
    case "ingest":
      return { named: task.named };
    case "import":
      return task.dryRun ? null : { named: task.files.map(({ name }) => name), as: task.options.as, what: task.what };
    case "reread":
      return { all: task.all };
    case "rebuild":
      return {};
    case "derive":
      return null;
  }
}
