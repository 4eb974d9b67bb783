// `npm run check:package`: the package as others install it, held against what tools expect of one: every file that it names is there,
// and its types are found by whoever imports it. It is ESM only, so what a `require` would find is not asked.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "chancery-package-"));
const run = (command, ...given) => {
  const { status } = spawnSync(command, given, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
};
try {
  if (run(process.execPath, "scripts/build.mjs", "--if-needed")) {
    run("npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
    const [name] = readdirSync(folder);
    run("npx", "publint", "run", join(folder, name), "--strict");
    run("npx", "attw", join(folder, name), "--profile", "esm-only", "--no-emoji");
  }
} finally {
  rmSync(folder, { recursive: true });
}
