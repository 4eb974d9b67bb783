/** What several of the fixed routes have in common: the job that was taken, the failure, an answer in JSON. */

export type FixedPaths = Readonly<Record<string, Readonly<Record<string, object>>>>;

export const problem = { $ref: "#/components/responses/Problem" };
export const job = { "application/json": { schema: { $ref: "#/components/schemas/Job" } } };
export const jobParameter = { name: "job", in: "path", required: true, schema: { type: "string" } };
export const accepted = {
  202: {
    description: "Taken: it is done after those before it. Location leads to it.",
    headers: { Location: { schema: { type: "string" } } },
    content: job,
  },
  default: problem,
};
export const described = (schema: object) => ({ content: { "application/json": { schema } } });
