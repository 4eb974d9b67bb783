/** The bytes of a report as they came. They may be a page with whatever in it: a browser is told to keep them, and not to guess what they are. */
import { CATALOGUE } from "../../operations/catalogue.ts";
import { answered } from "../answered.ts";
import { type App, callerFor, type Services } from "../services.ts";

export function addOriginals(app: App, services: Services): void {
  const report = CATALOGUE.find(({ operation }) => operation.name === "report")!;
  app.get("/api/reports/:report/original", (c) => {
    callerFor(c, report.role);
    return answered(c, report, services, "original");
  });
}
