/** What people have already, into the record: a spreadsheet, a list of people, judgements, words, an export of another record. Each becomes a job. */
import { z } from "zod";
import { ChanceryError } from "../../../shared/errors.ts";
import { DATE_ORDERS } from "../../import/cell-date.ts";
import { kindOf } from "../../import/import-file.ts";
import { IMPORT_KINDS } from "../../import/kind-of-file.ts";
import { mappingOf } from "../../import/mapping.ts";
import { checkedInput } from "../../operations/operation.ts";
import { inputOf } from "../query-input.ts";
import { type App, callerFor, type Services } from "../services.ts";
import { removeUploads, uploadsOf } from "../uploads.ts";
import { takeJob } from "./jobs.ts";

const text = z.string().trim().min(1).max(300).optional();

/** The parameters of the address: options of `chancery import`. */
export const importAsked = z.strictObject({
  name: text.describe("Of a file that is sent as it is: meetings.csv."),
  as: text.describe("What it is called as a source; the name of the file unless told."),
  kind: z.enum(IMPORT_KINDS).optional().describe("What the file is, where its looks do not tell."),
  side: text.describe("Of a spreadsheet: the side of whoever keeps it, where no column has it: GE."),
  dateOrder: z.enum(DATE_ORDERS).optional().describe("Of a spreadsheet: whether 05/07/2025 is in July or in May."),
  sheet: text.describe("Of a workbook: only that sheet."),
  map: z
    .string()
    .max(2_000)
    .optional()
    .describe("Of a spreadsheet: which column is what, where its head does not tell: date=Tag,b=Gast."),
  dryRun: z.boolean().optional().describe("Write nothing: the job tells how a spreadsheet or words are understood."),
});

export function addImports(app: App, { jobs }: Services): void {
  app.post("/api/imports", async (c) => {
    const caller = callerFor(c, "admin");
    if (!jobs) throw new ChanceryError("access/read-only");
    const given = inputOf(importAsked, new URL(c.req.url).searchParams, {});
    const asked = checkedInput({ name: "import", input: importAsked }, given);
    const { name = "sent file", dryRun = false, map, kind, ...options } = asked;
    const columns = map && mappingOf(map);
    const { folder, files } = await uploadsOf(c.req, name);
    try {
      const kinds = new Set(files.map((file) => kind ?? kindOf(file)));
      if (files.length > 1 && (kinds.size > 1 || !kinds.has("words")))
        throw new ChanceryError("request/invalid", "one file at a time: only files of words come together");
      const task = {
        ...{ kind: "import" as const, folder, files, dryRun },
        what: [...kinds][0]!,
        options: { ...options, ...(columns && { map: columns }) },
      };
      return await takeJob(c, jobs, task, caller);
    } catch (error) {
      await removeUploads(folder);
      throw error;
    }
  });
}
