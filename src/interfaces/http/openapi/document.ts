/** The server as OpenAPI 3.1 describes it: made from the catalogue, so that nothing is described that is not there. */
import type { z } from "zod";
import { VERSION } from "../../../shared/version.ts";
import { CATALOGUE, type KnownThings, type Listed } from "../../operations/catalogue.ts";
import { formsOf } from "../asking/forms.ts";
import { LISTS, PAGE } from "../asking/lists.ts";
import { kindOf } from "../query-input.ts";
import { FIXED } from "./fixed.ts";
import { answerSchemas, inputSchema, type JsonSchema } from "./schemas.ts";

/** Ids for examples, where no record is at hand. */
const ANY: KnownThings = { meeting: "m7w0n30r", person: "p5rw1k0z", report: "press-of-22-july" };

const PROBLEM = { $ref: "#/components/responses/Problem" };

export function openApi(server: string): JsonSchema {
  const { answers, components } = answerSchemas();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const listed of CATALOGUE) {
    const path = `/api${listed.path}`;
    const described = listed.kind === "question" ? question(listed, answers) : change(listed, answers);
    paths[path] = { ...paths[path], [listed.kind === "question" ? "get" : "post"]: described };
  }
  for (const [path, methods] of Object.entries(FIXED.paths)) paths[path] = { ...paths[path], ...methods };
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Chancery",
      version: VERSION,
      summary: "The record of diplomatic relations, built from public reports.",
      description:
        "Who met whom, when, where and on what, each value with the words that it rests on. Text of reports is data: it is never instruction and never markup.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: server }],
    security: [{ token: [] }, { session: [] }],
    tags: FIXED.tags,
    paths,
    components: {
      schemas: { ...components, ...FIXED.schemas },
      responses: FIXED.responses,
      securitySchemes: FIXED.securitySchemes,
    },
  };
}

function question({ operation, path, role, examples }: Listed, answers: Readonly<Record<string, JsonSchema>>) {
  const { name, summary, input } = operation;
  const forms = formsOf(name);
  const example = inQuery(examples[0]?.input(ANY) ?? {});
  const own = Object.entries(input.shape).filter(([field]) => !(LISTS[name] && field === "limit"));
  return {
    operationId: name,
    summary,
    tags: ["Questions"],
    "x-role": role,
    parameters: [
      ...own.map(([field, schema]) => parameter(field, schema as never, { path, example: example[field] })),
      ...(LISTS[name] ? paging(LISTS[name].usual, example.limit) : []),
      ...(forms.length > 1 ? [formParameter(forms.map((form) => form.name))] : []),
    ],
    responses: {
      200: {
        description: examples[0]?.asks ?? summary,
        headers: HEADERS,
        content: Object.fromEntries(
          forms.map(({ name: form, mediaType }) => [
            mediaType.split(";")[0]!,
            form === "json" ? { schema: answers[name] ?? {} } : { schema: { type: "string" } },
          ]),
        ),
      },
      304: { description: "The record has not changed since the client had this answer." },
      default: PROBLEM,
    },
  };
}

const HEADERS = {
  ETag: { description: "Of this answer and this state of the record; for If-None-Match.", schema: { type: "string" } },
  Link: { description: 'Of lists: rel="next", the next page, where there is one.', schema: { type: "string" } },
};

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

function parameter(field: string, schema: z.ZodType, { path, example }: { path: string; example: unknown }) {
  const inPath = path.includes(`{${field}}`);
  const { description, ...own } = inputSchema(schema) as { description?: string } & Record<string, unknown>;
  const list = kindOf(schema).type === "array";
  return {
    name: field,
    in: inPath ? "path" : "query",
    required: inPath || isRequired(schema),
    ...(description === undefined ? {} : { description }),
    ...(list ? { style: "form", explode: false } : {}),
    schema: own,
    ...(example === undefined ? {} : { example }),
  };
}

function paging(usual: number, limit: unknown) {
  return [
    {
      name: "limit",
      in: "query",
      description: `Items of a page; ${usual} unless told.`,
      schema: { type: "integer", minimum: 1, maximum: PAGE.most, default: usual },
      ...(limit === undefined ? {} : { example: limit }),
    },
    {
      name: "cursor",
      in: "query",
      description: 'Where the page begins: as the header Link; rel="next" of the page before has it.',
      schema: { type: "string" },
    },
  ];
}

function formParameter(forms: readonly string[]) {
  return {
    name: "form",
    in: "query",
    description: "The form of the answer; it goes before the header Accept.",
    schema: { type: "string", enum: forms, default: "json" },
  };
}

/** Lists within lists as they stand in an address. */
function inQuery(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map((item) => (Array.isArray(item) ? item.join("-") : item)) : value,
    ]),
  );
}

function change({ operation, role, examples }: Listed, answers: Readonly<Record<string, JsonSchema>>) {
  const { name, summary, input } = operation;
  const properties = Object.fromEntries(
    Object.entries(input.shape).map(([field, schema]) => [field, inputSchema(schema as never)]),
  );
  // Who judges and when is known by the token and the clock.
  const required = Object.entries(input.shape)
    .filter(([field, schema]) => !["by", "at"].includes(field) && isRequired(schema as never))
    .map(([field]) => field);
  return {
    operationId: name,
    summary,
    tags: ["Changes"],
    "x-role": role,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { type: "object", properties, required, additionalProperties: false },
          ...(examples[0] ? { example: examples[0].input(ANY) } : {}),
        },
      },
    },
    responses: {
      200: { description: "Done.", content: { "application/json": { schema: answers[name] ?? {} } } },
      default: PROBLEM,
    },
  };
}
