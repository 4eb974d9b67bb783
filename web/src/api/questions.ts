/** The answers' types: those of the operations themselves. */
export type { Answers } from "../../../src/interfaces/client/index.ts";
