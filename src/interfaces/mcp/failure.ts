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

export function failureTold(error: unknown, isLocal: boolean): FailureTold {
  if (!(error instanceof ChanceryError))
    return { text: "error: a fault of Chancery itself; the same call may fail again", isFault: true };
  const { code } = error;
  const told = isLocal || ABOUT_THE_CALL.test(code);
  const { message, advice } = describeFailure(error);
  const help = HELP[code];
  const lines = [
    `error ${code}: ${cut(harmless(told ? message : ERRORS[code]), MESSAGE)}`,
    ...(told && advice !== undefined && !help ? [`advice: ${harmless(advice)}`] : []),
    ...(/\/busy$/u.test(code) ? ["next: the same call again, in some seconds"] : []),
    ...(help ? [`next: ${help.tool} ${JSON.stringify(help.input)} · ${help.why}`] : []),
  ];
  return { text: lines.join("\n"), isFault: false };
}
