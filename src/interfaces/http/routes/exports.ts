/** The record, or a part of it, in a format of others: written as it is read, so that its length is nobody's burden. */
import { ChanceryError } from "../../../shared/errors.ts";
import { exportFilters } from "../../export/filters.ts";
import { EXPORT_FORMATS } from "../../export/formats.ts";
import { exportStream } from "../exporting/export-stream.ts";
import { inputOf } from "../query-input.ts";
import { SECURITY_HEADERS } from "../security/headers.ts";
import { type App, callerFor, type Services } from "../services.ts";

/** Exports at once: each has a thread, and holds a moment of the record. */
const MOST = 2;

export function addExports(app: App, { state }: Services): void {
  let running = 0;
  app.get("/api/exports", (c) => {
    callerFor(c, "reader");
    return c.json(
      EXPORT_FORMATS.map(({ name, purpose, mediaType, files = [] }) => ({ name, purpose, mediaType, files })),
    );
  });
  app.get("/api/exports/:format", async (c) => {
    callerFor(c, "reader");
    const parameters = new URL(c.req.url).searchParams;
    const table = parameters.get("table") ?? undefined;
    const originals = parameters.get("originals") !== "false";
    for (const own of ["table", "originals"]) parameters.delete(own);
    const filters = inputOf(exportFilters, parameters, {});
    if (running >= MOST) throw new ChanceryError("server/busy", `${MOST} exports are at work already`);
    running++;
    const question = { format: c.req.param("format"), filters, table, originals };
    const over = () => running--;
    const { fileName, mediaType, body } = await exportStream(state.store.path, question, { over });
    return new Response(body, {
      headers: {
        ...SECURITY_HEADERS,
        "Content-Type": mediaType,
        "Content-Disposition": `attachment; filename="${fileName}"`,
        "Cache-Control": "no-store",
      },
    });
  });
}
