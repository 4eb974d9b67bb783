/** `chancery judge same|different|correct|reject|restore`: what was judged, and what it changed. */
import { userInfo } from "node:os";
import { openRecord } from "../../../record/store/open-record.ts";
import { judge } from "../../operations/judge.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { showJudged } from "../show/judgement.ts";

export interface JudgeInput {
  readonly verdict: "same" | "different" | "correct" | "reject" | "restore";
  readonly about: string[];
  readonly property?: string | undefined;
  readonly value?: string | undefined;
  readonly report?: string | undefined;
}

export interface JudgeCommandOptions {
  readonly db: string;
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runJudge(given: JudgeInput, options: JudgeCommandOptions): Promise<number> {
  const { db, by = whoJudges(), why, json, width, color } = options;
  const store = openRecord(db);
  const output = new Output();
  try {
    const answer = judge.run(store, { ...given, by, why, at: new Date().toISOString() });
    if (json) await output.line(JSON.stringify(answer));
    else await output.lines(showJudged(answer, makePage({ width, color })));
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

/** The name that the system has for the user, where no other was given. */
function whoJudges(): string {
  try {
    return userInfo().username;
  } catch {
    // A user that the system has no name for, as in some containers.
    return "somebody";
  }
}
