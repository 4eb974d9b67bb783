/**
 * The OpenAPI document against the server that it describes: it has every route and no other; each operation is asked with the document's own
 * examples, and what comes is what the document says. As a document it is held against the schema of OpenAPI 3.1 and that of JSON Schema 2020-12.
 */
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp } from "../src/interfaces/http/app.ts";
import { openApi } from "../src/interfaces/http/openapi/document.ts";
import { startServer } from "./support/server.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly style?: string;
  readonly schema: object;
  readonly example?: unknown;
}
interface Content {
  readonly schema: object;
  readonly example?: unknown;
}
interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Record<string, Content> }>>;
}
interface Document {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = JSON.parse(JSON.stringify(openApi("/"))) as Document;
const OPERATIONS = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation, name: operation.operationId })),
);
const NAME = "openapi.json";
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as { default: typeof addFormats.default }).default(ajv);
ajv.addSchema({ $id: NAME, components: document.components });

/** References within the document lead to it where a part of it stands alone. */
function holds(schema: object, value: unknown): unknown[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', `"${NAME}#/components/`);
  const valid = ajv.compile(JSON.parse(text) as object);
  valid(value);
  return valid.errors ?? [];
}

describe("as a document", () => {
  test("it is what the schema of OpenAPI 3.1 asks for", async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    const nameless = structuredClone({ ...document, info: { version: "1" } });
    expect(await new Validator().validate(nameless), "one that it refuses").toMatchObject({ valid: false });
  });

  test("each operation has a name of its own, words, tags and answers that are described", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const tags = new Set(document.tags.map(({ name }) => name));
    for (const { operation } of OPERATIONS) {
      expect(operation.summary).not.toBe("");
      expect(operation.tags.every((tag) => tags.has(tag))).toBe(true);
      for (const [status, answer] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^(?:[1-5]\d\d|default)$/u);
        expect(answer).toSatisfy((given: object) => "$ref" in given || "description" in given);
      }
    }
  });

  test.each(OPERATIONS)(
    "$method $path has its parameters, each once, with a schema and an example that fits",
    ({ path, operation }) => {
      const { parameters = [], requestBody } = operation;
      const inPath = parameters.filter((one) => one.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual((path.match(/\{\w+\}/gu) ?? []).sort());
      expect(inPath.every(({ required }) => required)).toBe(true);
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length);
      for (const { schema, example, style } of parameters) {
        expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
        // Lists within lists are written with hyphens, which a style of OpenAPI cannot say.
        if (example !== undefined && !(style === "form" && path === "/api/digest"))
          expect(holds(schema, example)).toEqual([]);
      }
      for (const { schema, example } of Object.values(requestBody?.content ?? {})) {
        expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
        if (example !== undefined) expect(holds(schema, example)).toEqual([]);
      }
    },
  );

  test("each schema of it is one", () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(name).toMatch(/^[\w.-]+$/u);
      expect(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`).toBe(true);
    }
  });
});

/** What tells of the server itself: pages to read, the document, the page that all others are in. */
const NOT_DESCRIBED = ["/api", "/api/errors", "/api/openapi.json"];

test("it has every route of the server, and no other", () => {
  const services = { tokens: null, names: {}, sessions: {}, rate: null, jobs: null, state: {}, metrics: {} };
  const { routes } = makeApp(services as never);
  const own = routes
    .filter(({ method, path }) => method !== "ALL" && /^\/(?:api|healthz|readyz|metrics)/u.test(path))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(?<name>\w+)/gu, "{$<name>}")}`)
    .filter((route) => !NOT_DESCRIBED.includes(route.slice("get ".length)));
  expect([...new Set(own)].sort()).toEqual(OPERATIONS.map(({ path, method }) => `${method} ${path}`).sort());
});

describe("as it is answered", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let known: Readonly<Record<string, string>>;
  beforeAll(async () => {
    server = await startServer({ tokens: { keeper: "admin" } });
    const [meeting] = (await (await get("/api/meetings?parties=AZ,GE&limit=1")).json()) as { id: string }[];
    const [person] = (await (await get("/api/people?limit=1")).json()) as { id: string }[];
    const job = (await (await send("/api/jobs/reread", { method: "POST" })).json()) as { id: string };
    // What the example of remove-import names.
    const list = { method: "POST", body: "Date,Side A,Side B\n2025-05-03,GE,AZ\n" };
    const { id } = (await (await send("/api/imports?as=Desk%20list&name=meetings.csv", list)).json()) as { id: string };
    await (await get(`/api/jobs/${id}/events`)).text();
    known = {
      ...{ meeting: meeting!.id, person: person!.id, id: meeting!.id, job: job.id },
      ...{ report: "credentials", format: "csl-json" },
    };
  }, 60_000);
  afterAll(async () => {
    await server.close();
    expect(server.faults).toEqual([]);
  });

  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${server.secrets.keeper}` },
    });
  const get = (path: string) => send(path);

  /** The document's examples; ids in them are of no record, and are put by those of the one that is asked. */
  function addressOf(path: string, { parameters = [] }: Described): string {
    const query = new URLSearchParams();
    for (const { name, in: place, example } of parameters)
      if (place === "query" && example !== undefined) query.set(name, String(example));
    return `${path.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => known[name]!)}?${query}`;
  }

  function bodiesOf({ requestBody }: Described): (RequestInit | undefined)[] {
    if (!requestBody) return [undefined];
    const examples = Object.values(requestBody.content).map(({ example }) => example);
    return Object.entries(requestBody.content).map(([type, { example }]) => {
      if (type === "multipart/form-data") {
        const form = new FormData();
        form.append("file", new Blob([String(examples.find((one) => typeof one === "string"))]), "sent.txt");
        return { body: form };
      }
      const text = typeof example === "string" ? example : JSON.stringify(example);
      return {
        body: text.replaceAll("m7w0n30r", known.meeting!).replaceAll("TOKEN", server.secrets.keeper!),
        headers: { "Content-Type": type },
      };
    });
  }

  // What ends something comes last.
  const inOrder = [...OPERATIONS].sort((a, b) => Number(a.method === "delete") - Number(b.method === "delete"));
  test.each(inOrder)("$method $path", async ({ path, method, operation }) => {
    for (const body of bodiesOf(operation)) {
      const answer = await send(addressOf(path, operation), { method: method.toUpperCase(), ...body });
      const promised = operation.responses[answer.status];
      expect(promised, `${answer.status}: ${promised ? "" : await answer.text()}`).toBeDefined();
      expect(answer.status).toBeLessThan(300);
      if (answer.status === 204) continue;
      const type = answer.headers.get("content-type")!.split(";")[0]!;
      const content = promised!.content ?? {};
      const kept = content["application/octet-stream"] ? "application/octet-stream" : type;
      expect(Object.keys(content)).toContain(kept);
      if (type === "application/json" && kept === type)
        expect(holds(content[type]!.schema, await answer.json())).toEqual([]);
      else expect((await answer.text()).length).toBeGreaterThan(10);
    }
  });
});
