/** The configuration: whether it can be read, and whether what it names is there. */
import { existsSync, statSync } from "node:fs";
import { describeFailure } from "../cli/failure.ts";
import { CONFIG_ENV, type Configuration, loadConfiguration, type Surroundings, settingIn } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { SETTING_NAMES, SETTINGS } from "../config/settings.ts";
import { type Finding, Findings } from "./finding.ts";

/** Those of Chancery's own tests and measurements. */
const OTHERS = [CONFIG_ENV, "CHANCERY_EVAL", "CHANCERY_SNAPSHOT", "CHANCERY_KILLS"];
const VARIABLES: readonly string[] = [...SETTING_NAMES.map((name) => SETTINGS[name].env), ...OTHERS];

export function checkConfiguration(config: string | undefined, env: Surroundings): Finding[] {
  const findings = new Findings("configuration");
  let configuration: Configuration;
  try {
    configuration = loadConfiguration({ config, env });
  } catch (error) {
    const { message, advice } = describeFailure(error);
    const problems = message.split("\n");
    // What to do is the same for all of them.
    for (const problem of problems.slice(0, -1)) findings.broken(problem, null);
    findings.broken(problems.at(-1)!, advice ?? null);
    return findings.all;
  }
  const set = configuration.settings.filter(({ from }) => from !== "default");
  const names =
    set.length === 0 ? "everything as usual" : set.map(({ name, where }) => `${name} (${where})`).join(", ");
  findings.good(`${configuration.file ?? "no chancery.toml"}: ${names}`);
  for (const variable of Object.keys(env).filter((name) => name.startsWith("CHANCERY_") && !VARIABLES.includes(name))) {
    const meant = nearest(variable, VARIABLES);
    findings.look(
      `${variable} in the environment is no setting`,
      meant === null ? "chancery config shows those there are." : `Did you mean ${meant}?`,
    );
  }
  checkSources(findings, configuration);
  checkTokens(findings, configuration);
  return findings.all;
}

function checkSources(findings: Findings, configuration: Configuration): void {
  const sources = settingIn(configuration, "sources") ?? [];
  const isAddress = (source: string) => /^https?:/iu.test(source);
  for (const source of sources)
    if (!isAddress(source) && source !== "-" && !existsSync(source))
      findings.look(
        `sources: ${source}: there is no such file or folder`,
        "Mend its name in the configuration, or take it out.",
      );
  if (sources.some(isAddress) && settingIn(configuration, "fetch.contact") === undefined)
    findings.note(
      "sources names addresses, and fetch.contact is not set",
      "Give the sites that are fetched from a way to reach you.",
    );
}

function checkTokens(findings: Findings, configuration: Configuration): void {
  const file = settingIn(configuration, "server.token-file");
  if (file === undefined) return;
  if (!existsSync(file)) {
    findings.look(
      `server.token-file: ${file}: there is no such file`,
      "chancery serve --help tells how tokens are made.",
    );
    return;
  }
  // Of others than the owner and the group, where the system has such rights.
  if (process.platform !== "win32" && (statSync(file).mode & 0o007) !== 0)
    findings.look(`server.token-file: ${file}: everybody on this machine may read it`, `chmod o-rwx ${file}`);
}
