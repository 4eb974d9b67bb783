/** What is wrong with an input, field by field, in words that say what would be right. */
import type { z } from "zod";

export interface WrongField {
  /** Empty where it is the input as a whole. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object with fields",
};

export function wrongFields({ issues }: z.ZodError, shape: z.ZodObject): WrongField[] {
  return issues.flatMap((issue): WrongField[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: unknownField(key, issue, shape) }))
      : [{ path: issue.path, message: wordsOf(issue) }],
  );
}

/** A message that an operation gives itself stays; those of Zod are about types of TypeScript. */
function wordsOf(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input")) {
    const wanted = KINDS[issue.expected] ?? issue.expected;
    return /received undefined$/u.test(issue.message) ? `is missing; it is ${wanted}` : `is to be ${wanted}`;
  }
  if (issue.code === "invalid_value" && /^Invalid (?:input|option)/u.test(issue.message))
    return `is to be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small" && issue.message.startsWith("Too small"))
    return `is to be at least ${amount(issue.minimum, issue.origin)}`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big"))
    return `is to be at most ${amount(issue.maximum, issue.origin)}`;
  return issue.message;
}

/** Of a text or a list its length. */
function amount(count: number | bigint, origin: string): string {
  const unit = origin === "string" ? "character" : origin === "array" ? "item" : null;
  return unit === null ? String(count) : `${count} ${unit}${Number(count) === 1 ? "" : "s"} long`;
}

function unknownField(key: string, { path }: Issue, { shape }: z.ZodObject): string {
  const names = Object.keys(shape);
  if (path.length > 0) return "there is no such field";
  const near = names.find((name) => isNear(name, key.toLowerCase()));
  return `there is no such field; ${near === undefined ? `there are ${names.join(", ")}` : `is ${near} meant?`}`;
}

/** Begun alike, or one within the other. */
function isNear(name: string, asked: string): boolean {
  return asked.length > 2 && (name.slice(0, 4) === asked.slice(0, 4) || name.includes(asked) || asked.includes(name));
}
