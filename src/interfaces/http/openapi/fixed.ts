/** What a server has beside the operations: documents as they came, jobs, sessions, its own health. */
import { importAsked } from "../routes/imports.ts";
import { JOB_KINDS } from "../writing/job.ts";
import { inputSchema } from "./schemas.ts";

const problem = { $ref: "#/components/responses/Problem" };
const job = { "application/json": { schema: { $ref: "#/components/schemas/Job" } } };
const jobParameter = { name: "job", in: "path", required: true, schema: { type: "string" } };
const accepted = {
  202: {
    description: "Taken: it is done after those before it. Location leads to it.",
    headers: { Location: { schema: { type: "string" } } },
    content: job,
  },
  default: problem,
};
const described = (schema: object) => ({ content: { "application/json": { schema } } });
const REPORT =
  "TBILISI, 3 May 2025. Foreign Minister Maka Botchorishvili met her Azerbaijani counterpart in Tbilisi on Saturday.";
const SPREADSHEET = "Date,Side A,Side B,Place,Topics\n2025-05-03,Georgia,Azerbaijan,Tbilisi,energy\n";
const POPOLO = { persons: [{ id: "nino", name: "Nino Example", memberships: [{ role: "Minister of Energy" }] }] };
const FTM = JSON.stringify({ id: "nino", schema: "Person", properties: { name: ["Nino Example"], country: ["ge"] } });
const IMPORT_EXAMPLES: Readonly<Record<string, unknown>> = { name: "meetings.csv" };
const FORMAT = {
  type: "object",
  required: ["name", "purpose", "mediaType", "files"],
  properties: {
    name: { type: "string", description: "As it is asked for." },
    purpose: { type: "string" },
    mediaType: { type: "string" },
    files: { type: "array", items: { type: "string" }, description: "Of a format of several files, their names." },
  },
};
const health = {
  type: "object",
  required: ["status"],
  properties: { status: { enum: ["ok", "ready", "working out"] } },
};
const session = {
  type: "object",
  required: ["name", "role", "tokens", "readOnly"],
  properties: {
    name: { type: "string" },
    role: { enum: ["reader", "reviewer", "admin"] },
    tokens: { type: "boolean", description: "Whether the server takes tokens." },
    readOnly: { type: "boolean", description: "Whether nothing may be changed, whoever asks." },
  },
};

