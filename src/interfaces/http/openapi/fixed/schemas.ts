/** Jobs and failures, as they are sent. */
import { JOB_KINDS } from "../../writing/job.ts";

export const SCHEMAS = {
  Problem: {
    type: "object",
    description: "RFC 9457.",
    required: ["type", "title", "status", "code"],
    properties: {
      type: { type: "string", description: "Leads to what can be done about it." },
      title: { type: "string" },
      status: { type: "integer" },
      code: { type: "string", description: "Of the catalogue of errors: record/unknown-id." },
      detail: { type: "string" },
      errors: {
        type: "array",
        description: "What is wrong with which field.",
        items: {
          type: "object",
          required: ["field", "detail"],
          properties: { field: { type: "string" }, detail: { type: "string" } },
        },
      },
      number: { type: "string", description: "Of a fault: under which the server's log has it." },
    },
  },
  Job: {
    type: "object",
    required: [
      "id",
      "kind",
      "state",
      "by",
      "named",
      "asked",
      "started",
      "ended",
      "progress",
      "result",
      "problems",
      "failure",
    ],
    properties: {
      id: { type: "string" },
      kind: { enum: JOB_KINDS },
      state: { enum: ["waiting", "running", "done", "failed", "cancelled"] },
      by: { type: "string" },
      named: { type: "array", items: { type: "string" }, description: "Files and addresses, as they were sent." },
      asked: { type: "string", format: "date-time" },
      started: { type: ["string", "null"], format: "date-time" },
      ended: { type: ["string", "null"], format: "date-time" },
      progress: {
        type: ["object", "null"],
        properties: { doing: { type: "string" }, done: { type: "integer" }, total: { type: ["integer", "null"] } },
      },
      result: { type: ["object", "null"], description: "Figures of what was done." },
      problems: {
        type: "array",
        items: { type: "object", properties: { code: { type: "string" }, detail: { type: "string" } } },
      },
      failure: { type: ["object", "null"], properties: { code: { type: "string" }, detail: { type: "string" } } },
    },
  },
};
