/** From when to when, and by which day's knowledge. A day, a month or a year, as it is typed. */
import { type FormEvent, useState } from "react";
import type { Period } from "../router.tsx";
import "./period.css";

const PATTERN = "\\d{4}(-\\d{2}){0,2}";
const FIELDS = [
  ["since", "From"],
  ["until", "To"],
  ["asOf", "As known on"],
] as const;

export function PeriodFields({ period, set }: { readonly period: Period; readonly set: (period: Period) => void }) {
  const [typed, type] = useState<Period>({});
  const shown = { ...period, ...typed };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    set(Object.fromEntries(FIELDS.map(([name]) => [name, shown[name] || undefined])) as Period);
    type({});
  };
  const any = FIELDS.some(([name]) => period[name]);
  return (
    <form className="controls period no-print" aria-label="Period" onSubmit={apply}>
      {FIELDS.map(([name, words]) => (
        <label key={name}>
          <span className="soft small">{words}</span>
          <input
            className="field"
            inputMode="numeric"
            placeholder={name === "asOf" ? "today" : "2024-06"}
            pattern={PATTERN}
            title="A day, a month or a year: 2025-07-22, 2025-07, 2025"
            value={shown[name] ?? ""}
            onChange={({ target }) => type((was) => ({ ...was, [name]: target.value }))}
          />
        </label>
      ))}
      <button type="submit" className="button">
        Show
      </button>
      {any ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            type({});
            set({ since: undefined, until: undefined, asOf: undefined });
          }}
        >
          All
        </button>
      ) : null}
    </form>
  );
}
