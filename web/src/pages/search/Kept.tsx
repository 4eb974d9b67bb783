/** Searches that are kept in this browser: what is new in each, and taking them away; and keeping the one that is open. */
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { useAnswer } from "../../api/ask.ts";
import { inputOf, nameOf, type Search } from "./filters.ts";
import { forget, type SavedSearch, savedIn } from "./saved.ts";
import type { Saved } from "./use-saved.ts";

export function Kept() {
  const [all, set] = useState(() => savedIn(localStorage));
  if (all.length === 0)
    return (
      <p className="nothing">
        None yet. A search can be kept under a name; here stands then what has come in since you looked at it last.
      </p>
    );
  return (
    <ul>
      {all.map((one) => (
        <OneKept key={one.name + one.at} one={one} forget={() => set(forget(localStorage, one.search))} />
      ))}
    </ul>
  );
}

function OneKept({
  one: { name, search, seen, at },
  forget,
}: {
  readonly one: SavedSearch;
  readonly forget: () => void;
}) {
  const fresh = useAnswer("search", { ...inputOf(search), after: seen, limit: 1 });
  const many = fresh.data?.total ?? 0;
  const words = nameOf(search);
  return (
    <li className="entry kept">
      <span>
        <Link to="/search" search={search}>
          {name}
        </Link>{" "}
        {many > 0 ? <span className="chip new">{many.toLocaleString("en")} new</span> : null}
        {fresh.error ? <span className="chip gone">{fresh.error.message}</span> : null}
      </span>
      <span className="small soft">
        {name === words ? "" : `${words} · `}looked at on {dayInWords(at.slice(0, "2026-01-31".length))}
      </span>
      <button type="button" className="button small" onClick={forget} aria-label={`Forget ${name}`}>
        Forget
      </button>
    </li>
  );
}

interface KeepGiven {
  readonly search: Search;
  readonly through: number;
  readonly saved: Saved;
}

export function Keep({ search, through, saved: { one, keep, forget } }: KeepGiven) {
  const [naming, name] = useState(false);
  if (one)
    return (
      <p className="keep small no-print">
        Kept as <b>{one.name}</b>{" "}
        <button type="button" className="button" onClick={forget}>
          Forget
        </button>
      </p>
    );
  if (!naming)
    return (
      <p className="keep small no-print">
        <button type="button" className="button" onClick={() => name(true)}>
          Keep this search
        </button>
      </p>
    );
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("name")).trim();
    keep(given || nameOf(search), through);
    name(false);
  };
  return (
    <form className="keep small no-print" onSubmit={save}>
      <label>
        Keep it as {/* biome-ignore lint/a11y/noAutofocus: it came because somebody pressed for it. */}
        <input className="field" name="name" defaultValue={nameOf(search)} maxLength={80} autoFocus />
      </label>{" "}
      <button type="submit" className="button first">
        Keep
      </button>{" "}
      <button type="button" className="button" onClick={() => name(false)}>
        Leave it
      </button>
    </form>
  );
}
