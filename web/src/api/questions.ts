/** What may be asked, with the answers' types: those of the operations themselves. */
export type { Answers } from "../../../src/interfaces/operations/answers.ts";

import type { Answers } from "../../../src/interfaces/operations/answers.ts";

export type Question = Exclude<keyof Answers, "judge" | "import-judgements">;
