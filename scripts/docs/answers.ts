/** data/schemas/answers.schema.json: what each operation answers, as JSON Schema, from the TypeScript types and their descriptions. */
import { createGenerator } from "ts-json-schema-generator";
import { CATALOGUE } from "../../src/interfaces/operations/catalogue.ts";

export const ANSWERS_FILE = "data/schemas/answers.schema.json";

/** One for each operation, with what it refers to: two of them may call different things by one name. */
export function answersSchema(): string {
  const generator = createGenerator({
    path: "src/interfaces/operations/answers.ts",
    tsconfig: "tsconfig.json",
    expose: "export",
    jsDoc: "extended",
    sortProps: true,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
    functions: "hide",
  });
  const answers = CATALOGUE.map(({ operation: { name } }) => {
    const { $schema: _, ...schema } = generator.createSchema(`${pascal(name)}Answered`);
    return [name, schema] as const;
  });
  const file = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment:
      "Made by npm run docs from src/interfaces/operations/answers.ts: for each operation the schema of its answer.",
    answers: Object.fromEntries(answers),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** "import-judgements" → "ImportJudgements" */
function pascal(name: string): string {
  return name.replace(/(?:^|-)(?<first>[a-z])/gu, (_, first: string) => first.toUpperCase());
}
