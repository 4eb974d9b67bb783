/** What a server has beside the operations: documents as they came, jobs, sessions, its own health. */
import { BRINGING_IN } from "./fixed/bringing-in.ts";
import { JOBS } from "./fixed/jobs.ts";
import type { FixedPaths } from "./fixed/parts.ts";
import { SCHEMAS } from "./fixed/schemas.ts";
import { SERVER } from "./fixed/server.ts";
import { TAKING_OUT } from "./fixed/taking-out.ts";

export const FIXED = {
  tags: [
    { name: "Questions", description: "What the record holds, and what comes of it." },
    { name: "Changes", description: "Judgements: they go before what rules say." },
    { name: "Jobs", description: "Long work: reports brought in, read again, worked out anew." },
    { name: "Server", description: "Who asks, and how the server is." },
  ],
  paths: { ...TAKING_OUT, ...BRINGING_IN, ...JOBS, ...SERVER } as FixedPaths,
  schemas: SCHEMAS,
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
