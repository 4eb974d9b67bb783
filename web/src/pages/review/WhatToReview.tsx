/** Which doubts are shown, and who judges them. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Answers } from "../../api/questions.ts";

type Counts = Answers["review"]["counts"];

const KINDS: Readonly<Record<keyof Counts, string>> = {
  meetings: "one meeting or two",
  people: "one person or two",
  contradiction: "contradictions",
  date: "days",
  office: "offices",
  reading: "odd readings",
};

export function WhatToReview({
  counts,
  name,
  setName,
}: {
  readonly counts: Counts | undefined;
  /** Null where the server knows it. */
  readonly name: string | null;
  readonly setName: (name: string) => void;
}) {
  const { kind = "", side = "" } = useSearch({ from: "/review" });
  const navigate = useNavigate({ from: "/review" });
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()} aria-label="What to review">
      <label>
        <span className="soft small">Show</span>
        <select
          className="field which"
          value={kind}
          onChange={({ target }) => void navigate({ search: (was) => ({ ...was, kind: target.value || undefined }) })}
        >
          <option value="">everything</option>
          {Object.entries(KINDS).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
              {counts ? ` (${counts[key as keyof Counts]})` : ""}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="soft small">Side</span>
        <input
          className="field"
          defaultValue={side}
          placeholder="all"
          onBlur={({ target }) => void navigate({ search: (was) => ({ ...was, side: target.value || undefined }) })}
        />
      </label>
      {name === null ? null : (
        <label>
          <span className="soft small">Your name</span>
          <input
            className="field"
            value={name}
            placeholder="goes with each judgement"
            autoComplete="name"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      )}
    </form>
  );
}
