/** A brief made on screen: which one is asked for here. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useMemo } from "react";
import { type Input, useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Made } from "./Made.tsx";
import "./brief.css";

export function BriefPage() {
  const { sides = "", for: day, asOf, without = "" } = useSearch({ from: "/brief" });
  const navigate = useNavigate({ from: "/brief" });
  const of = sides.split(/[\s,–-]+/u).filter(Boolean);
  const input: Input = { sides: of, for: day, asOf };
  const left = useMemo(() => new Set(without.split(",").filter(Boolean)), [without]);
  const brief = useAnswer("brief", input, { enabled: of.length >= 2 });
  useTitle(brief.data?.title ?? "Brief");
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim() || undefined]),
    );
    void navigate({ search: (was) => ({ ...was, ...fields }) });
  };
  return (
    <>
      <form key={`${sides} ${day} ${asOf}`} className="controls asked no-print" onSubmit={ask} aria-label="Which brief">
        <label>
          <span className="soft small">Sides</span>
          <input className="field" name="sides" required defaultValue={sides} placeholder="AZ GE" />
        </label>
        <label>
          <span className="soft small">For the meeting of</span>
          <input className="field" name="for" defaultValue={day} placeholder="2025-09-01" />
        </label>
        <label>
          <span className="soft small">As known on</span>
          <input className="field" name="asOf" defaultValue={asOf} placeholder="today" />
        </label>
        <button type="submit" className="button first">
          Make the brief
        </button>
      </form>
      {of.length < 2 ? (
        <p className="nothing">
          Name two sides; or open a <Link to="/">relation</Link> and take its brief.
        </p>
      ) : (
        <Answered of={brief} room="60rem">
          {(found) => (
            <Made
              brief={found}
              input={input}
              without={left}
              leave={(keys) =>
                void navigate({ search: (was) => ({ ...was, without: keys || undefined }), replace: true })
              }
            />
          )}
        </Answered>
      )}
    </>
  );
}
