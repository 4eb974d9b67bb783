/** HTML → PDF by a Chromium that is on the machine: started without a window, a profile or the network, and stopped when it takes too long. */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ChanceryError } from "../../shared/errors.ts";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
  "brave-browser",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Milliseconds. */
const PATIENCE = 60_000;

type Surroundings = Readonly<Record<string, string | undefined>>;

/** CHANCERY_CHROMIUM, else one of the usual names on the path, else the usual places. */
export function findChromium(env: Surroundings = process.env): string | null {
  if (env.CHANCERY_CHROMIUM) return mayBeRun(env.CHANCERY_CHROMIUM) ? env.CHANCERY_CHROMIUM : null;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find(mayBeRun) ?? null;
}

function mayBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws ChanceryError `brief/no-chromium`, `brief/unprinted` */
export async function printPdf(
  html: string,
  env: Surroundings = process.env,
  patience = PATIENCE,
): Promise<Uint8Array> {
  const chromium = findChromium(env);
  if (chromium === null) {
    const asked = env.CHANCERY_CHROMIUM;
    throw new ChanceryError(
      "brief/no-chromium",
      asked ? `${asked}: CHANCERY_CHROMIUM names no program that can be run` : undefined,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "chancery-print-"));
  try {
    const [page, pdf] = [join(folder, "brief.html"), join(folder, "brief.pdf")];
    writeFileSync(page, html);
    const said = await run(chromium, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], patience);
    try {
      return readFileSync(pdf);
    } catch (cause) {
      throw new ChanceryError(
        "brief/unprinted",
        `${chromium} made no PDF: ${said || "it said nothing"}`,
        {},
        { cause },
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The page asks for nothing from the network; these keep Chromium itself from it, too. */
function flags(folder: string): string[] {
  return [
    "--headless",
    `--user-data-dir=${join(folder, "profile")}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--metrics-recording-only",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    "--password-store=basic",
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Its last words, where it had some. */
function run(program: string, options: readonly string[], patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      stdio: ["ignore", "ignore", "pipe"],
      detached: process.platform !== "win32",
    });
    let said = "";
    let late = false;
    // What it starts ends with it.
    const stop = () => {
      try {
        if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        child.kill("SIGKILL");
      }
    };
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, patience);
    child.stderr.on("data", (part: Buffer) => (said = (said + part.toString("utf8")).slice(-2000)));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new ChanceryError("brief/unprinted", `${program} cannot be run: ${cause.message}`, {}, { cause }));
    });
    child.on("close", () => {
      clearTimeout(timer);
      if (late)
        reject(
          new ChanceryError("brief/unprinted", `${program} took longer than ${patience / 1000} s, and was stopped`),
        );
      else resolve(lastLine(said));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}
