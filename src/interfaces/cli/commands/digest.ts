/** `chancery digest`: what is new, in the form that is asked for; nothing new prints nothing. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Digest } from "../../../analysis/digest/digest.ts";
import { putTold } from "../../../record/digest-log.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { LAST, digest as operation } from "../../operations/digest.ts";
import { namesIn } from "../../operations/names-in.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { showDigest } from "../show/digest.ts";

interface DigestCommandOptions {
  readonly db: string;
  readonly since: string;
  readonly name?: string;
  readonly format?: string;
  readonly output?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

export const FORMATS = ["text", "markdown", "html", "json", "atom"] as const;
type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".md": "markdown",
  ".html": "html",
  ".json": "json",
  ".atom": "atom",
  ".xml": "atom",
};

export async function runDigest(sides: readonly string[], options: DigestCommandOptions): Promise<number> {
  const { db, since, name, output, dryRun, width, color } = options;
  const format = formatOf(options);
  const goesOn = since.trim().toUpperCase() === LAST;
  if (!goesOn && (name !== undefined || dryRun))
    throw new ChanceryError("request/invalid", `${name === undefined ? "--dry-run" : "--name"} is for --since ${LAST}`);
  // Where it has to be remembered what was told, a record that may not be written to is no use.
  const store = openRecord(db, goesOn && !dryRun ? {} : { readOnly: "where-needed" });
  try {
    const answer = operation.run(store, {
      watched: watchedIn(sides),
      since: goesOn ? LAST : since,
      ...(name !== undefined && { name }),
    });
    if (answer.items.length > 0) {
      const page = output === undefined ? makePage({ width, color }) : makePage({ width: width ?? 100, color: false });
      const { name: _, through: __, keys: ___, ...digest } = answer;
      const text = await inForm(format, digest, page);
      if (output === undefined) {
        const out = new Output();
        await out.lines([text.trimEnd()]);
        await out.flush();
      } else writeWhole(output, text);
    } else if (process.stderr.isTTY) process.stderr.write(`Nothing new. ${await whyNothing(answer)}\n`);
    if (answer.name !== null && !dryRun)
      putTold(store, {
        name: answer.name,
        through: answer.through,
        items: answer.keys,
        made: new Date().toISOString(),
      });
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function inForm(format: Format, digest: Digest, page: ReturnType<typeof makePage>): Promise<string> {
  switch (format) {
    case "text":
      return showDigest(digest, page).join("\n");
    case "markdown":
      return (await import("../../digest/as-markdown.ts")).digestAsMarkdown(digest);
    case "html":
      return (await import("../../digest/as-html.ts")).digestAsHtml(digest);
    case "atom":
      return (await import("../../digest/as-atom.ts")).digestAsAtom(digest);
    case "json":
      return JSON.stringify(digest);
  }
}

async function whyNothing(digest: Digest): Promise<string> {
  return (await import("../../digest/in-words.ts")).sinceInWords(digest);
}

/** "AZ GE" are sides of one meeting; "AZ-GE US-UA" are two pairs. */
export function watchedIn(given: readonly string[]): string[][] {
  const pairs = given.filter((one) => namesIn(one, "-").length > 1);
  if (pairs.length === 0) return given.length === 0 ? [] : [[...given]];
  if (pairs.length < given.length)
    throw new ChanceryError(
      "request/invalid",
      `${given.join(" ")}: either the sides of one meeting (AZ GE) or pairs (AZ-GE US-UA), please`,
    );
  return pairs.map((pair) => namesIn(pair, "-"));
}

function formatOf({ format, json, output }: DigestCommandOptions): Format {
  if (json && format !== undefined && format !== "json")
    throw new ChanceryError("request/invalid", `--json and --format ${format}: one of them, please`);
  if (json) return "json";
  if (format !== undefined) {
    if ((FORMATS as readonly string[]).includes(format)) return format as Format;
    throw new ChanceryError("request/invalid", `--format ${format}: it is one of ${FORMATS.join(", ")}`);
  }
  if (output === undefined) return "text";
  const known = ENDINGS[extname(output).toLowerCase()];
  if (known) return known;
  throw new ChanceryError(
    "request/invalid",
    `${output}: its name should end in ${Object.keys(ENDINGS).join(", ")}, or --format should tell its form`,
    { file: output },
  );
}

/** A reader of the file sees what was there before, or all of what is there now. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new ChanceryError("digest/unwritten", `${file}: ${(cause as Error).message}`, { file }, { cause });
  }
  if (process.stderr.isTTY) process.stderr.write(`${file}: written\n`);
}
