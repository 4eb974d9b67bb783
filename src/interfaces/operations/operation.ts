/**
 * An operation: one question to a record, described once. What the command line, HTTP and MCP take and give is made from it.
 */
import type { z } from "zod";
import { derive } from "../../record/derived/derive.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { wrongFields } from "./wrong-input.ts";

export interface Operation<Shape extends z.ZodObject, Answer> {
  readonly name: string;
  readonly summary: string;
  readonly input: Shape;
  /** @throws ChanceryError `request/invalid`, `record/unknown-id`, `record/ambiguous-id` */
  readonly run: (store: RecordStore, given: z.input<Shape>) => Answer;
}

export interface OperationSpec<Shape extends z.ZodObject, Answer> {
  readonly name: string;
  readonly summary: string;
  readonly input: Shape;
  /** Is given input that was checked, and a record of which everything is worked out. */
  readonly answer: (store: RecordStore, input: z.output<Shape>) => Answer;
}

export function operation<Shape extends z.ZodObject, Answer>(
  spec: OperationSpec<Shape, Answer>,
): Operation<Shape, Answer> {
  const { name, summary, input, answer } = spec;
  return {
    name,
    summary,
    input,
    run(store, given) {
      const checked = checkedInput(spec, given);
      bringUpToDate(store);
      return store.atOnce(() => answer(store, checked));
    },
  };
}

/** @throws ChanceryError `request/invalid` */
export function checkedInput<Shape extends z.ZodObject>(
  { name, input }: Pick<OperationSpec<Shape, unknown>, "name" | "input">,
  given: z.input<Shape>,
): z.output<Shape> {
  const checked = input.safeParse(given);
  if (checked.success) return checked.data;
  const issues = wrongFields(checked.error, input);
  const problems = issues.map(({ path, message }) => `${path.join(".") || name}: ${message}`);
  throw new ChanceryError("request/invalid", problems.join("; "), { issues });
}

/** Milliseconds that a question waits for somebody who is writing. */
const PATIENCE = 500;

/** Where another process is writing, or nothing may be written, the answer is by what is worked out: what all reports up to some one come to. */
export function bringUpToDate(store: RecordStore): void {
  // A question that another one asks is about the same moment.
  if (store.readOnly || store.isInTransaction) return;
  try {
    store.withPatience(PATIENCE, () => derive(store));
  } catch (error) {
    if (!(error instanceof ChanceryError) || error.code !== "record/busy") throw error;
  }
}
