/** Asking the record over HTTP. Answers are kept for a while, and asked for again when the record may have changed. */
import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Answers, Question } from "./questions.ts";

/** Below /api; {names} are fields of the input. */
const PATHS: Record<Question, string> = {
  dyads: "/dyads",
  meetings: "/meetings",
  meeting: "/meetings/{meeting}",
  compare: "/meetings/{meeting}/accounts",
  people: "/people",
  person: "/people/{person}",
  offices: "/offices",
  series: "/series",
  network: "/network",
  sources: "/sources",
  coverage: "/coverage",
  report: "/reports/{report}",
  search: "/search",
  quote: "/quotes/{id}",
  changes: "/changes",
  formulas: "/formulas",
  topics: "/topics",
  commitments: "/commitments",
  documents: "/agreements",
  positions: "/positions",
  brief: "/brief",
  digest: "/digest",
  review: "/review",
  judgements: "/judgements",
  audit: "/audit",
};

export type Input = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What went wrong, as the server tells it (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.code = code;
  }
}

export function addressOf(question: Question, input: Input): string {
  const rest = new Map(Object.entries(input));
  const path = PATHS[question].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== "") query.append(name, String(each));
    }
  }
  return `/api${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** `fetch`, with a failure to get through told as what it is. */
export async function reached(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Problem(0, "unreachable", "The record cannot be reached: is chancery serve running?");
  }
}

/** Items of a list that are asked for at once, and how many pages are followed. */
const PAGE = 1_000;
const PAGES = 20;
const LISTS: ReadonlySet<Question> = new Set(["dyads", "meetings"]);

/** A list is given page by page; where nobody says how much of it is wanted, all of it is. */
async function fetched<Answer>(question: Question, input: Input, signal: AbortSignal): Promise<Answer> {
  const whole = LISTS.has(question) && input.limit === undefined;
  let address = addressOf(question, whole ? { ...input, limit: PAGE } : input);
  const items: unknown[] = [];
  for (let page = 1; ; page++) {
    const response = await reached(address, { signal, headers: { accept: "application/json" } });
    if (!response.ok) throw await problemOf(response);
    const answer: unknown = await response.json();
    if (!whole || !Array.isArray(answer)) return answer as Answer;
    items.push(...answer);
    const next = nextOf(response.headers.get("link"));
    if (next === null || page === PAGES) return items as Answer;
    address = next;
  }
}

const NEXT = '>; rel="next"';

function nextOf(link: string | null): string | null {
  return link?.startsWith("<") && link.endsWith(NEXT) ? link.slice(1, -NEXT.length) : null;
}

export async function problemOf(response: Response): Promise<Problem> {
  const told = (await response.json().catch(() => ({}))) as { code?: string; detail?: string; title?: string };
  return new Problem(response.status, told.code ?? "", told.detail ?? told.title ?? response.statusText);
}

export function asking<Name extends Question>(question: Name, input: Input) {
  return queryOptions({
    queryKey: [question, input],
    queryFn: ({ signal }) => fetched<Answers[Name]>(question, input, signal),
  });
}

/** While another answer is fetched, the one before stays. */
export function useAnswer<Name extends Question>(
  question: Name,
  input: Input,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Answers[Name]> {
  return useQuery({ ...asking(question, input), ...options, placeholderData: keepPreviousData } as never);
}
