/** Who asks, and what they may do: on a server for this machine alone everything, else what their token is for. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";
import { problemOf } from "../../../src/interfaces/client/problem.ts";
import { reached } from "./reach.ts";

export type Role = "reader" | "reviewer" | "admin";

export interface Session {
  readonly name: string;
  readonly role: Role;
  /** Whether the server takes tokens; else everybody on this machine may do everything. */
  readonly tokens: boolean;
  readonly readOnly: boolean;
}

const ROLES: readonly Role[] = ["reader", "reviewer", "admin"];
const ADDRESS = "/api/session";
const KEY = ["session"] as const;

/** Null where the server asks for a token and has none. */
const session = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await answered(await reached(ADDRESS, { signal }));
    } catch (error) {
      if (isUnknown(error)) return null;
      throw error;
    }
  },
});

/** Whether an error says that the server does not know who asks. */
export function isUnknown(error: unknown): boolean {
  return error instanceof ChanceryProblem && error.status === 401;
}

export function sessionKey(): typeof KEY {
  return KEY;
}

/** Undefined as long as nothing is known yet. */
export function useSession(): Session | null | undefined {
  return useQuery(session).data;
}

/** Whether it is known who asks, or that it cannot be known: what depends on it moves nothing later. */
export function useIsSessionKnown(): boolean {
  return !useQuery(session).isPending;
}

/** Why somebody may not do what takes that role; undefined where they may, or where it is not known yet. */
export function useRefusal(role: Role): string | undefined {
  const who = useSession();
  if (!who) return undefined;
  if (who.readOnly) return "This server only answers: nothing can be changed through it.";
  if (ROLES.indexOf(who.role) >= ROLES.indexOf(role)) return undefined;
  return `That takes the token of ${role === "reviewer" ? "a reviewer" : "an admin"}; yours is that of a ${who.role}.`;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (token: string) =>
      answered(
        await reached(ADDRESS, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ token }),
        }),
      ),
    onSuccess: (who) => {
      queries.setQueryData(KEY, who);
      return queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    },
  });
}

/** Whatever was fetched for them goes with them. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => reached(ADDRESS, { method: "DELETE" }),
    onSuccess: () => {
      queries.setQueryData(KEY, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    },
  });
}

async function answered(response: Response): Promise<Session> {
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Session;
}
