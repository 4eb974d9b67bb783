/** What went wrong, in the server's own words, and what can be done. */
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";
import "./states.css";

export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const told = error instanceof Error ? error.message : "Something went wrong.";
  return (
    <div role="alert" className="state failed">
      <p>{told}</p>
      {error instanceof ChanceryProblem && error.code ? <p className="soft small">{error.code}</p> : null}
      {again ? (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
