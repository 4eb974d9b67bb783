/** `chancery doctor`: everything checked, nothing changed; the exit code is that of the worst finding. */

import { type Configuration, loadConfiguration, settingIn } from "../../config/load.ts";
import { SETTINGS } from "../../config/settings.ts";
import { checkConfiguration } from "../../doctor/configuration.ts";
import type { Finding, State } from "../../doctor/finding.ts";
import { checkMachine } from "../../doctor/machine.ts";
import { checkPrinting } from "../../doctor/printing.ts";
import { checkRecord } from "../../doctor/record.ts";
import { checkWords } from "../../doctor/words.ts";
import { Output } from "../output.ts";
import { makePage, type Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";

interface DoctorOptions {
  readonly db?: string;
  readonly lexicons?: string;
  readonly config?: string | undefined;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

const CODES: Readonly<Record<State, number>> = { good: 0, note: 0, look: 1, broken: 2 };
const MARKS: Readonly<Record<State, string>> = { good: "✓", note: "·", look: "!", broken: "✗" };
const ENDS = ["All is well.", "It works; what is marked ! should be looked at.", "What is marked ✗ does not work."];

export async function runDoctor(options: DoctorOptions): Promise<number> {
  const { config } = options;
  const configuration = configurationOf(config);
  const set = (name: "lexicons" | "brief.chromium") => configuration && settingIn(configuration, name);
  const db = options.db ?? (configuration && settingIn(configuration, "record")) ?? SETTINGS.record.default!;
  const lexicons = options.lexicons ?? set("lexicons");
  const findings = [
    ...checkMachine(db),
    ...checkConfiguration(config, process.env),
    ...checkWords(lexicons),
    ...checkRecord({ db, lexicons }),
    ...checkPrinting(set("brief.chromium")),
  ];
  const code = Math.max(...findings.map(({ state }) => CODES[state]));
  const output = new Output();
  if (options.json) await output.line(JSON.stringify({ worst: code, findings }));
  else await output.lines([...showFindings(findings, makePage(options)), "", ENDS[code]!]);
  await output.flush();
  return code;
}

function showFindings(findings: readonly Finding[], page: Page): string[] {
  const paints = { good: page.good, note: page.faint, look: page.warn, broken: page.bad };
  return findings.flatMap(({ area, state, says, advice }, index) => [
    ...(area === findings[index - 1]?.area ? [] : [...(index > 0 ? [""] : []), page.strong(area)]),
    ...setText([printable(says)], {
      width: page.width,
      first: `  ${paints[state](MARKS[state])} `,
      indent: 4,
    }),
    ...(advice ? setText([{ text: printable(advice), paint: page.faint }], { width: page.width, indent: 4 }) : []),
  ]);
}

/** Undefined where it cannot be read: that is told of. */
function configurationOf(config: string | undefined): Configuration | undefined {
  try {
    return loadConfiguration({ config });
  } catch {
    return undefined;
  }
}
