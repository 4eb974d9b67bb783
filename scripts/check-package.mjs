// `npm run check:package`: the package as others install it. It is packed, held against what tools expect of one (every file that it names is
// there, its types are found by whoever imports it; ESM only, so what a `require` would find is not asked), then installed into an empty
// folder, from npm's cache where that has what it needs, and used there: its command, the examples of docs/library.md, its client.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "chancery-package-"));
const empty = join(folder, "empty");
const isWindows = process.platform === "win32";

/** Says what it does, and how it ended. */
function run(what, command, given, { cwd } = {}) {
  console.log(`\n· ${what}`);
  const { status } = spawnSync(command, given, {
    cwd,
    stdio: "inherit",
    shell: isWindows && command !== process.execPath,
  });
  console.log(status === 0 ? "  as it should be" : `  ended with ${status}`);
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

/** As a program of its own in the empty folder. */
const runs = (what, code) => run(what, process.execPath, ["--input-type=module", "--eval", code], { cwd: empty });

function tools(tarball) {
  run("publint", "npx", ["publint", "run", tarball, "--strict"]);
  run("attw", "npx", ["attw", tarball, "--profile", "esm-only", "--no-emoji"]);
}

function installed(tarball) {
  mkdirSync(empty);
  writeFileSync(join(empty, "package.json"), '{ "name": "empty", "private": true, "type": "module" }\n');
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error", tarball];
  return run("npm install in an empty folder", "npm", install, { cwd: empty });
}

function used() {
  const there = join(empty, "node_modules", "chancery");
  const samples = JSON.stringify(join(there, "samples"));
  const bin = join(empty, "node_modules", ".bin", isWindows ? "chancery.cmd" : "chancery");
  run("chancery --version", bin, ["--version"], { cwd: empty });
  run("chancery read samples", bin, ["read", join(there, "samples", "corrected-headline.txt")], { cwd: empty });
  const page = readFileSync(join(there, "docs", "library.md"), "utf8");
  const examples = [...page.matchAll(/```js\n([\s\S]*?)```/gu)].map(([, code]) =>
    code.replaceAll('"samples"', samples),
  );
  if (examples.length === 0) throw new Error("docs/library.md has no examples");
  for (const [index, code] of examples.entries()) runs(`example ${index + 1} of docs/library.md`, code);
  const client = 'import * as client from "chancery/client"; console.log(Object.keys(client).join(", "))';
  runs("chancery/client", client);
}

try {
  if (run("build", process.execPath, ["scripts/build.mjs", "--if-needed"])) {
    run("npm pack", "npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
    const tarball = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith(".tgz")),
    );
    tools(tarball);
    if (installed(tarball)) used();
  }
} finally {
  rmSync(folder, { recursive: true });
}
