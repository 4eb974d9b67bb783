/** `chancery mcp`: standard output is the client's; whatever else there is to say goes to standard error. */
import { ChanceryError } from "../../../shared/errors.ts";
import { serveOverStdio } from "../../mcp/stdio.ts";
import { EXIT } from "../exit-code.ts";
import { describeFailure, failureLines } from "../failure.ts";

interface McpCommandOptions {
  readonly db: string;
  readonly allowJudging?: boolean;
  readonly by?: string;
  readonly budget?: number;
}

export async function runMcp({ db, allowJudging, by, budget }: McpCommandOptions): Promise<number> {
  if (allowJudging && by === undefined)
    throw new ChanceryError("request/invalid", "--allow-judging wants --by NAME: each judgement says who made it");
  if (process.stdin.isTTY)
    process.stderr.write(
      "A client of the Model Context Protocol starts this and speaks to it: docs/mcp.md tells how. Ctrl-C ends it.\n",
    );
  await serveOverStdio({
    db,
    budget,
    by: allowJudging ? by! : null,
    onFault: (error) => {
      for (const line of failureLines(describeFailure(error))) process.stderr.write(`${line}\n`);
    },
  });
  return EXIT.done;
}
