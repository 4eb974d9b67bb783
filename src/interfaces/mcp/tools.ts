/** A tool for each operation of the catalogue: what it takes is the operation's own, what it gives are its lines. */
import type { CallToolResult, McpServer, ToolAnnotations } from "@modelcontextprotocol/server";
import { z } from "zod";
import { ChanceryError } from "../../shared/errors.ts";
import { givenAs } from "../http/query-input.ts";
import { CATALOGUE, type Listed, ROLES, type Role } from "../operations/catalogue.ts";
import { checkedInput } from "../operations/operation.ts";
import type { Asker } from "./asker.ts";
import { failureTold } from "./failure.ts";
import { nextOf, tellerOf } from "./lines/index.ts";
import { Sources } from "./lines/told.ts";
import { type Describe, setPage } from "./page.ts";
import { unknownSides } from "./unknown-sides.ts";

export interface ToolOptions {
  /** What whoever is connected may do. */
  readonly role: Role;
  /** Characters of an answer. */
  readonly budget: number;
  /** Whether messages may name files of this machine. */
  readonly isLocal: boolean;
  readonly describe: Describe;
  readonly onFault: (error: unknown) => void;
}

/** Items of a list that are looked at for one page, where the call names no limit of its own. */
const PAGE = 60;
/** Characters of an answer as JSON. More is for HTTP. */
const JSON_LIMIT = 400_000;
/** Told by the server, whatever a model says. */
const OWN = { by: true, at: true } as const;
/** What can be withdrawn is not destroyed. */
const NOTES: Readonly<Record<Listed["kind"], ToolAnnotations>> = {
  question: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  change: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
};

const paging = {
  cursor: z
    .string()
    .regex(/^\d{1,7}$/u, { error: "a cursor is what an earlier answer gave" })
    .optional()
    .describe("Goes on from where an answer was cut: the cursor that it gave."),
  format: z
    .enum(["lines", "json"])
    .optional()
    .describe("lines: for reading, cut to a length (as if not given). json: the whole answer, for programs."),
};

/** Those that somebody of that role can have through a model; changes only where there is somebody to make them. */
export function toolsFor(asker: Asker, role: Role): Listed[] {
  return CATALOGUE.filter(
    (listed) =>
      listed.models &&
      ROLES.indexOf(listed.role) <= ROLES.indexOf(role) &&
      (listed.kind === "question" || asker.change !== null),
  );
}

export function addTools(server: McpServer, asker: Asker, options: ToolOptions): void {
  for (const listed of toolsFor(asker, options.role)) {
    const { operation, kind, examples } = listed;
    const shape = shapeOf(listed);
    const example = exampleOf(examples[0]);
    server.registerTool(
      operation.name,
      {
        title: sentence(operation.name.replaceAll("-", " ")),
        description:
          example === null
            ? operation.summary
            : `${operation.summary} Example: ${JSON.stringify(example)} (${examples[0]!.asks}).`,
        inputSchema: takenAsItComes(shape),
        annotations: NOTES[kind],
      },
      async (given) => {
        try {
          const input = checkedInput({ name: operation.name, input: shape }, meant(shape, given as Called) as never);
          return await called(listed, input as Called, asker, options);
        } catch (error) {
          const tried = { name: operation.name, input: given as Called, takes: takenBy(shape), example };
          const { text, isFault } = failureTold(error, options.isLocal, tried);
          if (isFault) options.onFault(error);
          return { isError: true, content: [{ type: "text", text }] };
        }
      },
    );
  }
}

function shapeOf({ operation, kind }: Listed): z.ZodObject {
  const { input } = operation;
  if (kind === "question") return input.extend(paging);
  const own = Object.fromEntries(
    Object.keys(OWN)
      .filter((key) => key in input.shape)
      .map((key) => [key, true]),
  );
  return input.omit(own as never).extend({ format: paging.format });
}

type Called = Record<string, unknown> & { cursor?: string; format?: "lines" | "json" };

async function called(
  { operation, kind }: Listed,
  { cursor, format, ...input }: Called,
  asker: Asker,
  { budget, describe }: ToolOptions,
): Promise<CallToolResult> {
  const from = Number(cursor ?? 0);
  // Without a limit of its own a list of thousands would be made for a page of it.
  const paged = PAGED.has(operation.name) && input.limit === undefined && format !== "json";
  const asked = paged ? { ...input, limit: from + PAGE } : input;
  const answer =
    kind === "change" ? await asker.change!(operation.name, asked) : await asker.ask(operation.name, asked);
  if (format === "json") return asJson(answer);
  const sources = new Sources();
  const lines = tellerOf(operation.name)(answer as never, sources);
  const head = kind === "change" ? lines.head : [...lines.head, ...(await unknownSides(input, asker))];
  const told = { ...lines, head, next: nextOf(operation.name, lines) };
  const open = paged && told.items.length === from + PAGE;
  const { text, figures } = await setPage(told, sources, { budget, from, open }, describe);
  return { content: [{ type: "text", text }], structuredContent: figures };
}

/** Operations whose answer is a list that `limit` shortens. */
const PAGED = new Set(["dyads", "meetings", "people", "judgements", "audit"]);

function asJson(answer: unknown): CallToolResult {
  const text = JSON.stringify(answer);
  if (text.length > JSON_LIMIT)
    throw new ChanceryError(
      "request/invalid",
      `the answer has ${text.length} characters as JSON, and ${JSON_LIMIT} are the most: ask for less, with limit or days`,
    );
  return { content: [{ type: "text", text }] };
}

/** A call that shows the use; ids in it are none of the record. */
function exampleOf(example: Listed["examples"][number] | undefined): object | null {
  if (!example) return null;
  const input = example.input({ meeting: "m1a2b3c4d5e6f", person: "p1a2b3c4d5e6f", report: "d1a2b3c4d5e6f" });
  const { by: _, at: __, ...own } = input as Record<string, unknown>;
  return own;
}

/** Clients are told the schema; what does not fit it is refused by us, in words and with a call that does. */
function takenAsItComes(shape: z.ZodObject) {
  const { jsonSchema, version, vendor } = shape["~standard"];
  const validate = (value: unknown) => ({ value: value as Record<string, unknown> });
  return { "~standard": { jsonSchema, version, vendor, validate } };
}

/** What models write otherwise than the schema has it, and plainly mean: "AZ, GE" or a list in quotes for a list, "3" for a number. */
function meant({ shape }: z.ZodObject, given: Called): Called {
  const fields = Object.entries(given).map(([name, value]) => {
    if (typeof value !== "string" || !Object.hasOwn(shape, name)) return [name, value];
    return [name, listIn(value) ?? givenAs(shape[name], [value])];
  });
  return Object.fromEntries(fields);
}

function listIn(text: string): unknown[] | null {
  if (!text.startsWith("[")) return null;
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    return null;
  }
}

/** Fields, those that have to be given marked. */
function takenBy({ shape }: z.ZodObject): string[] {
  return Object.entries(shape).map(([name, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? name : `${name} (needed)`,
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
