/** What is generated in docs/, and where: a page, and for each of its marks the lines that stand there. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  HALVES,
  type LabelledPair,
  type PairScore,
  readPairs,
  scorePairs,
  scriptOf,
} from "../../src/evaluation/name-pairs.ts";
import { allCommands, makeProgram, nameOf } from "../../src/interfaces/cli/program.ts";
import { SETTING_NAMES, SETTINGS, type Setting } from "../../src/interfaces/config/settings.ts";
import { GLOSSARY } from "../../src/interfaces/glossary.ts";
import { FIELD_NAMES, FIELDS } from "../../src/interfaces/import/columns.ts";
import { CATALOGUE } from "../../src/interfaces/operations/catalogue.ts";
import { yamlFiles } from "../../src/lexicons/compile.ts";
import { lexiconFile } from "../../src/lexicons/kind.ts";
import { example } from "./example.ts";
import { exportBlocks } from "./exports.ts";

type Blocks = Readonly<Record<string, () => readonly string[]>>;

export const GENERATED: readonly { readonly page: string; readonly blocks: Blocks }[] = [
  { page: "docs/glossary.md", blocks: { glossary } },
  { page: "docs/lexicons.md", blocks: { lexicons } },
  { page: "docs/command-line.md", blocks: { commands } },
  { page: "docs/configuration.md", blocks: { settings } },
  { page: "docs/mcp.md", blocks: { tools } },
  { page: "docs/import.md", blocks: { columns } },
  { page: "docs/exports.md", blocks: exportBlocks },
  { page: "docs/reading.md", blocks: { topics } },
  { page: "docs/evaluation.md", blocks: { names } },
  { page: "README.md", blocks: example },
];

/** A block stands between `<!-- begin glossary: … -->` and `<!-- end glossary -->`. */
export function refresh(page: string, blocks: Blocks): string {
  let text = page;
  for (const [name, lines] of Object.entries(blocks)) {
    const from = text.indexOf(`<!-- begin ${name}:`);
    const start = text.indexOf("-->", from) + "-->".length;
    const end = text.indexOf(`<!-- end ${name} -->`);
    if (from < 0 || end < start)
      throw new Error(`The page has no place for ${name}: <!-- begin ${name}: … --> <!-- end ${name} -->`);
    text = `${text.slice(0, start)}\n\n${lines().join("\n")}\n\n${text.slice(end)}`;
  }
  return text;
}

function glossary(): string[] {
  const groups = [...new Set(GLOSSARY.map((term) => term.group))];
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [""] : []),
    `## ${group}`,
    "",
    ...GLOSSARY.filter((term) => term.group === group).map(({ term, means }) => `- **${term}**: ${means}`),
  ]);
}

/** How well names are compared: all pairs, then by what makes them hard and by script. */
function names(): string[] {
  const halves = HALVES.map((half) => readPairs(half));
  const groups = [() => "all", ({ phenomenon }: LabelledPair) => PHENOMENA[phenomenon] ?? phenomenon, scriptOf];
  const rows = groups.flatMap((groupOf) => {
    const scores = halves.map((pairs) => scorePairs(pairs, groupOf));
    return [...scores[0]!.keys()].map((group) => [group, ...scores.map((score) => inFigures(score.get(group)))]);
  });
  return table(["pairs", "tuned on", "held out"], rows);
}

const PHENOMENA: Readonly<Record<string, string>> = {
  script: "same, in two scripts",
  "other-script": "not, in two scripts",
  transliteration: "same, spelt by other languages",
  order: "same, in another order",
  "other-order": "not, in another order",
  patronymic: "same, a patronymic or none",
  "other-patronymic": "not, another father",
  "father-son": "not, father and child",
  generation: "junior and senior",
  "other-given": "not, another given name",
  "other-surname": "not, another family name",
  "near-sound": "not, though they sound alike",
  "woman-man": "not, a man and a woman",
  initials: "same, initials",
  "other-initial": "not, another initial",
  particles: "same, particles",
  titles: "same, titles",
  "short-form": "same, short forms",
  neighbour: "same, in neighbouring languages",
  joined: "same, written together or apart",
  "left-out": "same, names left out",
  married: "same, names by marriage",
  "other-middle": "not, another middle name",
  slip: "same, slips of the pen",
  surname: "one part alone",
};

/** F1 only where there are pairs of both kinds, and enough of them. */
function inFigures(score: PairScore | undefined): string {
  if (!score) return "";
  const { pairs, same, right, precision, recall, f1 } = score;
  const told = `${right} of ${pairs}`;
  if (pairs < 20 || same === 0 || same === pairs) return told;
  return `${told}, F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`;
}

const lexiconFiles = () =>
  yamlFiles("data/lexicons").map((path) => lexiconFile.parse(parse(readFileSync(path, "utf8"))));

/** Every topic with what it is, from whichever lexicon describes it. */
function topics(): string[] {
  const entries = lexiconFiles()
    .filter(({ kind }) => kind === "topic")
    .flatMap((file) => file.entries as { readonly topic: string; readonly describes?: string }[]);
  const described = new Map<string, string>();
  for (const { topic, describes } of entries) described.set(topic, described.get(topic) || (describes ?? ""));
  const rows = [...described]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, describes]) => [`\`${topic}\``, describes]);
  return table(["topic", "what it is"], rows);
}

function lexicons(): string[] {
  const files = lexiconFiles();
  return table(
    ["lexicon", "kind", "entries", "holds", "from"],
    files.map(({ lexicon, kind, entries, describes, provenance }) => [
      `\`${lexicon}\``,
      kind,
      String(entries.length),
      describes.replace(/\s+/gu, " "),
      provenance.map(({ title, licence }) => `${title} (${licence})`).join("; "),
    ]),
  );
}

/** What a column of a spreadsheet may be, with the wordings of heads by which it is known. */
function columns(): string[] {
  const rows = FIELD_NAMES.map((field) => [`\`${field}\``, FIELDS[field].what, FIELDS[field].heads]);
  return table(["field", "is", "heads"], rows);
}

function tools(): string[] {
  const rows = CATALOGUE.map(({ operation, examples }) => {
    const {
      by: _,
      at: __,
      ...input
    } = examples[0]!.input({ meeting: "m1a2…", person: "p1a2…", report: "d1a2…" } as never) as Record<string, unknown>;
    return [`\`${operation.name}\``, operation.summary, `\`${JSON.stringify(input)}\``];
  });
  return table(["tool", "what it tells", "example"], rows);
}

function settings(): string[] {
  const rows = SETTING_NAMES.map((name) => {
    const { default: usual, otherwise, means, takes, option, env }: Setting = SETTINGS[name];
    const told = usual === undefined ? otherwise! : `\`${JSON.stringify(usual)}\``;
    return [`\`${name}\``, `${means} It is ${takes}.`, told, option === null ? "" : `\`${option}\``, `\`${env}\``];
  });
  return table(["setting", "what it is for", "default", "option", "environment"], rows);
}

/** The help of every command, as it is printed at 100 columns. */
function commands(): string[] {
  const program = makeProgram();
  const help = [program, ...allCommands(program)].map((command) => {
    let text = "";
    command.configureOutput({
      writeOut: (part) => (text += part),
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    });
    command.outputHelp();
    return { name: nameOf(command), text };
  });
  return help.flatMap(({ name, text }, index) => [
    ...(index > 0 ? [""] : []),
    `## ${name}`,
    "",
    "```",
    text.trimEnd(),
    "```",
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
