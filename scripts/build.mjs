// `npm run build`: src and web → dist, from nothing. With --if-needed (npm's `prepare`, which `npx chancery` sets off too) only when
// something in src is newer than what was built.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const MODULES = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../..");
const COMMAND = "dist/interfaces/cli/main.js";
const INPUTS = ["package.json", "tsconfig.json", "tsconfig.build.json", "web/index.html", "web/vite.config.ts"];
const FOLDERS = ["src", "web/src"];

if (process.argv.includes("--if-needed") && isUpToDate()) process.exit(0);
rmSync("dist", { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");
run("vite/bin/vite.js", "build", "web", "--logLevel", "warn");
// tsc writes files that nobody may execute, and a command must be.
chmodSync(COMMAND, 0o755);

function run(tool, ...given) {
  const path = join(MODULES, tool);
  const { status } = spawnSync(process.execPath, [path, ...given], { stdio: "inherit" });
  if (status === 0) return;
  // Half a build would pass for a whole one.
  rmSync("dist", { recursive: true, force: true });
  process.exit(status ?? 1);
}

function isUpToDate() {
  if (!existsSync(COMMAND)) return false;
  const built = statSync(COMMAND).mtimeMs;
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return [...INPUTS, ...sources].every((path) => statSync(path).mtimeMs <= built);
}
