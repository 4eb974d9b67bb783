/** The words that reports are read with: those that come with Chancery, and the user's own. */
import { existsSync } from "node:fs";
import { compileFolder } from "../../lexicons/compile.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { describeFailure } from "../cli/failure.ts";
import { type Finding, Findings } from "./finding.ts";

export function checkWords(folder: string | undefined): Finding[] {
  const findings = new Findings("words");
  try {
    const lexicons = loadLexicons();
    const sides = lexicons.entries("country").length;
    if (sides > 0) findings.good(`the words that come with Chancery, with ${sides} countries`);
    else findings.broken("the words that come with Chancery are empty", "Install Chancery anew.");
  } catch (error) {
    findings.broken(
      `the words that come with Chancery cannot be read: ${(error as Error).message}`,
      "Install Chancery anew; in its own folder, npm run lexicons makes them.",
    );
  }
  if (folder === undefined) return findings.all;
  if (!existsSync(folder)) {
    findings.broken(`${folder}: there is no such folder of words`, "chancery config lexicons tells who names it.");
    return findings.all;
  }
  try {
    const files = compileFolder(folder);
    const entries = files.reduce((sum, file) => sum + file.entries.length, 0);
    if (files.length === 0)
      findings.look(
        `${folder}: there are no words in it`,
        "Words stand in files ending in .yaml; docs/lexicons.md shows how.",
      );
    else findings.good(`${folder}: ${files.length} files of your own with ${entries} entries`);
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    const { message, advice } = describeFailure(error);
    findings.broken(`${folder}: ${message}`, advice ?? "");
  }
  return findings.all;
}
