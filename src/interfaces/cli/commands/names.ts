/** `chancery names`: whether two writings may be one person's name, and why; one pair, or many. */
import { z } from "zod";
import { compareNames, type NameComparison } from "../../../language/person-name/index.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { EXIT } from "../exit-code.ts";
import { Complaints } from "../failure.ts";
import { readJsonLines } from "../json-lines.ts";
import { Output } from "../output.ts";
import { makePage, type Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";

export interface NamesCommandOptions {
  readonly pairs?: string;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

const pair = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() });

export async function runNames(
  a: string | undefined,
  b: string | undefined,
  options: NamesCommandOptions,
): Promise<number> {
  if (options.pairs !== undefined) return comparePairs(options.pairs, options);
  if (a === undefined || b === undefined) {
    throw new ChanceryError("request/invalid", "names takes two names, or --pairs FILE (chancery names --help)");
  }
  const output = new Output();
  const found = compareNames(a, b);
  if (options.json) await output.line(JSON.stringify({ a, b, ...found }));
  else await output.lines(showComparison(a, b, found, makePage(options)));
  await output.flush();
  return EXIT.done;
}

async function comparePairs(path: string, options: NamesCommandOptions): Promise<number> {
  const output = new Output();
  const complaints = new Complaints();
  const page = makePage(options);
  let compared = 0;
  for await (const outcome of readJsonLines(path, pair)) {
    if (!outcome.ok) {
      complaints.add(outcome.error);
      continue;
    }
    const { id, a, b } = outcome.value;
    const found = compareNames(a, b);
    if (options.json) await output.line(JSON.stringify({ id, ...found }));
    else await output.lines([...(compared > 0 ? [""] : []), ...showComparison(a, b, found, page)]);
    compared++;
  }
  await output.flush();
  if (compared === 0) return EXIT.nothing;
  return complaints.count > 0 ? EXIT.partly : EXIT.done;
}

function showComparison(a: string, b: string, { same, score, because }: NameComparison, page: Page): string[] {
  const { width } = page;
  return [
    ...setText(
      [
        { text: printable(a), paint: page.strong },
        { text: " · ", paint: page.faint },
        { text: printable(b), paint: page.strong },
      ],
      { width },
    ),
    ...setText(
      [
        { text: same ? "may be one person" : "not one person", paint: same ? page.good : page.warn },
        { text: ` · ${score.toFixed(2)}`, paint: page.faint },
      ],
      { width, indent: 3 },
    ),
    ...because.flatMap((reason) => setText([printable(reason)], { width, indent: 5, first: `   ${page.faint("–")} ` })),
  ];
}
