/** One sending: how far it is, and what came of it. */
import type { UnderstoodInShort } from "../../../../src/interfaces/client/index.ts";
import { server } from "../../api/ask.ts";
import { type Job, OVER, useJob } from "../../api/jobs.ts";
import { Understood } from "./Understood.tsx";

/** `take`: imports what was only looked at. */
export function OneJob({ first, take }: { readonly first: Job; readonly take?: () => void }) {
  const job = useJob(first);
  const { id, state, named, progress, result, problems, failure } = job;
  const understood = result !== null && isUnderstood(result) ? result : null;
  const told = result === null || understood ? [] : toLookAt(result);
  return (
    <article className="job" aria-live="polite">
      <p>
        <b>{named.slice(0, 3).join(", ")}</b>
        {named.length > 3 ? ` and ${named.length - 3} more` : ""}{" "}
        <span className={`chip ${state === "done" ? "new" : state === "failed" ? "gone" : "plainly"}`}>
          {understood ? "understood" : state}
        </span>
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
      {understood ? <Understood of={understood} take={take} /> : null}
      {result === null || understood ? null : (
        <dl className="figures">
          {figuresOf(result)
            .filter(([name, value]) => value > 0 || name === "new")
            .map(([name, value]) => (
              <div key={name}>
                <dt className="soft small">{name.replaceAll(/([A-Z])/gu, " $1").toLowerCase()}</dt>
                <dd>{value.toLocaleString("en")}</dd>
              </div>
            ))}
        </dl>
      )}
      {told.length === 0 ? null : (
        <details>
          <summary>What to look at: {told.length}</summary>
          <ul className="small">
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
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

type Result = NonNullable<Job["result"]>;

/** Of a spreadsheet of which only this was asked. */
function isUnderstood(result: Result): result is Result & UnderstoodInShort {
  const { dryRun, kind } = result as { dryRun?: unknown; kind?: unknown };
  return dryRun === true && kind === "spreadsheet";
}

/** Numbers, and how many there are of what is listed: of an import the rows that are new, changed, gone. Lists that were cut say so. */
function figuresOf(result: Result): readonly (readonly [name: string, value: number])[] {
  const whole = ((result as { cut?: Readonly<Record<string, number>> }).cut ?? {}) as Readonly<Record<string, number>>;
  return Object.entries(result).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "number"
      ? [[name, value] as const]
      : Array.isArray(value) && name !== "notes"
        ? [[name, whole[name] ?? value.length] as const]
        : [],
  );
}

/** Rows that could not be read, with why, and what else is to be known of an import. */
function toLookAt(result: Result): readonly string[] {
  const { notes, unreadable } = result as { notes?: unknown; unreadable?: unknown };
  return [unreadable, notes]
    .filter(Array.isArray)
    .flat()
    .map((one: unknown) =>
      typeof one === "string"
        ? one
        : Object.values(one as object)
            .filter((value) => typeof value === "string" || typeof value === "number")
            .join(" · "),
    );
}
