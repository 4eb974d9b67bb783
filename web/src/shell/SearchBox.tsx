import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef } from "react";

export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = field.current?.value.trim();
    if (words) void navigate({ to: "/search", search: { words } });
  };
  return (
    <search className="find">
      <form onSubmit={find}>
        <label className="aside" htmlFor="find">
          Search all reports
        </label>
        <input
          ref={field}
          id="find"
          type="search"
          className="field"
          placeholder="Search all reports"
          autoComplete="off"
        />
        <span className="hint key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
