/** `chancery read`: reports in, readings out, in the order of the input; one that fails does not stop the rest. */
import { loadRegister } from "../../../extraction/register/load-register.ts";
import { loadLexicons } from "../../../lexicons/lexicons.ts";
import { readReports } from "../../../sources/read-reports.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { inputSize } from "../input-size.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { Progress } from "../progress.ts";
import { readInStep } from "../read-in-step.ts";
import { counted } from "../show/counted.ts";
import { duration } from "../show/duration.ts";
import { showReading } from "../show/reading.ts";

export interface ReadCommandOptions {
  readonly json?: boolean;
  readonly quotes?: boolean;
  readonly lexicons?: string;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
  readonly register?: string;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runRead(paths: readonly string[], options: ReadCommandOptions): Promise<number> {
  const lexicons = loadLexicons({ folder: options.lexicons });
  const register = options.register === undefined ? {} : { register: loadRegister(options.register) };
  const page = makePage(options);
  const output = new Output();
  const total = process.stderr.isTTY && !process.stdout.isTTY ? await inputSize(paths) : undefined;
  const progress = new Progress({ output: process.stdout, total });
  const complaints = new Complaints((line) => {
    progress.clear();
    process.stderr.write(`${line}\n`);
  });
  let meetings = 0;
  for await (const read of readInStep(readReports(paths, { fetch: options }), { lexicons, ...register })) {
    if (!read.ok) {
      complaints.add(read.error, read.id);
      continue;
    }
    const { document, reading } = read;
    try {
      if (options.json) await output.line(JSON.stringify(reading));
      else
        await output.lines([
          ...(progress.count > 0 ? [""] : []),
          ...showReading(document, reading, { page, quotes: options.quotes === true }),
        ]);
    } catch (error) {
      complaints.add(error, document.id);
      continue;
    }
    meetings += reading.meetings.length;
    await progress.tick(document.text.length);
  }
  await output.flush();
  progress.clear();
  complaints.finish();
  summarise({ reports: progress.count, meetings, failed: complaints.count, elapsed: progress.elapsed }, options);
  if (progress.count === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

interface Summary {
  readonly reports: number;
  readonly meetings: number;
  readonly failed: number;
  readonly elapsed: number;
}

/** For several reports; programs that read JSON are not disturbed unless something failed. */
function summarise({ reports, meetings, failed, elapsed }: Summary, { json }: ReadCommandOptions): void {
  if (reports + failed < 2 || (json && failed === 0 && !process.stderr.isTTY)) return;
  const failures = failed > 0 ? `, ${failed} failed` : "";
  const line = `${counted(reports, "report")} read, ${counted(meetings, "meeting")}${failures}, ${duration(elapsed)}`;
  process.stderr.write(`${json ? "" : "\n"}${line}\n`);
}
