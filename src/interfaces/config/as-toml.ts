/** A `chancery.toml` to begin with: every setting in a comment, with what it is for and an example. */
import { SETTING_NAMES, SETTINGS, type Setting } from "./settings.ts";

const HEAD = [
  "# Settings of Chancery. A line without # before it holds; chancery config shows what holds and why.",
  "# An option goes before the environment, the environment before this file. Relative paths begin in the folder of this file.",
];
const WIDTH = 100;

export function commentedToml(): string {
  const tables = new Map<string, string[]>();
  for (const name of SETTING_NAMES) {
    const setting: Setting = SETTINGS[name];
    const [table, key] = name.includes(".") ? (name.split(".") as [string, string]) : ["", name];
    const usual = setting.default === undefined ? setting.otherwise : JSON.stringify(setting.default);
    const about = `${setting.means} Default: ${usual}. ${[setting.option, setting.env].filter((one) => one !== null).join(", ")}`;
    const lines = tables.get(table) ?? [];
    tables.set(table, [...lines, "", ...wrapped(about), `#${key} = ${setting.example}`]);
  }
  const all = [...tables].flatMap(([table, lines]) => (table === "" ? lines : ["", `[${table}]`, ...lines.slice(1)]));
  return `${[...HEAD, ...all].join("\n")}\n`;
}

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.replaceAll("`", "").split(" ")) {
    if (lines.at(-1)!.length + word.length > WIDTH) lines.push("");
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.map((line) => `#${line}`);
}
