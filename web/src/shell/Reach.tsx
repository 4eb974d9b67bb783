/** Tells where the server cannot be reached. What was fetched stays on the page; the page goes on by itself. */
import { useReached } from "../api/reach.ts";

export function Reach() {
  const reached = useReached();
  return (
    <div role="status" className="offline">
      {reached
        ? null
        : "The record cannot be reached. What is shown was fetched before; this goes on by itself when it is back."}
    </div>
  );
}
