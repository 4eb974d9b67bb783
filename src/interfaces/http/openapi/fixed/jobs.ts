/** Long work: asked after, watched, stopped, begun. */
import { accepted, described, type FixedPaths, job, jobParameter, problem } from "./parts.ts";

export const JOBS: FixedPaths = {
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
};
