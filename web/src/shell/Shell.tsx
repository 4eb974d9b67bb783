/** What stands around every page: the way to the others, the search, and the panel of evidence. */
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { EvidenceProvider } from "../parts/Evidence.tsx";
import { Keys } from "./Keys.tsx";
import { chosenTheme, setTheme, THEMES, type Theme } from "./theme.ts";
import "./shell.css";

export function Shell() {
  const loading = useRouterState({ select: ({ isLoading }) => isLoading });
  return (
    <EvidenceProvider>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="bar no-print">
        <Link to="/" className="wordmark">
          Chancery
        </Link>
        <nav aria-label="Pages" className="pages">
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            Relations
          </Link>
          <Link to="/search" activeOptions={{ includeSearch: false }}>
            Search
          </Link>
          <Link to="/review" activeOptions={{ includeSearch: false }}>
            Review
          </Link>
          <Link to="/brief" activeOptions={{ includeSearch: false }}>
            Brief
          </Link>
          <Link to="/add">Add</Link>
        </nav>
        <SearchBox />
        <ThemeChoice />
      </header>
      <div className="progress" data-on={loading} aria-hidden="true" />
      <Offline />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Keys />
    </EvidenceProvider>
  );
}

function SearchBox() {
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
        <span className="hint" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

function ThemeChoice() {
  const [theme, choose] = useState<Theme>(chosenTheme);
  useEffect(() => setTheme(theme), [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button type="button" className="button theme" onClick={() => choose(next)} title={`Colours: ${theme}`}>
      <span aria-hidden="true">{{ system: "◐", light: "○", dark: "●" }[theme]}</span>
      <span className="aside">
        Colours: {theme}. Change to {next}.
      </span>
    </button>
  );
}

function Offline() {
  const [online, set] = useState(navigator.onLine);
  useEffect(() => {
    const told = () => set(navigator.onLine);
    addEventListener("online", told);
    addEventListener("offline", told);
    return () => {
      removeEventListener("online", told);
      removeEventListener("offline", told);
    };
  }, []);
  return (
    <div role="status" className="offline">
      {online ? null : "No connection: what is shown was fetched before."}
    </div>
  );
}
