/** A route for each change of the catalogue. Who judges, and when, is told by the server where it knows: by the token, and by its clock. */

import { ChanceryError } from "../../../shared/errors.ts";
import { CATALOGUE } from "../../operations/catalogue.ts";
import { jsonOf } from "../body.ts";
import { type App, callerFor, type Services } from "../services.ts";
import { routeOf } from "./questions.ts";

/** Bytes of a judgement, or of many that are brought in. */
const MOST = { reviewer: 256 * 1024, admin: 32 * 1024 * 1024 };

export function addChanges(app: App, { changes, tokens }: Services): void {
  for (const { operation, path, kind, role } of CATALOGUE) {
    if (kind !== "change") continue;
    const { name, input: shape } = operation;
    app.post(routeOf(path), async (c) => {
      const caller = callerFor(c, role);
      if (!changes) throw new ChanceryError("access/read-only");
      const given = await jsonOf(c.req, role === "admin" ? MOST.admin : MOST.reviewer);
      const at = new Date().toISOString();
      const sure = tokens === null ? {} : { by: caller.name, at };
      const usual = { by: caller.name, at };
      const own = Object.fromEntries(
        Object.entries({ ...usual, ...given, ...sure }).filter(([key]) => key in shape.shape || key in given),
      );
      const answer = await changes.make({ name, input: own, caller, at });
      return c.json(answer as never, 200, { "Cache-Control": "no-store" });
    });
  }
}
