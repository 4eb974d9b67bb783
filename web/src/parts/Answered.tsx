/** A question's answer where there is one; else that it is on its way, or why there is none. Room is kept, so that nothing jumps. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./Failure.tsx";
import "./states.css";

export function Answered<Answer>({
  of: { data, error, isPending, isPlaceholderData, refetch },
  room = "8rem",
  children,
}: {
  readonly of: UseQueryResult<Answer>;
  /** How much height is kept while it is awaited. */
  readonly room?: string;
  readonly children: (answer: Answer) => ReactNode;
}) {
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending || data === undefined)
    return (
      <div className="waiting" style={{ minHeight: room }} role="status">
        <span className="aside">Loading</span>
      </div>
    );
  return (
    <div className="answered" data-old={isPlaceholderData}>
      {children(data)}
    </div>
  );
}
