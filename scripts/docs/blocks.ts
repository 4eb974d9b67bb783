/**
 * The parts of the documentation that are made from code and data. Each stands in a hand-written page between two marks, and is
 * refreshed by `npm run docs`; a test asks that what stands there is current.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { GLOSSARY } from "../../src/interfaces/glossary.ts";
import { lexiconFile } from "../../src/lexicons/kind.ts";
import { listYaml } from "./list-yaml.ts";

const LEXICONS = join("data", "lexicons");

/** Name of the block → its lines. Paths are from the root of the repository. */
export const BLOCKS: Readonly<Record<string, (root: string) => string>> = {
  glossary,
  lexicons: lexiconTable,
  topics: topicTable,
};

/** `page` with every block in it made anew. */
export function refreshed(page: string, root: string): string {
  return page.replace(
    /(<!-- begin (\w+)[^\n]*-->\n)(?:[^<]|<(?!!-- end))*(<!-- end \w+ -->)/gu,
    (_, begin: string, name: string, end: string) => {
      const make = BLOCKS[name];
      if (!make) throw new Error(`No block of the documentation is called "${name}".`);
      return `${begin}\n${make(root)}\n\n${end}`;
    },
  );
}

function glossary(): string {
  const groups = [...new Set(GLOSSARY.map(({ group }) => group))];
  return groups
    .map((group) => {
      const lines = GLOSSARY.filter((term) => term.group === group).map(({ term, means }) => `- **${term}**: ${means}`);
      return `## ${group}\n\n${lines.join("\n")}`;
    })
    .join("\n\n");
}

function lexiconTable(root: string): string {
  const rows = files(root).map(({ lexicon, kind, describes, entries, provenance }) => {
    const sources = provenance.map(({ title, licence }) => `${title} (${licence})`).join("; ");
    return `| \`${lexicon}\` | ${kind} | ${entries.length} | ${cell(describes)} | ${cell(sources)} |`;
  });
  return ["| lexicon | kind | entries | what it holds and leaves out | from |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

function topicTable(root: string): string {
  const topics = files(root)
    .filter(({ kind }) => kind === "topic")
    .flatMap(({ entries }) => entries as { topic: string; describes?: string }[]);
  const described = new Map<string, string>();
  for (const { topic, describes } of topics) described.set(topic, describes ?? described.get(topic) ?? "");
  const rows = [...described]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, describes]) => `| \`${topic}\` | ${cell(describes)} |`);
  return ["| topic | what it is |", "|---|---|", ...rows].join("\n");
}

function files(root: string) {
  return listYaml(join(root, LEXICONS)).map((path) => lexiconFile.parse(parse(readFileSync(path, "utf8"))));
}

const cell = (text: string): string => text.trim().replace(/\s+/gu, " ").replaceAll("|", "\\|");
