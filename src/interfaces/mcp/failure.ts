/** A failure as a model can act on it: what is wrong, and the call that would help. Over HTTP nothing of the machine is in it. */
import { ChanceryError, ERRORS } from "../../shared/errors.ts";
import { describeFailure } from "../cli/failure.ts";
import type { Next } from "./lines/told.ts";
import { cut, harmless } from "./words.ts";

/** Their messages are about what was asked. */
const ABOUT_THE_CALL = /^request\/|^access\/|^record\/(?:unknown-id|ambiguous-id|nothing-told)$/u;
const MESSAGE = 1_000;

const HELP: Partial<Record<string, Next>> = {
  "record/unknown-id": { tool: "search", input: { words: "..." }, why: "finds reports, and the ids of their meetings" },
  "record/nothing-told": { tool: "dyads", input: {}, why: "which sides met" },
};

export interface FailureTold {
  readonly text: string;
  /** Not of Chancery's catalogue: a bug. */
  readonly isFault: boolean;
}

/** What was called, and a call of it that is right. */
export interface Tried {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly takes: readonly string[];
  readonly example: object | null;
}

export function failureTold(error: unknown, isLocal: boolean, tried?: Tried): FailureTold {
  if (!(error instanceof ChanceryError))
    return { text: "error: a fault of Chancery itself; the same call may fail again", isFault: true };
  const { code } = error;
  const told = isLocal || ABOUT_THE_CALL.test(code);
  const { message, advice } = describeFailure(error);
  const help = code === "record/unknown-id" ? (elsewhere(tried) ?? HELP[code]) : HELP[code];
  const lines = [
    `error ${code}: ${cut(harmless(told ? message : ERRORS[code]), MESSAGE)}`,
    ...(told && advice !== undefined && !help ? [`advice: ${harmless(advice)}`] : []),
    ...(/\/busy$/u.test(code) ? ["next: the same call again, in some seconds"] : []),
    ...(code === "request/invalid" && tried ? rightCall(tried) : []),
    ...(help ? [`next: ${help.tool} ${JSON.stringify(help.input)} · ${help.why}`] : []),
  ];
  return { text: lines.join("\n"), isFault: false };
}

function rightCall({ name, takes, example }: Tried): string[] {
  return [`takes: ${takes.join(", ")}`, ...(example === null ? [] : [`example: ${name} ${JSON.stringify(example)}`])];
}

/** People are looked for by their names, in any spelling. */
function elsewhere(tried: Tried | undefined): Next | undefined {
  if (tried?.name !== "person" || typeof tried.input.person !== "string") return undefined;
  const name = harmless(tried.input.person).slice(0, 100);
  return { tool: "people", input: { name }, why: "those of whom it may be a name, with their ids" };
}
