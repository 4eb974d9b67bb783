/** What is taken out of a record: a report as it came, and exports. */
import { described, type FixedPaths, problem } from "./parts.ts";

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

export const TAKING_OUT: FixedPaths = {
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
};
