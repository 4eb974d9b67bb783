/** Whether the server is there, whether it can answer, and its figures. The first two tell nothing of the record and take no token. */
import type { App, Services } from "../services.ts";
import { callerFor } from "../services.ts";

export function addHealth(app: App, { isReady, metrics }: Services): void {
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" }));
  app.get("/readyz", (c) => {
    const ready = isReady();
    return c.json({ status: ready ? "ready" : "working out" }, ready ? 200 : 503, { "Cache-Control": "no-store" });
  });
  app.get("/metrics", async (c) => {
    callerFor(c, "reader");
    return c.body(await metrics.text(), 200, { "Content-Type": metrics.mediaType, "Cache-Control": "no-store" });
  });
}
