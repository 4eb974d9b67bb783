/** The built pages over a record, and a browser before them: for pictures and for measuring. A record that is named is not changed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../src/interfaces/brief/chromium.ts";
import { serve } from "../../src/interfaces/http/serve.ts";
import { ROOT } from "../../test/support/reports.ts";
import { sampleRecord } from "../../test/support/server.ts";

export interface Opened {
  readonly url: string;
  readonly reports: number;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @throws Error where there is no Chromium, or the pages were not built */
export async function openPages(named: string | undefined): Promise<Opened> {
  const executablePath = findChromium(process.env);
  if (executablePath === null) throw new Error("There is no Chromium on this machine; CHANCERY_CHROMIUM may name one.");
  if (!existsSync(join(ROOT, "dist/web/index.html"))) throw new Error("The pages are not built: npm run build.");
  const server = await serve({
    db: named ?? (await sampleRecord()),
    port: 0,
    readOnly: named !== undefined,
    onFault: (_, error) => console.error(error),
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return {
    ...{ url: server.url, reports: server.reports, browser },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
