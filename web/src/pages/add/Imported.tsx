/** What was imported before, and taking it out again: nothing is lost by it, for the same file brings it back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { server, useAnswer } from "../../api/ask.ts";

export function Imported({ disabled }: { readonly disabled: boolean }) {
  const imported = useAnswer("imports", {});
  const queries = useQueryClient();
  const [asked, ask] = useState<string | null>(null);
  const remove = useMutation({
    mutationFn: (source: string) => server.change("remove-import", { source }),
    onSuccess: () => queries.invalidateQueries(),
    onSettled: () => ask(null),
  });
  if (!imported.data || imported.data.length === 0) return null;
  return (
    <section className="imported" aria-labelledby="imported-head">
      <h2 id="imported-head">Imported before</h2>
      <ul>
        {imported.data.map(({ name, kind, file, at, rows, gone }) => (
          <li key={`${kind} ${name}`}>
            <div>
              <b dir="auto">{name}</b>{" "}
              <span className="soft small">
                {KINDS[kind]} · {rows.toLocaleString("en")} {rowsOf(kind, rows)}
                {gone > 0 ? `, ${gone.toLocaleString("en")} gone` : ""} · <bdi>{file}</bdi>, {at.slice(0, 10)}
              </span>
            </div>
            {asked === name ? (
              <p className="small">
                Nothing is worked out from it any more; the same file brings it back.{" "}
                <button
                  type="button"
                  className="button"
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(name)}
                >
                  Take it out
                </button>{" "}
                <button type="button" className="button" onClick={() => ask(null)}>
                  Leave it
                </button>
              </p>
            ) : rows === 0 && kind !== "words" ? (
              <span className="soft small">taken out</span>
            ) : (
              <button
                type="button"
                className="button"
                disabled={disabled}
                aria-label={`Take out … ${name}`}
                onClick={() => ask(name)}
              >
                Take out …
              </button>
            )}
          </li>
        ))}
      </ul>
      {remove.error === null ? null : (
        <p role="alert" className="failed">
          {remove.error.message}
        </p>
      )}
    </section>
  );
}

const KINDS = { spreadsheet: "spreadsheet", list: "list of people", words: "words of your own" } as const;

function rowsOf(kind: keyof typeof KINDS, count: number): string {
  const [one, more] = kind === "words" ? ["entry", "entries"] : ["row", "rows"];
  return count === 1 ? one : more;
}
