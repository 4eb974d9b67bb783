/** Settings for a person: what each is, who says so, and below it what it is for and what else would set it. */
import type { Configuration, Resolved } from "../../config/load.ts";
import { SETTINGS, type Setting } from "../../config/settings.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { padTo, printable, widthOf } from "../page/width.ts";

/** Columns that a sentence wants. */
const ROOM = 30;

export function showConfiguration({ file, settings }: Configuration, page: Page): string[] {
  const longest = Math.max(...settings.map(({ name }) => widthOf(name)));
  // Beside the names, or, where that leaves no room for a sentence, below them.
  const column = page.width - longest < ROOM ? 2 : longest + 2;
  const head = file === null ? "no chancery.toml here or in a folder above (chancery config --init writes one)" : file;
  return [
    ...setText([{ text: printable(head), paint: page.faint }], { width: page.width }),
    ...settings.flatMap((setting) => ["", ...showSetting(setting, column, page)]),
  ];
}

function showSetting({ name, value, from, where }: Resolved, column: number, page: Page): string[] {
  const { default: usual, otherwise, env, option, means }: Setting = SETTINGS[name];
  const told = value === undefined ? `not set: ${otherwise}` : inWords(value);
  const source = from === "default" ? "default" : where!;
  const places = [...(option === null ? [] : [option]), env];
  const fallback = from === "default" ? "" : ` Default: ${usual === undefined ? otherwise : inWords(usual)}.`;
  const below = widthOf(name) >= column;
  return [
    ...(below ? [page.strong(name)] : []),
    ...setText(
      [
        value === undefined ? { text: printable(told), paint: page.faint } : printable(told),
        {
          text: value === undefined ? "" : `\u{A0}· ${printable(source)}`,
          paint: from === "default" ? page.faint : page.good,
        },
      ],
      { width: page.width, first: below ? " ".repeat(column) : page.strong(padTo(name, column)), indent: column },
    ),
    ...setText([{ text: `${means.replaceAll("`", "")}${fallback} ${places.join(", ")}`, paint: page.faint }], {
      width: page.width,
      indent: column,
    }),
  ];
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
