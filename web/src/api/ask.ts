/** Asking the record by the typed client. Answers are kept for a while, and asked for again when the record may have changed. */
import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ChanceryClient, type ListName, type QuestionName } from "../../../src/interfaces/client/index.ts";
import type { Answers } from "./questions.ts";
import { reached } from "./reach.ts";

export const server = new ChanceryClient({ url: "", fetch: reached });

/** Of a question: what is empty is not asked for. */
export type Input = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Items of a list that are asked for at once, and at most. */
const PAGE = 1_000;
const MOST = 20_000;
const LISTS: ReadonlySet<QuestionName> = new Set<ListName>(["dyads", "meetings"]);

/** A list is given page by page; where nobody says how much of it is wanted, all of it is. */
async function answerOf<Name extends QuestionName>(
  name: Name,
  input: Input,
  signal: AbortSignal,
): Promise<Answers[Name]> {
  const asked = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== ""));
  // What each question takes is checked by the server; a page's address may hold anything.
  if (!LISTS.has(name) || asked.limit !== undefined) return server.ask(name, asked as never, { signal });
  const items: unknown[] = [];
  for await (const item of server.all(name as ListName, { ...asked, limit: PAGE } as never, { signal })) {
    items.push(item);
    if (items.length === MOST) break;
  }
  return items as unknown as Answers[Name];
}

export function asking<Name extends QuestionName>(question: Name, input: Input) {
  return queryOptions({
    queryKey: [question, input],
    queryFn: ({ signal }) => answerOf(question, input, signal),
  });
}

/** While another answer is fetched, the one before stays. */
export function useAnswer<Name extends QuestionName>(
  question: Name,
  input: Input,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Answers[Name]> {
  return useQuery({ ...asking(question, input), ...options, placeholderData: keepPreviousData } as never);
}
