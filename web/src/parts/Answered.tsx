/** A question's answer where there is one; else that it is on its way, or why there is none. Room is kept, so that nothing jumps. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { waitOf } from "../api/again.ts";
import { Failure } from "./Failure.tsx";
import "./states.css";

export function Answered<Answer>({
  of: { data, error, failureReason, isPending, isPlaceholderData, refetch },
  room = "8rem",
  children,
}: {
  readonly of: UseQueryResult<Answer>;
  /** How much height is kept while it is awaited. */
  readonly room?: string;
  readonly children: (answer: Answer) => ReactNode;
}) {
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const wait = waitOf(failureReason);
  if (isPending || data === undefined)
    return (
      <div className={wait === null ? "waiting" : "held-up"} style={{ minHeight: room }} role="status">
        {wait === null ? (
          <span className="aside">Loading</span>
        ) : (
          <p className="refused">
            The server has much to do. This is asked again by itself in {wait === 1 ? "a second" : `${wait} seconds`}.
          </p>
        )}
      </div>
    );
  return (
    <div className="answered" data-old={isPlaceholderData}>
      {children(data)}
    </div>
  );
}