export const FIXED = {
  tags: [
    { name: "Questions", description: "What the record holds, and what comes of it." },
    { name: "Changes", description: "Judgements: they go before what rules say." },
    { name: "Jobs", description: "Long work: reports brought in, read again, worked out anew." },
    { name: "Server", description: "Who asks, and how the server is." },
  ],
  paths: {
    "/api/reports/{report}/original": {
      get: {
        operationId: "original",
        summary: "The bytes of a report as they came.",
        tags: ["Questions"],
        "x-role": "reader",
        parameters: [
          {
            name: "report",
            in: "path",
            required: true,
            schema: { type: "string" },
            description: "A document by its name, its id or the beginning of it; a revision.",
          },
          {
            name: "revision",
            in: "query",
            schema: { type: "integer", minimum: 1 },
            description: "Which of its texts, 1 the first; the latest unless told.",
          },
        ],
        responses: {
          200: {
            description: "To be kept, not to be shown.",
            content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          },
          default: problem,
        },
      },
    },
    "/api/exports": {
      get: {
        operationId: "export-formats",
        summary: "The formats in which the record can be had.",
        tags: ["Questions"],
        "x-role": "reader",
        responses: {
          200: {
            description: "Name, purpose and media type of each.",
            ...described({ type: "array", items: FORMAT }),
          },
          default: problem,
        },
      },
    },
    "/api/exports/{format}": {
      get: {
        operationId: "export",
        summary: "The record, or a part of it, in a format of others; written as it is read.",
        tags: ["Questions"],
        "x-role": "reader",
        parameters: [
          {
            name: "format",
            in: "path",
            required: true,
            schema: { type: "string" },
            description: "One of /api/exports.",
          },
          {
            name: "table",
            in: "query",
            schema: { type: "string" },
            description: "Of a format of several files, the one: meetings. All of them come as a ZIP.",
          },
          {
            name: "originals",
            in: "query",
            schema: { type: "boolean", default: true },
            description: "jsonl: with the bytes of originals.",
          },
          ...["parties", "since", "until", "kind", "level", "status", "topic", "asOf"].map((name) => ({
            name,
            in: "query",
            schema: { type: "string" },
            description: "As for meetings.",
          })),
        ],
        responses: {
          200: {
            description: "To be kept.",
            content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          },
          default: problem,
        },
      },
    },
    "/api/ingest": {
      post: {
        operationId: "ingest",
        summary: "Reports into the record: files, addresses to be fetched, or the samples that come with Chancery.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: [
          {
            name: "name",
            in: "query",
            schema: { type: "string" },
            description: "Of a file that is sent as it is: press.jsonl.",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "array", items: { type: "string", format: "binary" } } },
              },
            },
            "application/jsonl": { schema: { type: "string" }, example: JSON.stringify({ text: REPORT }) },
            "text/html": { schema: { type: "string" }, example: `<!doctype html><p>${REPORT}</p>` },
            "text/plain": { schema: { type: "string" }, example: REPORT },
            "application/json": {
              schema: {
                oneOf: [
                  {
                    type: "object",
                    required: ["addresses"],
                    additionalProperties: false,
                    properties: {
                      addresses: {
                        type: "array",
                        minItems: 1,
                        maxItems: 1000,
                        items: { type: "string", format: "uri" },
                      },
                    },
                  },
                  {
                    type: "object",
                    required: ["samples"],
                    additionalProperties: false,
                    properties: { samples: { const: true } },
                  },
                ],
              },
              example: { addresses: ["https://mfa.example/news/1"] },
            },
          },
        },
        responses: accepted,
      },
    },
    "/api/imports": {
      post: {
        operationId: "import",
        summary:
          "What somebody has already: a spreadsheet of meetings, a list of people and posts, judgements, words of one's own, an export of another record.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: Object.entries(importAsked.shape).map(([name, schema]) => {
          const { description, ...own } = inputSchema(schema);
          const example = IMPORT_EXAMPLES[name];
          return { name, in: "query", description, schema: own, ...(example === undefined ? {} : { example }) };
        }),
        requestBody: {
          required: true,
          content: {
            "application/octet-stream": { schema: { type: "string", format: "binary" }, example: SPREADSHEET },
            "text/csv": { schema: { type: "string" }, example: SPREADSHEET },
            "application/json": {
              schema: { type: "object", description: "Popolo, or any other file that is JSON." },
              example: POPOLO,
            },
            "application/jsonl": { schema: { type: "string" }, example: FTM },
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { file: { type: "array", items: { type: "string", format: "binary" } } },
              },
            },
          },
        },
        responses: accepted,
      },
    },
    "/api/jobs": {
      get: {
        operationId: "jobs",
        summary: "Jobs, the latest first.",
        tags: ["Jobs"],
        "x-role": "admin",
        responses: {
          200: { description: "Jobs.", ...described({ type: "array", items: { $ref: "#/components/schemas/Job" } }) },
          default: problem,
        },
      },
    },
    "/api/jobs/{job}": {
      get: {
        operationId: "job",
        summary: "A job: how far it is, what came of it.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: [jobParameter],
        responses: { 200: { description: "The job.", content: job }, default: problem },
      },
      delete: {
        operationId: "cancel-job",
        summary: "Stops a job; what it did so far stays done.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: [jobParameter],
        responses: accepted,
      },
    },
    "/api/jobs/{job}/events": {
      get: {
        operationId: "job-events",
        summary: "The job after each change, as server-sent events, until it is over.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: [jobParameter],
        responses: {
          200: {
            description: "Events, named by the state of the job.",
            content: { "text/event-stream": { schema: { type: "string" } } },
          },
          default: problem,
        },
      },
    },
    "/api/jobs/reread": {
      post: {
        operationId: "reread",
        summary: "Reads all reports again, with what the record has learnt.",
        tags: ["Jobs"],
        "x-role": "admin",
        parameters: [
          {
            name: "all",
            in: "query",
            schema: { type: "boolean", default: false },
            description: "Also those that were read with the same before.",
          },
        ],
        responses: accepted,
      },
    },
    "/api/jobs/rebuild": {
      post: {
        operationId: "rebuild",
        summary: "Makes anew all that is worked out from statements.",
        tags: ["Jobs"],
        "x-role": "admin",
        responses: accepted,
      },
    },
    "/api/session": {
      get: {
        operationId: "session",
        summary: "Who asks, and what they may do.",
        tags: ["Server"],
        "x-role": "reader",
        responses: { 200: { description: "The caller.", ...described(session) }, default: problem },
      },
      post: {
        operationId: "begin-session",
        summary: "A token for a cookie: for browsers.",
        tags: ["Server"],
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["token"], properties: { token: { type: "string" } } },
              example: { token: "TOKEN" },
            },
          },
        },
        responses: { 200: { description: "The caller; the cookie is set.", ...described(session) }, default: problem },
      },
      delete: {
        operationId: "end-session",
        summary: "Ends the session.",
        tags: ["Server"],
        security: [],
        responses: { 204: { description: "It is over." }, default: problem },
      },
    },
    "/healthz": {
      get: {
        operationId: "health",
        summary: "Whether the server is there.",
        tags: ["Server"],
        security: [],
        responses: { 200: { description: "It is.", ...described(health) } },
      },
    },
    "/readyz": {
      get: {
        operationId: "ready",
        summary: "Whether all is worked out that the record holds.",
        tags: ["Server"],
        security: [],
        responses: {
          200: { description: "It is.", ...described(health) },
          503: { description: "Not yet: answers are of what is worked out so far.", ...described(health) },
        },
      },
    },
    "/metrics": {
      get: {
        operationId: "metrics",
        summary: "Figures for Prometheus.",
        tags: ["Server"],
        "x-role": "reader",
        responses: {
          200: { description: "Figures.", content: { "text/plain": { schema: { type: "string" } } } },
          default: problem,
        },
      },
    },
  } as Readonly<Record<string, Readonly<Record<string, object>>>>,
  schemas: {
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
  },
  responses: {
    Problem: {
      description: "What went wrong, and what can be done about it.",
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  },
  securitySchemes: {
    token: { type: "http", scheme: "bearer", description: "Where the server has a file of tokens." },
    session: {
      type: "apiKey",
      in: "cookie",
      name: "chancery_session",
      description: "Of browsers; begun by POST /api/session.",
    },
  },
};
