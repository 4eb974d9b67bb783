/** The page that output is set on: how wide it is, and with which paints. */
import pc from "picocolors";
import type { Paint } from "./set-text.ts";

export interface Page {
  /** Columns; `Infinity` where output goes to a file or another program, which break lines as they please. */
  readonly width: number;
  readonly strong: Paint;
  readonly faint: Paint;
  /** The two sides of a meeting. */
  readonly sides: Paint;
  readonly good: Paint;
  readonly warn: Paint;
  readonly bad: Paint;
}

export interface PageOptions {
  readonly width?: number | undefined;
  /** False under `--no-color`. */
  readonly color?: boolean | undefined;
}

export interface Surroundings {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Wider lines than this are hard to read: text is set to this measure on a wider terminal. */
const MEASURE = 120;
const NARROWEST = 40;

export function surroundings(stream: NodeJS.WriteStream = process.stdout): Surroundings {
  return { isTTY: stream.isTTY === true, columns: stream.columns, env: process.env };
}

export function makePage(options: PageOptions = {}, around: Surroundings = surroundings()): Page {
  const colours = pc.createColors(options.color !== false && wantsColour(around));
  const paint =
    (name: "bold" | "dim" | "cyan" | "green" | "yellow" | "red"): Paint =>
    (text) =>
      colours[name](text);
  return {
    width: options.width ?? (around.isTTY ? Math.min(MEASURE, Math.max(NARROWEST, around.columns ?? 80)) : Infinity),
    strong: paint("bold"),
    faint: paint("dim"),
    sides: (text) => colours.bold(colours.cyan(text)),
    good: paint("green"),
    warn: paint("yellow"),
    bad: paint("red"),
  };
}

/** NO_COLOR and FORCE_COLOR as everybody reads them; otherwise colour on a terminal that is not dumb. */
function wantsColour({ isTTY, env }: Surroundings): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0") return true;
  return isTTY && env.TERM !== "dumb";
}
