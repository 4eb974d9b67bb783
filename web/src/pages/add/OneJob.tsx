/** One sending: how far it is, and what came of it. */
import { server } from "../../api/ask.ts";
import { type Job, OVER, useJob } from "../../api/jobs.ts";

export function OneJob({ first }: { readonly first: Job }) {
  const job = useJob(first);
  const { id, state, named, progress, result, problems, failure } = job;
  return (
    <article className="job" aria-live="polite">
      <p>
        <b>{named.slice(0, 3).join(", ")}</b>
        {named.length > 3 ? ` and ${named.length - 3} more` : ""}{" "}
        <span className={`chip ${state === "done" ? "new" : state === "failed" ? "gone" : "plainly"}`}>{state}</span>
      </p>
      {OVER.has(state) ? null : (
        <>
          <progress
            aria-label={progress?.doing ?? "waiting"}
            max={progress?.total ?? undefined}
            value={progress && progress.total !== null ? progress.done : undefined}
          />
          <p className="small soft">
            {progress === null
              ? "waiting for its turn"
              : `${progress.doing}, ${progress.done}${progress.total === null ? "" : ` of ${progress.total}`}`}{" "}
            <button type="button" className="button" onClick={() => void server.cancel(id)}>
              Stop
            </button>
          </p>
        </>
      )}
      {result === null ? null : (
        <dl className="figures">
          {Object.entries(result)
            .filter(([, value]) => typeof value === "number")
            .map(([name, value]) => (
              <div key={name}>
                <dt className="soft small">{name.replaceAll(/([A-Z])/gu, " $1").toLowerCase()}</dt>
                <dd>{(value as number).toLocaleString("en")}</dd>
              </div>
            ))}
        </dl>
      )}
      {failure === null ? null : <p className="chip gone">{failure.detail}</p>}
      {problems.length === 0 ? null : (
        <details>
          <summary>{problems.length} not read</summary>
          <ul className="small">
            {problems.map(({ code, detail }) => (
              <li key={`${code} ${detail}`}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
