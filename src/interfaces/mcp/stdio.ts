/** MCP over standard input and output: one client, one record. Nothing else may be printed to standard output. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { LocalAsker } from "./asker.ts";
import { describing } from "./describe.ts";
import { makeMcpServer } from "./server.ts";

export interface StdioOptions {
  readonly db: string;
  /** Who judges; null where nothing may be judged. */
  readonly by: string | null;
  readonly budget?: number | undefined;
  readonly onFault: (error: unknown) => void;
}

/** Until the client goes away. */
export async function serveOverStdio({ db, by, budget, onFault }: StdioOptions): Promise<void> {
  const asker = new LocalAsker({ db, by });
  const describe = describing(asker);
  const gone = new Promise<void>((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  const handle = serveStdio(() => makeMcpServer(asker, { role: "admin", isLocal: true, budget, describe, onFault }), {
    onerror: onFault,
  });
  await gone;
  await handle.close();
  await asker.close();
}
