/** `chancery config`: every setting, what it is and who says so; with `--init` a file to begin with. */
import { existsSync, writeFileSync } from "node:fs";
import { ChanceryError } from "../../../shared/errors.ts";
import { commentedToml } from "../../config/as-toml.ts";
import { FILE_NAME } from "../../config/file.ts";
import { type Configuration, loadConfiguration } from "../../config/load.ts";
import { nearest } from "../../config/nearest.ts";
import { SETTING_NAMES, SETTINGS, type Setting } from "../../config/settings.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { showConfiguration } from "../show/configuration.ts";

interface ConfigCommandOptions {
  readonly config?: string | undefined;
  readonly init?: boolean;
  readonly json?: boolean;
  readonly width?: number;
  readonly color?: boolean;
}

export async function runConfig(setting: string | undefined, options: ConfigCommandOptions): Promise<number> {
  if (options.init) return writeFile(options.config ?? FILE_NAME);
  const configuration = only(setting, loadConfiguration({ config: options.config }));
  const output = new Output();
  if (options.json) await output.line(JSON.stringify(asJson(configuration)));
  else await output.lines(showConfiguration(configuration, makePage(options)));
  await output.flush();
  return EXIT.done;
}

/** Of one setting, or of those of a table. */
function only(setting: string | undefined, { file, settings }: Configuration): Configuration {
  if (setting === undefined) return { file, settings };
  const wanted = settings.filter(({ name }) => name === setting || name.startsWith(`${setting}.`));
  if (wanted.length > 0) return { file, settings: wanted };
  const meant = nearest(setting, SETTING_NAMES);
  const hint = meant === null ? "chancery config shows those there are" : `did you mean ${meant}?`;
  throw new ChanceryError("request/invalid", `there is no setting ${setting}; ${hint}`);
}

function asJson({ file, settings }: Configuration) {
  return {
    file,
    settings: settings.map(({ name, value, from, where }) => {
      const { default: usual, otherwise, env, option, takes, means }: Setting = SETTINGS[name];
      return {
        ...{ name, value: value ?? null, from, where, default: usual ?? null, otherwise: otherwise ?? null },
        ...{ env, option, takes, means },
      };
    }),
  };
}

function writeFile(path: string): number {
  if (existsSync(path))
    throw new ChanceryError("config/unwritten", `${path}: it is there already, and was left as it is`, { file: path });
  try {
    writeFileSync(path, commentedToml(), { flag: "wx" });
  } catch (cause) {
    throw new ChanceryError("config/unwritten", `${path}: ${(cause as Error).message}`, { file: path }, { cause });
  }
  process.stderr.write(`${path}: written\n`);
  return EXIT.done;
}
