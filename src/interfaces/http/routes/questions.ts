/** A route for each question of the catalogue: its parameters are what the operation takes, its answer is what the operation gives. */
import { CATALOGUE } from "../../operations/catalogue.ts";
import { answered } from "../answered.ts";
import { type App, callerFor, type Services } from "../services.ts";

/** "/meetings/{meeting}" → as Hono writes it. */
export function routeOf(path: string): string {
  return `/api${path.replace(/\{(\w+)\}/gu, ":$1")}`;
}

export function addQuestions(app: App, services: Services): void {
  for (const listed of CATALOGUE) {
    if (listed.kind !== "question") continue;
    app.get(routeOf(listed.path), (c) => {
      callerFor(c, listed.role);
      return answered(c, listed, services);
    });
  }
}
