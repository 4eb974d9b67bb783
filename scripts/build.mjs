// `npm run build`: src → dist, from nothing. With --if-needed (npm's `prepare`, which `npx chancery` sets off too) only when
// something in src is newer than what was built.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const COMMAND = "dist/interfaces/cli/main.js";
const INPUTS = ["package.json", "tsconfig.json", "tsconfig.build.json"];

if (process.argv.includes("--if-needed") && isUpToDate()) process.exit(0);
rmSync("dist", { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status !== 0) {
  // Half a build would pass for a whole one.
  rmSync("dist", { recursive: true, force: true });
  process.exit(status ?? 1);
}
// tsc writes files that nobody may execute, and a command must be.
chmodSync(COMMAND, 0o755);

function isUpToDate() {
  if (!existsSync(COMMAND)) return false;
  const built = statSync(COMMAND).mtimeMs;
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => join("src", name));
  return [...INPUTS, ...sources].every((path) => statSync(path).mtimeMs <= built);
}
