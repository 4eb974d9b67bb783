/** Who had a record changed through a server, and when: judgements, reports that were brought in, what was made anew. */
import { z } from "zod";
import { auditEntries } from "../../record/audit.ts";
import { limit } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface AuditLine {
  /** From 1; the later the higher. */
  readonly number: number;
  /** ISO date-time, UTC. */
  readonly at: string;
  /** Name of the token; `local` on a server without tokens. */
  readonly by: string;
  readonly role: string;
  /** `judge`, `import-judgements`, `ingest`, `reread`, `rebuild`. */
  readonly did: string;
  /** What was asked for. */
  readonly about: Readonly<Record<string, unknown>>;
  /** What came of it. */
  readonly came: Readonly<Record<string, unknown>>;
}

const SHOWN = 50;

export const findAudit = operation({
  name: "audit",
  summary: "Who had the record changed through a server, the latest first.",
  input: z.strictObject({
    by: z.string().trim().optional().describe("Only what one of that name did."),
    did: z.string().trim().optional().describe("Only that: judge, import-judgements, ingest, reread, rebuild."),
    since: z
      .string()
      .regex(/^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+Z)?$/u)
      .optional()
      .describe("Only on that day or later, in UTC."),
    limit,
  }),
  answer(store, { limit = SHOWN, ...wanted }): AuditLine[] {
    return auditEntries(store, { ...wanted, limit }).map(({ key, about, came, ...line }) => ({
      number: key,
      ...line,
      about: JSON.parse(about) as AuditLine["about"],
      came: JSON.parse(came) as AuditLine["came"],
    }));
  },
});
