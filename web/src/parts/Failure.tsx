/** What went wrong, in the server's own words, and what can be done: asked again, or looked for elsewhere. */
import { Link } from "@tanstack/react-router";
import { ChanceryProblem } from "../../../src/interfaces/client/index.ts";
import { useTitle } from "./use-title.ts";
import "./states.css";

export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const problem = error instanceof ChanceryProblem ? error : undefined;
  if (problem?.status === 404) return <NotInRecord told={problem.message} />;
  return (
    <div role="alert" className="state failed">
      <p>{error instanceof Error ? error.message : "Something went wrong."}</p>
      {problem?.code ? <p className="soft small">{problem.code}</p> : null}
      {again ? (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

/** Asking again would not bring it. */
function NotInRecord({ told }: { readonly told: string }) {
  useTitle("Not in the record");
  return (
    <div role="alert" className="state">
      <h1>That is not in the record</h1>
      <p>{told}.</p>
      <p>
        The address may have been cut short, or the record has changed since it was written down: a meeting that was
        told to be one with another, or to be two, may have another address.
      </p>
      <p>
        <Link to="/">All relations</Link>
        {" · "}
        <Link to="/search">Search the reports</Link>
      </p>
    </div>
  );
}
