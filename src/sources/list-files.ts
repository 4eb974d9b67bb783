/**
 * Folders → the files of reports in them, at any depth, in the order of their names.
 *
 * A folder is looked through for reports only: hidden files, a README, and files whose ending says that they are something else
 * stay out. A file named by the user is read whatever it is called. What cannot be looked into (a link in a circle, a folder of
 * somebody else's) is listed, so that whoever opens it hears why.
 */
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** Files that tell about their folder. */
const ABOUT = /^(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.|$)/iu;
const ENDINGS = new Set(["", ".txt", ".text", ".md", ".jsonl", ".ndjson", ".json", ".html", ".htm", ".xhtml"]);
/** What a browser saves beside a page, in a folder named after it: pictures, programs, other pages in frames. */
const PARTS_OF_PAGE = /^(.+)(?:_files|\.files|-Dateien)$/u;

export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  await walk(folder, files, new Set());
  return files;
}

async function walk(folder: string, files: string[], seen: Set<string>): Promise<void> {
  // A link that leads back up would otherwise be followed without end.
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || ABOUT.test(entry.name) || isPartsOfPage(entry.name, names)) continue;
    const path = join(folder, entry.name);
    const isReport = ENDINGS.has(extname(entry.name).toLowerCase());
    try {
      const found = entry.isSymbolicLink() ? await stat(path) : entry;
      if (found.isDirectory()) await walk(path, files, seen);
      else if (found.isFile() && isReport) files.push(path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (isReport || !LEADS_NOWHERE.has(code)) files.push(path);
    }
  }
}

/** A link that leads nowhere is missed only where it would have been a report. */
const LEADS_NOWHERE = new Set(["ENOENT", "ENOTDIR"]);

function isPartsOfPage(name: string, names: ReadonlySet<string>): boolean {
  const page = PARTS_OF_PAGE.exec(name)?.[1];
  return page !== undefined && [".html", ".htm", ".xhtml"].some((ending) => names.has(page + ending));
}
