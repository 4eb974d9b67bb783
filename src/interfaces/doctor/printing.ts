/** What prints PDFs. Only briefs as PDF need it. */
import { spawnSync } from "node:child_process";
import { findChromium } from "../brief/chromium.ts";
import { type Finding, Findings } from "./finding.ts";

/** Milliseconds. */
const PATIENCE = 10_000;

export function checkPrinting(asked: string | undefined): Finding[] {
  const findings = new Findings("printing");
  const env = asked === undefined ? process.env : { ...process.env, CHANCERY_CHROMIUM: asked };
  const found = findChromium(env);
  if (found === null) {
    const advice = "Without one, chancery brief -o brief.html makes a page that any browser prints.";
    if (asked === undefined) findings.note("no Chromium, Chrome or Edge: no PDF of briefs", advice);
    else
      findings.broken(
        `${asked}: that is no program that can be run`,
        `chancery config brief.chromium tells who names it. ${advice}`,
      );
    return findings.all;
  }
  const { status, stdout } = spawnSync(found, ["--version"], { encoding: "utf8", timeout: PATIENCE });
  if (status === 0) findings.good(`${found}: ${stdout.trim()}`);
  else
    findings.look(
      `${found}: it does not tell its version`,
      "Try it with chancery brief AZ GE -o brief.pdf, or name another: brief.chromium.",
    );
  return findings.all;
}
