/** A browser of the machine, at an address: by the program that its system has for that, with no shell between. */
import { spawn } from "node:child_process";

/** By platform, the first that is there. The address is one argument, never part of a command. */
const OPENERS: Readonly<Record<string, readonly (readonly [command: string, ...args: string[]])[]>> = {
  darwin: [["open"]],
  win32: [["rundll32", "url.dll,FileProtocolHandler"]],
};
/** Else: where Linux runs within Windows there is often no xdg-open. */
const OTHERS = [["xdg-open"], ["wslview"]] as const;
/** Milliseconds. One that still runs by then may be the browser itself. */
const PATIENCE = 3_000;

/** Whether one was opened, as far as can be known. It goes on by itself: the server does not wait for it, nor end with it. */
export async function openInBrowser(url: string, platform: string = process.platform): Promise<boolean> {
  for (const [command, ...args] of OPENERS[platform] ?? OTHERS) if (await opens(command, [...args, url])) return true;
  return false;
}

function opens(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const told = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.on("error", () => told(false));
    child.on("exit", (code) => told(code === 0));
    child.unref();
  });
}
