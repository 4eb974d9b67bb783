/**
 * Parameters of an address → what an operation takes. Which of them are lists, numbers or yes and no is read from the operation's own schema,
 * and whether they are right is left to it.
 */
import type { z } from "zod";
import { namesIn } from "../operations/names-in.ts";

export type Given = Readonly<Record<string, unknown>>;

/**
 * Of parameters that are given several times each is one item, and empty ones are none; one that is given once is divided at commas, but not
 * within a name of a side. So any item can be told: `parties=a,b&parties=` is one.
 */
export function inputOf(
  shape: z.ZodObject,
  parameters: URLSearchParams,
  path: Readonly<Record<string, string>>,
): Given {
  const names = new Set(parameters.keys());
  const query = [...names].map((name) => [name, givenAs(shape.shape[name], parameters.getAll(name))] as const);
  return Object.fromEntries([...query, ...Object.entries(path)]);
}

/** Texts → what a field takes; what does not fit stays as it came. */
export function givenAs(schema: unknown, given: readonly string[]): unknown {
  const kind = kindOf(schema);
  if (kind.type === "array") {
    const items = given.length === 1 ? namesIn(given[0]!, ",") : given.filter((item) => item.trim() !== "");
    return items.map((item) => itemOf(kind.of, item));
  }
  return given.length === 1 ? simple(kind.type, given[0]!) : given;
}

/** A list within a list is written with hyphens, as pairs of sides are on the command line: AZ-GE. */
function itemOf(schema: unknown, given: string): unknown {
  const { type } = kindOf(schema);
  return type === "array" ? namesIn(given, "-") : simple(type, given);
}

/** What does not fit its kind stays as it came: the schema says what is wrong with it. */
function simple(type: string, given: string): unknown {
  if (type === "boolean" && (given === "" || given === "true" || given === "1")) return true;
  if (type === "boolean" && (given === "false" || given === "0")) return false;
  if (type === "number" && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(given)) return Number(given);
  return given;
}

interface Kind {
  readonly type: string;
  /** Of a list. */
  readonly of: unknown;
}

/** What is left of a schema when what is optional or has a default is taken off. */
export function kindOf(schema: unknown): Kind {
  const def = (schema as { def?: { type: string; innerType?: unknown; element?: unknown } } | undefined)?.def;
  if (!def) return { type: "unknown", of: undefined };
  return def.innerType === undefined ? { type: def.type, of: def.element } : kindOf(def.innerType);
}
