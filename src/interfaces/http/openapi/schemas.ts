/** JSON Schemas of what operations take and give, for OpenAPI: the first from Zod, the second from the types (npm run docs). */
import { readFileSync } from "node:fs";
import { z } from "zod";

export type JsonSchema = Readonly<Record<string, unknown>>;

interface AnswersFile {
  /** By operation. */
  readonly answers: Readonly<
    Record<string, JsonSchema & { readonly definitions?: Readonly<Record<string, JsonSchema>> }>
  >;
}

/** Beside `src` or `dist`. */
const FILE = new URL("../../../../data/schemas/answers.schema.json", import.meta.url);

/** Of one field of what an operation takes. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<
    string,
    unknown
  >;
  return own;
}

export interface AnswerSchemas {
  /** By operation; they refer to the components. */
  readonly answers: Readonly<Record<string, JsonSchema>>;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/** What operations share is there once; what two of them call alike and is not goes by the operation's name, too. */
export function answerSchemas(): AnswerSchemas {
  const file = JSON.parse(readFileSync(FILE, "utf8")) as AnswersFile;
  const components: Record<string, JsonSchema> = {};
  const known: Record<string, string> = {};
  const answers: Record<string, JsonSchema> = {};
  for (const [operation, { definitions = {}, ...schema }] of Object.entries(file.answers)) {
    const names = new Map<string, string>();
    for (const [name, definition] of Object.entries(definitions)) {
      const text = JSON.stringify(definition);
      const plain = componentName(name);
      const own = known[plain] === undefined || known[plain] === text ? plain : `${operation}_${plain}`;
      known[own] = text;
      names.set(name, own);
    }
    for (const [name, definition] of Object.entries(definitions))
      components[names.get(name)!] = inComponents(definition, names) as JsonSchema;
    answers[operation] = inComponents(schema, names) as JsonSchema;
  }
  return { answers, components };
}

const REFERENCE = "#/definitions/";

function inComponents(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => inComponents(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(inDialect(value)).map(([key, own]) =>
      key === "$ref" && typeof own === "string" && own.startsWith(REFERENCE)
        ? [key, `#/components/schemas/${names.get(decodeURIComponent(own.slice(REFERENCE.length)))}`]
        : [key, inComponents(own, names)],
    ),
  );
}

/** Schemas of types are written in draft 07; of what they use, only lists of so many items each of its own kind are written otherwise since. */
function inDialect(schema: object): object {
  const { items, additionalItems, ...others } = schema as {
    readonly items?: unknown;
    readonly additionalItems?: unknown;
  };
  if (!Array.isArray(items)) return schema;
  return { ...others, prefixItems: items, ...(additionalItems === undefined ? {} : { items: additionalItems }) };
}

/** OpenAPI takes letters, digits and . _ - only: `Omit<Meeting,"accounts">` has to be written otherwise. */
function componentName(name: string): string {
  return name.replace(/[^\w.-]+/gu, "_").replace(/_$/u, "");
}
