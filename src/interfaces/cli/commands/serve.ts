/** `chancery serve`: a server until it is stopped from the keyboard or by the system. */
import { type ServeOptions, type Serving, serve } from "../../http/serve.ts";
import { EXIT } from "../exit-code.ts";
import { describeFailure } from "../failure.ts";
import { counted } from "../show/counted.ts";
import { openInBrowser } from "./open-in-browser.ts";

export interface ServeCommandOptions extends Omit<ServeOptions, "mounts" | "onFault"> {
  readonly open?: boolean;
}

export async function runServe(given: ServeCommandOptions): Promise<number> {
  const { open, ...options } = given;
  const { mountMcp } = await import("../../mcp/mount.ts");
  const serving = await serve({
    ...options,
    mounts: [mountMcp],
    onFault: (number, error) => say(`fault ${number}: ${describeFailure(error).message}`),
  });
  for (const line of greeting(serving, given)) say(line);
  if (open) void openOrSay(serving.url);
  await toldToStop();
  say("stopping: what runs is finished");
  await serving.close();
  return EXIT.done;
}

async function openOrSay(url: string): Promise<void> {
  if (!(await openInBrowser(url))) say(`No browser could be opened here: open ${url} in one yourself.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function greeting({ url, reports, tokens, readOnly }: Serving, { db, open }: ServeCommandOptions): string[] {
  return [
    `Chancery at ${url}`,
    `  record   ${db}, ${counted(reports, "text")}${readOnly ? ", read only" : ""}`,
    `  access   ${tokens === null ? "this machine, without tokens" : counted(tokens, "token")}`,
    `  ${open ? "Ctrl-C stops it." : "Open that address in a browser (--open does it for you). Ctrl-C stops it."}`,
  ];
}

/** A second signal ends it at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const told = () => {
      for (const signal of SIGNALS) {
        process.removeAllListeners(signal);
        process.once(signal, () => process.exit(EXIT.interrupted));
      }
      resolve();
    };
    for (const signal of SIGNALS) {
      // What every command does on Ctrl-C is not for one that has to end in order.
      process.removeAllListeners(signal);
      process.once(signal, told);
    }
  });
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
