/** Who asks, and how the server is. */
import { described, type FixedPaths, problem } from "./parts.ts";

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

export const SERVER: FixedPaths = {
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
};
