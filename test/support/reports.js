/**
 * Reports for tests: our own samples, and the collected corpus where it is there.
 *
 * The corpus is no part of the repository. It is looked for in `CHANCERY_EVAL`, else in `../shared/eval`; a test that
 * wants it and does not find it says so and works on the samples.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const SAMPLES = join(ROOT, "samples");
/** The folder of collected reports, or `null`. */
export function evalFolder() {
    const folder = process.env.CHANCERY_EVAL ?? join(ROOT, "..", "shared", "eval");
    return existsSync(folder) ? folder : null;
}
export function reportsOfFile(path) {
    const content = readFileSync(path, "utf8");
    if (path.endsWith(".txt"))
        return [report({ id: basename(path, ".txt"), text: content })];
    return content
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => report(JSON.parse(line)));
}
export function sampleReports() {
    return reportsIn(SAMPLES);
}
/** The samples that are web pages, by their ids. */
export function samplePages() {
    return readdirSync(SAMPLES)
        .filter((name) => name.endsWith(".html"))
        .map((name) => basename(name, ".html"));
}
/** Every report of the corpus with an id of its own; none when the corpus is not there. */
export function corpusReports() {
    const folder = evalFolder();
    if (folder === null)
        return [];
    const reports = ["", "corpus", "seeds"].flatMap((part) => reportsIn(join(folder, part)));
    return [...new Map(reports.map((each) => [each.id, each])).values()];
}
/** What holds for any text is asked of the corpus and the samples together. */
export function allReports() {
    return [...sampleReports(), ...corpusReports()];
}
function reportsIn(folder) {
    if (!existsSync(folder))
        return [];
    return readdirSync(folder)
        .filter((name) => /\.(txt|jsonl)$/u.test(name) && !/gold|groups/u.test(name))
        .sort()
        .flatMap((name) => reportsOfFile(join(folder, name)));
}
/** A spec with everything that is not given set to `null`. */
export function report(given) {
    const { id = "report", title = null, published = null, url = null, publisher = null, text } = given;
    return { id, title, published, url, publisher, text };
}
