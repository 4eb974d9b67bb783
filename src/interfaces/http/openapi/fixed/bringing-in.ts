/** What is brought into a record: reports, and what somebody has already. The examples are made up. */
import { importAsked } from "../../routes/imports.ts";
import { inputSchema } from "../schemas.ts";
import { accepted, type FixedPaths } from "./parts.ts";

const REPORT =
  "TBILISI, 3 May 2025. Foreign Minister Maka Botchorishvili met her Azerbaijani counterpart in Tbilisi on Saturday.";
const SPREADSHEET = "Date,Side A,Side B,Place,Topics\n2025-05-03,Georgia,Azerbaijan,Tbilisi,energy\n";
const POPOLO = { persons: [{ id: "nino", name: "Nino Example", memberships: [{ role: "Minister of Energy" }] }] };
const FTM = JSON.stringify({ id: "nino", schema: "Person", properties: { name: ["Nino Example"], country: ["ge"] } });
const IMPORT_EXAMPLES: Readonly<Record<string, unknown>> = { name: "meetings.csv" };

export const BRINGING_IN: FixedPaths = {
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
};
