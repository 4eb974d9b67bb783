/**
 * How good readings are: the scorer that is shared with the annotations, run as a program of its own so that what is measured cannot
 * bend the measure.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Found, asked for and made up: precision, recall and their mean over `gold` items. */
export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Right or wrong, one by one: the share that is right `of` so many. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

export type Figure = Found | Share;

export interface Score {
  readonly documents: number;
  readonly missingReadings: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface ScoreFiles {
  readonly scorer: string;
  readonly gold: string;
  readonly readings: string;
}

const LONG_OUTPUT = 1 << 28;

export async function score({ scorer, gold, readings }: ScoreFiles): Promise<Score> {
  const { stdout } = await run(process.execPath, [scorer, gold, readings, "--json"], { maxBuffer: LONG_OUTPUT });
  return JSON.parse(stdout) as Score;
}

/** Every miss, a line each, as the scorer words them. */
export async function errors({ scorer, gold, readings }: ScoreFiles): Promise<string[]> {
  const { stdout } = await run(process.execPath, [scorer, gold, readings, "--json", "--errors"], {
    maxBuffer: LONG_OUTPUT,
  });
  return stdout.trimEnd().split("\n").slice(0, -1);
}

/** The one number by which a figure is compared. */
export function magnitude(figure: Figure): number {
  return "f1" in figure ? figure.f1 : figure.share;
}
